import type { FileMessage } from './setMessages.ts';
import { tellSet } from './tellSet.ts';

/** The worker in which a large set is read. */
const chunks: Uint8Array[] = [];

self.addEventListener('message', ({ data }: MessageEvent<FileMessage>) => {
  if (data instanceof Uint8Array) chunks.push(data);
  else
    tellSet(chunks.splice(0), data.url, (message, transfer) =>
      self.postMessage(message, { transfer: [...transfer] as ArrayBuffer[] }),
    );
});
