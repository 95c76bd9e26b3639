import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { EventFeature, EventList } from '../../event-set/eventSet.ts';
import {
  type BuiltCollection,
  composeCollection,
  type GatheredCollection,
  gatherCollection,
} from '../build/buildCollection.ts';
import { buildSets } from '../build/buildSets.ts';
import { roleOf } from '../build/fileRoles.ts';
import { formatNotices } from '../build/formatNotices.ts';
import { type PlannedCollection, planCollections } from '../build/planCollections.ts';
import type { Readers } from '../build/reading/readArticles.ts';
import { blocksOf, replaceFiles } from '../build/replaceFiles.ts';
import { finishReplacing } from '../build/staging.ts';
import type { Io } from '../command.ts';
import { correctionsOf } from './correctionsFile.ts';

/** A collection as it is served. */
export interface LiveCollection {
  readonly gathered: GatheredCollection;
  readonly built: BuiltCollection;
  /** The revision at which each event last became what it is, by id. */
  readonly changedAt: ReadonlyMap<string, number>;
}

/** A folder's event sets that follow its files. */
export interface LiveBuild {
  /** Goes up by one with each build that changed something. */
  revision(): number;
  /** The collections by the names of their sets' files, such as `voyages.json`. */
  collections(): ReadonlyMap<string, LiveCollection>;
  /** Builds what these changed files ask for, one build at a time; gives whether anything changed. */
  update(changed: ReadonlySet<string | null>): Promise<boolean>;
}

export interface LiveBuildOptions {
  readonly folder: string;
  /** Where the sets are written. */
  readonly out: string;
  readonly minConfidence: number | null;
  readonly readers: Readers;
  readonly nameOf: (path: string) => string;
  readonly io: Io;
}

/**
 * Builds the sets of a folder, and again when its files change. An article that changed has its collection read anew
 * (the others' readings come from the cache); a file of corrections only has its set composed anew.
 */
export function startLiveBuild({
  folder,
  out,
  minConfidence,
  readers,
  nameOf,
  io,
}: LiveBuildOptions): LiveBuild {
  let revision = 0;
  let digest = '';
  const gathered = new Map<string, GatheredCollection>();
  let collections = new Map<string, LiveCollection>();
  let last: Promise<unknown> = Promise.resolve();
  let told: ReadonlySet<string> = new Set();
  finishReplacing(out);

  const build = async (changed: ReadonlySet<string | null>): Promise<boolean> => {
    const plan = planCollections(folder, out);
    forget(changed, plan.collections);
    const next = new Map<string, LiveCollection>();
    const make = async (planned: PlannedCollection): Promise<BuiltCollection> => {
      const known = gathered.get(planned.path);
      const articles = known ?? (await gatherCollection(planned, readers, io));
      gathered.set(planned.path, articles);
      // What could not be read with the articles is named in their notices.
      const corrections = known ? correctionsOf(planned.path) : articles.folder.corrections;
      const built = composeCollection(articles, corrections, minConfidence);
      next.set(`${planned.set}.json`, { gathered: articles, built, changedAt: new Map() });
      return built;
    };
    const notices: string[] = [];
    const stderr = { write: (text: string) => notices.push(text) > 0 } as Io['stderr'];
    const sets = await buildSets(plan.collections, make, { out, allowEvents: [] }, nameOf, { stderr });
    tell([...notices, formatNotices(plan.notices, nameOf(folder))].join(''));
    const hash = createHash('sha256');
    for (const { file, content } of sets.files) {
      hash.update(file).update('\0');
      for (const block of blocksOf(content)) hash.update(block);
      hash.update('\0');
    }
    const now = hash.digest('hex');
    if (now === digest) return false;
    replaceFiles(out, sets.files, sets.stale);
    digest = now;
    revision++;
    collections = new Map(
      [...next].map(([href, live]) => [
        href,
        { ...live, changedAt: changesOf(live, collections.get(href), revision) },
      ]),
    );
    return true;
  };

  /** Tells the lines that the build before did not tell: the others are known. */
  const tell = (notices: string) => {
    const lines = notices.split('\n').filter((line) => line !== '');
    for (const line of lines) if (!told.has(line)) io.stderr.write(`${line}\n`);
    told = new Set(lines);
  };

  /** Forgets what was read of collections that changed in more than their corrections. */
  const forget = (changed: ReadonlySet<string | null>, planned: readonly PlannedCollection[]) => {
    for (const { path } of planned) {
      const prefix = relative(folder, path).split(sep).join('/');
      const inside = [...changed].filter(
        (file) => file === null || prefix === '' || file === prefix || file.startsWith(`${prefix}/`),
      );
      if (inside.some((file) => file === null || roleOf(file) !== 'corrections')) gathered.delete(path);
    }
  };

  return {
    revision: () => revision,
    collections: () => collections,
    update(changed) {
      const turn = last.then(() => build(changed));
      last = turn.catch(() => {});
      return turn;
    },
  };
}

function changesOf(
  live: LiveCollection,
  before: LiveCollection | undefined,
  revision: number,
): ReadonlyMap<string, number> {
  const old = new Map<string, string>();
  for (const feature of featuresOf(before)) old.set(feature.id, digestOf(feature));
  const changedAt = new Map<string, number>();
  for (const feature of featuresOf(live)) {
    const isAsBefore = old.get(feature.id) === digestOf(feature);
    changedAt.set(feature.id, isAsBefore ? (before?.changedAt.get(feature.id) ?? revision) : revision);
  }
  return changedAt;
}

function digestOf(feature: EventFeature): string {
  return createHash('sha256').update(JSON.stringify(feature)).digest('base64');
}

function featuresOf(live: LiveCollection | undefined): EventList {
  return live?.built.made?.set.features ?? [];
}
