import type { Article } from '../../articles/article.ts';
import { readEdtf } from '../../event-set/edtf.ts';
import type { EventFeature, Evidence } from '../../event-set/eventSet.ts';
import { hashText } from '../../extract/events/hashText.ts';
import type { Change, EventReference, PlacedCorrection } from '../correction.ts';
import { quoteFit, quoteOf } from '../match/quoteFit.ts';
import { changeFeature, geometryOf } from './changeFeature.ts';
import { findPlace, type PlaceMembers } from './findPlace.ts';
import { type ActResult, changed, misfit, type Remark, type Work } from './work.ts';

/** How much of the text a quote's prefix and suffix hold. */
const CONTEXT_LENGTH = 32;

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

/** Where the quote stands in the article, spaces and line feeds counting as one; null where it does not. */
function findEvidence({ quote, trigger }: EventReference, { id, text }: Article): Evidence | null {
  const start = text.indexOf(quote);
  const match = start >= 0 ? { index: start, length: quote.length } : looseMatch(quote, text);
  if (!match) return null;
  const end = match.index + match.length;
  const exact = text.slice(match.index, end);
  const at = trigger === null ? -1 : exact.indexOf(trigger);
  return {
    articleId: id,
    start: match.index,
    end,
    exact,
    prefix: text.slice(Math.max(0, match.index - CONTEXT_LENGTH), match.index),
    suffix: text.slice(end, end + CONTEXT_LENGTH),
    eventSpan:
      at < 0 || trigger === null ? null : { start: match.index + at, end: match.index + at + trigger.length },
    dateSpan: null,
    placeSpan: null,
  };
}

function looseMatch(quote: string, text: string): { readonly index: number; readonly length: number } | null {
  const words = quote.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const match = new RegExp(words.join('\\s+'), 'u').exec(text);
  return match && { index: match.index, length: match[0].length };
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
  const reading = edtf === null ? null : readEdtf(edtf);
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
      edtf,
      start: reading?.start ?? null,
      end: reading?.end ?? null,
      precision: reading?.precision ?? null,
      time: reading?.time ?? null,
      dateBasis: reading && 'person',
      placeBasis: place && 'person',
      placeName: place?.placeName ?? null,
      level: place?.level ?? null,
      radiusKm: place?.radiusKm ?? null,
      countryCode: place?.countryCode ?? null,
      admin1: place?.admin1 ?? null,
      geonameId: place?.geonameId ?? null,
      featureCode: place?.featureCode ?? null,
      alternatives: [],
      status,
      claim,
      attribution: null,
      confidence: 1,
      placeConfidence: place && 1,
      dateConfidence: reading && 1,
      doubtful: false,
      evidence: [evidence],
      reports: [id],
      checkedBy: null,
    },
  };
}
