import type { Article } from '../../articles/article.ts';
import type { Notice } from '../../articles/notice.ts';
import { noticeUndated } from '../../articles/noticeUndated.ts';
import type { EventList } from '../../event-set/eventSet.ts';
import { type ArticleReport, groupReports } from '../../extract/merge/groupReports.ts';
import { joinReports } from '../../extract/merge/joinReports.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Io } from '../command.ts';
import { DEFAULT_MIN_CONFIDENCE } from '../minConfidence.ts';
import { startPace } from '../pace.ts';
import { startProgress } from '../progress.ts';
import { boundReports, checkMadeSet } from './checkMadeSet.ts';
import { type CorrectionTally, correctEvents, coverQuotes } from './correctEvents.ts';
import { type MadeEventSet, makeEventSet, type ReadArticle } from './makeEventSet.ts';
import type { PlannedCollection } from './planCollections.ts';
import { inOrder, type ReadFolder, readFolder } from './readFolder.ts';
import { type Readers, readArticles } from './reading/readArticles.ts';
import { startEvents } from './spool/spoolEvents.ts';
import { walkGiven } from './walkGiven.ts';

/** What became of a collection: `made` is null where no article could be read. Paths in the notices are relative to it. */
export interface BuiltCollection {
  readonly made: MadeEventSet | null;
  readonly notices: readonly Notice[];
  /** Where the set stands among the others: `Collection.order`. */
  readonly order: number | null;
  /** What came of its corrections; null where it has none. */
  readonly corrections: CorrectionTally | null;
}

/** A collection whose articles were read; what its corrections and its description say of them comes later. */
export interface GatheredCollection {
  readonly planned: PlannedCollection;
  readonly folder: ReadFolder;
  readonly gazetteer: Gazetteer;
  readonly read: readonly ReadArticle[];
  /** What each article gave, before the reports of one event were joined. */
  found(): Iterable<ArticleReport>;
  /** With the reports of one event joined. */
  readonly events: EventList;
  readonly notices: readonly Notice[];
}

/**
 * Reads the articles of a collection and joins their reports.
 *
 * @throws Interrupted when the readers' signal asks to stop.
 */
export async function gatherCollection(
  planned: PlannedCollection,
  readers: Readers,
  io: Pick<Io, 'stderr'>,
): Promise<GatheredCollection> {
  const parsing = startProgress(`parsing ${planned.name}`, io);
  const folder = await readFolder(walkGiven(planned), readers, parsing).finally(parsing.end);
  const { articles, places, origins } = folder;
  const notices: Notice[] = [...folder.notices];
  const leaveOut = (file: string, expected: string, found: string, outcome: string) =>
    notices.push({ kind: 'left-out', file, line: null, expected, found, outcome });
  if (articles.length === 0)
    leaveOut(
      planned.given ? planned.name : '.',
      'articles',
      'none that can be read',
      'no event set was made of it',
    );

  const progress = startProgress(`reading ${planned.name}`, io);
  const pace = startPace(articles.length, 'articles');
  const outcomes = await readArticles(articles, places, readers, (done) => progress.step(pace(done))).finally(
    progress.end,
  );
  const read: ReadArticle[] = [];
  const readings: { readonly article: Article; readonly first: number; readonly events: number }[] = [];
  const found = startEvents();
  const reports = function* (): Generator<ArticleReport> {
    for (const [i, article] of articles.entries()) {
      const origin = origins.get(article.id) ?? { file: article.id, line: null };
      const { file } = origin;
      const outcome = outcomes.at(i);
      if (outcome.kind === 'failed') {
        leaveOut(file, 'a text that can be read', `the error ${outcome.reason}`, 'left out');
        continue;
      }
      const { language, events, passages } = outcome.reading;
      read.push({ article, language: language.language, passages });
      readings.push({ article, first: found.length, events: events.length });
      for (const event of events) found.add(event);
      const undated = noticeUndated(article, origin, {
        found: events.length,
        undated: events.filter(({ properties }) => properties.edtf === null).length,
      });
      if (undated) notices.push(undated);
      if (!language.isEnglish)
        leaveOut(file, 'English', `the language ${language.language}`, 'listed, but not read');
      yield { article, events };
    }
  };
  const events = startEvents();
  for (const group of groupReports(reports())) events.add(joinReports(group.map(found.at)));
  return {
    planned,
    folder,
    gazetteer: readers.gazetteerFor(places),
    read,
    *found() {
      for (const { article, first, events: count } of readings)
        yield { article, events: Array.from({ length: count }, (_, i) => found.at(first + i)) };
    },
    events,
    notices: inOrder(notices),
  };
}

/**
 * Makes the event set of a collection that was read, its corrections applied.
 *
 * @param minConfidence the command line's, which wins over the collection's, or null.
 */
export function composeCollection(
  { planned, folder, gazetteer, read, found, events, notices: gathered }: GatheredCollection,
  corrections: ReadFolder['corrections'],
  minConfidence: number | null,
): BuiltCollection {
  const { collection } = folder;
  if (folder.articles.length === 0)
    return { made: null, notices: gathered, order: collection.order, corrections: null };
  const corrected = correctEvents(events, corrections, { gazetteer, readings: found() });
  const merged = boundReports(corrected.events);
  const { set, texts } = makeEventSet(coverQuotes(read, corrected.added), merged.events, collection, {
    title: titleOf(planned.name),
    minConfidence: minConfidence ?? collection.minConfidence ?? DEFAULT_MIN_CONFIDENCE,
    texts: planned.texts,
    ...(corrected.tally ? { removed: corrected.tally } : {}),
  });
  const checked = checkMadeSet(set);
  const notices = [...gathered, ...corrected.notices, ...merged.notices, ...checked.notices];
  const made = checked.set && { set: checked.set, texts };
  return { made, notices, order: collection.order, corrections: corrected.tally };
}

/** A folder's name as a title: `us-mexico-cartels` is "Us mexico cartels". */
function titleOf(name: string): string {
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words === '' ? 'Events' : words.charAt(0).toUpperCase() + words.slice(1);
}
