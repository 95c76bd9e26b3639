import { blockKeys, isShort } from './blockKeys.ts';
import type { ReportProfile } from './reportProfile.ts';

/** Within a block of reports that share a key, each is compared with so many that precede it in time. */
const WINDOW = 16;

/**
 * Calls back once for each pair of reports that may be of one event, `a` before `b`: those that share a key of days,
 * place and words. Every report has a bounded number of keys and every block a bounded window, so that the number of
 * pairs grows with that of the reports. (Blocking with sorted neighbourhoods: Hernández and Stolfo 1995.) As reports
 * come by time, a day's or a year's blocks are forgotten when its last report has come.
 *
 * @param profileOf a report's profile, by its number. The pairs depend on the order, and on nothing else.
 */
export function forCandidatePairs(
  count: number,
  profileOf: (index: number) => ReportProfile,
  visit: (a: number, b: number) => void,
): void {
  const lastAt = lastReports(count, profileOf);
  // Of each time, by trait, the last report in that block, as its place in the chain of those before it.
  const blocks = new Map<string, Map<string, number>>();
  const chain = openChain();
  const articles = new Int32Array(count);
  const articleNumbers = new Map<string, number>();
  const short = new Uint8Array(count);
  const lastDays = new Float64Array(count);
  const metBy = new Int32Array(count).fill(-1);
  for (let b = 0; b < count; b++) {
    const profile = profileOf(b);
    const { articleId, days } = profile;
    const article = articleNumbers.get(articleId) ?? articleNumbers.size;
    articleNumbers.set(articleId, article);
    articles[b] = article;
    short[b] = Number(isShort(profile));
    lastDays[b] = days.last;
    for (const { times, traits } of blockKeys(profile)) {
      for (const time of times) {
        const block = blocks.get(time) ?? new Map<string, number>();
        blocks.set(time, block);
        for (const trait of traits) {
          const before = block.get(trait) ?? -1;
          let link = before;
          for (let met = 0; met < WINDOW && link >= 0; met++, link = chain.before(link)) {
            const a = chain.member(link);
            if (metBy[a] === b || articles[a] === article) continue;
            // Two dates of some days that do not meet are of no use to each other.
            if (short[a] && short[b] && days.first > lastDays[a] + 2) continue;
            metBy[a] = b;
            visit(a, b);
          }
          block.set(trait, chain.add(b, before));
        }
        if (lastAt.get(time) === b) blocks.delete(time);
      }
    }
  }
}

/** Of each day and year, the last report that has it. */
function lastReports(
  count: number,
  profileOf: (index: number) => ReportProfile,
): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (let index = 0; index < count; index++)
    for (const { times } of blockKeys(profileOf(index))) for (const time of times) last.set(time, index);
  return last;
}

/** Chains of reports, each link with that before it, in two lists of numbers. */
function openChain() {
  let members = new Int32Array(1024);
  let links = new Int32Array(1024);
  let length = 0;
  return {
    add(member: number, before: number): number {
      if (length === members.length) {
        members = grown(members);
        links = grown(links);
      }
      members[length] = member;
      links[length] = before;
      return length++;
    },
    member: (link: number) => members[link],
    before: (link: number) => links[link],
  };
}

function grown(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
