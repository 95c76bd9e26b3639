import { createHash } from 'node:crypto';
import { countEvents } from '../../../src/event-set/countEvents.ts';
import type { EventProperties, EventSet } from '../../../src/event-set/eventSet.ts';
import type { Format } from '../../../src/exchange/formats.ts';
import { type ImportedFile, importEvents } from '../../../src/exchange/read/importEvents.ts';
import { readExchange } from '../../../src/exchange/read/readExchange.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** Imports a text that is no event set of ours. */
export function importText(text: string, file: string, format: Format | null = null): ImportedFile {
  const read = readExchange(text, file, format);
  if (read.kind !== 'records') throw new Error('an event set of ours');
  return importEvents(read.reading, {
    file,
    title: file,
    sha256: hash(text),
    language: 'en',
    takenIds: new Set(),
    takenArticles: new Set(),
    hash,
  });
}

/** The members of the events, without a file. */
export function membersOf({ events }: ImportedFile): readonly EventProperties[] {
  return events.map(({ properties }) => properties);
}

/** The set that holds what was imported. */
export function setOf({ events, articles, title }: ImportedFile): EventSet {
  return {
    type: 'FeatureCollection',
    dateline: {
      version: 1,
      title: title ?? 'Imported',
      language: 'en',
      texts: 'full',
      minConfidence: 0,
      contact: null,
      articles,
      counts: countEvents(events),
    },
    features: [...events],
  };
}
