import { readEdtf } from '../../event-set/edtf.ts';
import { CATEGORIES, CLAIMS, STATUSES } from '../../event-set/eventSet.ts';
import { ACTIONS, type Action, type Change, type Correction, type EventReference } from '../correction.ts';
import { EntryProblem } from './entryProblem.ts';
import { type Members, membersOf } from './members.ts';
import { anyText, dayText, idText, oneLine, wordOf } from './readTexts.ts';
import { readWantedPlace } from './readWantedPlace.ts';
import { describeValue, type YamlValue } from './yamlValue.ts';

/** How many events one entry may merge, or reports it may split off. */
const MOST_REFERENCES = 1000;

/** An entry, and the keys in it that mean nothing. */
export interface EntryReading {
  readonly correction: Correction;
  readonly unknown: readonly string[];
}

/** Reads an entry. Throws an EntryProblem at the first thing that is wrong with it. */
export function readEntry(value: YamlValue): EntryReading {
  const entry = membersOf(value, 'an entry with action, quote, by and on');
  const action = entry.needed('action', `one of ${ACTIONS.join(', ')}`, wordOf(ACTIONS));
  const reference = readReference(entry);
  if (action === 'add' && reference.article === null)
    throw new EntryProblem(entry.line, 'article, the id of the article that the quote stands in', 'none');
  const correction: Correction = {
    reference,
    change: readChange(action, entry),
    by: entry.needed('by', 'the name of who corrects', oneLine(100)),
    on: entry.needed('on', 'a day YYYY-MM-DD', dayText),
    why: entry.text('why', 'text of at most 2000 letters', anyText(2000)),
  };
  return { correction, unknown: entry.unknown() };
}

function readReference(members: Members): EventReference {
  return {
    event: members.text('event', 'the id of an event', idText),
    article: members.text('article', 'the id of an article', idText),
    quote: members.needed('quote', 'the sentence that the event was read from', anyText(20_000)),
    trigger: members.text('trigger', 'the word of the quote that gave the event', oneLine(200)),
    at: members.text('at', "the name of the event's place", oneLine(300)),
  };
}

function readChange(action: Action, entry: Members): Change {
  const title = () => entry.needed('title', 'a headline of at most 300 letters', oneLine(300));
  const category = () => entry.text('category', `one of ${CATEGORIES.join(', ')}`, wordOf(CATEGORIES));
  const status = () => entry.text('status', `one of ${STATUSES.join(', ')}`, wordOf(STATUSES));
  const claim = () => entry.text('claim', `one of ${CLAIMS.join(', ')}`, wordOf(CLAIMS));
  switch (action) {
    case 'move':
      return { action, place: readWantedPlace(entry) };
    case 'redate':
      if (!entry.has('date')) throw new EntryProblem(entry.line, 'date, an EDTF date or null', 'none');
      return { action, edtf: readDate(entry) };
    case 'retitle':
      return { action, title: title() };
    case 'set': {
      const change = { action, category: category(), status: status(), claim: claim() };
      if (change.category === null && change.status === null && change.claim === null)
        throw new EntryProblem(entry.line, 'category, status or claim', 'none');
      return change;
    }
    case 'merge':
      return { action, events: readReferences(entry, 'events') };
    case 'split':
      return { action, reports: readReferences(entry, 'reports') };
    case 'add':
      return {
        action,
        title: title(),
        category: category() ?? 'other',
        status: status() ?? 'happened',
        claim: claim() ?? 'stated',
        edtf: readDate(entry),
        place: entry.has('place') ? readWantedPlace(entry) : null,
      };
    default:
      return { action };
  }
}

function readDate(entry: Members): string | null {
  return entry.text('date', 'an EDTF date such as 2024-02-06, 1989-03~ or -0043', (text) =>
    readEdtf(text.trim()) === null ? null : text.trim(),
  );
}

function readReferences(entry: Members, name: 'events' | 'reports'): readonly EventReference[] {
  const value = entry.get(name);
  const expected = `${name}, a list of events with event, article and quote`;
  if (value?.kind !== 'list' || value.items.length === 0)
    throw new EntryProblem(value?.line ?? entry.line, expected, describeValue(value));
  if (value.items.length > MOST_REFERENCES)
    throw new EntryProblem(value.line, `at most ${MOST_REFERENCES} ${name}`, String(value.items.length));
  return value.items.map((item) => readReference(membersOf(item, 'an event with event, article and quote')));
}
