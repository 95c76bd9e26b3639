import { parseIsoDate } from '../../event-set/day.ts';
import type { Timex } from '../mentions.ts';
import type { Parse, Sentence } from '../parse.ts';
import type { CalendarPoint } from './calendarPoint.ts';
import { foldText } from './foldText.ts';
import type { Mention } from './mention.ts';
import { recognisers } from './pipeline.ts';
import { borrowParts } from './resolvers/borrowParts.ts';
import { findAsides } from './resolvers/findAsides.ts';
import { findTense } from './resolvers/findTense.ts';
import { hasEarlyYears } from './resolvers/hasEarlyYears.ts';
import { isNarrative } from './resolvers/isNarrative.ts';
import { joinOffsets } from './resolvers/joinOffsets.ts';
import { linkRanges } from './resolvers/linkRanges.ts';
import { markApproximate } from './resolvers/markApproximate.ts';
import { markUncertain } from './resolvers/markUncertain.ts';
import { nextPeriod } from './resolvers/nextPeriod.ts';
import { openBefore } from './resolvers/openBefore.ts';
import type { Resolved } from './resolvers/resolved.ts';
import { resolveMention } from './resolvers/resolveMention.ts';
import { indexByTrigger, scanMentions } from './scanMentions.ts';

const BY_TRIGGER = indexByTrigger(recognisers);

/**
 * The time expressions of a text in order, with TIMEX3 type and value and EDTF. `published` is `YYYY-MM-DD`, or null
 * where unknown: then what depends on it keeps an open value (`XXXX-WXX-2`) and no EDTF.
 */
export function findTimexes(parse: Parse, context: { readonly published: string | null }): Timex[] {
  const folded = foldText(parse);
  const candidates = scanMentions(parse, folded, BY_TRIGGER);
  const found = hasEarlyYears(candidates) ? candidates : candidates.filter(isSureYear);
  const published = context.published === null ? null : parseIsoDate(context.published);
  const story = { published, isNarrative: isNarrative(found, published) };
  const joined = joinOffsets(found.filter(fits(story.isNarrative)), folded);
  const mentions = markApproximate(borrowParts(joined, folded), folded);
  const asides = findAsides(mentions, parse, story.isNarrative);
  const sentenceAt = walkSentences(parse.sentences);
  let last: CalendarPoint | null = null;
  let lastHasYear = false;
  let lastPeriod: CalendarPoint | null = null;
  let lastSentence: Sentence | null = null as Sentence | null;
  let glance: Glance | null = null as Glance | null;
  const timexes = mentions.map((mention, index) => {
    const sentence = sentenceAt(mention.start);
    const isNear = sentence !== null && sentence.paragraph === lastSentence?.paragraph;
    const { isAside, isNoun, nextYear } = asides[index];
    const told = sentence !== null && glance?.paragraph === sentence.paragraph ? glance.point : null;
    const tense = () => (sentence ? findTense(parse, sentence, mention.start, mention.end, folded) : null);
    const resolved = resolveMention(
      mention.meaning,
      told === null || !isDayWithoutYear(mention)
        ? { ...story, last, isNear, lastHasYear, nextYear, lastPeriod }
        : { ...story, last: told, isNear: true, lastHasYear: true, nextYear: null, lastPeriod },
      tense,
    );
    if (!isAside && movesStory(mention, resolved)) {
      last = resolved.point;
      lastHasYear = resolved.anchor === 'none';
      lastSentence = sentence;
      glance = null;
    } else if (isAside && !isNoun && isFullDate(mention) && resolved.point !== null && sentence !== null)
      glance = { point: resolved.point, paragraph: sentence.paragraph };
    lastPeriod = nextPeriod(lastPeriod, mention, resolved, published);
    return timexOf(parse.text, mention, resolved);
  });
  return openBefore(markUncertain(linkRanges(timexes, folded, published), folded), folded);
}

/** A full date aside of the story; in its own paragraph it lends its year all the same. */
interface Glance {
  readonly point: CalendarPoint;
  readonly paragraph: number;
}

function isFullDate({ meaning }: Mention): boolean {
  return meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null;
}

function isDayWithoutYear({ meaning }: Mention): boolean {
  return (
    meaning.kind === 'calendar' &&
    meaning.year === null &&
    meaning.month !== null &&
    meaning.day !== null &&
    meaning.yearSelector === null
  );
}

function isSureYear({ meaning }: Mention): boolean {
  return meaning.kind !== 'calendar' || !meaning.isOnlyHistory;
}

/** Leaves out what is a time in a history only. */
function fits(isHistory: boolean): (mention: Mention) => boolean {
  return ({ meaning }) => isHistory || meaning.kind !== 'reference' || !meaning.isOnlyHistory;
}

/** Whether later mentions reckon from this one. "A year earlier" looks back and a bare
 * "winter" is a kind of weather: they move nothing; decades are too wide. */
function movesStory({ meaning }: Mention, { point }: Resolved): boolean {
  if (point === null || point.year === null || point.grain === 'decade' || point.grain === 'century')
    return false;
  if (meaning.kind === 'calendar')
    return meaning.season === null || meaning.year !== null || meaning.selector !== null;
  return (
    meaning.kind !== 'shift' ||
    meaning.sign >= 0 ||
    (meaning.from === 'publication' && meaning.unit !== 'year')
  );
}

function timexOf(text: string, { start, end }: Mention, resolved: Resolved): Timex {
  const { type, value, modifier, edtf, time, anchor } = resolved;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    value,
    mod: modifier,
    edtf,
    time,
    interval: null,
    anchor,
  };
}

/** The sentence that holds an offset; offsets must be asked in order. */
function walkSentences(sentences: readonly Sentence[]): (offset: number) => Sentence | null {
  let index = 0;
  return (offset) => {
    while (index < sentences.length && sentences[index].end <= offset) index++;
    return sentences[index] ?? null;
  };
}
