import type { EventSet } from '../../event-set/eventSet.ts';
import { FORMAT_FACTS, type Format } from '../../exchange/formats.ts';
import type { Written } from '../../exchange/write/written.ts';

/**
 * Writes a set in a format and hands it to the browser as a file. The writers come in when they are asked for.
 *
 * @returns how many events stand in it, and what the format could not carry.
 */
export async function downloadSet(
  set: EventSet,
  format: Format,
  name: string,
  { document, page }: { readonly document: Document; readonly page: string | null },
): Promise<Pick<Written, 'events' | 'losses'>> {
  const { writeSet } = await import('../../exchange/write/writeSet.ts');
  const { pieces, events, losses } = writeSet(set, format, { page });
  const file = new Blob(await gather(pieces()), { type: FORMAT_FACTS[format].mediaType });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), REVOKE_AFTER_MS);
  return { events, losses };
}

/** Some browsers begin to read the file a moment after the click. */
const REVOKE_AFTER_MS = 30_000;

/** All pieces, with pauses in which the page stays alive: a large set takes seconds. */
async function gather(pieces: Iterable<string>): Promise<string[]> {
  const gathered: string[] = [];
  let since = performance.now();
  for (const piece of pieces) {
    gathered.push(piece);
    if (performance.now() - since < LONGEST_STRETCH_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  return gathered;
}

const LONGEST_STRETCH_MS = 30;
