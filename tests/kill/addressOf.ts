import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** The address on the line that `dateline serve` prints when it is ready. */
export async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('expected the server to print, found no output');
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\/\/localhost:\d+\//.exec(line)?.[0];
    if (address) return address;
  }
  throw new Error('expected the server to print its address, found none');
}
