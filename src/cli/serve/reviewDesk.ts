import { Document } from 'yaml';
import { appendEntry, EditError, newCorrectionsFile } from '../../corrections/edit/editCorrections.ts';
import { readCorrections } from '../../corrections/readCorrections.ts';
import { systemError } from '../systemError.ts';
import { correctionsOf, writeCorrections } from './correctionsFile.ts';
import type { LiveBuild, LiveCollection } from './liveBuild.ts';
import { RequestError } from './readJsonBody.ts';

/** What a page asks for: entries of `corrections.yaml` as JSON, without `on`, which is today. */
export interface ReviewAct {
  /** File of the set, such as `voyages.json`. */
  readonly set: string;
  /** The build that the page shows. */
  readonly revision: number;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

/** What a page may undo: the last act that was done here. */
export interface ReviewDesk {
  /**
   * Writes the entries to the corrections file, whole or not at all, and builds anew.
   *
   * @throws RequestError 404 no such set, 409 the event was changed since that revision, 422 no valid entries.
   */
  act(act: ReviewAct): Promise<void>;
  /**
   * Takes the last act of this set back.
   *
   * @throws RequestError 404 nothing to undo, 409 the file was changed by somebody else since.
   */
  undo(set: string): Promise<void>;
  /** How many acts on the set can be undone. */
  undoable(set: string): number;
}

/** Undoing reaches so far back. */
const MOST_UNDONE = 200;

interface Done {
  readonly before: string | null;
  readonly after: string;
}

/** @param today the day of the reviewer, YYYY-MM-DD. */
export function openReviewDesk(live: LiveBuild, today: () => string): ReviewDesk {
  const done = new Map<string, Done[]>();
  const folderOf = (set: string): LiveCollection => {
    const collection = live.collections().get(set);
    if (!collection) throw new RequestError(404, `expected one of the sets, found ${set}`);
    return collection;
  };
  const rebuild = async (path: string) => {
    try {
      await live.update(new Set([correctionsOf(path)?.file ?? 'corrections.yaml']));
    } catch (error) {
      throw new RequestError(500, `it is written, but the page stays as it was: found ${systemError(error)}`);
    }
  };

  return {
    async act({ set, revision, entries }) {
      const collection = folderOf(set);
      const { path } = collection.gathered.planned;
      for (const { event } of entries) {
        const changedAt = typeof event === 'string' ? collection.changedAt.get(event) : undefined;
        if (changedAt !== undefined && changedAt > revision)
          throw new RequestError(409, 'somebody else has changed this event meanwhile; look at it again');
      }
      const before = correctionsOf(path)?.text ?? null;
      const after = withEntries(before ?? newCorrectionsFile(null), entries, today());
      writeCorrections(path, after);
      const acts = done.get(set) ?? [];
      done.set(set, [...acts, { before, after }].slice(-MOST_UNDONE));
      await rebuild(path);
    },
    async undo(set) {
      const { path } = folderOf(set).gathered.planned;
      const acts = done.get(set) ?? [];
      const last = acts.at(-1);
      if (!last) throw new RequestError(404, 'there is nothing to undo');
      if (correctionsOf(path)?.text !== last.after)
        throw new RequestError(409, 'the file of corrections was changed meanwhile; undo it there');
      writeCorrections(path, last.before);
      done.set(set, acts.slice(0, -1));
      await rebuild(path);
    },
    undoable: (set) => done.get(set)?.length ?? 0,
  };
}

/** The text with the entries at its end; each is checked as one that a person wrote. */
function withEntries(text: string, entries: ReviewAct['entries'], today: string): string {
  if (entries.length === 0) throw new RequestError(422, 'expected entries, found none');
  const yaml = new Document(entries.map((entry) => ({ ...entry, on: today }))).toString({ lineWidth: 0 });
  const { corrections, notices } = readCorrections(yaml, 'the request');
  const [wrong] = notices;
  if (wrong) throw new RequestError(422, `expected ${wrong.expected}, found ${wrong.found}`);
  try {
    return corrections.reduce(appendEntry, text);
  } catch (error) {
    if (error instanceof EditError) throw new RequestError(409, error.message);
    throw error;
  }
}
