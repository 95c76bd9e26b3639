import type { NameMatch } from '../nameMatches.ts';
import type { Run } from '../runs.ts';
import { type FeatureContext, wordAt } from './runFeatures.ts';

/** Templates 80 to 99: the longest name of the gazetteer over the token, and what stands beside it. */
export function addMatchFeatures(
  context: FeatureContext,
  run: Run,
  matches: readonly NameMatch[],
  i: number,
): void {
  const { parse, view, sink } = context;
  const { first, last } = parse.sentences[run.sentence];
  let best: NameMatch | null = null;
  let single: NameMatch | null = null;
  for (const match of matches) {
    if (i < match.first || i >= match.last) continue;
    if (best === null || match.last - match.first > best.last - best.first) best = match;
    if (match.last - match.first === 1) single = match;
  }
  if (best === null) {
    sink.add(80, view.shape(i));
    return;
  }
  const { facts } = best;
  const length = Math.min(3, best.last - best.first);
  const part = i === best.first ? 0 : i === best.last - 1 ? 2 : 1;
  const before = wordAt(view, first, last, best.first - 1);
  const after = wordAt(view, first, last, best.last);
  const left = best.first > first ? best.first - 1 : -1;
  const right = best.last < last ? best.last : -1;
  const leftCapital = left >= 0 && view.capital(left) ? 1 : 0;
  const rightCapital = right >= 0 && view.capital(right) ? 1 : 0;
  sink.add(81, part, length, facts.level);
  sink.add(82, part, facts.size, facts.count);
  sink.add(83, part, facts.level * 64 + facts.kind * 16 + facts.size, length);
  sink.add(84, part, facts.kind, facts.main ? 1 : 0);
  sink.add(85, part, facts.levels);
  sink.add(86, part * 4 + leftCapital * 2 + rightCapital, facts.level, facts.size);
  sink.add(87, part, before, facts.level);
  sink.add(88, part, after, facts.level);
  sink.add(89, part, before, length);
  sink.add(90, part, after, leftCapital);
  sink.add(91, part, left >= 0 ? view.fine(left) : -1, rightCapital);
  sink.add(92, part, right >= 0 ? view.fine(right) : -1, leftCapital);
  sink.add(93, part * 8 + facts.size, view.coarse(i), facts.level);
  const nextSort = rightCapital === 1 ? view.sort(right) : -1;
  const previousSort = leftCapital === 1 ? view.sort(left) : -1;
  sink.add(94, part, nextSort, previousSort);
  sink.add(95, part * 8 + facts.level, nextSort, facts.size);
  if (single !== null && single !== best) sink.add(96, single.facts.level, single.facts.size, part);
  addCommaFeatures(context, best, first, last, part, after);
}

/** "Paris, Texas": a name of an area behind a comma, or a name before one. */
function addCommaFeatures(
  { parse, view, sink, look }: FeatureContext,
  best: NameMatch,
  first: number,
  last: number,
  part: number,
  after: number,
): void {
  const { tokens, text } = parse;
  const { facts } = best;
  const next = best.last + 1;
  if (next < last && tokens[best.last].text === ',' && view.capital(next)) {
    const area =
      look(tokens[next].text) ??
      (next + 1 < last ? look(text.slice(tokens[next].start, tokens[next + 1].end)) : null);
    sink.add(97, part, area === null ? 0 : area.level, facts.level);
  }
  const previous = best.first - 2;
  if (previous >= first && tokens[previous + 1].text === ',' && view.capital(previous)) {
    sink.add(98, part, look(tokens[previous].text)?.level ?? 0, facts.level);
    sink.add(99, part, facts.level, after);
  }
}
