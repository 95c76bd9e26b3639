import type { EventFeature } from '../../event-set/eventSet.ts';
import type { PlacedCorrection } from '../correction.ts';
import { type Quote, quoteOf } from '../match/quoteFit.ts';

/** What became of an event: it stays, a person took it out, or it is a report of another now. */
export type Fate = 'stays' | 'rejected' | 'hidden' | 'merged';

/** An event while corrections are applied. */
export interface Slot {
  /** The event as it is by now. */
  feature: EventFeature;
  /** Its quotes, in the order of its evidence. */
  quotes: readonly Quote[];
  fate: Fate;
  /** Which correction last said something about which of its members. */
  readonly said: Map<string, { readonly by: PlacedCorrection; readonly value: string }>;
}

/** The events while corrections are applied, found by id and by article. */
export interface Slots {
  /** In the order of the set; what is added or split off stands where it is to be written. */
  readonly all: readonly Slot[];
  /** The event of an id, or that has it among its reports. */
  byId(id: string): Slot | null;
  /** Events with evidence in an article. */
  byArticle(articleId: string): readonly Slot[];
  /** Puts an event behind another, or at the end. */
  insert(feature: EventFeature, behind: Slot | null): Slot;
  /** Replaces an event; its new ids and articles are found from now on. */
  replace(slot: Slot, feature: EventFeature): void;
  /** Lets the ids of an event that is merged into another be found there. */
  redirect(slot: Slot, into: Slot): void;
}

/** The events, none of them corrected yet. */
export function makeSlots(events: readonly EventFeature[]): Slots {
  const all: Slot[] = [];
  const ids = new Map<string, Slot>();
  const articles = new Map<string, Set<Slot>>();
  const register = (slot: Slot) => {
    const { id, reports, evidence } = slot.feature.properties;
    for (const report of reports) ids.set(report, slot);
    ids.set(id, slot);
    for (const { articleId } of evidence) {
      const slots = articles.get(articleId) ?? new Set();
      articles.set(articleId, slots.add(slot));
    }
  };
  const make = (feature: EventFeature): Slot => {
    const slot: Slot = { feature, quotes: quotesOf(feature), fate: 'stays', said: new Map() };
    register(slot);
    return slot;
  };
  for (const event of events) all.push(make(event));
  return {
    all,
    byId: (id) => ids.get(id) ?? null,
    byArticle: (articleId) => [...(articles.get(articleId) ?? [])],
    insert(feature, behind) {
      const slot = make(feature);
      all.splice(behind === null ? all.length : all.indexOf(behind) + 1, 0, slot);
      return slot;
    },
    replace(slot, feature) {
      for (const { articleId } of slot.feature.properties.evidence) articles.get(articleId)?.delete(slot);
      slot.feature = feature;
      slot.quotes = quotesOf(feature);
      register(slot);
    },
    redirect(slot, into) {
      for (const { articleId } of slot.feature.properties.evidence) articles.get(articleId)?.delete(slot);
      slot.fate = 'merged';
      for (const id of [slot.feature.id, ...slot.feature.properties.reports]) ids.set(id, into);
    },
  };
}

function quotesOf({ properties }: EventFeature): readonly Quote[] {
  return properties.evidence.map(({ exact }) => quoteOf(exact));
}
