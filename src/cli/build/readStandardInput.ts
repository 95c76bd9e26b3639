import type { Readable } from 'node:stream';
import type { Notice } from '../../articles/notice.ts';
import type { GivenInput } from './planGiven.ts';
import { MOST_BYTES } from './readBytes.ts';

const NAME = 'standard input';

/** What stands on standard input; more than a file may have is left out. Holds no more than that in memory. */
export async function readStandardInput(
  stdin: Readable,
): Promise<{ readonly given: readonly GivenInput[]; readonly notices: readonly Notice[] }> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const piece of stdin) {
    const part = typeof piece === 'string' ? Buffer.from(piece) : (piece as Buffer);
    length += part.length;
    if (length > MOST_BYTES) {
      const expected = `at most ${MOST_BYTES / 2 ** 20} MB`;
      const outcome = 'left out: save it as several files';
      return {
        given: [],
        notices: [{ kind: 'left-out', file: NAME, line: null, expected, found: 'more', outcome }],
      };
    }
    parts.push(part);
  }
  return { given: [{ kind: 'content', name: NAME, content: Buffer.concat(parts, length) }], notices: [] };
}
