import { isMap, isSeq, parseDocument } from 'yaml';
import type { Correction } from '../correction.ts';
import { entryYaml, updateMembers, writeItem } from './entryYaml.ts';
import { findItems, type Items } from './findItems.ts';

/** The text cannot be edited without losing something: it is broken, or no block list. Its message says what to do. */
export class EditError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'EditError';
  }
}

const MEND =
  'expected corrections.yaml to be a list whose entries begin with a hyphen, found something else: mend the file by hand';

/**
 * The head of a new file of corrections.
 *
 * @param schema address of `corrections.schema.json`, as an editor resolves it from the file; null: none.
 */
export function newCorrectionsFile(schema: string | null): string {
  const modeline = schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`;
  return `${modeline}# Corrections of the events that were read in this folder. A later entry wins over an earlier one.\n`;
}

/** The text with an entry added at its end. Every other byte of it stays. Throws an EditError. */
export function appendEntry(text: string, correction: Correction): string {
  const { items, indent } = itemsOf(text);
  const separated = text === '' || text.endsWith('\n') ? text : `${text}${eolOf(text)}`;
  return checked(separated + written(entryYaml(correction), indent, text), items.length + 1);
}

/**
 * The text with the entry of an index (from 0, as `PlacedCorrection.index`) replaced. Its comments stay where they belong to members
 * that stay; every byte outside it stays. Throws an EditError.
 */
export function replaceEntry(text: string, index: number, correction: Correction): string {
  const { items, indent } = itemsOf(text);
  const { start, end } = itemAt(items, index);
  const document = parseDocument(unindented(text.slice(start, end), indent.length));
  const item = isSeq(document.contents) ? document.contents.items[0] : null;
  if (isMap(item)) updateMembers(item, document, correction);
  const yaml = isMap(item) ? writeItem(document) : entryYaml(correction);
  const before = text.slice(0, start - indent.length);
  return checked(before + written(yaml, indent, text) + text.slice(end), items.length);
}

/** The text without the entry of an index. Comments before and behind it stay. Throws an EditError. */
export function removeEntry(text: string, index: number): string {
  const { items, indent } = itemsOf(text);
  const { start, end } = itemAt(items, index);
  return checked(text.slice(0, start - indent.length) + text.slice(end), items.length - 1);
}

/** What stands behind a list, such as the mark of a document's end, may keep it from being the longer. */
function checked(text: string, entries: number): string {
  if (findItems(text)?.items.length !== entries) throw new EditError(MEND);
  return text;
}

function itemsOf(text: string): Items {
  const found = findItems(text);
  if (!found) throw new EditError(MEND);
  return found;
}

function itemAt(items: Items['items'], index: number): Items['items'][number] {
  const item = items[index];
  if (!item) throw new EditError(`expected an entry ${index + 1} in corrections.yaml, found ${items.length}`);
  return item;
}

function written(yaml: string, indent: string, text: string): string {
  const lines = yaml.split('\n').map((line) => (line === '' ? '' : indent + line));
  return lines.join(eolOf(text)) + eolOf(text);
}

function unindented(yaml: string, indent: number): string {
  return yaml
    .split(/\r?\n/)
    .map((line, i) => (i === 0 ? line : line.replace(new RegExp(`^ {0,${indent}}`), '')))
    .join('\n');
}

function eolOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}
