import type { Considered } from '../../extract/events/consider.ts';
import { linkEvents } from '../../extract/events/linkEvents.ts';
import type { EventModel } from '../../extract/events/model/eventModel.ts';
import { type EventContext, readContext } from '../../extract/events/readContext.ts';
import { type ReadingContext, readArticle } from '../../extract/pipeline.ts';
import { collectFeatures, type Features } from '../../extract/toponyms/rankFeatures.ts';
import type { RankExample } from '../../extract/toponyms/training/trainRank.ts';
import { readRequest } from '../annotate/readRequest.ts';
import type { ScoredGold } from '../eval/compareEvents.ts';
import type { EventsDocument } from '../eval/gold.ts';
import { readGoldEvents } from '../eval/prepareEvents.ts';
import { fitsDate, fitsPlace } from './fitsGold.ts';

/** A gold article, read up to its mentions, and what its gold says of the choices that the linker has to make. */
export interface GoldArticle {
  readonly document: EventsDocument;
  readonly context: EventContext;
  readonly gold: readonly ScoredGold[];
  readonly placeChoices: readonly RankExample[];
  readonly dateChoices: readonly RankExample[];
}

/** The rules' own choice: the candidate that is marked as theirs. */
export const RULES: EventModel = {
  place: { ruled: 1 },
  date: { ruled: 1 },
  both: {},
  where: {},
  when: {},
};

/** What a debatable event teaches, as a part of what a sure one does. */
const WEIGHT_OF_DEBATABLE = 0.5;

/**
 * Reads a gold article. A candidate is right where it fits a gold event whose quote holds the trigger; triggers outside
 * every gold quote teach nothing about choices.
 *
 * @throws Error on a line that `annotate` would answer with an error.
 */
export function readGoldArticle(
  document: EventsDocument,
  line: string,
  reading: ReadingContext,
): GoldArticle {
  const request = readRequest(new TextEncoder().encode(line));
  if (request.kind === 'error') throw new Error(`${document.id}: ${request.error}`);
  const context = readContext(readArticle(request.article, reading), reading.gazetteer);
  const gold = readGoldEvents(document);
  const placeChoices: RankExample[] = [];
  const dateChoices: RankExample[] = [];
  linkEvents(context, RULES, (trigger, places, dates) => {
    const { start, end } = context.parse.tokens[trigger.token];
    const own = gold.filter(({ span }) => start >= span.start && end <= span.end);
    if (own.length === 0) return;
    const weight = own.some(({ isSure }) => isSure) ? 1 : WEIGHT_OF_DEBATABLE;
    placeChoices.push({
      readings: readingsOf(places),
      right: places.candidates.map(([link]) => own.some((event) => fitsPlace(event, link))),
      weight,
    });
    dateChoices.push({
      readings: readingsOf(dates),
      right: dates.candidates.map((link) => own.some((event) => fitsDate(event, link))),
      weight,
    });
  });
  return { document, context, gold, placeChoices, dateChoices };
}

function readingsOf<Candidate>({ candidates, addFeatures }: Considered<Candidate>): Features[] {
  return candidates.map((_, rank) => collectFeatures((add) => addFeatures(add, rank)));
}
