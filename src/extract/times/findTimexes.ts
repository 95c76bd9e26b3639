import { parseIsoDate } from '../../event-set/day.ts';
import type { Timex } from '../mentions.ts';
import type { Parse, Sentence } from '../parse.ts';
import { foldText } from './foldText.ts';
import type { Mention } from './mention.ts';
import { recognisers } from './pipeline.ts';
import type { Discourse } from './resolvers/discourse.ts';
import { findTense } from './resolvers/findTense.ts';
import { isNarrative } from './resolvers/isNarrative.ts';
import { linkRanges } from './resolvers/linkRanges.ts';
import type { Resolved } from './resolvers/resolved.ts';
import { resolveMention } from './resolvers/resolveMention.ts';
import { scanMentions } from './scanMentions.ts';

/**
 * The time expressions of a text in order, with TIMEX3 type and value and EDTF. `published` is `YYYY-MM-DD`, or null
 * where unknown: then what depends on it keeps an open value (`XXXX-WXX-2`) and no EDTF.
 */
export function findTimexes(parse: Parse, context: { readonly published: string | null }): Timex[] {
  const folded = foldText(parse);
  const mentions = scanMentions(parse, folded, recognisers);
  const published = context.published === null ? null : parseIsoDate(context.published);
  const discourse: Discourse = {
    published,
    isNarrative: isNarrative(mentions, published),
    last: null,
    lastPeriod: null,
  };
  const sentenceAt = walkSentences(parse.sentences);
  const timexes = mentions.map((mention) => {
    const sentence = sentenceAt(mention.start);
    const tense = () => (sentence ? findTense(parse, sentence, mention.start, mention.end) : null);
    const resolved = resolveMention(mention.meaning, discourse, tense);
    remember(discourse, resolved);
    return timexOf(parse.text, mention, resolved);
  });
  return linkRanges(timexes, folded);
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

function remember(discourse: Discourse, { point, anchor }: Resolved): void {
  if (point === null || point.year === null) return;
  if (point.grain === 'decade' || point.grain === 'century') return;
  if (point.grain === 'quarter' || point.grain === 'half') {
    if (anchor !== 'narrative') discourse.lastPeriod = point;
  }
  discourse.last = point;
}

/** The sentence that holds an offset; offsets must be asked in order. */
function walkSentences(sentences: readonly Sentence[]): (offset: number) => Sentence | null {
  let index = 0;
  return (offset) => {
    while (index < sentences.length && sentences[index].end <= offset) index++;
    return sentences[index] ?? null;
  };
}
