import { readEdtf } from '../../event-set/edtf.ts';
import type { EventFeature, Evidence, Span } from '../../event-set/eventSet.ts';
import { hashText } from './hashText.ts';
import type { Draft } from './linkEvents.ts';
import type { PlaceLink } from './places/placeLink.ts';
import { quoteAt } from './quoteAt.ts';
import { readAttribution } from './readAttribution.ts';
import type { EventContext } from './readContext.ts';
import type { RatedDraft } from './selectDrafts.ts';
import { writeTitle } from './titles/writeTitle.ts';

/** The features of an article's events: one for each place of each event, one without a point where there is none. */
export function buildFeatures(context: EventContext, drafts: readonly RatedDraft[]): EventFeature[] {
  const ordinals = new Map<string, number>();
  return drafts.flatMap((draft) => {
    const { sentence, lemma } = draft.trigger;
    const key = `${textOfSentence(context, sentence)}|${lemma}`;
    const ordinal = (ordinals.get(key) ?? 0) + 1;
    ordinals.set(key, ordinal);
    const id = `${context.article.id}-${hashText(`${key}|${ordinal}`)}`;
    const { places } = draft;
    if (places.length < 2) return [buildFeature(context, draft, id, null, places[0] ?? null)];
    return places.map((place, i) => buildFeature(context, draft, i === 0 ? id : `${id}-${i + 1}`, id, place));
  });
}

function buildFeature(
  context: EventContext,
  draft: RatedDraft,
  id: string,
  group: string | null,
  link: PlaceLink | null,
): EventFeature {
  const { trigger, date } = draft;
  const place = link?.place ?? null;
  const reading = date ? readEdtf(date.edtf) : null;
  // A sentence is quoted once, however many of its words tell of the event.
  const sentences = new Set<number>();
  const quoted = [draft, ...draft.mentions].filter(({ trigger: { sentence } }) => {
    const isNew = !sentences.has(sentence);
    sentences.add(sentence);
    return isNew;
  });
  const evidence = quoted.map((mention, i) => buildEvidence(context, mention, i === 0 ? link : null));
  return {
    type: 'Feature',
    id,
    geometry: place && { type: 'Point', coordinates: [place.lngLat[0], place.lngLat[1]] },
    properties: {
      id,
      group,
      title: writeTitle(context, draft, link),
      summary: evidence[0].exact,
      category: trigger.category,
      edtf: date?.edtf ?? null,
      start: reading?.start ?? null,
      end: reading?.end ?? null,
      precision: reading?.precision ?? null,
      time: date?.time ?? null,
      dateBasis: date?.basis ?? null,
      placeBasis: link?.basis ?? null,
      placeName: place?.name ?? null,
      level: place?.level ?? null,
      radiusKm: place?.radiusKm ?? null,
      countryCode: place?.countryCode ?? null,
      admin1: place?.admin1 ?? null,
      geonameId: place?.geonameId ?? null,
      featureCode: place?.featureCode ?? null,
      alternatives: (link?.toponym?.alternatives ?? []).map(({ place: other, score }) => ({
        name: other.name,
        level: other.level,
        lngLat: other.lngLat,
        countryCode: other.countryCode,
        admin1: other.admin1,
        geonameId: other.geonameId,
        score: Math.round(score * 100) / 100,
      })),
      status: trigger.status,
      claim: trigger.claim,
      attribution: readAttribution(context, trigger),
      confidence: draft.confidence,
      placeConfidence: draft.placeConfidence,
      dateConfidence: draft.dateConfidence,
      doubtful: false,
      evidence,
      reports: [id],
      checkedBy: null,
    },
  };
}

function buildEvidence(context: EventContext, mention: Draft, link: PlaceLink | null): Evidence {
  const { text, sentences, tokens } = context.parse;
  const { start: eventStart, end: eventEnd } = tokens[mention.trigger.token];
  return {
    articleId: context.article.id,
    ...quoteAt(text, sentences[mention.trigger.sentence]),
    eventSpan: { start: eventStart, end: eventEnd },
    dateSpan: plain(mention.date?.span ?? null),
    placeSpan: plain((link ?? mention.places[0])?.span ?? null),
  };
}

function plain(span: Span | null): Span | null {
  return span && { start: span.start, end: span.end };
}

function textOfSentence(context: EventContext, sentence: number): string {
  const { start, end } = context.parse.sentences[sentence];
  return context.parse.text.slice(start, end);
}
