import './map.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { AttributionControl, Map as MapLibreMap, type MapRef, ScaleControl } from 'react-map-gl/maplibre';
import { type Palette, readPalette } from '../theme/palette.ts';
import { usePalette } from '../theme/usePalette.ts';
import { type SiteBasemap, siteBasemap } from './basemap/siteBasemap.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapTip } from './MapTip.tsx';
import { canDrawMap, mapLib, readTileArchives } from './maplibre.ts';
import { addEvents, mapStyle } from './mapStyle.ts';
import { mapEnglish } from './mapWords.ts';
import { useBasemap } from './useBasemap.ts';
import { useColours } from './useColours.ts';
import { useEvents } from './useEvents.ts';

/** The map of the events, or, where the browser cannot draw one, why its place is empty. */
export function MapView() {
  const [drawable, setDrawable] = useState(canDrawMap);
  const [basemap] = useState(() => siteBasemap(document));
  const [ready, setReady] = useState(basemap.kind !== 'tiles');
  useEffect(() => {
    if (!ready) void readTileArchives().then(() => setReady(true));
  }, [ready]);
  if (!drawable) return <p className="map-notice">{mapEnglish.noWebGl}</p>;
  return ready && <LiveMap basemap={basemap} onFailure={() => setDrawable(false)} />;
}

interface LiveMapProps {
  readonly basemap: SiteBasemap;
  readonly onFailure: () => void;
}

function LiveMap({ basemap, onFailure }: LiveMapProps) {
  const [style] = useState(() => mapStyle(readPalette(), basemap));
  const [map, setMap] = useState<MapLibre | null>(null);
  const [drawn, setDrawn] = useState(false);
  const mapRef = useRef<MapRef>(null);
  return (
    <div className="map" data-map-state={drawn ? 'idle' : 'busy'}>
      <MapLibreMap
        ref={mapRef}
        mapLib={mapLib}
        mapStyle={style}
        initialViewState={WORLD}
        maxZoom={basemap.kind === 'own' ? MAX_ZOOM : MAX_ZOOM_FOREIGN}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        attributionControl={false}
        cooperativeGestures={isEmbedded()}
        fadeDuration={150}
        locale={LOCALE}
        onLoad={({ target }) => {
          if (basemap.kind === 'style') addEvents(target, readPalette());
          setMap(target);
        }}
        // The first time comes before the events are there.
        onIdle={() => setDrawn(map !== null)}
        onError={({ error }) => {
          // Without a map there is nobody to go on: the browser gave no drawing context after all.
          if (mapRef.current === null) onFailure();
          else console.warn('map', error);
        }}
      >
        <ScaleControl position="bottom-left" maxWidth={90} />
        <AttributionControl position="bottom-right" compact={false} customAttribution={ATTRIBUTION} />
      </MapLibreMap>
      {map && <OnMap map={map} basemap={basemap} />}
    </div>
  );
}

/** What needs the map to be there. */
function OnMap({ map, basemap }: { readonly map: MapLibre; readonly basemap: SiteBasemap }) {
  const palette: Palette = usePalette();
  useColours(map, palette, basemap);
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
const MAX_ZOOM_FOREIGN = 18;

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

/** Country outlines are Natural Earth's on every basemap, places of events GeoNames'; what else a basemap holds, its sources say. */
const ATTRIBUTION = [
  link('https://www.naturalearthdata.com/', 'Natural Earth'),
  `${link('https://www.geonames.org/', 'GeoNames')} ${link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')}`,
  link('https://maplibre.org/', 'MapLibre'),
];
