import { expect, test } from 'vitest';
import { setWindow, showSet } from '../../../src/app/store/actions.ts';
import { controlsOf, windowDays } from '../../../src/app/store/controls.ts';
import { createDatelineStore } from '../../../src/app/store/store.ts';
import { eventFeature, eventSetOf } from '../../fixtures/smallEventSet.ts';

const on = (date: string) => ({ edtf: date, start: date, end: date });

test('a host opens events in the order of time and brushes by dates; what does not fit does nothing', () => {
  const store = createDatelineStore();
  const controls = controlsOf(store);
  controls.next();
  expect(store.getState().selectedId).toBeNull();
  const set = eventSetOf([eventFeature('b', on('1990-02-03')), eventFeature('a', on('1989-11-09'))]);
  showSet(store, set, 'https://example.org/a.json');
  const selected = () => store.getState().selectedId;
  controls.next();
  expect(selected()).toBe('a');
  controls.next();
  controls.next();
  expect(selected()).toBe('b');
  controls.previous();
  expect(selected()).toBe('a');
  controls.goTo('none');
  controls.goTo('__proto__');
  expect(selected()).toBe('a');
  controls.setWindow('1990', '1990-02');
  expect(windowDays(store.getState())).toEqual(['1990-01-01', '1990-02-28']);
  controls.setWindow('soon', '1990');
  controls.setWindow('1991', '1990');
  expect(windowDays(store.getState())).toEqual(['1990-01-01', '1990-02-28']);
  controls.setWindow(null, null);
  expect(windowDays(store.getState())).toBeNull();
  setWindow(store, [0.4, 1.6]);
  expect(windowDays(store.getState())).toEqual(['1970-01-01', '1970-01-02']);
});
