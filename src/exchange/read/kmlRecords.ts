import { Parser } from 'htmlparser2';
import { countLines } from '../../articles/countLines.ts';
import { boundDepth, isTooDeep } from '../../articles/html/boundDepth.ts';
import { startLosses } from '../losses.ts';
import { geometryCell } from './geojsonRecords.ts';
import {
  addPositions,
  geometryOf,
  isShape,
  type KmlShape,
  MOST_POSITIONS,
  startShape,
} from './kmlGeometry.ts';
import { plainText } from './plainText.ts';
import { type Cell, noRecords, type SourceReading, type SourceRecord } from './sourceRecord.ts';

const MOST_CELLS = 1000;

/** Texts of a placemark that say something, by their elements' names, and the cells that they become. */
const TEXTS: Readonly<Record<string, string>> = {
  name: 'name',
  description: 'description',
  snippet: 'note',
  address: 'address',
  begin: 'start',
  end: 'end',
  when: 'date',
};

/** Parts that are drawn, and say nothing of an event. */
const ASIDE = new Set(
  'style stylemap lookat camera region link icon groundoverlay screenoverlay photooverlay networklink schema'.split(
    ' ',
  ),
);

/** What else a file may hold, in words for the losses. */
const NO_EVENTS: Readonly<Record<string, string>> = {
  networklink: 'links to other files',
  groundoverlay: 'pictures laid over the map',
  screenoverlay: 'pictures laid over the map',
  photooverlay: 'pictures laid over the map',
  model: 'three-dimensional models',
  track: 'times along tracks',
};

/**
 * The placemarks of KML 2.2 (OGC 07-147r2): name, description, times, ExtendedData, the innermost folder, and geometry.
 * Document types and entities are refused, since they serve only to exhaust whoever reads them. Linear in the length.
 */
export function kmlRecords(source: string, file: string): SourceReading {
  if (/<!(?:DOCTYPE|ENTITY)\b/i.test(source))
    return noRecords(file, 'KML without a document type or entities', 'definitions of them');
  const bounded = boundDepth(source, 'xml');
  if (isTooDeep(bounded)) return noRecords(file, 'elements nested at most 200 deep', `${bounded.depth}`);
  const reader = startReader();
  const parser = new Parser(reader.handlers, { xmlMode: true, decodeEntities: true, lowerCaseTags: true });
  const lines = countLines(source);
  reader.lineNow = () => lines(parser.startIndex);
  parser.write(source);
  parser.end();
  const { root, title, records, losses } = reader;
  if (root !== 'kml')
    return noRecords(file, 'KML', root === '' ? 'no XML' : `XML of the kind ${root.slice(0, 40)}`);
  return { title, records, notices: [], losses: losses.losses(), years: 'historical' };
}

/** A placemark as it is being read. */
interface Open {
  readonly line: number;
  readonly cells: Cell[];
  readonly shapes: KmlShape[];
}

function startReader() {
  const losses = startLosses();
  const state = {
    root: '',
    title: null as string | null,
    records: [] as SourceRecord[],
    losses,
    lineNow: () => 1,
  };
  const folders: string[] = [];
  const path: string[] = [];
  let aside = 0;
  let open: Open | null = null;
  let text = '';
  let dataName = '';
  let positions = 0;
  const handlers = {
    onopentag(written: string, attributes: Readonly<Record<string, string>>) {
      const name = localName(written);
      if (state.root === '') state.root = name;
      if (path.includes('description')) {
        // XHTML within: its tags stay tags for what turns HTML into text.
        text += `<${name}>`;
        path.push(name);
        return;
      }
      path.push(name);
      text = '';
      if (aside === 0 && Object.hasOwn(NO_EVENTS, name)) losses.add(NO_EVENTS[name] ?? '', name);
      if (ASIDE.has(name)) aside++;
      if (aside > 0) return;
      if (name === 'placemark') open = { line: state.lineNow(), cells: idCell(attributes.id), shapes: [] };
      else if (name === 'folder') folders.push('');
      else if (name === 'data' || name === 'simpledata') dataName = attributes.name ?? '';
      else if (open && isShape(name, path)) open.shapes.push(startShape(name));
    },
    ontext(piece: string) {
      text += path.includes('description') && path.at(-1) !== 'description' ? escapeMarkup(piece) : piece;
    },
    onclosetag(written: string) {
      const name = localName(written);
      const parent = path.at(-2) ?? '';
      path.pop();
      if (path.includes('description')) {
        if (name !== 'br') text += `</${name}>`;
        return;
      }
      const said = text.trim();
      text = '';
      if (ASIDE.has(name)) aside--;
      if (aside > 0 || ASIDE.has(name)) return;
      if (name === 'folder') folders.pop();
      else if (name === 'placemark' && open) {
        state.records.push(recordOf(open, folders.findLast((folder) => folder !== '') ?? ''));
        open = null;
      } else if (!open) {
        if (name === 'name' && parent === 'folder') folders[folders.length - 1] = said;
        else if (name === 'name' && parent === 'document') state.title ??= said.slice(0, 300) || null;
      } else if (said === '') return;
      else if (name === 'coordinates' || (name === 'coord' && parent === 'track')) {
        positions += addPositions(open.shapes, said, name === 'coord', MOST_POSITIONS - positions);
      } else if (open.cells.length >= MOST_CELLS) return;
      else if (name === 'simpledata' || (name === 'value' && parent === 'data'))
        open.cells.push({ name: dataName, value: said });
      else if (
        Object.hasOwn(TEXTS, name) &&
        (parent === 'placemark' || parent === 'timespan' || parent === 'timestamp')
      )
        open.cells.push({ name: TEXTS[name] ?? name, value: valueOfText(name, said) });
    },
  };
  return Object.assign(state, { handlers });
}

/** Descriptions are HTML (OGC 07-147r2 §9.1.3); names and addresses are not. */
function valueOfText(name: string, said: string): string {
  if (name === 'description' || name === 'snippet') return plainText(said).text;
  return name === 'begin' || name === 'end' || name === 'when' ? isoDate(said) : said;
}

function idCell(id: string | undefined): Cell[] {
  return id ? [{ name: 'id', value: id }] : [];
}

function recordOf({ line, cells, shapes }: Open, folder: string): SourceRecord {
  const geometry = geometryOf(shapes);
  const folderCell = folder === '' ? [] : [{ name: 'folder', value: folder }];
  // Own data stands behind the elements of KML: `name` and `description` come first.
  return { line, name: null, cells: [...cells, ...folderCell, ...geometryCell(geometry)], geometry };
}

/** XML Schema 1.0, which KML's dates follow, has no year 0: -0044 is 44 BC there, -0043 in ISO 8601. */
function isoDate(written: string): string {
  const groups = /^-(?<year>\d{4})(?<rest>-.*)$/.exec(written)?.groups;
  if (!groups || groups.year === '0000') return written;
  const year = Number(groups.year) - 1;
  return `${year === 0 ? '' : '-'}${String(year).padStart(4, '0')}${groups.rest}`;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
