import { expect, test } from 'vitest';
import { areaOf, areasOf } from '../../../src/app/map/events/areas.ts';
import { appEvents, preparedEvents } from './appEvents.ts';

const OUTLINED = new Set(['MX']);

test('areaOf(event, outlined) is a country by its outline where there is one, else a disc', () => {
  const [mexico, malta] = appEvents([
    { lngLat: [-102, 23], level: 'country', countryCode: 'MX', radiusKm: 900 },
    { lngLat: [14.4, 35.9], level: 'country', countryCode: 'MT', radiusKm: 15 },
  ]);
  expect(mexico && areaOf(mexico, OUTLINED)).toEqual({ kind: 'country', key: 'MX', code: 'MX' });
  expect(malta && areaOf(malta, OUTLINED)).toMatchObject({
    kind: 'disc',
    lngLat: [14.4, 35.9],
    radiusKm: 15,
  });
});

test('areaOf(event, outlined) is null for towns and sites, and without a place', () => {
  const events = appEvents([
    { lngLat: [-99, 19], level: 'city', countryCode: 'MX' },
    { lngLat: [-99, 19], level: 'site', countryCode: 'MX' },
    { lngLat: null, level: 'country', countryCode: 'MX' },
  ]);
  expect(events.map((event) => areaOf(event, OUTLINED))).toEqual([null, null, null]);
});

test('areasOf(prepared, outlined) has each area once, with its events, and no doubtful ones', () => {
  const events = appEvents([
    { lngLat: [-75, 15], level: 'water', radiusKm: 1200 },
    { lngLat: [-102, 23], level: 'country', countryCode: 'MX' },
    { lngLat: [-75, 15], level: 'water', radiusKm: 1200 },
    { lngLat: [10, 10], level: 'region', radiusKm: 500, doubtful: true },
  ]);
  expect(
    areasOf(preparedEvents(events), OUTLINED).map(({ area, positions }) => [area.kind, positions]),
  ).toEqual([
    ['disc', [0, 2]],
    ['country', [1]],
  ]);
});
