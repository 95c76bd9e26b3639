import type { EventFeature, Evidence } from '../../event-set/eventSet.ts';
import type { EventReference } from '../correction.ts';
import { findEvent } from '../match/findEvent.ts';
import { changeFeature } from './changeFeature.ts';
import { type ActOn, type Misfit, misfitOf, type Remark } from './work.ts';

/** Makes other events reports of the one that is named; it keeps its title, date and place. */
export function merge({ events }: { readonly events: readonly EventReference[] }): ActOn {
  return (slot, correction, { slots, articles }) => {
    const misfits: Misfit[] = [];
    const remarks: Remark[] = [];
    let isDone = false;
    for (const reference of events) {
      const found = findEvent(reference, slots, articles);
      if (found.kind !== 'found') {
        misfits.push(misfitOf(reference, found));
        continue;
      }
      isDone = true;
      const other = found.slot;
      if (other === slot) {
        remarks.push({
          expected: 'events that are not one yet',
          found: `${reference.event ?? JSON.stringify(reference.quote)} among its reports`,
          outcome: 'left as it is',
        });
        continue;
      }
      const { title } = other.feature.properties;
      slots.redirect(other, slot);
      slots.replace(slot, changeFeature(absorb(slot.feature, other.feature), {}, 'merge', title, correction));
    }
    return { events: isDone ? [slot.feature.id] : [], misfits, remarks };
  };
}

/** The first event with the evidence and the reports of the second. */
export function absorb(kept: EventFeature, other: EventFeature): EventFeature {
  const { evidence, reports } = kept.properties;
  const isNew = ({ articleId, start, end }: (typeof evidence)[number]) =>
    !evidence.some((one) => one.articleId === articleId && one.start === start && one.end === end);
  return {
    ...kept,
    properties: {
      ...kept.properties,
      evidence: [...evidence, ...other.properties.evidence.filter(isNew).map(withoutMarks)],
      reports: [...new Set([...reports, ...other.properties.reports])],
    },
  };
}

/** What gave the other event its date and place gives this one nothing. */
function withoutMarks({ givesDate: _, givesPlace: __, ...evidence }: Evidence): Evidence {
  return evidence;
}
