import type { Span } from '../event-set/eventSet.ts';
import type { Place } from '../gazetteer/gazetteer.ts';

/** A word or phrase that names a time, with its meaning. */
export interface Timex extends Span {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** As TIMEX3 writes it: `2025-11-02`, `2025-W44`, `P3D`, `PRESENT_REF`, `BC0044`. */
  readonly value: string;
  /** TIMEX3's modifier, such as APPROX, START, MID, END, BEFORE, AFTER, EQUAL_OR_LESS; null where there is none. */
  readonly mod: string | null;
  /**
   * The same as EDTF, for what EDTF can say; null for sets and what stays open. A length or a reference that is anchored
   * ("the past three months", "recent days") has its interval up to or from the day of publication.
   */
  readonly edtf: string | null;
  /** Local clock time `hh:mm` where the words have one, else null. */
  readonly time: string | null;
  /**
   * At either end of a range ("from May 15 to August 16") the whole range as an EDTF interval, after "since" the one up to
   * publication, else null. The first end's `edtf` is the whole range, too.
   */
  readonly interval: string | null;
  /** What the value was reckoned from: nothing (a full date), the day of publication, or an earlier date of the text. */
  readonly anchor: 'none' | 'publication' | 'narrative';
}

/** A name of a place in the text, and the place that it means here. */
export interface Toponym extends Span {
  readonly text: string;
  /** `demonym`: "Turkish"; `nested`: a place in the name of something else, "Paris" in "Paris Police Department". */
  readonly kind: 'name' | 'demonym' | 'nested' | 'dateline';
  /** Null where the evidence is too thin to say which place. */
  readonly place: Place | null;
  /** That the place is right (within 161 km), from 0 to 1, calibrated. */
  readonly confidence: number;
  /** The other readings, best first. */
  readonly alternatives: readonly {
    readonly place: Place;
    readonly score: number;
  }[];
}
