import type { Article } from '../../articles/article.ts';
import type { Collection } from '../../articles/collection.ts';
import { joinMetadata } from '../../articles/joinMetadata.ts';
import { type JoinedDraft, makeArticles, type Origin } from '../../articles/makeArticles.ts';
import type { Notice } from '../../articles/notice.ts';
import { READERS, readerOf } from '../../articles/readers.ts';
import { recogniseReader } from '../../articles/recogniseReader.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import { roleOfFound } from './fileRoles.ts';
import { type MetadataFiles, readMetadataFiles } from './metadataFiles.ts';
import { readBytes } from './readBytes.ts';
import { breathe } from './reading/breathe.ts';
import { readDrafts } from './reading/draftCache.ts';
import type { Readers } from './reading/readArticles.ts';
import { compareCodeUnits, type FoundFiles } from './walkFolder.ts';

/** A collection's files as they were read. Paths in the notices are those of the files that were found. */
export interface ReadFolder {
  readonly collection: Collection;
  /** The file of corrections and its text, or null. */
  readonly corrections: MetadataFiles['corrections'];
  /** The user's own gazetteer, which wins over the default one. */
  readonly places: readonly UserPlace[];
  readonly articles: readonly Article[];
  /** Where each article stood, by the article's id. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly notices: readonly Notice[];
}

/**
 * Reads the files of a collection. What a sidecar says of an article wins over its front matter, and both over a table's
 * row.
 *
 * @throws Interrupted when the signal asks to stop.
 */
export async function readFolder(
  walked: FoundFiles,
  { drafts: kept, signal }: Pick<Readers, 'drafts' | 'signal'>,
): Promise<ReadFolder> {
  const about = readMetadataFiles(walked.files);
  const notices: Notice[] = [...walked.notices, ...about.notices];
  const drafts: JoinedDraft[] = [];
  const files: string[] = [];
  for (const found of walked.files) {
    const { file, within } = found;
    const role = roleOfFound(found);
    if (role === 'unknown') notices.push(leaveOutUnknown(file));
    if (role !== 'article') continue;
    files.push(file);
    const bytes = readBytes(found);
    if (bytes.kind === 'left-out') {
      notices.push(bytes.notice);
      continue;
    }
    const reader = found.content ? recogniseReader(found.content) : readerOf(file);
    if (!reader) continue;
    if (reader.isWorthKeeping) await breathe(signal);
    const reading = readDrafts({ reader, bytes: bytes.value }, file, kept);
    notices.push(...reading.notices);
    const { sidecars, rows } = about.sourcesOf(file);
    for (const draft of reading.drafts) {
      const own = { name: reader.saidIn, metadata: draft.metadata };
      const joined = joinMetadata([...sidecars, own, ...rows], file);
      notices.push(...joined.notices);
      drafts.push({ ...draft, file, ...(within ? { within } : {}), metadata: joined.metadata });
    }
  }
  const made = makeArticles(drafts);
  notices.push(...about.strays(files), ...made.notices);
  return {
    collection: about.collection,
    corrections: about.corrections,
    places: about.places,
    articles: made.articles,
    origins: made.origins,
    notices: inOrder(notices),
  };
}

/** Notices by their files' paths, then by their lines. */
export function inOrder(notices: readonly Notice[]): readonly Notice[] {
  return notices.toSorted((a, b) => compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function leaveOutUnknown(file: string): Notice {
  const endings = READERS.flatMap((reader) => reader.endings).join(', ');
  const found = /\.[^./]+$/.exec(file)?.[0] ?? 'no ending';
  const expected = `a name that ends in ${endings}`;
  return { kind: 'left-out', file, line: null, expected, found, outcome: 'left out' };
}
