import type { Map as MapLibre } from 'maplibre-gl';
import { setOnlyMap } from '../store/filterActions.ts';
import { isInBox } from '../store/mapBox.ts';
import { preparedOf, visiblePositions } from '../store/selectors.ts';
import type { State } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { setMapView } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import { fitTo } from './camera.ts';

/** The switch "only what the map shows", and, while it is off, how many events lie outside the view, with the way to them. */
export function MapScope({ map }: { readonly map: MapLibre }) {
  const store = useStoreApi();
  const { mapView } = useWords();
  const onlyMap = useStore((state) => state.onlyMap);
  const outside = useStore(outsideOf);
  // The zoom has changed with it.
  useStore((state) => state.mapBox);
  const showAll = () => {
    setMapView(store, null);
    fitTo(map, store.getState(), 'all', true);
  };
  return (
    <div className="map-scope">
      <label>
        <input
          type="checkbox"
          role="switch"
          aria-checked={onlyMap}
          checked={onlyMap}
          onChange={({ target }) => setOnlyMap(store, target.checked)}
        />
        <span>{mapView.onlyMap}</span>
      </label>
      {outside > 0 && (
        <p>
          <span>{mapView.outside(outside)}</span>
          {map.getZoom() > map.getMinZoom() + 0.01 && (
            <button type="button" onClick={showAll}>
              {mapView.showOutside}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** How many of the events that show have their point outside the map's view; none while only what the map shows is shown. */
function outsideOf(state: State): number {
  const { mapBox } = state;
  if (state.onlyMap || !mapBox) return 0;
  const positions = visiblePositions(state);
  if (positions === last.positions && mapBox === last.box) return last.count;
  const { lngs, lats } = preparedOf(state);
  let count = 0;
  for (const position of positions) {
    const lng = lngs[position] as number;
    if (!Number.isNaN(lng) && !isInBox(lng, lats[position] as number, mapBox)) count++;
  }
  last = { positions, box: mapBox, count };
  return count;
}

let last: {
  readonly positions: Uint32Array | null;
  readonly box: State['mapBox'];
  readonly count: number;
} = { positions: null, box: null, count: 0 };
