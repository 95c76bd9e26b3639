/** Where the reader left each text, in pixels, for as long as the page is open. */
const places = new Map<string, number>();

/** Where a text was left, null where it has not been read. */
export function keptPlace(key: string): number | null {
  return places.get(key) ?? null;
}

/** Notes where a text stands. */
export function keepPlace(key: string, top: number): void {
  places.set(key, top);
}
