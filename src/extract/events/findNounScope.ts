import type { EventContext } from './readContext.ts';

/** What belongs to an event noun: its modifiers before it and its phrases behind it. */
export interface NounScope {
  readonly tokens: readonly number[];
  /** A date or a place stands among them. */
  readonly isDated: boolean;
  readonly isPlaced: boolean;
  /** It goes on while its clause does: "at a news conference", "in the attack". */
  readonly isConcurrent: boolean;
}

const LONGEST_SCOPE = 24;

/**
 * The noun phrase of an event noun: back to the start of the phrase ("the November 1995 | assassination"), forward
 * over prepositional phrases ("of Rabin at a Tel Aviv peace rally") and a participle ("made last week by …"), up to
 * the next verb, conjunction of clauses or comma that no name continues.
 */
export function findNounScope(
  { parse, timexes, toponyms }: EventContext,
  sentence: number,
  noun: number,
): NounScope {
  const { tokens } = parse;
  const { first, last } = parse.sentences[sentence];
  let from = noun;
  while (from > first && isModifier(tokens[from - 1].pos, tokens[from - 1].text)) from--;
  let to = noun + 1;
  for (; to < last && to - noun < LONGEST_SCOPE; to++) {
    const { pos, text, lower } = tokens[to];
    const isPhrase =
      /^(?:ADP|DET|ADJ|NOUN|PROPN|NUM|PART|ADV|SYM|PRON)$/.test(pos) ||
      text === '-' ||
      /^[A-Z][a-z]/.test(text);
    const isName = text === ',' && tokens[to - 1].pos === 'PROPN' && goesOnWithName(tokens, to);
    const isList = lower === 'and' && tokens[to - 1].pos === 'PROPN' && tokens[to + 1]?.pos === 'PROPN';
    const isMade =
      to === noun + 1 &&
      pos === 'VERB' &&
      /^(?:made|held|led|signed|reached|launched|staged|aired|broadcast|published|given|set|scheduled|slated|planned)$/.test(
        lower,
      );
    if (
      !(isPhrase || isName || isList || isMade) ||
      /^(?:who|which|that|where|after|before|since)$/.test(lower)
    )
      break;
  }
  const isInside = (indexed: { readonly first: number; readonly last: number }) =>
    indexed.first >= from && indexed.last <= to;
  // Only a date right before the noun, or close behind it, is the noun's own.
  const isDated = timexes[sentence].some(
    (timex) =>
      timex.mention.edtf !== null &&
      isInside(timex) &&
      timex.last > from &&
      timex.first - noun <= (isLastOfTwo(timex.first) || isBehindNames(timex.first) ? 10 : 4),
  );
  const isPlaced = toponyms[sentence].some((toponym) => {
    const { place, kind } = toponym.mention;
    return place !== null && kind !== 'demonym' && kind !== 'dateline' && isInside(toponym);
  });
  // "condemned Saturday the attacks in Kenya Friday": the verb has a date of its own.
  function isLastOfTwo(first: number): boolean {
    return timexes[sentence].some((other) => other.last <= from && other.first < first);
  }
  // "the kidnapping in Porto, northern Portugal, on 2 May": only the place stands between.
  function isBehindNames(at: number): boolean {
    return tokens
      .slice(noun + 1, at)
      .every(
        ({ pos, text }) => text === ',' || /^[A-Z][a-z]/.test(text) || /^(?:ADP|DET|ADJ|PROPN)$/.test(pos),
      );
  }
  const list: number[] = [];
  for (let i = from; i < to; i++) list.push(i);
  // The subject of its clause is what the clause tells of.
  const isSubject = from === first || /^(?:PUNCT|CCONJ)$/.test(tokens[from - 1].pos);
  const isConcurrent = isSubject || /^(?:at|in|during|by)$/.test(tokens[from - 1].lower);
  return { tokens: list, isDated, isPlaced, isConcurrent };
}

/** A comma within a place and its date: "Porto, Portugal", "Porto, northern Portugal, on 2 May". */
function goesOnWithName(tokens: EventContext['parse']['tokens'], comma: number): boolean {
  const next = tokens[comma + 1];
  if (next?.pos === 'PROPN') return true;
  if (next?.pos === 'ADJ') return tokens[comma + 2]?.pos === 'PROPN';
  const isSecond = tokens.slice(comma - 4, comma).some(({ text }) => text === ',');
  return isSecond && (next?.lower === 'on' || next?.lower === 'in');
}

function isModifier(pos: string, text: string): boolean {
  return /^(?:DET|ADJ|NOUN|PROPN|NUM|PART)$/.test(pos) || text === '-';
}
