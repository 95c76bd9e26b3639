import { CATEGORIES, type EventFeature, type EventSet } from '../../../event-set/eventSet.ts';
import type { WholeFile } from '../../build/replaceFiles.ts';
import { dayOfEvent, listedEvents } from '../listedEvents.ts';
import { mainStretch } from '../mainStretch.ts';
import { CARD } from '../pageHead.ts';
import { CARD_COLOURS, type CardColours } from './cardColours.ts';
import { type CardFrame, cardFrame } from './cardFrame.ts';
import { encodePng } from './encodePng.ts';
import {
  createRaster,
  fillBox,
  fillDisc,
  fillRings,
  type Point,
  type Raster,
  strokeLines,
} from './raster.ts';
import { type Outlines, readOutlines } from './readOutlines.ts';

const { width: WIDTH, height: HEIGHT } = CARD;
/** The strip of time below the map, and the room around its bars and around the places. */
const STRIP = 104;
const MAP_HEIGHT = HEIGHT - STRIP;
const ROOM = 72;
const BARS = 72;
/** Wider than it, a place is no point. */
const MOST_POINT_KM = 60;

/**
 * The picture that social media show of a link to the page: where and when the events of the set were, without a
 * word. Null where the site has no outlines of its own, or the set no place.
 *
 * @returns a PNG; the same set gives the same bytes.
 */
export function paintCard(
  set: EventSet,
  page: readonly WholeFile[],
  theme: 'light' | 'dark',
): Uint8Array | null {
  const outlines = page.find(({ file }) => file === 'basemap/countries-near.json');
  const events = listedEvents(set).shown.filter(({ geometry }) => geometry !== null);
  if (!outlines || events.length === 0) return null;
  const colours = CARD_COLOURS[theme];
  const points = events.filter(({ properties }) => (properties.radiusKm ?? 0) <= MOST_POINT_KM);
  const shown = points.length > 0 ? points : events;
  const frame = cardFrame(shown.map(lngLatOf), WIDTH, MAP_HEIGHT, ROOM);
  const raster = createRaster(WIDTH, HEIGHT, colours.sea);
  paintOutlines(raster, readOutlines(outlines.content.toString()), frame, colours);
  paintPlaces(raster, shown, frame, colours);
  fillBox(raster, [0, MAP_HEIGHT], [WIDTH, STRIP], colours.paper);
  fillBox(raster, [0, MAP_HEIGHT], [WIDTH, 1], colours.hairline);
  paintBars(raster, listedEvents(set).shown, colours);
  return encodePng(raster.pixels, WIDTH, HEIGHT);
}

function paintOutlines(
  raster: Raster,
  outlines: Outlines,
  { scale, project }: CardFrame,
  colours: CardColours,
) {
  const drawn = (lines: Outlines['rings']) =>
    lines.flatMap((line) => {
      const points = line.map(([lng = 0, lat = 0]) => project(lng, lat));
      return [-1, 0, 1]
        .map((world) => points.map(([x, y]): Point => [x + world * scale, y]))
        .filter(isInPicture);
    });
  fillRings(raster, drawn(outlines.rings), colours.land);
  strokeLines(raster, drawn(outlines.borders), 1, colours.border);
  strokeLines(raster, drawn(outlines.coasts), 1.25, colours.coast);
}

function isInPicture(points: readonly Point[]): boolean {
  return (
    points.some(([x]) => x >= 0) &&
    points.some(([x]) => x <= WIDTH) &&
    points.some(([, y]) => y >= 0) &&
    points.some(([, y]) => y <= MAP_HEIGHT)
  );
}

/** A disc for each place, in the colour of what happened there most, with a rim of paper; the larger below. */
function paintPlaces(
  raster: Raster,
  events: readonly EventFeature[],
  { scale, project }: CardFrame,
  { paper, categories }: CardColours,
) {
  const places = new Map<string, EventFeature[]>();
  for (const event of events) {
    const at = lngLatOf(event).join(' ');
    const here = places.get(at);
    if (here) here.push(event);
    else places.set(at, [event]);
  }
  const discs = [...places.values()].map((here) => {
    const [lng, lat] = here[0] ? lngLatOf(here[0]) : [0, 0];
    const most = CATEGORIES.map((category) => ({
      category,
      amount: here.filter(({ properties }) => properties.category === category).length,
    })).reduce((best, each) => (each.amount > best.amount ? each : best));
    const km = here.reduce((most, { properties }) => Math.max(most, properties.radiusKm ?? 0), 0);
    const wide = km <= MOST_POINT_KM ? 0 : (km / (40_075 * Math.cos((lat * Math.PI) / 180))) * scale;
    return {
      lng,
      lat,
      radius: Math.min(26, 6 + 2 * Math.sqrt(here.length)),
      wide,
      colour: categories[most.category],
    };
  });
  for (const { lng, lat, radius, wide, colour } of discs.sort((one, other) => other.radius - one.radius)) {
    for (const world of [-1, 0, 1]) {
      const [x, y] = project(lng, lat);
      const at: Point = [x + world * scale, y];
      if (wide > 0) fillDisc(raster, at, Math.min(wide, MAP_HEIGHT), colour, 0.3);
      else {
        fillDisc(raster, at, radius + 2, paper);
        fillDisc(raster, at, radius, colour);
      }
    }
  }
}

/** How many events there were in each stretch of the set's main time, as bars. */
function paintBars(raster: Raster, events: readonly EventFeature[], { bar }: CardColours) {
  const days = events.flatMap(dayOfEvent);
  const [first, last] = mainStretch(days) ?? [0, 0];
  const length = last - first + 1;
  const amounts = new Array<number>(BARS).fill(0);
  for (const day of days) {
    const at = Math.floor(((day - first) / length) * BARS);
    if (day >= first && day <= last) amounts[at] = (amounts[at] ?? 0) + 1;
  }
  const highest = Math.max(1, ...amounts);
  const step = (WIDTH - 2 * ROOM) / BARS;
  const foot = HEIGHT - 24;
  amounts.forEach((amount, index) => {
    if (amount === 0) return;
    const height = Math.max(3, Math.round((amount / highest) * (STRIP - 44)));
    fillBox(raster, [Math.round(ROOM + index * step), foot - height], [Math.round(step) - 3, height], bar);
  });
  fillBox(raster, [ROOM, foot + 2], [WIDTH - 2 * ROOM, 1], bar);
}

function lngLatOf({ geometry }: EventFeature): readonly [number, number] {
  const [lng = 0, lat = 0] = geometry?.coordinates ?? [];
  return [lng, lat];
}
