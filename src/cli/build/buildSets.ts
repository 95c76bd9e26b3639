import { resolve } from 'node:path';
import correctionsSchema from '../../corrections/corrections.schema.json' with { type: 'json' };
import schema from '../../event-set/eventSet.schema.json' with { type: 'json' };
import type { EventSetIndex, LongEventSet } from '../../event-set/eventSet.ts';
import { writeEventSet } from '../../event-set/writeEventSet.ts';
import type { Io } from '../command.ts';
import type { BuiltCollection } from './buildCollection.ts';
import { formatNotices } from './formatNotices.ts';
import { CORRECTIONS_SCHEMA_NAME, type PlannedCollection, SCHEMA_NAME } from './planCollections.ts';
import { readPreviousBuild } from './previousBuild.ts';
import type { OutputFile } from './replaceFiles.ts';
import { summarise } from './summary.ts';
import { writeArticleText, writeIndex } from './writeJson.ts';

/** What a build writes into the folder of its sets, and what it tells. */
export interface BuiltSets {
  /** In the order in which they are to be put in their places: texts, sets, index. */
  readonly files: readonly OutputFile[];
  /** Files of an earlier build that are no more. */
  readonly stale: readonly string[];
  readonly index: EventSetIndex;
  /** The sets that were made, by their addresses in the index. */
  readonly sets: ReadonlyMap<string, LongEventSet>;
  readonly summary: string;
  /** What became of each collection. */
  readonly collections: readonly { readonly name: string; readonly built: BuiltCollection }[];
  readonly leftOut: boolean;
  /** Whether any collection gave a set; else nothing is to be written. */
  readonly any: boolean;
}

export interface BuildOptions {
  /** Folder of the sets, for the sake of an earlier build's. */
  readonly out: string;
  /** The one file that all sets go into, where they do. */
  readonly into?: string | null;
  readonly allowEvents: readonly string[];
}

/**
 * Makes the event sets of the collections. Notices go to standard error as each collection is done. Of a collection
 * that gives no set, that of the earlier build stays.
 *
 * @param make makes the set of one.
 * @param nameOf how messages name a folder.
 */
export async function buildSets(
  collections: readonly PlannedCollection[],
  make: (collection: PlannedCollection) => Promise<BuiltCollection>,
  { out, into, allowEvents }: BuildOptions,
  nameOf: (path: string) => string,
  io: Pick<Io, 'stderr'>,
): Promise<BuiltSets> {
  const previous = readPreviousBuild(out);
  const texts: OutputFile[] = [];
  const sets = new Map<string, LongEventSet>();
  const entries: { readonly entry: IndexEntry; readonly order: number | null }[] = [];
  const kept = new Set<string>();
  const all: { readonly name: string; readonly built: BuiltCollection }[] = [];
  let summary = '';
  let leftOut = false;
  for (const collection of collections) {
    const name = collection.given ? collection.name : nameOf(collection.path);
    const built = await make(collection);
    const { made, notices, order, corrections } = built;
    all.push({ name, built });
    io.stderr.write(formatNotices(notices, collection.given ? null : name));
    leftOut ||= notices.some(({ kind }) => kind === 'left-out');
    const href = `${collection.set}.json`;
    if (made === null) {
      const before = previous.sets.get(href);
      if (!before) continue;
      entries.push({ entry: before.entry, order });
      for (const file of before.files) kept.add(file);
      io.stderr.write(`${name}: the event set of an earlier build stays as it was\n`);
      continue;
    }
    for (const [file, text] of made.texts) texts.push({ file, content: () => [writeArticleText(text)] });
    sets.set(href, made.set);
    const { title, counts } = made.set.dateline;
    entries.push({ entry: { href, title, events: counts.found }, order });
    summary += summarise(name, into ?? resolve(out, href), made.set, notices, corrections);
  }
  const index = { sets: inOrder(entries), allowEvents };
  const files = [
    ...texts,
    ...[...sets].map(([file, set]) => ({ file, content: () => writeEventSet(set) })),
    { file: `${SCHEMA_NAME}.json`, content: `${JSON.stringify(schema, null, 1)}\n` },
    { file: `${CORRECTIONS_SCHEMA_NAME}.json`, content: `${JSON.stringify(correctionsSchema, null, 1)}\n` },
    { file: 'index.json', content: writeIndex(index) },
  ];
  const written = new Set(files.map(({ file }) => file));
  const stale = [...previous.sets.values()]
    .flatMap((set) => set.files)
    .filter((file) => !written.has(file) && !kept.has(file));
  return { files, stale, index, sets, summary, collections: all, leftOut, any: sets.size > 0 };
}

type IndexEntry = EventSetIndex['sets'][number];

/** The lowest number first, what has none behind, in the order of the names. */
function inOrder(
  entries: readonly { readonly entry: IndexEntry; readonly order: number | null }[],
): readonly IndexEntry[] {
  const rank = (order: number | null) => order ?? Number.MAX_VALUE;
  return entries.toSorted((one, other) => rank(one.order) - rank(other.order)).map(({ entry }) => entry);
}
