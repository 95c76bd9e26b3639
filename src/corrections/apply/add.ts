import type { Article } from '../../articles/article.ts';
import type { EventFeature, Evidence, Span } from '../../event-set/eventSet.ts';
import { hashText } from '../../extract/events/hashText.ts';
import { quoteAt } from '../../extract/events/quoteAt.ts';
import type { Change, EventReference, PlacedCorrection } from '../correction.ts';
import { quoteFit, quoteOf } from '../match/quoteFit.ts';
import { changeFeature, dateMembers, geometryOf, placeMembers } from './changeFeature.ts';
import { findPlace, type PlaceMembers } from './findPlace.ts';
import { type ActResult, changed, misfit, type Remark, type Work } from './work.ts';

const NO_PLACE = { placeName: null, countryCode: null, admin1: null };

/** Adds an event that a person found in an article. It needs a quote of that article as any event does. */
export function add(
  change: Extract<Change, { action: 'add' }>,
  correction: PlacedCorrection,
  work: Work,
): ActResult {
  const { reference } = correction;
  const article = work.articles.get(reference.article ?? '');
  if (!article) return misfit(`an article with the id ${reference.article}`, 'none');
  const evidence = findEvidence(reference, article);
  if (!evidence) {
    return misfit(
      `the quote ${JSON.stringify(reference.quote)} in the article ${article.id}`,
      'other words there',
    );
  }
  const found = change.place && findPlace(change.place, work.gazetteer, NO_PLACE);
  if (found?.kind === 'missing') return misfit(found.expected, found.found);
  if (reference.event !== null && work.slots.byId(reference.event))
    return misfit('an id that no other event has', reference.event);

  const id = reference.event ?? freeId(reference, article.id, work);
  const twin = work.slots
    .byArticle(article.id)
    .find(
      ({ fate, quotes, feature }) =>
        fate === 'stays' &&
        quotes.some((quote) => quoteFit(quoteOf(evidence.exact), quote) !== null) &&
        feature.properties.evidence.some(({ eventSpan }) => eventSpan?.start === evidence.eventSpan?.start),
    );
  const feature = featureOf(id, change, evidence, found?.place ?? null);
  work.originals.set(id, feature);
  const slot = work.slots.insert(changeFeature(feature, {}, 'add', null, correction), null);
  if (!twin) return changed(slot);
  const remark: Remark = {
    expected: 'an event that only a person finds',
    found: `${twin.feature.id}, which the reader finds in these words`,
    outcome: 'both stay',
  };
  return { ...changed(slot), remarks: [remark] };
}

/** The quote as the article has it, with the word that gave the event; null where it does not stand there. */
function findEvidence({ quote, trigger }: EventReference, { id, text }: Article): Evidence | null {
  const span = findQuote(quote, text);
  if (!span) return null;
  const found = quoteAt(text, span);
  const at = trigger === null ? -1 : found.exact.indexOf(trigger);
  const start = span.start + at;
  const eventSpan = trigger === null || at < 0 ? null : { start, end: start + trigger.length };
  return { articleId: id, ...found, eventSpan, dateSpan: null, placeSpan: null };
}

/** Where the quote stands, all spaces and line feeds counting as one. */
function findQuote(quote: string, text: string): Span | null {
  const start = text.indexOf(quote);
  if (start >= 0) return { start, end: start + quote.length };
  const words = quote.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+'), 'u').exec(text);
  return match && { start: match.index, end: match.index + match[0].length };
}

/** An id of the words that it stands on, so that it is the same in every build. */
function freeId({ quote, trigger }: EventReference, articleId: string, { slots }: Work): string {
  for (let ordinal = 1; ; ordinal++) {
    const key = `added|${quoteOf(quote).plain}|${trigger ?? ''}|${ordinal}`;
    const id = `${articleId}-${hashText(key)}`;
    if (!slots.byId(id)) return id;
  }
}

function featureOf(
  id: string,
  { title, category, status, claim, edtf }: Extract<Change, { action: 'add' }>,
  evidence: Evidence,
  place: PlaceMembers | null,
): EventFeature {
  return {
    type: 'Feature',
    id,
    geometry: geometryOf(place),
    properties: {
      id,
      group: null,
      title,
      summary: evidence.exact,
      category,
      ...dateMembers(edtf),
      ...placeMembers(place),
      status,
      claim,
      attribution: null,
      confidence: 1,
      doubtful: false,
      evidence: [evidence],
      reports: [id],
      checkedBy: null,
    },
  };
}
