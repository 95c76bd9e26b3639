import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CARD_COLOURS } from '../../../src/cli/site/card/cardColours.ts';
import { cardFrame } from '../../../src/cli/site/card/cardFrame.ts';
import { encodePng } from '../../../src/cli/site/card/encodePng.ts';
import {
  createRaster,
  fillBox,
  fillDisc,
  fillRings,
  strokeLines,
} from '../../../src/cli/site/card/raster.ts';
import { mainStretch } from '../../../src/cli/site/mainStretch.ts';

const at = ({ width, pixels }: ReturnType<typeof createRaster>, x: number, y: number) => [
  ...pixels.subarray((y * width + x) * 3, (y * width + x) * 3 + 3),
];

describe('the picture for social media', () => {
  test('fillRings(raster, rings, colour) fills neighbours without a seam, leaves holes, and half of a half pixel', () => {
    const raster = createRaster(8, 8, '#000000');
    const box = (left: number, right: number, top = 0, bottom = 8) =>
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ] as const;
    fillRings(raster, [box(0, 3.5), box(3.5, 6.5), box(1, 3, 1, 3)], '#ffffff');
    expect(at(raster, 3, 4)).toEqual([255, 255, 255]);
    expect(at(raster, 1, 1)).toEqual([0, 0, 0]);
    expect(at(raster, 6, 4)).toEqual([128, 128, 128]);
    expect(at(raster, 7, 4)).toEqual([0, 0, 0]);
  });

  test('lines and discs stay in the picture, and where lines meet they are no darker', () => {
    const raster = createRaster(9, 9, '#000000');
    const across = [
      [-5, 4.5],
      [20, 4.5],
    ] as const;
    strokeLines(raster, [across, across], 1, '#808080');
    expect(at(raster, 4, 4)).toEqual([128, 128, 128]);
    expect(at(raster, 4, 2)).toEqual([0, 0, 0]);
    fillDisc(raster, [0, 0], 3, '#ff0000');
    expect(at(raster, 0, 0)).toEqual([255, 0, 0]);
    expect(at(raster, 8, 8)).toEqual([0, 0, 0]);
  });

  test('encodePng(pixels, width, height) gives back the pixels', () => {
    const raster = createRaster(3, 2, '#102030');
    fillBox(raster, [1, 1], [1, 1], '#ffffff');
    const png = Buffer.from(encodePng(raster.pixels, 3, 2));
    const start = png.indexOf('IDAT') + 4;
    const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    expect([...rows.subarray(0, 10)]).toEqual([2, 16, 32, 48, 16, 32, 48, 16, 32, 48]);
    // The second row as its difference from the first.
    expect([...rows.subarray(10)]).toEqual([2, 0, 0, 0, 239, 223, 207, 0, 0, 0]);
  });

  test('cardFrame(places) unrolls places on both sides of the antimeridian and shows no more than one world', () => {
    const { project, scale } = cardFrame([...Array(9).fill([179, -17]), [-178, -18]], 1200, 500, 72);
    const [fiji] = project(179, -17);
    expect(Math.abs(fiji - 600)).toBeLessThan(600);
    expect(scale).toBeGreaterThan(1200);
    expect(
      cardFrame(
        [
          [-170, 0],
          [-60, 10],
          [0, 70],
          [100, -60],
          [170, 5],
        ],
        1200,
        500,
        72,
      ).scale,
    ).toBe(1200);
  });

  test('mainStretch(values) leaves out the few that lie far off, and nothing else', () => {
    expect(mainStretch([])).toBeNull();
    expect(mainStretch([3, 1, 2])).toEqual([1, 3]);
    expect(mainStretch([-9000, ...Array.from({ length: 20 }, (_, index) => index)])).toEqual([0, 17]);
  });

  test.each(['light', 'dark'] as const)('has the colours of the page, %s', (theme) => {
    const css = readFileSync(new URL('../../../src/app/styles/tokens.css', import.meta.url), 'utf8');
    const blocks = css.split('}').filter((block) => block.includes('--paper: #'));
    const block = blocks[theme === 'light' ? 0 : 1] ?? '';
    const { paper, hairline, land, sea, border, coast, bar, categories } = CARD_COLOURS[theme];
    const named = { paper, hairline, land, sea, 'border-line': border, 'coast-line': coast, 'ink-2': bar };
    for (const [name, colour] of Object.entries(named)) expect(block).toContain(`--${name}: ${colour};`);
    for (const [name, colour] of Object.entries(categories))
      expect(block).toContain(`--category-${name}: ${colour};`);
  });
});
