import { type Day, dayOf } from '../../../event-set/day.ts';
import type { FeastRule } from './feastRules.ts';

/** Days from 1970-01-01 to the mean new moon of 2000-01-06 (lunation 0), and the mean length of a lunation. */
const FIRST_NEW_MOON = 2_451_550.097_66 - 2_440_587.5;
const LUNATION = 29.530_588_861;

/** New Year of the Chinese calendar: the day of the new moon from January 21 to February 20, China's time. */
export const lunarNewYear: FeastRule = (year) => moonFrom('new', dayOf(year, 1, 21), 8 / 24);

/** Diwali: the evening before or of the new moon from mid-October to mid-November, India's time. */
export const diwali: FeastRule = (year) => moonFrom('new', dayOf(year, 10, 17), (5.5 - 18) / 24);

/** Holi: the day of or after the full moon of March, India's time. */
export const holi: FeastRule = (year) => moonFrom('full', dayOf(year, 3, 1), (5.5 + 6) / 24);

/** Vesak: the day of the full moon of May, Sri Lanka's time. */
export const vesak: FeastRule = (year) => moonFrom('full', dayOf(year, 5, 1), 5.5 / 24);

/** The first day, from a day on, on which the moon is new or full; `offset` in days is added to universal time. */
export function moonFrom(phase: 'new' | 'full', from: Day, offset: number): Day {
  const start = Math.floor((from - FIRST_NEW_MOON) / LUNATION) - 1 + (phase === 'full' ? 0.5 : 0);
  for (let lunation = start; ; lunation++) {
    const day = Math.floor(timeOfPhase(lunation) + offset);
    if (day >= from) return day;
  }
}

/**
 * When a lunation's phase falls, in days from 1970-01-01: Meeus, Astronomical Algorithms, ch. 49, with its seven
 * largest terms; right within minutes.
 */
function timeOfPhase(lunation: number): number {
  const centuries = lunation / 1236.85;
  const sun = radians(2.5534 + 29.105_356_7 * lunation);
  const moon = radians(201.5643 + 385.816_935_28 * lunation + 0.010_758_2 * centuries ** 2);
  const latitude = radians(160.7108 + 390.670_502_84 * lunation);
  return (
    FIRST_NEW_MOON +
    LUNATION * lunation +
    0.000_154_37 * centuries ** 2 -
    0.4072 * Math.sin(moon) +
    0.172_41 * Math.sin(sun) +
    0.016_08 * Math.sin(2 * moon) +
    0.010_39 * Math.sin(2 * latitude) +
    0.007_39 * Math.sin(moon - sun) -
    0.005_14 * Math.sin(moon + sun) +
    0.002_08 * Math.sin(2 * sun)
  );
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
