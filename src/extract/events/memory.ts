import type { DateLink } from './dates/dateLink.ts';
import { dateOfTimex } from './dates/dateOfTimex.ts';
import type { Draft } from './linkEvents.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';

/** Something remembered, and the sentence that it stood in. */
export interface Remembered<Link> {
  readonly link: Link;
  readonly sentence: number;
  readonly tense: Trigger['tense'];
}

/** What the discourse has said so far, for the sentences that leave it out. */
export interface Memory {
  /** Of the events read, the last first is the last element. */
  readonly places: Remembered<readonly PlaceLink[]>[];
  readonly dates: Remembered<DateLink>[];
  /** Of the main event, or the first event that had one. */
  leadPlaces: readonly PlaceLink[] | null;
  leadDate: DateLink | null;
  /** Sentence of the last fragment without a verb that named a place or a date: a scene is set. */
  scene: number | null;
}

/** How far back in sentences anything is remembered. */
const LONGEST_MEMORY = 8;

export function startMemory(): Memory {
  return { places: [], dates: [], leadPlaces: null, leadDate: null, scene: null };
}

/** Takes in what a sentence said: the links of its events, and the places and dates of a fragment. */
export function remember(
  memory: Memory,
  context: EventContext,
  sentence: number,
  drafts: readonly Draft[],
): void {
  for (const { trigger, places, date, isMain } of drafts) {
    const isOwn = (path: string) =>
      path === 'clause' || path === 'child' || path === 'parent' || path === 'sibling';
    if (places.length > 0 && isOwn(places[0].path) && places[0].score >= 0.4) {
      memory.places.push({ link: places, sentence, tense: trigger.tense });
    }
    if (places.length > 0 && (isMain || memory.leadPlaces === null)) memory.leadPlaces = places;
    if (date?.span && isOwn(date.path) && trigger.status !== 'planned')
      memory.dates.push({ link: date, sentence, tense: trigger.tense });
    if (date && (isMain || memory.leadDate === null)) memory.leadDate = date;
  }
  if (context.structure.roles[sentence] === 'body' && isFragment(context, sentence))
    setScene(memory, context, sentence);
  prune(memory.places, sentence);
  prune(memory.dates, sentence);
}

function prune(list: Remembered<unknown>[], sentence: number): void {
  while (list.length > 0 && sentence - list[0].sentence > LONGEST_MEMORY) list.shift();
}

/** "Atlanta, nineteen ninety-six." */
export function isFragment(context: EventContext, sentence: number): boolean {
  return context.clauses[sentence].clauses.every(({ verb }) => verb === null);
}

function setScene(memory: Memory, context: EventContext, sentence: number): void {
  for (const { mention } of context.toponyms[sentence]) {
    if (!mention.place || mention.kind !== 'name') continue;
    const link: PlaceLink = {
      place: mention.place,
      toponym: mention,
      span: { start: mention.start, end: mention.end },
      role: 'locative',
      basis: 'inherited',
      path: 'previous',
      score: 0.75,
    };
    memory.places.push({ link: [link], sentence, tense: 'past' });
    memory.scene = sentence;
    break;
  }
  const past = { isPerfect: false, isProgressive: false, tense: 'past', status: 'happened' } as Trigger;
  for (const { mention } of context.timexes[sentence]) {
    const reading = dateOfTimex(mention, past, '', context.article.published);
    if (!reading || mention.type === 'DURATION') continue;
    const span = { start: mention.start, end: mention.end };
    memory.dates.push({
      link: { ...reading, span, basis: 'inherited', path: 'previous', score: 0.8 },
      sentence,
      tense: 'past',
    });
    memory.scene = sentence;
    break;
  }
}
