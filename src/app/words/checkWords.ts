import { parseIsoDate } from '../../event-set/day.ts';
import type { Act, Category, Check, Claim, Status } from '../../event-set/eventSet.ts';
import type { Catalogue } from './catalogue.ts';
import { dateWords } from './dateWords.ts';
import { formatDay } from './formatDay.ts';

/** What a person did in words: "Moved from Leeds · A. Editor, 9 Mar 2026 · the police said so". */
export function checkWords({ act, by, on, why, was }: Check, words: Catalogue): string {
  const day = parseIsoDate(on);
  const signed = day === null ? by : `${by}, ${formatDay(day, words.locale, 'short')}`;
  const said = words.acts[act](was === null ? null : wasWords(act, was, words));
  return [said, signed, why].filter((part) => part !== null).join(' · ');
}

function wasWords(act: Act, was: string, words: Catalogue): string {
  switch (act) {
    case 'redate':
      return dateWords(was, words) ?? was;
    case 'category':
      return words.categories[was as Category] ?? was;
    case 'status':
      return words.statuses[was as Status] ?? was;
    case 'claim':
      return words.claims[was as Claim] ?? was;
    default:
      return was;
  }
}
