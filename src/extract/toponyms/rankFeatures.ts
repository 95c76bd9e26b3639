import type { Place } from '../../gazetteer/gazetteer.ts';
import { liesIn, type Mention } from './evidence.ts';
import { type AddFeature, featureName } from './featureName.ts';
import { addOwnFeatures, groupFacts } from './ownFeatures.ts';
import { sharedFeatures } from './sharedFeatures.ts';
import type { Surroundings } from './surroundings.ts';

/** Numbers by name: the features of a reading, or their weights. */
export type Features = Record<string, number>;

/** The features of each reading of a group that all its mentions share. */
export function groupFeatures(around: Surroundings, index: number): Features[] {
  const group = around.evidence.groups[index];
  const facts = groupFacts(group);
  const addShared = sharedFeatures(around, index);
  return group.candidates.map((_, k) =>
    collectFeatures((add) => {
      addOwnFeatures(add, around, index, k, facts);
      addShared(add, k);
    }),
  );
}

/** The features of a reading that one mention has for itself. */
export function mentionFeatures(mention: Mention, place: Place): Features {
  return collectFeatures((add) => {
    addLevelFeatures(add, mention, place.level);
    addContainerFeatures(add, mention, place);
  });
}

/** What is added, as numbers by name: for training. */
export function collectFeatures(fill: (add: AddFeature) => void): Features {
  const features: Features = {};
  fill((name, value) => {
    features[name] = value;
  });
  return features;
}

const WORD = /^[a-z.]{2,14}$/;

/** What the words around a mention say of a reading's level. */
export function addLevelFeatures(add: AddFeature, mention: Mention, level: Place['level']): void {
  add(featureName(featureName('cue', mention.cue), level), 1);
  if (mention.listLevel !== null) add(featureName(featureName('list', mention.listLevel), level), 1);
  if (WORD.test(mention.before)) add(`before:${mention.before}:${level}`, 1);
  if (WORD.test(mention.after)) add(`after:${mention.after}:${level}`, 1);
}

/** Whether the areas named right behind a mention hold a reading. */
export function addContainerFeatures(add: AddFeature, { containers }: Mention, place: Place): void {
  if (containers.length > 0)
    add(containers.some((area) => liesIn(place, area)) ? 'ownContainer' : 'notOwnContainer', 1);
}
