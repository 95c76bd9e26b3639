import { formatIsoDate } from '../../event-set/day.ts';
import { FACETS } from '../store/filters.ts';
import { FIRST_VIEW, type View } from '../store/view.ts';

/**
 * The hash that brings a view back, `#` included; empty for `FIRST_VIEW`. `readAddress` tells its form. The window is
 * widened to whole days, the map's place rounded to some ten metres.
 */
export function writeHash(view: View): string {
  const parts: string[] = [];
  const add = (key: string, value: string) => parts.push(`${key}=${value}`);
  const { mapView, window, leastConfidence, listSort } = view;
  if (mapView)
    add(
      'map',
      [mapView.zoom.toFixed(2), mapView.lat.toFixed(4), mapView.lng.toFixed(4)].map(short).join('/'),
    );
  if (window) add('time', window.map((day) => formatIsoDate(Math.floor(day))).join('/'));
  if (view.search.trim() !== '') add('q', escaped(view.search));
  for (const facet of FACETS) {
    const keys = view.filters[facet];
    if (keys.length > 0) add(facet, keys.map(escaped).join(','));
  }
  if (leastConfidence > 0) add('confidence', short(leastConfidence.toFixed(2)));
  if (view.onlyMap) add('only', 'map');
  if (view.openTray) add('tray', view.openTray);
  if (view.laneMode !== FIRST_VIEW.laneMode) add('lanes', view.laneMode);
  if (view.listMode !== FIRST_VIEW.listMode) add('view', view.listMode);
  if (view.listGrouping !== FIRST_VIEW.listGrouping) add('group', view.listGrouping);
  const sort = `${listSort.descending ? '-' : ''}${listSort.key}`;
  if (sort !== FIRST_VIEW.listSort.key) add('sort', sort);
  if (view.story) parts.push('story');
  if (view.selectedId !== null) add('event', escaped(view.selectedId));
  if (view.readingId !== null) add('read', escaped(view.readingId));
  return parts.length === 0 ? '' : `#${parts.join('&')}`;
}

/** "5.20" is "5.2", "-0.0000" is "0". */
function short(decimal: string): string {
  return String(Number(decimal));
}

/** As a part of a hash; half a surrogate pair, which no address can hold, becomes U+FFFD. */
function escaped(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
