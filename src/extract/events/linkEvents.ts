import { parseIsoDate } from '../../event-set/day.ts';
import type { DateLink } from './dates/dateLink.ts';
import { inheritDate } from './dates/inheritDate.ts';
import { linkDates } from './dates/linkDates.ts';
import { findMainTrigger } from './findMainTrigger.ts';
import { findTriggers } from './findTriggers.ts';
import { type Memory, remember, startMemory } from './memory.ts';
import { inheritPlaces } from './places/inheritPlaces.ts';
import { linkPlaces } from './places/linkPlaces.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';

/** A trigger with its places (several, where one event happened in several), its date, and how sure both are. */
export interface Draft {
  readonly trigger: Trigger;
  readonly places: readonly PlaceLink[];
  readonly date: DateLink | null;
  /** The event that the article is about. */
  readonly isMain: boolean;
}

/** A link of its own sentence below this is no better than none. */
const LEAST_OWN_SCORE = 0.3;

/**
 * Gives each trigger its date and places: those of its own words first, then what the discourse lends, from the
 * sentence, the paragraph, the lead, and for the main event the day of publication and the dateline.
 */
export function linkEvents(context: EventContext): Draft[] {
  const { sentences } = context.parse;
  const triggers = sentences.map((_, sentence) => findTriggers(context, sentence));
  const main = findMainTrigger(context, triggers);
  const memory: Memory = startMemory();
  const drafts: Draft[] = [];
  triggers.forEach((list, sentence) => {
    const owns = list.map((trigger) => linkOwn(context, trigger));
    const resolved: Draft[] = owns.map((own) => {
      const isMain = own.trigger === main;
      const mates = owns.filter((other) => other !== own);
      const places =
        own.places.length > 0 ? own.places : inheritPlaces(context, own.trigger, mates, memory, isMain);
      const date = own.date ?? inheritDate(context, own.trigger, mates, memory, isMain);
      return { trigger: own.trigger, places, date, isMain };
    });
    drafts.push(...resolved);
    remember(memory, context, sentence, resolved);
  });
  return drafts;
}

/** What a trigger's own sentence says of it. */
export interface OwnLinks {
  readonly trigger: Trigger;
  readonly places: readonly PlaceLink[];
  readonly date: DateLink | null;
}

function linkOwn(context: EventContext, trigger: Trigger): OwnLinks {
  const places = linkPlaces(context, trigger).find((group) => group[0].score >= LEAST_OWN_SCORE) ?? [];
  const date = linkDates(context, trigger).find(({ score }) => score >= LEAST_OWN_SCORE) ?? null;
  return { trigger, places, date };
}

/** How many days a date lies before the day of publication; null where either is unknown. */
export function daysBeforePublication(date: DateLink, published: string | null): number | null {
  const end = date.end === null ? null : parseIsoDate(date.end);
  const day = published === null ? null : parseIsoDate(published);
  return end === null || day === null ? null : day - end;
}
