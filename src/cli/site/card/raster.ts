/** A colour `#rrggbb`. */
export type Colour = `#${string}`;

export type Point = readonly [x: number, y: number];

/** A picture of RGB values, painted on from below to above. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Row by row from the top. */
  readonly pixels: Uint8Array;
}

export function createRaster(width: number, height: number, ground: Colour): Raster {
  const pixels = new Uint8Array(width * height * 3);
  const [red, green, blue] = channels(ground);
  for (let at = 0; at < pixels.length; at += 3) pixels.set([red, green, blue], at);
  return { width, height, pixels };
}

/** Rows that each pixel's row is sampled at; columns are reckoned exactly. */
const SAMPLES = 4;

/** Fills what an odd number of the rings surrounds: areas that share a line are filled without a seam. */
export function fillRings(raster: Raster, rings: Iterable<readonly Point[]>, colour: Colour): void {
  const { width, height } = raster;
  const crossings: number[][] = Array.from({ length: height * SAMPLES }, () => []);
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      const [top, bottom] = y < nextY ? [y, nextY] : [nextY, y];
      const from = Math.max(0, Math.ceil(top * SAMPLES - 0.5));
      const below = Math.min(crossings.length, Math.ceil(bottom * SAMPLES - 0.5));
      for (let row = from; row < below; row++) {
        const share = ((row + 0.5) / SAMPLES - y) / (nextY - y);
        crossings[row]?.push(x + share * (nextX - x));
      }
    });
  }
  const cover = new Float64Array(width);
  for (let y = 0; y < height; y++) {
    cover.fill(0);
    for (let sample = 0; sample < SAMPLES; sample++) {
      const row = (crossings[y * SAMPLES + sample] ?? []).sort((one, other) => one - other);
      for (let i = 0; i + 1 < row.length; i += 2) addSpan(cover, row[i] ?? 0, row[i + 1] ?? 0, 1 / SAMPLES);
    }
    for (let x = 0; x < width; x++) blend(raster, x, y, colour, cover[x] ?? 0);
  }
}

function addSpan(cover: Float64Array, from: number, to: number, weight: number): void {
  const [left, right] = [Math.max(0, from), Math.min(cover.length, to)];
  for (let x = Math.floor(left); x < right; x++) {
    cover[x] = (cover[x] ?? 0) + weight * (Math.min(right, x + 1) - Math.max(left, x));
  }
}

/** Draws lines of one width as one shape: where they meet or cross they are no darker. */
export function strokeLines(
  raster: Raster,
  lines: Iterable<readonly Point[]>,
  lineWidth: number,
  colour: Colour,
): void {
  const { width, height } = raster;
  const cover = new Float32Array(width * height);
  const reach = lineWidth / 2 + 0.5;
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i++) {
      const [from = ORIGIN, to = ORIGIN] = [line[i], line[i + 1]];
      const [minX, maxX] = within(Math.min(from[0], to[0]), Math.max(from[0], to[0]), reach, width);
      const [minY, maxY] = within(Math.min(from[1], to[1]), Math.max(from[1], to[1]), reach, height);
      for (let y = minY; y < maxY; y++) {
        for (let x = minX; x < maxX; x++) {
          const share = reach - distance([x + 0.5, y + 0.5], from, to);
          const at = y * width + x;
          if (share > (cover[at] ?? 0)) cover[at] = Math.min(1, share);
        }
      }
    }
  }
  cover.forEach((share, at) => {
    if (share > 0) blend(raster, at % width, Math.floor(at / width), colour, share);
  });
}

const ORIGIN: Point = [0, 0];

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** Fills a disc. */
export function fillDisc(raster: Raster, [x, y]: Point, radius: number, colour: Colour, opacity = 1): void {
  const [minX, maxX] = within(x, x, radius + 0.5, raster.width);
  const [minY, maxY] = within(y, y, radius + 0.5, raster.height);
  for (let row = minY; row < maxY; row++) {
    for (let column = minX; column < maxX; column++) {
      const share = radius + 0.5 - Math.hypot(column + 0.5 - x, row + 0.5 - y);
      blend(raster, column, row, colour, opacity * Math.max(0, Math.min(1, share)));
    }
  }
}

/** Fills an upright rectangle. */
export function fillBox(raster: Raster, [x, y]: Point, [width, height]: Point, colour: Colour): void {
  fillRings(
    raster,
    [
      [
        [x, y],
        [x + width, y],
        [x + width, y + height],
        [x, y + height],
      ],
    ],
    colour,
  );
}

function within(low: number, high: number, reach: number, size: number): [number, number] {
  return [Math.max(0, Math.floor(low - reach)), Math.min(size, Math.ceil(high + reach))];
}

function blend({ width, pixels }: Raster, x: number, y: number, colour: Colour, share: number): void {
  if (share <= 0) return;
  const at = (y * width + x) * 3;
  const over = channels(colour);
  for (let index = 0; index < 3; index++) {
    const below = pixels[at + index] ?? 0;
    pixels[at + index] = Math.round(below + ((over[index] ?? 0) - below) * Math.min(1, share));
  }
}

const known = new Map<Colour, readonly [number, number, number]>();

function channels(colour: Colour): readonly [number, number, number] {
  const found = known.get(colour);
  if (found) return found;
  const value = Number.parseInt(colour.slice(1), 16);
  const made = [value >> 16, (value >> 8) & 255, value & 255] as const;
  known.set(colour, made);
  return made;
}
