import { Document, type Node, type YAMLMap } from 'yaml';
import type { Correction, EventReference, WantedPlace } from '../correction.ts';

type Plain = string | number | null | Plain[] | { [key: string]: Plain };

/** An entry's keys and values as the file has them, in the order in which they are written. */
export function entryMembers(correction: Correction): { readonly [key: string]: Plain } {
  const { reference, change, by, on, why } = correction;
  const members: { [key: string]: Plain } = { action: change.action, ...referenceMembers(reference) };
  switch (change.action) {
    case 'move':
      members.place = placeMember(change.place);
      break;
    case 'redate':
      members.date = change.edtf;
      break;
    case 'retitle':
      members.title = change.title;
      break;
    case 'set':
      for (const key of ['category', 'status', 'claim'] as const)
        if (change[key] !== null) members[key] = change[key];
      break;
    case 'merge':
      members.events = change.events.map(referenceMembers);
      break;
    case 'split':
      members.reports = change.reports.map(referenceMembers);
      break;
    case 'add':
      members.title = change.title;
      members.category = change.category;
      members.status = change.status;
      members.claim = change.claim;
      members.date = change.edtf;
      members.place = placeMember(change.place);
      break;
  }
  members.by = by;
  members.on = on;
  if (why !== null) members.why = why;
  return members;
}

/** An entry as a list item of YAML: `- ` and its members, without an indent before it. */
export function entryYaml(correction: Correction): string {
  return writeItem(new Document([entryMembers(correction)]));
}

/** A document that holds a list of one entry, as text; long quotes stay in one line. */
export function writeItem(document: Document<Node, boolean>): string {
  return document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd();
}

/** Makes the members of an entry those of a correction; what stays as it is keeps its comments and its way of writing. */
export function updateMembers(map: YAMLMap, document: Document<Node, boolean>, correction: Correction): void {
  const members = entryMembers(correction);
  const known = map.items.map(({ key }) => String(key));
  for (const key of known) if (!Object.hasOwn(members, key)) map.delete(key);
  for (const [key, value] of Object.entries(members)) {
    const now = map.get(key);
    const isSame = known.includes(key) && JSON.stringify(plainOf(now)) === JSON.stringify(value);
    if (isSame) continue;
    const old = map.get(key, true) as { comment?: string | null } | undefined;
    const node = document.createNode(value) as Node;
    if (old?.comment) node.comment = old.comment;
    map.set(key, node);
  }
}

function plainOf(value: unknown): unknown {
  return value !== null && typeof value === 'object' && 'toJSON' in value
    ? (value as { toJSON(): unknown }).toJSON()
    : value;
}

function referenceMembers({ event, article, quote, trigger, at }: EventReference): { [key: string]: Plain } {
  return {
    ...(event === null ? {} : { event }),
    ...(article === null ? {} : { article }),
    quote,
    ...(trigger === null ? {} : { trigger }),
    ...(at === null ? {} : { at }),
  };
}

function placeMember(place: WantedPlace | null): Plain {
  switch (place?.kind) {
    case undefined:
      return null;
    case 'geonames':
      return place.geonameId;
    case 'name': {
      const { name, country, admin1, level } = place;
      return { name, ...given({ country, admin1, level }) };
    }
    case 'point': {
      const { lngLat, name, level, radiusKm, country } = place;
      return { lat: lngLat[1], lon: lngLat[0], ...given({ name }), level, radiusKm, ...given({ country }) };
    }
  }
}

function given(members: { readonly [key: string]: string | null }): { [key: string]: Plain } {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== null));
}
