import type { Map as MapLibre } from 'maplibre-gl';
import { eventById } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { setMapView } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import { BY_READER, fitTo, goToEvent } from './camera.ts';

/** Nearer, farther, everything that shows, the selected event, and the view that the map opened with. Window and filters stay as they are. */
export function MapButtons({ map }: { readonly map: MapLibre }) {
  const store = useStoreApi();
  const { mapView } = useWords();
  const selected = useStore((state) => eventById(state, state.selectedId));
  const target = selected?.placed ? selected : null;
  const show = (which: 'most' | 'all') => {
    setMapView(store, null);
    fitTo(map, store.getState(), which, true);
  };
  return (
    <div className="map-buttons">
      <MapButton label={mapView.zoomIn} path="M8 3v10M3 8h10" onPress={() => map.zoomIn({}, BY_READER)} />
      <MapButton label={mapView.zoomOut} path="M3 8h10" onPress={() => map.zoomOut({}, BY_READER)} />
      <MapButton
        label={mapView.all}
        path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        onPress={() => show('all')}
      />
      <MapButton
        label={mapView.toSelected}
        path="M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M12 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0z"
        onPress={target && (() => goToEvent(map, target))}
      />
      <MapButton
        label={mapView.reset}
        path="M2.5 7.5 8 2.5l5.5 5M4 6.5V13h8V6.5M6.8 13V9.5h2.4V13"
        onPress={() => show('most')}
      />
    </div>
  );
}

interface MapButtonProps {
  readonly label: string;
  readonly path: string;
  /** Null: there is nothing to do now. The button can still be reached and read. */
  readonly onPress: (() => void) | null;
}

function MapButton({ label, path, onPress }: MapButtonProps) {
  return (
    <button
      type="button"
      title={label}
      aria-label={label}
      aria-disabled={onPress === null}
      onClick={() => onPress?.()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
