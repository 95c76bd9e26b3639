import type { Gazetteer } from '../../../gazetteer/gazetteer.ts';
import { unpackChainModel } from '../chainModel.ts';
import { confidenceFeatures } from '../confidence.ts';
import type { Evidence } from '../evidence.ts';
import { distanceKm, unitPoint } from '../geometry.ts';
import type { PackedToponymModel } from '../model.ts';
import { beliefsOf, priorBeliefs, type RankModel } from '../rank.ts';
import type { RecognisedName } from '../recognise.ts';
import { type ResolvedName, resolve } from '../resolve.ts';
import { evidenceOf, namesOf, type PreparedDocument, prepareDocument } from './goldDocument.ts';
import { ownReadings } from './ownReadings.ts';
import { ownSentences } from './ownSentences.ts';
import { AREAS, goldOf, goldPoint, RIGHT_KM, rankExamples } from './rankExamples.ts';
import { trainChain } from './trainChain.ts';
import { type LogisticExample, trainLogistic } from './trainLogistic.ts';
import { trainRank } from './trainRank.ts';

/** A document as a model that never saw it reads it. */
export interface CrossReading {
  readonly prepared: PreparedDocument;
  readonly resolved: readonly ResolvedName[];
  /** Confidence of each resolved name, by weights that were fitted to other documents. */
  readonly confidences: readonly number[];
}

export interface Fit {
  readonly model: PackedToponymModel;
  readonly readings: readonly CrossReading[];
}

/**
 * Fits the whole model to documents, and reads each of them by a model that was fitted to the others (cross-validation
 * by document). The ranker learns on names as an unseen document gives them, and confidence on unseen outputs.
 */
export function fitModel(
  documents: readonly PreparedDocument[],
  gazetteer: Gazetteer,
  folds: number,
  onProgress: (what: string) => void,
): Fit {
  const foldOf = ({ lot }: PreparedDocument) => lot % folds;
  const others = <T>(fold: number, items: readonly T[], of: (item: T) => PreparedDocument) =>
    items.filter((item) => foldOf(of(item)) !== fold);

  const ownTexts = ownReadings().map((document) => prepareDocument(document, gazetteer));
  const own = [
    ...ownSentences().flatMap((document) => prepareDocument(document, gazetteer).labelled),
    ...ownTexts.flatMap(({ labelled }) => labelled),
  ];
  const recognisers = range(folds).map((fold) => {
    onProgress(`recogniser, fold ${fold + 1} of ${folds}`);
    return unpackChainModel(
      trainChain([...others(fold, documents, (each) => each).flatMap(({ labelled }) => labelled), ...own]),
    );
  });
  const caseOf = (prepared: PreparedDocument): Case => {
    const names = namesOf(prepared, recognisers[foldOf(prepared)]);
    return { prepared, names, evidence: evidenceOf(prepared, names, gazetteer) };
  };
  const cases = documents.map(caseOf);
  const ownCases = ownTexts.map(caseOf);
  onProgress('ranker');
  const rankers = range(folds).map((fold) =>
    fitRanker([...others(fold, cases, (each) => each.prepared), ...ownCases]),
  );
  const resolved = cases.map(({ prepared, names }) => ({
    prepared,
    resolved: resolve(
      prepared.parse,
      names,
      { gazetteer, ...contextOf(prepared) },
      rankers[foldOf(prepared)],
    ),
  }));
  onProgress('confidence');
  const scales = range(folds).map((fold) =>
    trainLogistic(others(fold, resolved, (each) => each.prepared).flatMap(confidenceExamples)),
  );
  const readings = resolved.map((each) => ({
    ...each,
    confidences: each.resolved.map((name) => scales[foldOf(each.prepared)].ask(confidenceFeatures(name))),
  }));
  onProgress('all documents');
  return {
    readings,
    model: {
      recogniser: trainChain([...documents.flatMap(({ labelled }) => labelled), ...own]),
      resolver: {
        ranker: fitRanker([...cases, ...ownCases]),
        confidence: trainLogistic(resolved.flatMap(confidenceExamples)).weights,
      },
    },
  };
}

interface Case {
  readonly prepared: PreparedDocument;
  readonly names: readonly RecognisedName[];
  readonly evidence: Evidence;
}

function fitRanker(cases: readonly Case[]): RankModel {
  const examples = (beliefs: (each: Case) => readonly (readonly number[])[]) =>
    cases.flatMap((each) =>
      rankExamples(
        each.prepared.parse,
        each.evidence,
        each.prepared.document.toponyms,
        each.prepared.home,
        beliefs(each),
      ),
    );
  const first = trainRank(examples(({ evidence }) => priorBeliefs(evidence)));
  const second = trainRank(examples(({ evidence, prepared }) => beliefsOf(evidence, prepared.home, first)));
  return { first, second };
}

function contextOf({ document }: PreparedDocument) {
  return { title: document.title ?? null, url: document.url ?? null, publisher: document.publisher ?? null };
}

/**
 * What a name that the gold lacks counts: most of those are places all the same, left out as repeats or inside other
 * names, and the measure of the field knows only names of the gold.
 */
const SPURIOUS_WEIGHT = 0.02;

/**
 * A name that is none is wrong; one whose gold place nobody knows does not count; one that is half right counts as
 * two halves.
 */
function confidenceExamples(each: {
  readonly prepared: PreparedDocument;
  readonly resolved: readonly ResolvedName[];
}): LogisticExample[] {
  return each.resolved.flatMap((name) => {
    const share = rightShare(each.prepared, name);
    if (share === null) return [];
    const spurious = goldOf(each.prepared.parse, name.name, each.prepared.document.toponyms) === null;
    // Some gold marks no demonyms at all.
    if (spurious && name.readings[0]?.nameKind === 'demonym') return [];
    const features = confidenceFeatures(name);
    const weight = spurious ? SPURIOUS_WEIGHT : 1;
    return [
      { features, right: true, weight: weight * share },
      { features, right: false, weight: weight * (1 - share) },
    ].filter((example) => example.weight > 0);
  });
}

/** The middles of wide areas differ by so much between good sources: a miss of less is half right. */
const MIDDLES_KM = 200;

/** 1 within 161 km, else 0, or 0.5; null where the gold has no place for the name, or the name got none. */
function rightShare(
  { parse, document }: PreparedDocument,
  { name, readings, container }: ResolvedName,
): number | null {
  const place = readings[0]?.place ?? container;
  if (place === null) return null;
  const gold = goldOf(parse, name, document.toponyms);
  if (gold === null) return 0;
  const point = goldPoint(gold);
  if (point === null) return null;
  const km = distanceKm(unitPoint(place.lngLat), unitPoint(point));
  if (km <= RIGHT_KM) return 1;
  return AREAS.has(place.level) && km < MIDDLES_KM ? 0.5 : 0;
}

const range = (length: number) => Array.from({ length }, (_, i) => i);
