import { describe, expect, test } from 'vitest';
import { rankTowns, readTowns, type Town } from '../../../src/cli/basemap/towns.ts';

const row = (name: string, lat: number, lng: number, code: string, country: string, population: number) =>
  [
    '1',
    name,
    name,
    '',
    lat,
    lng,
    'P',
    code,
    country,
    '',
    '01',
    '',
    '',
    '',
    population,
    '',
    '10',
    'X',
    '',
  ].join('\t');

describe('readTowns(table, states)', () => {
  test('reads name, place and population; a capital is one of a state only', () => {
    const table = [
      row('Bigtown', 10, 20, 'PPLA', 'AA', 500_000),
      row('Seat', 11, 21, 'PPLC', 'AA', 9_000),
      row('Islet', 12, 22, 'PPLC', 'BB', 900),
    ].join('\n');
    expect(readTowns(table, new Set(['AA']))).toEqual([
      { name: 'Bigtown', lngLat: [20, 10], population: 500_000, isCapital: false },
      { name: 'Seat', lngLat: [21, 11], population: 9_000, isCapital: true },
      { name: 'Islet', lngLat: [22, 12], population: 900, isCapital: false },
    ]);
  });

  test('leaves out quarters, ruins and empty lines', () => {
    const table = `${row('Quarter', 0, 0, 'PPLX', 'AA', 90_000)}\n${row('Ruin', 0, 1, 'PPLH', 'AA', 90_000)}\n`;
    expect(readTowns(table, new Set())).toEqual([]);
  });

  test('gives towns their English names', () => {
    const [town] = readTowns(row('Köln', 50.9, 6.9, 'PPLA2', 'DE', 1_000_000), new Set());
    expect(town?.name).toBe('Cologne');
  });
});

describe('rankTowns(towns)', () => {
  const town = (name: string, lng: number, population: number, isCapital = false): Town => ({
    name,
    lngLat: [lng, 0],
    population,
    isCapital,
  });
  const zoomOf = (labels: ReturnType<typeof rankTowns>, name: string) =>
    labels.find(([known]) => known === name)?.[3];

  test('shows a metropolis from zoom 2, a town later, a village not at all', () => {
    const labels = rankTowns([
      town('Metropolis', 0, 9_000_000),
      town('Town', 40, 90_000),
      town('Village', 80, 400),
    ]);
    expect(zoomOf(labels, 'Metropolis')).toBe(2);
    expect(zoomOf(labels, 'Town')).toBe(5);
    expect(zoomOf(labels, 'Village')).toBeUndefined();
  });

  test('shows a capital earlier than its size would', () => {
    const labels = rankTowns([town('Seat', 0, 20_000, true), town('Peer', 40, 20_000)]);
    expect(zoomOf(labels, 'Seat')).toBe(4);
    expect(zoomOf(labels, 'Peer')).toBe(6);
  });

  test('holds the smaller of two neighbours back until there is room', () => {
    const labels = rankTowns([town('Second', 0.5, 8_000_000), town('First', 0, 9_000_000)]);
    expect(zoomOf(labels, 'First')).toBe(2);
    // 74 px of room at zoom z + 0.4 are half a degree only from zoom 7 on.
    expect(zoomOf(labels, 'Second')).toBe(7);
  });

  test('gives the more important first, whatever the order of the table', () => {
    const labels = rankTowns([town('Small', 0, 50_000), town('Large', 40, 5_000_000)]);
    expect(labels.map(([name]) => name)).toEqual(['Large', 'Small']);
  });
});
