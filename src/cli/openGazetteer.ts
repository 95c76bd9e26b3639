import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Io } from './command.ts';
import { loadGazetteer } from './loadGazetteer.ts';
import { startProgress } from './progress.ts';

/** The default gazetteer; its first building is told on standard error. */
export async function openGazetteer(io: Pick<Io, 'stderr'>): Promise<Gazetteer> {
  const progress = startProgress('building the index of place names (once)', io);
  const gazetteer = await loadGazetteer({
    onProgress: (done) => progress.step(`${Math.floor(100 * done)} %`),
    onWarning: (message) => void io.stderr.write(`${message}\n`),
  });
  progress.end();
  return gazetteer;
}
