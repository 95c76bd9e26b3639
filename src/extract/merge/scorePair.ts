import { compareDates } from './compareDates.ts';
import { comparePlaces } from './comparePlaces.ts';
import { compareWords, type WordWeight } from './compareWords.ts';
import type { ReportProfile } from './reportProfile.ts';

/** The odds, as a logarithm, that two reports chosen by date, place and words are of one event before these are weighed. */
const PRIOR = -2.9;

/**
 * How likely two reports of different articles are of one event, in log-odds; null where they cannot be: of one
 * article, of dates or places that exclude each other, one held and the other called off, the first and the second of
 * something that is counted.
 */
export function scorePair(a: ReportProfile, b: ReportProfile, weightOf: WordWeight): number | null {
  if (a.articleId === b.articleId) return null;
  const status = compareStatus(a, b);
  const count = compareCounts(a, b);
  if (status === null || count === null) return null;
  const date = compareDates(a, b);
  if (date === null) return null;
  const place = comparePlaces(a, b);
  if (place === null) return null;
  return PRIOR + status + count + date + place + compareCategories(a, b) + compareWords(a, b, weightOf);
}

function compareStatus({ feature: a }: ReportProfile, { feature: b }: ReportProfile): number | null {
  const statuses = new Set([a.properties.status, b.properties.status]);
  if (statuses.has('cancelled') && (statuses.has('happened') || statuses.has('ongoing'))) return null;
  const isDenied = (a.properties.claim === 'denied') !== (b.properties.claim === 'denied');
  return (statuses.has('planned') && statuses.size > 1 ? -0.2 : 0) - (isDenied ? 0.5 : 0);
}

function compareCategories({ feature: a }: ReportProfile, { feature: b }: ReportProfile): number {
  const [own, other] = [a.properties.category, b.properties.category];
  return own === 'other' || other === 'other' ? 0 : own === other ? 0.4 : -0.2;
}

/** Null for the first and the second of something; "a second service" is hardly "a service". */
function compareCounts(a: ReportProfile, b: ReportProfile): number | null {
  if ([...a.ordinals].some(([noun, number]) => (b.ordinals.get(noun) ?? number) !== number)) return null;
  const isFurther = (one: ReportProfile, other: ReportProfile) =>
    [...one.ordinals].some(
      ([noun, number]) => number > 1 && other.words.has(noun) && !other.ordinals.has(noun),
    );
  return isFurther(a, b) || isFurther(b, a) ? -1.5 : 0;
}
