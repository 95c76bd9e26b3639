import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Io } from './command.ts';
import type { OpenedIndex } from './keptIndex.ts';
import { loadIndex } from './loadGazetteer.ts';
import { startProgress } from './progress.ts';

/** The default gazetteer; its first building is told on standard error. */
export async function openGazetteer(io: Pick<Io, 'stderr'>): Promise<Gazetteer> {
  return (await openGazetteerIndex(io)).gazetteer;
}

/** The same with the bytes of its index, for threads. */
export async function openGazetteerIndex(io: Pick<Io, 'stderr'>): Promise<OpenedIndex> {
  const progress = startProgress('building the index of place names (once)', io);
  const opened = await loadIndex({
    onProgress: (done) => progress.step(`${Math.floor(100 * done)} %`),
    onWarning: (message) => void io.stderr.write(`${message}\n`),
  });
  progress.end();
  return opened;
}
