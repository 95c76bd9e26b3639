import type { AppEvent } from '../store/prepare.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { statusWords } from '../words/statusWords.ts';

/** What a row says below its headline, part by part. */
export interface Facts {
  /** What is not plain about it: planned, alleged…; empty for what simply happened. */
  readonly marks: string;
  /** Null where it is not known. */
  readonly date: string | null;
  readonly place: string | null;
  /** Null for one source. */
  readonly sources: string | null;
}

/** What a row says below its headline. */
export function factsOf(event: AppEvent, words: Catalogue): Facts {
  const { properties, outlets } = event;
  return {
    marks: statusWords(properties, words).join(', '),
    date: eventDateWords(properties, words),
    place: placeWords(properties, words),
    sources: outlets > 1 ? words.listView.sources(outlets) : null,
  };
}
