import type { EventContext } from './readContext.ts';

/** Whether one of these tokens of a sentence opens a date after the day of publication; false where that is unknown. */
export function isToCome(
  { article: { published }, timexes }: EventContext,
  sentence: number,
  tokens: readonly number[],
): boolean {
  return (
    published !== null &&
    timexes[sentence].some(
      ({ first, mention }) =>
        mention.type === 'DATE' &&
        mention.edtf !== null &&
        mention.edtf > `${published}~` &&
        tokens.includes(first),
    )
  );
}
