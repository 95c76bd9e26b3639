import type { ArticleEntry, EventFeature, EventSet } from '../../event-set/eventSet.ts';
import { honestDates } from './honestDates.ts';
import { listedEvents } from './listedEvents.ts';

/** What the page's structured data say of it. */
export interface DescribedPage {
  readonly title: string;
  readonly description: string;
  /** Public address of the page, or null where it is not known: then addresses are relative to the page. */
  readonly url: string | null;
  /** The set's file, relative to the page. */
  readonly file: string;
}

/** More would make the page slow for readers; the set's own file is named as the download of the whole. */
const MOST_EVENTS = 200;
const MOST_SOURCES = 20;
const MOST_QUOTE = 500;

/**
 * The page as a search engine reads it: schema.org in JSON-LD 1.1, a data set and the list of its events. What was read
 * with too little confidence, or is denied, is not told to machines.
 *
 * @returns the text of a script element, in which nothing can end the element.
 */
export function structuredData(set: EventSet, page: DescribedPage): string {
  const articles = new Map(set.dateline.articles.map((article) => [article.id, article]));
  const told = listedEvents(set).shown.filter(({ properties }) => properties.claim !== 'denied');
  const graph = [
    describeSet(set, page),
    {
      '@type': 'ItemList',
      name: page.title,
      numberOfItems: told.length,
      itemListElement: told.slice(0, MOST_EVENTS).map((event, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: describeEvent(event, articles, page.url ?? ''),
      })),
    },
  ];
  return asScript({ '@context': 'https://schema.org', '@graph': graph });
}

function describeSet({ dateline }: EventSet, { title, description, url, file }: DescribedPage): object {
  const sources = dateline.articles.flatMap((article) => article.url ?? []);
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: url ?? './',
    inLanguage: dateline.language,
    distribution: {
      '@type': 'DataDownload',
      contentUrl: (url ?? '') + file,
      encodingFormat: 'application/geo+json',
    },
    ...(sources.length > 0 ? { isBasedOn: sources.slice(0, MOST_EVENTS) } : {}),
  };
}

function describeEvent(
  { id, properties, geometry }: EventFeature,
  articles: ReadonlyMap<string, ArticleEntry>,
  page: string,
): object {
  const { start, end } = honestDates(properties);
  const [first] = properties.evidence;
  const sources = new Set(properties.evidence.map(({ articleId }) => articleId));
  return {
    '@type': 'Event',
    url: `${page}#event=${encodeURIComponent(id)}`,
    name: properties.title,
    ...(first ? { description: shortened(first.exact) } : {}),
    ...(start ? { startDate: start } : {}),
    ...(end ? { endDate: end } : {}),
    eventStatus: `https://schema.org/${properties.status === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    ...(properties.placeName === null ? {} : { location: describePlace(properties, geometry) }),
    subjectOf: [...sources].slice(0, MOST_SOURCES).flatMap((source) => describeArticle(articles.get(source))),
  };
}

function shortened(quote: string): string {
  return quote.length <= MOST_QUOTE ? quote : `${quote.slice(0, MOST_QUOTE).replace(/\s+\S*$/, '')} …`;
}

/** A town is a point; what is larger is a circle around its middle, as wide as it is. */
function describePlace(
  { placeName, level, radiusKm, countryCode, geonameId }: EventFeature['properties'],
  geometry: EventFeature['geometry'],
): object {
  return {
    '@type': 'Place',
    name: placeName,
    ...(countryCode ? { address: { '@type': 'PostalAddress', addressCountry: countryCode } } : {}),
    ...(geometry ? shapeOf(geometry.coordinates, level === 'site' || level === 'city', radiusKm) : {}),
    ...(geonameId === null ? {} : { sameAs: `https://sws.geonames.org/${geonameId}/` }),
  };
}

function shapeOf(coordinates: readonly number[], isPoint: boolean, radiusKm: number | null): object {
  const [longitude, latitude] = coordinates;
  const point = { '@type': 'GeoCoordinates', latitude, longitude };
  if (isPoint) return { geo: point };
  if (radiusKm === null) return {};
  return { geo: { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: Math.round(radiusKm * 1000) } };
}

function describeArticle(article: ArticleEntry | undefined): readonly object[] {
  if (!article) return [];
  const { title, url, publisher, author, published, language } = article;
  return [
    {
      '@type': 'Article',
      headline: title,
      inLanguage: language,
      ...(url ? { url } : {}),
      ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
      ...(author ? { author: { '@type': 'Person', name: author } } : {}),
      ...(published ? { datePublished: published } : {}),
    },
  ];
}

/** JSON without a character that HTML or an old JavaScript would take for the end of the script or of a line. */
function asScript(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
