import type { Article } from '../../articles/article.ts';
import type { Collection } from '../../articles/collection.ts';
import { joinMetadata } from '../../articles/joinMetadata.ts';
import { type JoinedDraft, makeArticles, type Origin } from '../../articles/makeArticles.ts';
import type { Notice } from '../../articles/notice.ts';
import { READERS, readerOf } from '../../articles/readers.ts';
import { recogniseReader } from '../../articles/recogniseReader.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import { NO_PROGRESS } from '../progress.ts';
import { roleOfFound } from './fileRoles.ts';
import { type MetadataFiles, readMetadataFiles } from './metadataFiles.ts';
import { type ArticleFile, parseFiles } from './reading/parseFiles.ts';
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
 * @param progress is told how many files are parsed, where that takes longer than a moment.
 * @throws Interrupted when the signal asks to stop.
 */
export async function readFolder(
  walked: FoundFiles,
  readers: Pick<Readers, 'drafts' | 'workers' | 'signal'>,
  progress = NO_PROGRESS,
): Promise<ReadFolder> {
  const about = readMetadataFiles(walked.files);
  const notices: Notice[] = [...walked.notices, ...about.notices];
  const articleFiles: ArticleFile[] = [];
  for (const found of walked.files) {
    const { file, content } = found;
    const role = roleOfFound(found);
    if (role === 'unknown') notices.push(leaveOutUnknown(file));
    const reader = content ? recogniseReader(content) : readerOf(file);
    if (role === 'article' && reader) articleFiles.push({ found, reader });
  }
  const readings = await parseFiles(articleFiles, readers, progress);
  const drafts: JoinedDraft[] = [];
  for (const [i, { found, reader }] of articleFiles.entries()) {
    const { file, within } = found;
    notices.push(...readings[i].notices);
    const { sidecars, rows } = about.sourcesOf(file);
    for (const draft of readings[i].drafts) {
      const own = { name: reader.saidIn, metadata: draft.metadata };
      const joined = joinMetadata([...sidecars, own, ...rows], file);
      notices.push(...joined.notices);
      drafts.push({ ...draft, file, ...(within ? { within } : {}), metadata: joined.metadata });
    }
  }
  const made = makeArticles(drafts);
  notices.push(...about.strays(articleFiles.map(({ found }) => found.file)), ...made.notices);
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
