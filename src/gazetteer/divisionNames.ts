/**
 * The bare name of a division, "Kaufman" of "Kaufman County" or "Takhar" of "Province of Takhar"; null when the name
 * is bare already.
 */
export function bareDivisionName(name: string): string | null {
  const bare = (SUFFIX.exec(name) ?? PREFIX.exec(name))?.groups?.bare;
  return bare && bare.length > 2 ? bare : null;
}

const SUFFIX =
  /^(?<bare>.+?) (?:County|Parish|Borough|City and Borough|Census Area|Municipality|Municipio|Province|State|Region|District|Department|Governorate|Prefecture|Oblast|Krai|Regency|Raion|Rayon|Canton|Division|Voivodeship|Republic|Autonomous Okrug)$/;
const PREFIX =
  /^(?:(?:City|County|Province|State|Region|Republic|Department|Municipality|Canton|District|Borough|Royal Borough) of|County|Provincia (?:di|de|del)|Province de|Département (?:de la|de|du|des)|Landkreis|Kreis|Kabupaten|Kota|Distrito de|Departamento de|Metropolitan City of) (?<bare>.+)$/;

/** Forms in which texts name a division beside its bare name. */
export function longDivisionNames(bare: string, words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [`${bare} ${word}`, `${word} of ${bare}`]);
}
