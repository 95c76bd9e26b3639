import type { Article } from '../../articles/article.ts';
import type { Collection } from '../../articles/collection.ts';
import { joinMetadata } from '../../articles/joinMetadata.ts';
import { type JoinedDraft, makeArticles } from '../../articles/makeArticles.ts';
import type { Notice } from '../../articles/notice.ts';
import { READERS, readerOf } from '../../articles/readers.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import { roleOf } from './fileRoles.ts';
import { type MetadataFiles, readMetadataFiles } from './metadataFiles.ts';
import { readBytes } from './readBytes.ts';
import { compareCodeUnits, walkFolder } from './walkFolder.ts';

/** A collection's folder as it was read. Paths in the notices are relative to it. */
export interface ReadFolder {
  readonly collection: Collection;
  /** The file of corrections and its text, or null. */
  readonly corrections: MetadataFiles['corrections'];
  /** The user's own gazetteer, which wins over the default one. */
  readonly places: readonly UserPlace[];
  readonly articles: readonly Article[];
  /** The file that each article stood in, by the article's id. */
  readonly files: ReadonlyMap<string, string>;
  readonly notices: readonly Notice[];
}

/**
 * Reads a collection's folder and all below it. What a sidecar says of an article wins over its front matter, and
 * both over a table's row.
 *
 * @param except a folder in it that is passed over.
 */
export function readFolder(folder: string, except: string | null = null): ReadFolder {
  const walked = walkFolder(folder, except);
  const about = readMetadataFiles(walked.files);
  const notices: Notice[] = [...walked.notices, ...about.notices];
  const drafts: JoinedDraft[] = [];
  const files: string[] = [];
  for (const found of walked.files) {
    const { file } = found;
    const role = roleOf(file);
    if (role === 'unknown') notices.push(leaveOutUnknown(file));
    if (role !== 'article') continue;
    files.push(file);
    const bytes = readBytes(found);
    if (bytes.kind === 'left-out') {
      notices.push(bytes.notice);
      continue;
    }
    const reader = readerOf(file);
    if (!reader) continue;
    const reading = reader.read(bytes.value, file);
    notices.push(...reading.notices);
    const { sidecars, rows } = about.sourcesOf(file);
    for (const draft of reading.drafts) {
      const own = { name: reader.saidIn, metadata: draft.metadata };
      const joined = joinMetadata([...sidecars, own, ...rows], file);
      notices.push(...joined.notices);
      drafts.push({ ...draft, file, metadata: joined.metadata });
    }
  }
  const made = makeArticles(drafts);
  notices.push(...about.strays(files), ...made.notices);
  notices.sort((a, b) => compareCodeUnits(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
  return {
    collection: about.collection,
    corrections: about.corrections,
    places: about.places,
    articles: made.articles,
    files: made.files,
    notices,
  };
}

function leaveOutUnknown(file: string): Notice {
  const endings = READERS.flatMap((reader) => reader.endings).join(', ');
  const found = /\.[^./]+$/.exec(file)?.[0] ?? 'no ending';
  const expected = `a name that ends in ${endings}`;
  return { kind: 'left-out', file, line: null, expected, found, outcome: 'left out' };
}
