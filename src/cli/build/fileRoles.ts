import { readerOf } from '../../articles/readers.ts';
import type { FoundFile } from './walkFolder.ts';

/** What a file is for, by its name. */
export type FileRole =
  | 'article'
  | 'sidecar'
  | 'table'
  | 'places'
  | 'collection'
  | 'corrections'
  | 'companion'
  | 'unknown';

const SIDECAR = /\.meta\.(?:ya?ml|json)$/i;
/** Files that speak of the folder, not articles of it. */
const COMPANION =
  /^(?:readme|licen[cs]e|copying|notice|authors|changelog|thumbs\.db|desktop\.ini)(?:\.(?:md|txt|rst))?$/i;

/** The role of a file; the path may have folders in front. */
export function roleOf(file: string): FileRole {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (name === 'articles.csv') return 'table';
  if (/^places\.(?:csv|json|geojson)$/.test(name)) return 'places';
  if (/^collection\.ya?ml$/.test(name)) return 'collection';
  if (/^corrections\.ya?ml$/.test(name)) return 'corrections';
  if (SIDECAR.test(name)) return 'sidecar';
  if (COMPANION.test(name)) return 'companion';
  return readerOf(name) ? 'article' : 'unknown';
}

/** Whether a file of this name says something of the folder that it lies in, so that a folder is none. */
export function speaksOfFolder(name: string): boolean {
  return ['table', 'places', 'collection', 'corrections'].includes(roleOf(name));
}

/** The role of what was found. */
export function roleOfFound({ file, role }: FoundFile): FileRole {
  return role ?? roleOf(file);
}

/** The role of a file that is given by itself: one that speaks of a folder is an article then. */
export function roleOfGiven(file: string): FileRole {
  const role = roleOf(file);
  return role === 'companion' && readerOf(file) ? 'article' : role;
}

/** Whether a file makes the folder that it lies in a collection. */
export function isCollectionFile(name: string): boolean {
  return ['article', 'table', 'collection'].includes(roleOf(name)) && !MAY_BE_DATA.test(name);
}

/** Beside folders these may be anything; where no folders are they are taken for articles. */
const MAY_BE_DATA = /\.(?:json|xml|tsv|(?<!^articles\.)csv)$/i;

/** The path of an article that a sidecar speaks of, without its ending: `a/b` for `a/b.meta.yaml`. */
export function stemOfSidecar(file: string): string {
  return file.replace(SIDECAR, '');
}

/** The path of an article without its ending. */
export function stemOfArticle(file: string): string {
  return file.replace(/\.[^./]+$/, '');
}
