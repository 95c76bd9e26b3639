import type { Command } from './command.ts';

/** A command in the list of commands; its own modules, the reader's among them, are loaded when it is called. */
export interface CommandEntry {
  readonly name: string;
  /** One line for the list. */
  readonly summary: string;
  load(): Promise<Command>;
}

export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'build',
    summary: 'reads a folder of articles and writes event sets',
    load: async () => (await import('./build/buildCommand.ts')).buildCommand,
  },
  {
    name: 'serve',
    summary: 'reads a folder of articles, shows them, follows changes, and takes corrections',
    load: async () => (await import('./serve/serveCommand.ts')).serveCommand,
  },
  {
    name: 'annotate',
    summary: 'reads articles as lines of JSON and writes their places, times and events',
    load: async () => (await import('./annotate/annotateCommand.ts')).annotateCommand,
  },
  {
    name: 'import',
    summary: 'takes GeoJSON, tables, TimelineJS, Linked Places and KML over into an event set',
    load: async () => (await import('./import/importCommand.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'writes an event set as GeoJSON, CSV, KML, TimelineJS or Linked Places',
    load: async () => (await import('./export/exportCommand.ts')).exportCommand,
  },
  {
    name: 'eval',
    summary: 'scores places, times and events against gold data',
    load: async () => (await import('./eval/evalCommand.ts')).evalCommand,
  },
  {
    name: 'train',
    summary: 'fits the models of places or events to gold data, scored by cross-validation',
    load: async () => (await import('./train/trainCommand.ts')).trainCommand,
  },
];
