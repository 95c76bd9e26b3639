import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSpool } from '../../../../src/cli/build/spool/openSpool.ts';
import { makeFolder } from '../../runDateline.ts';

/** Eleven megabytes: more than stays in memory. One piece is larger than what is written at once. */
const SIZES = Array.from({ length: 2000 }, (_, i) => (i === 700 ? 1_000_000 : (i * 7919) % 10_000));
const pieceOf = (i: number) => new Uint8Array(SIZES[i]).fill(i % 251);
const isPiece = (bytes: Uint8Array, i: number) => Buffer.compare(bytes, pieceOf(i)) === 0;

describe('openSpool(folder)', () => {
  it.each([
    ['in a file that leaves no name behind', (folder: string) => folder],
    ['in memory where there can be no file', (folder: string) => join(folder, 'missing')],
  ])('gives back every piece, in any order, %s', (_, folderOf) => {
    const folder = makeFolder();
    const spool = openSpool(folderOf(folder));
    for (const i of SIZES.keys()) {
      expect(spool.add(pieceOf(i))).toBe(i);
      if (i % 100 === 0) expect(isPiece(spool.at(i >> 1), i >> 1)).toBe(true);
    }
    const order = Array.from(SIZES, (_, n) => (n * 613) % SIZES.length);
    expect(order.filter((i) => !isPiece(spool.at(i), i))).toEqual([]);
    if (process.platform !== 'win32') expect(readdirSync(folder)).toEqual([]);
  });
});
