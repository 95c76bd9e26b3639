/**
 * The bare name of a division, "Kaufman" of "Kaufman County" or "Takhar" of "Province of Takhar"; null when the name
 * is bare already.
 */
export function bareDivisionName(name: string): string | null {
  const bare = (SUFFIX.exec(name) ?? PREFIX.exec(name))?.groups?.bare;
  return bare && bare.length > 2 ? bare : null;
}

const SUFFIX =
  /^(?<bare>.+?) (?:County|Parish|Borough|City and Borough|Census Area|Municipality|Municipio|Province|State|Region|District|Department|Governorate|Prefecture|Oblast|oblast|Krai|Kray|Regency|Raion|Rayon|Canton|Division|Voivodeship|Republic|Autonomous Okrug|Oblisi|City)$/;
const PREFIX =
  /^(?:(?:City|County|Province|State|Region|Republic|Department|Municipality|Canton|District|Borough|Royal Borough|Metropolitan Borough|London Borough|City and County|City and Borough) of|County|Provincia (?:di|de|del)|Province (?:de|of)|Département (?:de la|de|du|des)|Landkreis|Kreis|Kabupaten|Kota|Distrito de|Departamento de|Metropolitan City of) (?<bare>.+)$/;

const WORDS = [
  'Province',
  'Region',
  'Governorate',
  'State',
  'Department',
  'Oblast',
  'Prefecture',
  'District',
  'County',
];
const WORDS_WITH_OF = ['Province', 'Region', 'Governorate', 'State', 'Department'];
/** Where "Ohio State" is a university and "Province" no word for a division. */
const STATES_OF_AMERICA = 'US';

/** Forms in which texts name a first-order division beside its bare name. */
export function longDivisionNames(bare: string, countryCode: string): readonly string[] {
  if (countryCode === STATES_OF_AMERICA) return [`State of ${bare}`, `Commonwealth of ${bare}`];
  return [...WORDS.map((word) => `${bare} ${word}`), ...WORDS_WITH_OF.map((word) => `${word} of ${bare}`)];
}

/** "Kaufman Co." of "Kaufman County". */
export function shortDivisionNames(name: string): readonly string[] {
  return name.endsWith(' County') ? [`${name.slice(0, -'unty'.length)}.`] : [];
}

/** What second-order divisions are called in English, by country. */
const SECOND_ORDER_WORDS: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries(
    'AF BD BW GH IN LK LS MW MZ NP PK RW SL TZ UG ZM ZW'.split(' ').map((code) => [code, 'District']),
  ),
  ...Object.fromEntries('BE ES IT MA PH'.split(' ').map((code) => [code, 'Province'])),
};

/** "Thane District" of "Thane", where such divisions are called so. */
export function longSecondOrderNames(bare: string, countryCode: string): readonly string[] {
  const word = SECOND_ORDER_WORDS[countryCode];
  return word ? [`${bare} ${word}`, `${word} of ${bare}`] : [];
}
