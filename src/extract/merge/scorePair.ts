import type { Status } from '../../event-set/eventSet.ts';
import { compareDates } from './compareDates.ts';
import { comparePlaces } from './comparePlaces.ts';
import { compareWords, type WordWeight } from './compareWords.ts';
import type { ReportProfile, ToldWords } from './reportProfile.ts';

/** The odds, as a logarithm, that two reports chosen by date, place and words are of one event before these are weighed. */
const PRIOR = -2.9;

/**
 * How likely two reports of different articles are of one event, in log-odds; null where they cannot be: of one
 * article, of dates or places that exclude each other, one held and the other called off, the first and the second of
 * something that is counted.
 */
export function scorePair(a: ReportProfile, b: ReportProfile, weightOf: WordWeight): number | null {
  if (a.articleId === b.articleId) return null;
  // What needs no words first: it rules out most.
  const date = compareDates(a, b);
  if (date === null) return null;
  const place = comparePlaces(a, b);
  const status = compareStatus(a, b);
  if (place === null || status === null) return null;
  const count = compareCounts(a.told, b.told);
  if (count === null) return null;
  return (
    PRIOR + status + count + date + place + compareCategories(a, b) + compareWords(a.told, b.told, weightOf)
  );
}

function compareStatus({ properties: a }: ReportProfile, { properties: b }: ReportProfile): number | null {
  const isEither = (status: Status) => a.status === status || b.status === status;
  if (isEither('cancelled') && (isEither('happened') || isEither('ongoing'))) return null;
  const isDenied = (a.claim === 'denied') !== (b.claim === 'denied');
  return (isEither('planned') && a.status !== b.status ? -0.2 : 0) - (isDenied ? 0.5 : 0);
}

function compareCategories({ properties: a }: ReportProfile, { properties: b }: ReportProfile): number {
  const [own, other] = [a.category, b.category];
  return own === 'other' || other === 'other' ? 0 : own === other ? 0.4 : -0.2;
}

/** Null for the first and the second of something; "a second service" is hardly "a service". */
function compareCounts(a: ToldWords, b: ToldWords): number | null {
  if ([...a.ordinals].some(([noun, number]) => (b.ordinals.get(noun) ?? number) !== number)) return null;
  const isFurther = (one: ToldWords, other: ToldWords) =>
    [...one.ordinals].some(
      ([noun, number]) => number > 1 && other.words.has(noun) && !other.ordinals.has(noun),
    );
  return isFurther(a, b) || isFurther(b, a) ? -1.5 : 0;
}
