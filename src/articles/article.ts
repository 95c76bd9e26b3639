import type { ArticleCopy } from '../event-set/eventSet.ts';

/** An article as its reader made it. Nothing here is taken from a file's time stamp. */
export interface Article {
  /** The metadata's id, else the path as a slug. Unique in its collection. */
  readonly id: string;
  /** Normalised: decoded, byte order mark dropped, CRLF to LF, nothing else. All offsets count in it. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD, or null where unknown. */
  readonly published: string | null;
  /** The day of the last change, YYYY-MM-DD, where the source says it. */
  readonly modified?: string | null;
  /** The same report elsewhere: texts that were left unread, as they say nothing else. */
  readonly copies?: readonly ArticleCopy[];
  /** BCP 47 where the metadata says it, else null. */
  readonly language: string | null;
}
