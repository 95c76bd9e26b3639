import { blocksOf, type OutputFile } from '../../build/replaceFiles.ts';

/** Side of the cells, in degrees; kept is what lies in a place's cell or in one beside it. */
const CELL = 2;

/** Longitude and latitude as the sets' files write them. */
const POINT = /"coordinates":\[(?<lng>-?[\d.]+),(?<lat>-?[\d.]+)/g;

/**
 * Of the small towns, which the map names only when it is near, those around the places of the sets: they are a third of
 * all that a page in one file carries.
 */
export function nearTowns(towns: Uint8Array, files: readonly OutputFile[]): Uint8Array {
  const cells = new Set<string>();
  for (const { file, content } of files) {
    if (!/^events\/[^/]+\.json$/.test(file) || file.endsWith('.schema.json')) continue;
    for (const block of blocksOf(content)) {
      for (const { groups } of block.toString().matchAll(POINT)) {
        const [x, y] = [Math.floor(Number(groups?.lng) / CELL), Math.floor(Number(groups?.lat) / CELL)];
        for (const dx of [-1, 0, 1]) for (const dy of [-1, 0, 1]) cells.add(`${x + dx} ${y + dy}`);
      }
    }
  }
  const list = JSON.parse(Buffer.from(towns).toString()) as (readonly [string, number, number])[];
  const cellOf = (hundredths: number) => Math.floor(hundredths / 100 / CELL);
  return Buffer.from(
    JSON.stringify(list.filter(([, lng, lat]) => cells.has(`${cellOf(lng)} ${cellOf(lat)}`))),
  );
}
