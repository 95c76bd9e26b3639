import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { syntheticArticles } from '../../fixtures/syntheticArticles.ts';
import { makeFolder, readAll, runHere } from '../runDateline.ts';

const ARTICLES = [...syntheticArticles(12, 7)];

/** One thing that happens to a folder between two builds. */
type Step =
  | { readonly kind: 'write'; readonly slot: number; readonly article: number }
  | { readonly kind: 'delete'; readonly slot: number }
  | { readonly kind: 'rename'; readonly slot: number; readonly to: number };

const slot = fc.nat(5);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), slot, article: fc.nat(ARTICLES.length - 1) }),
  fc.record({ kind: fc.constant('delete' as const), slot }),
  fc.record({ kind: fc.constant('rename' as const), slot, to: slot }),
);

describe('a further build', { timeout: 120_000 }, () => {
  it('gives the same bytes as one that reads everything anew, whatever was edited, added, deleted or renamed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 4 }), async (steps) => {
        const root = makeFolder({ 'in/collection.yaml': 'title: Reports\n' });
        const fileOf = (at: number) => join(root, 'in', at % 2 === 0 ? 'a' : 'b', `report-${at}.md`);
        const write = (at: number, article: number) => {
          mkdirSync(dirname(fileOf(at)), { recursive: true });
          writeFileSync(fileOf(at), ARTICLES[article]?.content ?? '');
        };
        for (const at of [0, 1, 2]) write(at, at);
        for (const each of steps) {
          if (each.kind === 'write') write(each.slot, each.article);
          else if (each.kind === 'delete') rmSync(fileOf(each.slot), { force: true });
          else move(fileOf(each.slot), fileOf(each.to));
          const build = (out: string, ...options: string[]) =>
            runHere(['build', 'in', '--out', out, '--no-report', ...options], root);
          const kept = await build('kept');
          rmSync(join(root, 'clean'), { recursive: true, force: true });
          const clean = await build('clean', '--no-cache');
          expect(kept.stderr).toBe(clean.stderr.replaceAll('/clean/', '/kept/'));
          if (clean.stdout === '') continue;
          expect(readAll(join(root, 'kept'))).toEqual(readAll(join(root, 'clean')));
        }
      }),
      { numRuns: 3 },
    );
  });
});

function move(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  } catch {
    // There was nothing to rename.
  }
}
