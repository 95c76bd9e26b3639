import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/app/address/readAddress.ts';
import { select, showSet } from '../../../src/app/store/actions.ts';
import { eventById, eventsOf } from '../../../src/app/store/selectors.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { storyPositions, storyStep } from '../../../src/app/store/story.ts';
import { setStory } from '../../../src/app/store/viewActions.ts';
import type { EventProperties } from '../../../src/event-set/eventSet.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const on = (date: string): Partial<EventProperties> => ({ edtf: date, start: date, end: date });

const SET = eventSetOf([
  eventFeature('late', on('2020-05-01')),
  eventFeature('undated', { edtf: null, start: null, end: null, precision: null }),
  eventFeature('here', { ...on('2019-01-01'), group: 'march' }),
  eventFeature('there', { ...on('2019-01-01'), group: 'march' }),
  eventFeature('doubtful', { ...on('2018-01-01'), doubtful: true }),
  eventFeature('crime', { ...on('2019-06-01'), category: 'crime' }),
]);

function storeAt(hash: string) {
  const store = createDatelineStore();
  showSet(store, SET, 'https://example.org/a.json', [], readAddress({ hash }));
  return store;
}

function told(store: ReturnType<typeof storeAt>) {
  const state = store.getState();
  const events = eventsOf(state);
  const positions = storyPositions(state);
  const step = storyStep(events, positions, eventById(state, state.selectedId));
  return { ids: [...positions].map((position) => events[position]?.id), ...step };
}

describe('a story', () => {
  test('tells what shows and is dated, in the order of time, an event of several places once', () => {
    const store = storeAt('#story');
    expect(told(store)).toEqual({
      ids: ['here', 'crime', 'late'],
      index: 0,
      count: 3,
      previousId: null,
      nextId: 'crime',
    });
  });

  test('follows the filters of the view', () => {
    expect(told(storeAt('#story&category=crime'))).toMatchObject({ ids: ['crime'], index: 0, nextId: null });
    expect(storeAt('#story&category=crime').getState().selectedId).toBe('crime');
  });

  test('begins at the event that is open, and goes on from one that is no step by its time', () => {
    const store = storeAt('#event=there');
    setStory(store, true);
    expect(told(store)).toMatchObject({ index: null, previousId: 'here', nextId: 'crime' });
    select(store, 'undated');
    expect(told(store)).toMatchObject({ index: null, previousId: 'late', nextId: null });
  });

  test('leaves the card open when it is left', () => {
    const store = storeAt('#story');
    setStory(store, false);
    expect(store.getState()).toMatchObject({ story: false, selectedId: 'here' });
  });
});
