import { readArticlesCsv } from '../../articles/articlesCsv.ts';
import { type Collection, NO_COLLECTION, readCollection } from '../../articles/collection.ts';
import type { MetadataSource } from '../../articles/joinMetadata.ts';
import { readMetadataText } from '../../articles/metadataText.ts';
import type { Notice } from '../../articles/notice.ts';
import type { UserPlace } from '../../gazetteer/overlay.ts';
import { readLinkedPlaces } from '../places/readLinkedPlaces.ts';
import { readPlacesCsv } from '../places/readPlacesCsv.ts';
import { type FileRole, roleOfFound, stemOfArticle, stemOfSidecar } from './fileRoles.ts';
import { readTextFile } from './readBytes.ts';
import type { FoundFile } from './walkFolder.ts';

/** What a folder's files say of its articles and of itself. */
export interface MetadataFiles {
  readonly collection: Collection;
  /** The file of corrections and its text, or null. */
  readonly corrections: { readonly file: string; readonly text: string } | null;
  /** The user's own gazetteer. */
  readonly places: readonly UserPlace[];
  /** What sidecars and tables say of an article, sidecars first. */
  sourcesOf(file: string): {
    readonly sidecars: readonly MetadataSource[];
    readonly rows: readonly MetadataSource[];
  };
  /** Notices on rows and sidecars that speak of no file of the list. */
  strays(files: readonly string[]): readonly Notice[];
  readonly notices: readonly Notice[];
}

interface Row extends MetadataSource {
  readonly line: number;
}

/** Reads descriptions, tables and sidecars among the files that were found. */
export function readMetadataFiles(found: readonly FoundFile[]): MetadataFiles {
  const notices: Notice[] = [];
  let collection = NO_COLLECTION;
  let corrections: MetadataFiles['corrections'] = null;
  const sidecars = new Map<string, MetadataSource[]>();
  const rows = new Map<string, Row>();
  const places: UserPlace[] = [];

  const read: Readonly<Partial<Record<FileRole, (text: string, file: string, isInRoot: boolean) => void>>> = {
    collection(text, file, isInRoot) {
      if (!isInRoot || collection !== NO_COLLECTION) {
        const found = isInRoot ? 'another' : 'one in a folder below';
        notices.push(leftOut(file, null, "one description, in the collection's own folder", found));
        return;
      }
      const reading = readCollection(text, file);
      collection = reading.collection;
      notices.push(...reading.notices);
    },
    corrections(text, file, isInRoot) {
      const isOne = isInRoot && corrections === null;
      if (isOne) corrections = { file, text };
      else
        notices.push(
          leftOut(file, null, "one file of corrections, in the collection's own folder", 'another'),
        );
    },
    sidecar(text, file) {
      const { metadata, notices: found } = readMetadataText(text, file, 'metadata');
      notices.push(...found);
      const stem = stemOfSidecar(file);
      sidecars.set(stem, [...(sidecars.get(stem) ?? []), { name: file, metadata }]);
    },
    places(text, file) {
      const reading = file.endsWith('.csv') ? readPlacesCsv(text, file) : readLinkedPlaces(text, file);
      places.push(...reading.places);
      notices.push(...reading.notices);
    },
    table(text, file) {
      const table = readArticlesCsv(text, file);
      notices.push(...table.notices);
      const folder = file.slice(0, file.lastIndexOf('/') + 1);
      for (const { file: name, line, metadata } of table.rows) {
        const target = folder + name.normalize('NFC');
        if (rows.has(target))
          notices.push(leftOut(file, line, 'one row for each file', `a further one for ${name}`));
        else rows.set(target, { name: file, line, metadata });
      }
    },
  };
  for (const each of found) {
    const reader = read[roleOfFound(each)];
    if (!reader) continue;
    const text = readTextFile(each);
    if (text.kind === 'read') reader(text.value, each.file, !(each.within ?? each.file).includes('/'));
    else notices.push(text.notice);
  }

  return {
    collection,
    corrections,
    places,
    notices,
    sourcesOf(file) {
      const row = rows.get(file);
      return { sidecars: sidecars.get(stemOfArticle(file)) ?? [], rows: row ? [row] : [] };
    },
    strays(files) {
      const known = new Set(files);
      const stems = new Set(files.map(stemOfArticle));
      const strayRows = [...rows]
        .filter(([target]) => !known.has(target))
        .map(([target, { name, line }]) => leftOut(name, line, `an article ${target}`, 'no such file'));
      const straySidecars = [...sidecars]
        .filter(([stem]) => !stems.has(stem))
        .flatMap(([stem, all]) =>
          all.map(({ name }) => leftOut(name, null, `an article ${stem} beside it`, 'none')),
        );
      return [...strayRows, ...straySidecars];
    },
  };
}

function leftOut(file: string, line: number | null, expected: string, found: string): Notice {
  return { kind: 'left-out', file, line, expected, found, outcome: 'left out' };
}
