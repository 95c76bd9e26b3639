import type { Basis, Span } from '../../../event-set/eventSet.ts';
import type { Place } from '../../../gazetteer/gazetteer.ts';
import type { Toponym } from '../../mentions.ts';
import type { PlaceRole } from './readPlaceRole.ts';

/** A place that a trigger may have happened in, and how that is known. */
export interface PlaceLink {
  readonly place: Place;
  /** The mention that names it; null where an institution's seat is meant. */
  readonly toponym: Toponym | null;
  readonly span: Span;
  readonly role: PlaceRole | 'seat';
  readonly basis: Basis;
  /** How the mention reaches the trigger: in its clause, in one that hangs with it, in an earlier sentence, …. */
  readonly path: LinkPath;
  /** From 0 to 1, weighed by hand; the calibration turns it into a probability. */
  readonly score: number;
}

/** Where in the discourse a place or date was found, seen from the trigger. */
export type LinkPath =
  | 'clause'
  | 'child'
  | 'parent'
  | 'sibling'
  | 'sentence'
  | 'anaphor'
  /** A fragment set the scene: "Atlanta, 1996." */
  | 'scene'
  | 'previous'
  | 'paragraph'
  | 'lead'
  /** What the article is mostly about. */
  | 'article'
  | 'fallback';
