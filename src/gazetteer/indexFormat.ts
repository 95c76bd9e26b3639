/**
 * The index as one block of bytes: a header of 32-bit words, then typed arrays one after the other, each aligned to
 * four bytes. Header: magic, format, checksum of all that follows the first four words, total bytes, then offset and
 * length in elements of every section. Little-endian, as all machines that Node runs on.
 */
export const INDEX_FORMAT = 1;

const MAGIC = 0x5a474c44; // "DLGZ"
const FIXED_WORDS = 4;

/** Every section, in the order of the file. */
const SECTIONS = {
  /** UTF-8 of the version. */
  version: Uint8Array,
  /** Per place: hundred-thousandths of a degree. */
  lng: Int32Array,
  lat: Int32Array,
  radiusKm: Float32Array,
  population: Uint32Array,
  /** 0 where GeoNames has none. */
  geonameId: Uint32Array,
  /** Number of a text (see `textEnds`); 0 is the empty one, for null. */
  nameText: Uint32Array,
  admin2Text: Uint32Array,
  admin1Text: Uint16Array,
  countryText: Uint16Array,
  featureText: Uint16Array,
  /** Number in LEVELS. */
  level: Uint8Array,
  /** Rows of the parents plus one; 0 where there is none. */
  countryRow: Uint32Array,
  admin1Row: Uint32Array,
  admin2Row: Uint32Array,
  /** How many towns of the gazetteer lie in it. */
  townCount: Uint32Array,
  /** Texts that are shown: UTF-8, and where each ends. */
  textBytes: Uint8Array,
  textEnds: Uint32Array,
  /** Folded names: ASCII, and where each ends. */
  keyBytes: Uint8Array,
  keyEnds: Uint32Array,
  /** Open addressing, a power of two long: number of a key plus one. */
  keySlots: Uint32Array,
  /** Candidates of key k are those from candidateStarts[k] to candidateStarts[k + 1]. See `packCandidate`. */
  candidateStarts: Uint32Array,
  candidates: Uint32Array,
  /** Open addressing: hashes of the first words of names, and how many words the longest such name has. */
  firstWordSlots: Uint32Array,
  firstWordCounts: Uint8Array,
} as const;

type SectionName = keyof typeof SECTIONS;
/** The sections as typed arrays. */
export type IndexColumns = { readonly [name in SectionName]: ArrayOf<(typeof SECTIONS)[name]> };

type ArrayOf<Constructor> = Constructor extends Uint8ArrayConstructor
  ? Uint8Array
  : Constructor extends Uint16ArrayConstructor
    ? Uint16Array
    : Constructor extends Uint32ArrayConstructor
      ? Uint32Array
      : Constructor extends Int32ArrayConstructor
        ? Int32Array
        : Float32Array;

const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
const HEADER_WORDS = FIXED_WORDS + 2 * SECTION_NAMES.length;

/** Lays the sections out in one block. */
export function writeIndex(columns: IndexColumns): Uint8Array {
  let size = HEADER_WORDS * 4;
  const offsets = SECTION_NAMES.map((name) => {
    const offset = size;
    size = align(size + columns[name].byteLength);
    return offset;
  });
  const bytes = new Uint8Array(size);
  const header = new Uint32Array(bytes.buffer, 0, HEADER_WORDS);
  for (const [i, name] of SECTION_NAMES.entries()) {
    const column = columns[name];
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), offsets[i]);
    header[FIXED_WORDS + 2 * i] = offsets[i];
    header[FIXED_WORDS + 2 * i + 1] = column.length;
  }
  header[0] = MAGIC;
  header[1] = INDEX_FORMAT;
  header[3] = size;
  header[2] = checksum(bytes);
  return bytes;
}

/** Views over a block that `writeIndex` made. Throws when it is none, of another format, cut short or damaged. */
export function readIndex(bytes: Uint8Array): IndexColumns {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (aligned.byteLength < HEADER_WORDS * 4)
    throw new Error(
      `Gazetteer index: expected at least ${HEADER_WORDS * 4} bytes, got ${aligned.byteLength}`,
    );
  const header = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER_WORDS);
  if (header[0] !== MAGIC) throw new Error('Gazetteer index: the file is none');
  if (header[1] !== INDEX_FORMAT)
    throw new Error(`Gazetteer index: expected format ${INDEX_FORMAT}, got ${header[1]}`);
  if (header[3] !== aligned.byteLength)
    throw new Error(`Gazetteer index: expected ${header[3]} bytes, got ${aligned.byteLength}`);
  if (header[2] !== checksum(aligned)) throw new Error('Gazetteer index: the checksum does not fit');
  const entries = SECTION_NAMES.map((name, i) => {
    const offset = aligned.byteOffset + header[FIXED_WORDS + 2 * i];
    return [name, new SECTIONS[name](aligned.buffer as ArrayBuffer, offset, header[FIXED_WORDS + 2 * i + 1])];
  });
  return Object.fromEntries(entries) as IndexColumns;
}

function align(size: number): number {
  return (size + 3) & ~3;
}

/** Four interleaved FNV-1a sums over 32-bit words, so that the processor need not wait for each product. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
  let [a, b, c, d] = [0x811c9dc5, 0x811c9dc6, 0x811c9dc7, 0x811c9dc8];
  let i = FIXED_WORDS;
  for (; i + 3 < words.length; i += 4) {
    a = Math.imul(a ^ words[i], 0x01000193);
    b = Math.imul(b ^ words[i + 1], 0x01000193);
    c = Math.imul(c ^ words[i + 2], 0x01000193);
    d = Math.imul(d ^ words[i + 3], 0x01000193);
  }
  for (; i < words.length; i++) a = Math.imul(a ^ words[i], 0x01000193);
  return (a ^ Math.imul(b, 3) ^ Math.imul(c, 5) ^ Math.imul(d, 7)) >>> 0;
}
