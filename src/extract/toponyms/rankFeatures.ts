import type { Place } from '../../gazetteer/gazetteer.ts';
import { liesIn, type Mention } from './evidence.ts';
import { ownFeatures } from './ownFeatures.ts';
import { sharedFeatures } from './sharedFeatures.ts';
import type { Surroundings } from './surroundings.ts';

/** Numbers by name: the features of a reading, or their weights. */
export type Features = Record<string, number>;

/** The features of each reading of a group that all its mentions share. */
export function groupFeatures(around: Surroundings, index: number): Features[] {
  return sharedFeatures(around, index, () => true).map((shared, k) => ({
    ...ownFeatures(around, index, k),
    ...shared,
  }));
}

const WORD = /^[a-z.]{2,14}$/;

/** The features of a reading that one mention has for itself. */
export function mentionFeatures(mention: Mention, place: Place): Features {
  const features: Features = {};
  features[`cue:${mention.cue}:${place.level}`] = 1;
  if (WORD.test(mention.before)) features[`before:${mention.before}:${place.level}`] = 1;
  if (WORD.test(mention.after)) features[`after:${mention.after}:${place.level}`] = 1;
  if (mention.containers.length > 0)
    features[mention.containers.some((area) => liesIn(place, area)) ? 'ownContainer' : 'notOwnContainer'] = 1;
  return features;
}
