import {
  type Considered,
  considerDates,
  considerPlaces,
  linkOwn,
  type Mate,
  type OwnLinks,
} from './consider.ts';
import type { DateLink } from './dates/dateLink.ts';
import { findMainTrigger } from './findMainTrigger.ts';
import { type Memory, remember, startMemory } from './memory.ts';
import { chooseLikeliest } from './model/chooseLinks.ts';
import { defaultEventModel, type EventModel } from './model/eventModel.ts';
import type { PlaceLink } from './places/placeLink.ts';
import type { EventContext } from './readContext.ts';
import type { Trigger } from './trigger.ts';
import { findTriggers } from './triggers/findTriggers.ts';

/** A trigger with its places (several, where one event happened in several), its date, and how sure both are. */
export interface Draft {
  readonly trigger: Trigger;
  readonly places: readonly PlaceLink[];
  readonly date: DateLink | null;
  /** The event that the article is about. */
  readonly isMain: boolean;
  /** How likely these places and this date are, among the others that came into question; 0 where there is none. */
  readonly placeProbability: number;
  readonly dateProbability: number;
}

/** Is told of each trigger what came into question: this is what the model's training learns from. */
export type Watch = (
  trigger: Trigger,
  places: Considered<readonly PlaceLink[]>,
  dates: Considered<DateLink>,
) => void;

/**
 * Gives each trigger its date and places. The rules find what comes into question, in its own words and in what the
 * discourse lends (the sentence, the paragraph, the lead, for the main event the day of publication and the dateline);
 * the model chooses.
 */
export function linkEvents(
  context: EventContext,
  model: EventModel = defaultEventModel,
  watch?: Watch,
): Draft[] {
  const { sentences } = context.parse;
  const triggers = sentences.map((_, sentence) => findTriggers(context, sentence));
  const main = findMainTrigger(context, triggers);
  const memory: Memory = startMemory();
  const drafts: Draft[] = [];
  triggers.forEach((list, sentence) => {
    const owns = list.map((trigger) => linkOwn(context, trigger));
    const resolve = (own: OwnLinks, mates: readonly Mate[]): Draft => {
      const { trigger } = own;
      const discourse = { mates, memory, isMain: trigger === main };
      const dates = considerDates(context, own, discourse);
      const places = considerPlaces(context, own, discourse);
      watch?.(trigger, places, dates);
      const date = chooseLikeliest(dates, model.date);
      const place = chooseLikeliest(places, model.place);
      return {
        trigger,
        places: place?.chosen ?? [],
        date: date?.chosen ?? null,
        isMain: discourse.isMain,
        placeProbability: place?.probability ?? 0,
        dateProbability: date?.probability ?? 0,
      };
    };
    // Asides come last: they take what their sentence's events have found.
    const plain = owns.filter(({ trigger }) => !trigger.isAside);
    const found = plain.map((own) =>
      resolve(
        own,
        owns.filter((other) => other !== own),
      ),
    );
    const asides = owns
      .filter(({ trigger }) => trigger.isAside)
      .map((own) =>
        resolve(own, [...owns.filter((other) => other !== own && other.trigger.isAside), ...found]),
      );
    const resolved = [...found, ...asides].sort((a, b) => a.trigger.token - b.trigger.token);
    drafts.push(...resolved);
    remember(memory, context, sentence, resolved);
  });
  return drafts;
}
