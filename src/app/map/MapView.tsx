import './map.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useRef, useState } from 'react';
import { AttributionControl, Map as MapLibreMap, type MapRef, ScaleControl } from 'react-map-gl/maplibre';
import { type Palette, readPalette } from '../theme/palette.ts';
import { usePalette } from '../theme/usePalette.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapTip } from './MapTip.tsx';
import { canDrawMap, mapLib } from './maplibre.ts';
import { mapStyle } from './mapStyle.ts';
import { mapEnglish } from './mapWords.ts';
import { useBasemap } from './useBasemap.ts';
import { useColours } from './useColours.ts';
import { useEvents } from './useEvents.ts';

/** The map of the events, or, where the browser cannot draw one, why its place is empty. */
export function MapView() {
  const [drawable, setDrawable] = useState(canDrawMap);
  return drawable ? (
    <LiveMap onFailure={() => setDrawable(false)} />
  ) : (
    <p className="map-notice">{mapEnglish.noWebGl}</p>
  );
}

function LiveMap({ onFailure }: { readonly onFailure: () => void }) {
  const [style] = useState(() => mapStyle(readPalette()));
  const [map, setMap] = useState<MapLibre | null>(null);
  const mapRef = useRef<MapRef>(null);
  return (
    <div className="map">
      <MapLibreMap
        ref={mapRef}
        mapLib={mapLib}
        mapStyle={style}
        initialViewState={WORLD}
        maxZoom={MAX_ZOOM}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        attributionControl={false}
        cooperativeGestures={isEmbedded()}
        fadeDuration={150}
        locale={LOCALE}
        onLoad={() => setMap(mapRef.current?.getMap() ?? null)}
        onError={({ error }) => {
          // Without a map there is nobody to go on: the browser gave no drawing context after all.
          if (mapRef.current === null) onFailure();
          else console.warn('map', error);
        }}
      >
        <ScaleControl position="bottom-left" maxWidth={90} />
        <AttributionControl position="bottom-right" compact={false} customAttribution={ATTRIBUTION} />
      </MapLibreMap>
      {map && <OnMap map={map} />}
    </div>
  );
}

/** What needs the map to be there. */
function OnMap({ map }: { readonly map: MapLibre }) {
  const palette: Palette = usePalette();
  useColours(map, palette);
  const { shown, pointed } = useEvents(map);
  useBasemap(map, shown);
  return (
    <>
      <MapButtons map={map} />
      {pointed && <MapTip pointed={pointed} map={map} />}
    </>
  );
}

const WORLD = { longitude: 0, latitude: 20, zoom: 1 };
/** The basemap says nothing nearer than this. */
const MAX_ZOOM = 11;

/** Inside another page one finger and the wheel belong to that page. */
function isEmbedded(): boolean {
  return window.self !== window.top;
}

const LOCALE = {
  'Map.Title': mapEnglish.title,
  'CooperativeGesturesHandler.WindowsHelpText': mapEnglish.ctrlScroll,
  'CooperativeGesturesHandler.MacHelpText': mapEnglish.cmdScroll,
  'CooperativeGesturesHandler.MobileHelpText': mapEnglish.twoFingers,
  'ScaleControl.Kilometers': mapEnglish.kilometres,
  'ScaleControl.Meters': mapEnglish.metres,
};

function link(href: string, text: string): string {
  return `<a href="${href}" target="_blank" rel="noreferrer">${text}</a>`;
}

const ATTRIBUTION = [
  link('https://www.naturalearthdata.com/', 'Natural Earth'),
  `${link('https://www.geonames.org/', 'GeoNames')} ${link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')}`,
  link('https://maplibre.org/', 'MapLibre'),
];
