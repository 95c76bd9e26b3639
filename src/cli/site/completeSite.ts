import type { EventSet, LongEventSet } from '../../event-set/eventSet.ts';
import type { BuiltSets } from '../build/buildSets.ts';
import type { OutputFile, WholeFile } from '../build/replaceFiles.ts';
import { paintCard } from './card/paintCard.ts';
import { withChoices } from './embed/withChoices.ts';
import { CARD, withHead } from './pageHead.ts';
import { plainList } from './plain/plainList.ts';
import { listFile, plainPage } from './plain/plainPage.ts';
import { PLAIN_WORDS } from './plain/plainWords.ts';
import { summaryOf } from './plain/summaryOf.ts';
import type { SiteOptions } from './siteOptions.ts';
import { structuredData } from './structuredData.ts';

/** So much stands on the page itself for readers without scripts; the rest on a page of its own. */
const MOST_ON_PAGE = { events: 200, characters: 300_000 };

/** What a site is made of beside its sets. */
export interface CompletedSite {
  readonly files: readonly OutputFile[];
  /** Files of an earlier build that are no more. */
  readonly stale: readonly string[];
}

/**
 * The page's files with what the sets say put into the head of the page, a list for readers without scripts, and a
 * picture for social media. The first set of the index, which the page opens, gives the head (of those that were made now).
 */
export function completeSite(
  page: readonly WholeFile[],
  built: Pick<BuiltSets, 'index' | 'sets' | 'stale'>,
  options: SiteOptions,
  /** The page has nothing beside it: no picture, no further lists. */
  isAlone = false,
): CompletedSite {
  const plain = PLAIN_WORDS[options.language];
  const first = built.index.sets.find(({ href }) => built.sets.has(href));
  const main = wholeSet(first && built.sets.get(first.href));
  const lists = (isAlone ? [] : [...built.sets]).map(([href, set]) => ({
    file: `events/${listFile(href)}`,
    content: () => plainPage(wholeSet(set), href, options),
  }));
  const staleLists = built.stale
    .filter((file) => /^[^/]+\.json$/.test(file))
    .map((file) => `events/${listFile(file)}`);
  if (!first || !main) return { files: [...page, ...lists], stale: staleLists };

  const title = options.title ?? main.dateline.title;
  const description = options.description ?? summaryOf(main, plain);
  const card = isAlone ? null : paintCard(main, page, options.theme ?? 'light');
  const described = { title, description, url: options.url, file: `events/${first.href}` };
  const head = {
    title,
    description,
    structuredData: structuredData(main, described),
    hasCard: card !== null,
  };
  const others = (isAlone ? [] : built.index.sets)
    .filter(({ href }) => href !== first.href && built.sets.has(href))
    .map(({ href, title: text }) => ({ href: `events/${listFile(href)}`, text }));
  const listed = {
    title,
    summary: description,
    note: plain.without,
    collections: others,
    most: MOST_ON_PAGE,
    rest: isAlone ? null : { href: `events/${listFile(first.href)}`, text: plain.allEvents(first.events) },
  };
  const body = [...plainList(main, listed, plain)].join('');
  const { theme, language } = options;
  const told = withChoices(page, { language, ...(theme && { theme }) });
  const files = told.map(({ file, content }) =>
    file === 'index.html'
      ? { file, content: withHead(content.toString(), head, options, body) }
      : { file, content },
  );
  const stale = card || isAlone ? staleLists : [...staleLists, CARD.file];
  return { files: [...files, ...(card ? [{ file: CARD.file, content: card }] : []), ...lists], stale };
}

/** The set with all of its events at once, for as long as a page is made of them. */
function wholeSet(set: LongEventSet): EventSet;
function wholeSet(set: LongEventSet | undefined): EventSet | undefined;
function wholeSet(set: LongEventSet | undefined): EventSet | undefined {
  return set && { ...set, features: [...set.features] };
}
