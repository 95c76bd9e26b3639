import type { Toponym } from '../mentions.ts';
import type { Parse } from '../parse.ts';
import { findDateline } from '../structure/findDateline.ts';
import { confidenceOf } from './confidence.ts';
import { findHome } from './home.ts';
import { ORGANISATION_WORDS } from './lexicon.ts';
import { defaultModel, type ToponymModel } from './model.ts';
import { type RecognisedName, recognise } from './recognise.ts';
import { type ResolutionContext, type ResolvedName, resolve } from './resolve.ts';

/** What finding toponyms needs beside the text: the gazetteer, and what is known of the article. */
export type ToponymContext = ResolutionContext;

/** At most so many other readings are kept. */
const MOST_ALTERNATIVES = 5;
/** A reading below this probability is no alternative. */
const LEAST_SCORE = 0.01;
/** Below this confidence a name gets no place. */
const LEAST_CONFIDENCE = 0.08;

/**
 * The names of places in a text, in order and without overlap, each with the place that it means: recognised by a
 * linear chain over words with a capital, resolved by a log-linear model over the gazetteer's readings. The title, the
 * address and the publisher are evidence only; no name is taken from them.
 */
export function findToponyms(
  parse: Parse,
  context: ToponymContext,
  model: ToponymModel = defaultModel,
): Toponym[] {
  const known = { ...context, home: findHome(context) };
  const names = recognise(parse, known, model.recogniser);
  const dateline = findDateline(parse.text);
  const resolved = resolve(parse, names, known, model.ranker).filter(
    (each) => !isThingOfTheName(parse, each, context),
  );
  return resolved.map((resolved): Toponym => {
    const { name, readings, container } = resolved;
    const start = parse.tokens[name.first].start;
    const end = parse.tokens[name.last - 1].end;
    const best = readings[0];
    const confidence = confidenceOf(resolved, model.confidence);
    const inDateline = dateline !== null && start < dateline.end && end > dateline.start;
    return {
      start,
      end,
      text: parse.text.slice(start, end),
      kind: inDateline
        ? 'dateline'
        : best?.nameKind === 'demonym'
          ? 'demonym'
          : isNested(parse, name)
            ? 'nested'
            : 'name',
      place: confidence < LEAST_CONFIDENCE ? null : (best?.place ?? container),
      confidence,
      alternatives: alternativesOf(readings),
    };
  });
}

/**
 * "The Santiago was wrecked", "aboard the Bremen": a town takes no article, so that what has one and no noun behind it
 * is a ship or another thing of the town's name. The Hague and the Bronx have theirs in the gazetteer.
 */
function isThingOfTheName(
  { tokens }: Parse,
  { name: { first, last }, readings }: ResolvedName,
  { gazetteer }: ToponymContext,
): boolean {
  const [best] = readings;
  if (last - first !== 1 || best?.place.level !== 'city' || best.nameKind === 'demonym') return false;
  if (tokens[first - 1]?.lower !== 'the' || gazetteer.has(`The ${tokens[first].text}`)) return false;
  const after = tokens[last];
  return after === undefined || THING_FOLLOWED_BY.has(after.pos);
}

const THING_FOLLOWED_BY: ReadonlySet<string> = new Set([
  'VERB',
  'AUX',
  'ADP',
  'PUNCT',
  'CCONJ',
  'SCONJ',
  'ADV',
]);

function alternativesOf(readings: ResolvedName['readings']): Toponym['alternatives'] {
  return readings
    .slice(1, 1 + MOST_ALTERNATIVES)
    .filter(({ probability }) => probability >= LEAST_SCORE)
    .map(({ place, probability }) => ({ place, score: Math.round(probability * 1000) / 1000 }));
}

/** Whether the name stands in that of an organisation: "Paris Police Department", "University of Oxford". */
function isNested({ tokens }: Parse, { first, last, run }: RecognisedName): boolean {
  for (let i = last; i < run.last && !BREAKS.has(tokens[i].lower); i++)
    if (ORGANISATION_WORDS.has(tokens[i].lower)) return true;
  for (let i = first - 1; i >= run.first && !BREAKS.has(tokens[i].lower); i--)
    if (ORGANISATION_WORDS.has(tokens[i].lower)) return true;
  return false;
}

const BREAKS: ReadonlySet<string> = new Set([
  'and',
  '&',
  "'s",
  '’s',
  '-',
  '–',
  '/',
  'by',
  'on',
  'upon',
  'under',
]);
