import type { Map as MapLibre } from 'maplibre-gl';
import { useStoreApi } from '../store/useStore.ts';
import { setMapView } from '../store/viewActions.ts';
import { BY_READER, fitTo } from './camera.ts';
import { mapEnglish as words } from './mapWords.ts';

/** Nearer, farther, and everything that shows. The window of time stays as it is. */
export function MapButtons({ map }: { readonly map: MapLibre }) {
  const store = useStoreApi();
  return (
    <div className="map-buttons">
      <MapButton label={words.zoomIn} path="M8 3v10M3 8h10" onPress={() => map.zoomIn({}, BY_READER)} />
      <MapButton label={words.zoomOut} path="M3 8h10" onPress={() => map.zoomOut({}, BY_READER)} />
      <MapButton
        label={words.fit}
        path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        onPress={() => {
          setMapView(store, null);
          fitTo(map, store.getState(), true);
        }}
      />
    </div>
  );
}

function MapButton(props: { readonly label: string; readonly path: string; readonly onPress: () => void }) {
  return (
    <button type="button" title={props.label} aria-label={props.label} onClick={props.onPress}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={props.path} fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
    </button>
  );
}
