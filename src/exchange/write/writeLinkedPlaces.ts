import type { EventFeature, EventProperties, EventSet, Level } from '../../event-set/eventSet.ts';
import { linkedPlacesWhen } from './linkedPlacesWhen.ts';
import { type Report, reportsIn } from './reports.ts';
import { tallyLosses } from './tallyLosses.ts';
import type { WriteOptions, Written } from './written.ts';

/** The context of the format's version 1.3, as its authors publish it. */
const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * Linked Places format 1.3 (https://github.com/LinkedPasts/linked-places-format), GeoJSON and JSON-LD in one: a feature
 * an event, its place in `names`, `types` and `links`, its time in `when`. So a date stays with its place; a feature a
 * place would tear them apart. Events without a place are no places, and are left out.
 */
export function writeLinkedPlaces(set: EventSet, { page }: WriteOptions = { page: null }): Written {
  const reportsOf = reportsIn(set);
  const lang = set.dateline.language;
  return {
    *pieces() {
      const head = { type: 'FeatureCollection', '@context': CONTEXT, title: set.dateline.title };
      yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
      let separator = '\n';
      for (const event of set.features) {
        if (!hasPlace(event)) continue;
        yield separator + JSON.stringify(featureOf(event, reportsOf(event), lang, page));
        separator = ',\n';
      }
      yield '\n]}\n';
    },
    events: set.features.filter(hasPlace).length,
    losses: tallyLosses(set, { unplaced: (event) => !hasPlace(event) }),
  };
}

function hasPlace({ properties }: EventFeature): boolean {
  return properties.placeName !== null;
}

/** GeoNames' feature class, and the concept of Getty's Art and Architecture Thesaurus, for each kind of place. */
const KINDS: Readonly<Record<Level, { fclass: string; identifier: string; label: string }>> = {
  site: { fclass: 'S', identifier: 'aat:300000809', label: 'sites (locations)' },
  city: { fclass: 'P', identifier: 'aat:300008347', label: 'inhabited places' },
  admin2: { fclass: 'A', identifier: 'aat:300232418', label: 'administrative divisions' },
  admin1: { fclass: 'A', identifier: 'aat:300232418', label: 'administrative divisions' },
  country: { fclass: 'A', identifier: 'aat:300387506', label: 'countries' },
  region: { fclass: 'L', identifier: 'aat:300182722', label: 'regions (geographic)' },
  water: { fclass: 'H', identifier: 'aat:300266059', label: 'bodies of water (natural)' },
};

function featureOf(event: EventFeature, reports: readonly Report[], lang: string, page: string | null) {
  const { properties, geometry } = event;
  const { id, placeName, level, geonameId, countryCode, edtf, dateConfidence, placeConfidence } = properties;
  const kind = level === null ? null : KINDS[level];
  const articles = new Map(
    reports.flatMap(({ article }) => (article?.url ? [[article.url, article.title] as const] : [])),
  );
  const when = edtf === null ? null : linkedPlacesWhen(edtf);
  return {
    '@id':
      page === null ? `urn:dateline:${encodeURIComponent(id)}` : `${page}#event=${encodeURIComponent(id)}`,
    type: 'Feature',
    properties: {
      title: properties.title,
      ccodes: countryCode === null ? [] : [countryCode],
      fclasses: kind === null ? [] : [kind.fclass],
      ...ownMembers(properties),
    },
    geometry: geometry && {
      type: 'Point',
      coordinates: geometry.coordinates,
      ...(placeConfidence === null ? {} : { certainty: certaintyOf(placeConfidence) }),
    },
    ...(when && {
      when: { ...when, ...(dateConfidence === null ? {} : { certainty: certaintyOf(dateConfidence) }) },
    }),
    names: [
      {
        toponym: placeName,
        lang,
        citations: [...articles].map(([url, label]) => ({ label, '@id': url })),
      },
    ],
    types: [
      ...(kind === null ? [] : [{ identifier: kind.identifier, label: kind.label }]),
      { label: properties.category, sourceLabels: [{ label: properties.category, lang: 'en' }] },
    ],
    links: [
      // The place's record, not the event's: what gazetteers reconcile with.
      ...(geonameId === null
        ? []
        : [{ type: 'closeMatch', identifier: `https://www.geonames.org/${geonameId}/` }]),
      ...[...articles.keys()].map((identifier) => ({ type: 'subjectOf', identifier })),
    ],
    descriptions: reports.map(({ quote, article }) => ({
      ...(article?.url ? { '@id': article.url } : {}),
      value: quote,
      lang,
    })),
  };
}

/** Members of ours that the format has no word for, under the event set's names; those with a value. */
function ownMembers(properties: EventProperties) {
  return Object.fromEntries(
    OWN_MEMBERS.map((name) => [name, properties[name]]).filter(([, value]) => value !== null),
  );
}

const OWN_MEMBERS = [
  'group',
  'category',
  'status',
  'claim',
  'edtf',
  'time',
  'level',
  'radiusKm',
  'admin1',
  'featureCode',
  'dateBasis',
  'placeBasis',
  'confidence',
  'dateConfidence',
  'placeConfidence',
  'doubtful',
  'checkedBy',
] as const satisfies readonly (keyof EventProperties)[];

/** The format has three words where we have a figure. */
function certaintyOf(confidence: number): 'certain' | 'less-certain' | 'uncertain' {
  return confidence >= 0.8 ? 'certain' : confidence >= 0.5 ? 'less-certain' : 'uncertain';
}
