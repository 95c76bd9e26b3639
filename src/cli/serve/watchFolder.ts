import { type FSWatcher, watch } from 'node:fs';
import { sep } from 'node:path';

/** An editor writes a file in several steps; what comes within so long is one change. */
const SETTLE_MS = 120;

/**
 * Watches a folder and all below it, and calls back once the changes rest, with the paths that changed, relative to the
 * folder, with slashes; null among them stands for a change that the system did not name. Names that begin with a full
 * stop, and those in `except`, are passed over.
 *
 * @param onError the folder can no longer be watched.
 */
export function watchFolder(
  folder: string,
  isPassedOver: (path: string) => boolean,
  onChange: (paths: ReadonlySet<string | null>) => void,
  onError: (error: Error) => void,
): { close(): void } {
  let changed = new Set<string | null>();
  let timer: NodeJS.Timeout | undefined;
  const settle = () => {
    const paths = changed;
    changed = new Set();
    onChange(paths);
  };
  const watcher: FSWatcher = watch(folder, { recursive: true }, (_, name) => {
    const path = name === null ? null : name.split(sep).join('/');
    if (path !== null && (/(?:^|\/)\./.test(path) || isPassedOver(path))) return;
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(settle, SETTLE_MS);
  });
  watcher.on('error', onError);
  return {
    close() {
      clearTimeout(timer);
      watcher.close();
    },
  };
}
