import type { EventProperties } from '../../event-set/eventSet.ts';
import type { Change } from '../correction.ts';
import { changeFeature, dateChanges, geometryOf, placeChanges } from './changeFeature.ts';
import { findPlace } from './findPlace.ts';
import type { Slot } from './slots.ts';
import { type ActOn, changed, misfit, say, type Work } from './work.ts';

type Of<A extends Change['action']> = Extract<Change, { action: A }>;

/** Moves the one feature that is named: other places of the same event stay. */
export function move({ place: wanted }: Of<'move'>): ActOn {
  return (slot, correction, work) => {
    const { feature } = slot;
    const found = wanted && findPlace(wanted, work.gazetteer, feature.properties);
    if (found?.kind === 'missing') return misfit(found.expected, found.found);
    const place = found?.place ?? null;
    say(slot, 'place', JSON.stringify(place && [place.placeName, ...place.lngLat]), correction, work);
    const was = feature.properties.placeName;
    const moved = { ...feature, geometry: geometryOf(place) };
    work.slots.replace(slot, changeFeature(moved, placeChanges(feature, place), 'move', was, correction));
    return changed(slot);
  };
}

/** Dates all places of the event. */
export function redate({ edtf }: Of<'redate'>): ActOn {
  return (slot, correction, work) => {
    const places = placesOf(slot, work);
    for (const each of places) {
      say(each, 'date', String(edtf), correction, work);
      const { feature } = each;
      const was = feature.properties.edtf;
      work.slots.replace(each, changeFeature(feature, dateChanges(feature, edtf), 'redate', was, correction));
    }
    return changed(...places);
  };
}

/** Gives the one feature that is named another title: titles of an event in several places name the place. */
export function retitle({ title }: Of<'retitle'>): ActOn {
  return (slot, correction, work) => {
    say(slot, 'title', title, correction, work);
    const { feature } = slot;
    work.slots.replace(
      slot,
      changeFeature(feature, { title }, 'retitle', feature.properties.title, correction),
    );
    return changed(slot);
  };
}

/** Sets category, status or claim at all places of the event. */
export function set(change: Of<'set'>): ActOn {
  return (slot, correction, work) => {
    const places = placesOf(slot, work);
    for (const each of places) {
      for (const member of ['category', 'status', 'claim'] as const) {
        const value = change[member];
        if (value === null) continue;
        say(each, member, value, correction, work);
        const changes: Partial<EventProperties> = { [member]: value };
        const was = each.feature.properties[member];
        work.slots.replace(each, changeFeature(each.feature, changes, member, was, correction));
      }
    }
    return changed(...places);
  };
}

/** Says that the one feature that is named is right as it is. */
export const confirm: ActOn = (slot, correction, work) => {
  const { geometry, properties } = slot.feature;
  const { placeName, edtf } = properties;
  say(slot, 'fate', 'confirmed', correction, work);
  say(slot, 'place', JSON.stringify(geometry && [placeName, ...geometry.coordinates]), correction, work);
  say(slot, 'date', String(edtf), correction, work);
  const sure: Partial<EventProperties> = {
    confidence: 1,
    placeConfidence: placeName === null && geometry === null ? null : 1,
    dateConfidence: edtf === null ? null : 1,
    alternatives: [],
  };
  work.slots.replace(slot, changeFeature(slot.feature, sure, 'confirm', null, correction));
  return changed(slot);
};

/** Takes the one feature that is named out of the set. */
export function takeOut(fate: 'rejected' | 'hidden'): ActOn {
  return (slot, correction, work) => {
    say(slot, 'fate', fate, correction, work);
    slot.fate = fate;
    return changed(slot);
  };
}

/** All features of an event that happened in several places, the one named first. */
function placesOf(slot: Slot, { slots }: Work): readonly Slot[] {
  const { group } = slot.feature.properties;
  if (group === null) return [slot];
  const [articleId] = slot.feature.properties.evidence.map((evidence) => evidence.articleId);
  const others = slots
    .byArticle(articleId)
    .filter((other) => other !== slot && other.feature.properties.group === group);
  return [slot, ...others];
}
