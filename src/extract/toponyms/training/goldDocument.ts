import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { type Parse, parse } from '../../parse.ts';
import type { ChainModel } from '../chainModel.ts';
import { type Evidence, gatherEvidence } from '../evidence.ts';
import { findHome, type Home } from '../home.ts';
import { featureContext, findRunsOf, namesOfRun, type RecognisedName } from '../recognise.ts';
import { labelRun } from './labelRun.ts';
import type { LabelledRun } from './trainChain.ts';

/** A name of a place as a person marked it; `lat` and `lon` are missing where nobody knew the place. */
export interface GoldToponym {
  readonly start: number;
  readonly end: number;
  readonly lat?: number | null;
  readonly lon?: number | null;
  readonly geonameId?: string | number | null;
  /** Instead of a point: the most populous place of the name that has this level ("any": town or division) and country. */
  readonly means?: { readonly level: string; readonly countryCode: string | null };
}

export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly url?: string | null;
  readonly publisher?: string | null;
  readonly toponyms: readonly GoldToponym[];
}

/** A gold document made ready for training: everything that does not change from fold to fold. */
export interface PreparedDocument {
  readonly document: GoldDocument;
  readonly parse: Parse;
  readonly runs: ReturnType<typeof findRunsOf>;
  readonly labelled: readonly LabelledRun[];
  readonly home: Home;
  /** From 0 to below 2^32, by the id alone: which fold it falls into. */
  readonly lot: number;
}

export function prepareDocument(document: GoldDocument, gazetteer: Gazetteer): PreparedDocument {
  const parsed = parse(document.text);
  const runs = findRunsOf(
    featureContext(parsed, {
      gazetteer,
      title: document.title ?? null,
      url: document.url ?? null,
      publisher: document.publisher ?? null,
    }),
  );
  return {
    document,
    parse: parsed,
    runs,
    labelled: runs.map((each) => labelRun(parsed, document.toponyms, each)),
    home: findHome({ gazetteer, url: document.url ?? null, publisher: document.publisher ?? null }),
    lot: lotOf(document.id),
  };
}

/** The names that a model sees in a prepared document. */
export function namesOf({ runs }: PreparedDocument, model: ChainModel): RecognisedName[] {
  return runs.flatMap(({ run, rows }) => namesOfRun(run, rows, model));
}

export function evidenceOf(
  prepared: PreparedDocument,
  names: readonly RecognisedName[],
  gazetteer: Gazetteer,
): Evidence {
  return gatherEvidence(prepared.parse, names, gazetteer);
}

function lotOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
