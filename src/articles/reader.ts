import { type Metadata, NO_METADATA } from './metadata.ts';
import type { Notice } from './notice.ts';

/** A text with what its own file says of it. */
export interface Draft {
  readonly text: string;
  readonly metadata: Metadata;
  /** The line of its file on which it begins, where the file holds several. */
  readonly line?: number;
  /** What its id is made of where the metadata have none; without it, the file's name. */
  readonly name?: string;
}

/** What a reader made of a file: its articles (a feed has many), and what there is to say. */
export interface FileReading {
  readonly drafts: readonly Draft[];
  readonly notices: readonly Notice[];
}

/** Reads one format. */
export interface ArticleReader {
  /** For messages: "plain text". */
  readonly name: string;
  /** What its metadata stand in, for messages: "its front matter". */
  readonly saidIn: string;
  /** Whether parsing takes so much longer than looking it up that what was made of a file is kept for the next build. */
  readonly isWorthKeeping?: true;
  /** Ends of the file names that it takes, lower case, with the full stop. */
  readonly endings: readonly string[];
  /** @param file the path that notices name. */
  read(bytes: Uint8Array, file: string): FileReading;
}

/** A file that gives no article, and why. */
export function leaveOut(file: string, expected: string, found: string): FileReading {
  const notice: Notice = { kind: 'left-out', file, line: null, expected, found, outcome: 'left out' };
  return { drafts: [], notices: [notice] };
}

/** A draft with nothing known of it. */
export function bareDraft(text: string): Draft {
  return { text, metadata: NO_METADATA };
}
