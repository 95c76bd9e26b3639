import type { EventFeature, Evidence } from '../../event-set/eventSet.ts';
import { hashText } from '../../extract/events/hashText.ts';
import { mergeEvents } from '../../extract/pipeline.ts';
import type { EventReference } from '../correction.ts';
import { findEvent } from '../match/findEvent.ts';
import { quoteFit, quoteOf } from '../match/quoteFit.ts';
import { changeFeature } from './changeFeature.ts';
import { absorb } from './merge.ts';
import { type ActOn, changed, misfit, misfitOf, type Remark, say, type Work } from './work.ts';

/**
 * Makes some reports of the event one event of their own. Reports that were events before they were merged become what
 * they were; single quotes take title, date and place along.
 */
export function split({ reports }: { readonly reports: readonly EventReference[] }): ActOn {
  return (slot, correction, work) => {
    const { feature } = slot;
    const { evidence } = feature.properties;
    const off = new Set<Evidence>();
    for (const reference of reports) {
      const meant = evidence.filter((each) => isMeant(each, reference, work));
      for (const each of meant) off.add(each);
      if (meant.length > 0) continue;
      const found = findEvent(reference, work.slots, work.articles);
      if (found.kind !== 'found') {
        const { expected, found: what, candidates } = misfitOf(reference, found);
        return misfit(expected, what, candidates);
      }
    }
    if (off.size === 0 || off.size === evidence.length) return { ...changed(slot), remarks: [APART_ALREADY] };
    say(slot, 'reports', [...off].map(({ start }) => start).join(), correction, work);
    const { rest, apart } = divide(feature, off, work);
    const restTitle = feature.properties.title;
    const other = work.slots.insert(changeFeature(apart, {}, 'split', restTitle, correction), slot);
    const title = apart.properties.title;
    work.slots.replace(slot, changeFeature(rest, {}, 'split', title, correction));
    return changed(slot, other);
  };
}

const APART_ALREADY: Remark = {
  expected: 'an event with those reports and others',
  found: 'that they are apart already',
  outcome: 'left as it is',
};

/** Whether a piece of evidence is the one of the reference: by its words, or as the report of that id. */
function isMeant(evidence: Evidence, reference: EventReference, { originals }: Work): boolean {
  const fit = quoteFit(quoteOf(reference.quote), quoteOf(evidence.exact));
  if (fit !== null && (reference.article === null || reference.article === evidence.articleId)) return true;
  const original = reference.event === null ? undefined : originals.get(reference.event);
  return original?.properties.evidence.some((each) => isSame(each, evidence)) ?? false;
}

function divide(
  feature: EventFeature,
  off: ReadonlySet<Evidence>,
  work: Work,
): { readonly rest: EventFeature; readonly apart: EventFeature } {
  const { properties } = feature;
  const isOff = (each: Evidence) => [...off].some((one) => isSame(one, each));
  const originals = properties.reports.flatMap((id) => work.originals.get(id) ?? []);
  const whole = originals.filter((original) => original.properties.evidence.every(isOff));
  const others = originals.filter((original) => !whole.includes(original));
  const staying = properties.evidence.filter((each) => !off.has(each));

  const first = whole.length > 0 ? rejoin(whole, work) : copyOf(feature, [...off]);
  const apart = withEvidence(first, [...off], [...(whole.length > 0 ? ids(whole) : [first.id])]);

  // What a person said of the event holds for what is left of it; else its reports are read anew without those.
  const isCorrected = (properties.checks ?? []).length > 0 || whole.length === 0 || others.length === 0;
  const base = isCorrected ? feature : rejoin(others, work);
  const left = properties.reports.filter((id) => !whole.some((original) => original.id === id));
  const rest = withEvidence(base, staying, left.length > 0 ? left : [`${feature.id}-rest`]);
  return { rest, apart };
}

/** Joins reports as the merger does, and then what it would leave apart. */
function rejoin(features: readonly EventFeature[], { readings }: Work): EventFeature {
  const merged = mergeEvents(
    readings.map(({ article, events }) => ({
      article,
      events: events.filter((event) => features.includes(event)),
    })),
  );
  const added = features.filter((feature) => !readings.some(({ events }) => events.includes(feature)));
  const [first, ...others] = [...merged, ...added];
  return others.reduce(absorb, first);
}

/** An event of single quotes, with an id that hangs on their words alone. */
function copyOf(feature: EventFeature, [first, ...others]: readonly Evidence[]): EventFeature {
  const quotes = [first, ...others].map(({ exact }) => exact).join('|');
  const id = `${first.articleId}-${hashText(`split|${quotes}`)}`;
  return {
    ...feature,
    id,
    properties: { ...feature.properties, id, group: null, checkedBy: null, checks: [] },
  };
}

/**
 * The event with this evidence, in its own order as far as it has it; its id is its own where that report is among them,
 * else that of the first.
 */
function withEvidence(
  feature: EventFeature,
  evidence: readonly Evidence[],
  reports: readonly string[],
): EventFeature {
  const { properties } = feature;
  const id = reports.includes(feature.id) ? feature.id : reports[0];
  const own = properties.evidence.filter((each) => evidence.some((one) => isSame(one, each)));
  const more = evidence.filter((each) => !own.some((one) => isSame(one, each)));
  const ordered = [id, ...reports.filter((report) => report !== id)];
  const quotes = [...own, ...more];
  return {
    ...feature,
    id,
    properties: { ...properties, id, summary: quotes[0].exact, evidence: quotes, reports: ordered },
  };
}

function ids(features: readonly EventFeature[]): readonly string[] {
  return features.map(({ id }) => id);
}

function isSame(one: Evidence, other: Evidence): boolean {
  return one.articleId === other.articleId && one.start === other.start && one.end === other.end;
}
