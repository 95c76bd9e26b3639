import type { Modifier, Side } from '../mention.ts';

/** Which part of a period is meant, and the words that tie it to the period: "early ", "mid-", "late in the ", "the end of ". */
export const STAGE =
  '(?:(?:early|mid|middle)[ -]{1,2}to[ -](?:late|mid)[ -]|(?:(?:very |as |sometime |some time |at )?(?:early|earlier|late|later)(?:[ -]+(?:in|on|of)(?: the)?)?(?: |-))|mid(?: |-)|(?:the )?(?:middle|beginning|start|end|latter part|early part|later part|first part|last part|close|turn|last days|first days|early days|dying days|closing days|opening days|final days|last weeks|first weeks|final weeks|early months|rest|remainder|first months|final months|last months|closing months|opening months|latter half) of )';

export const STAGE_TRIGGERS: readonly string[] = [
  'early',
  'earlier',
  'late',
  'later',
  'very',
  'mid',
  'middle',
  'beginning',
  'start',
  'end',
  'latter',
  'close',
  'rest',
  'remainder',
  'turn',
  'the',
  'sometime',
  'some',
];

/** On which side of the moment of speaking "earlier this month", "later that year" and "the rest of the week" lie; null for other stages. */
export function parseSide(words: string | undefined): Side | null {
  if (words === undefined) return null;
  return /\bearlier\b/.test(words)
    ? 'before'
    : /\blater (?!part)|\b(?:rest|remainder) of/.test(words)
      ? 'after'
      : null;
}

/** TIMEX3's modifier for a match of `STAGE`; null for none. */
export function parseStage(words: string | undefined): Modifier | null {
  if (words === undefined) return null;
  if (/\b(?:early|earlier|beginning|start|first|opening)\b/.test(words)) return 'START';
  if (/\bmid/.test(words)) return 'MID';
  if (/\b(?:late|later|end|latter|close|last|dying|closing|final)\b/.test(words)) return 'END';
  return null;
}
