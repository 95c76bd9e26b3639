import './map.css';
import type { Map as MapLibre } from 'maplibre-gl';
import { useContext, useEffect, useRef, useState } from 'react';
import { AttributionControl, Map as MapLibreMap, type MapRef, ScaleControl } from 'react-map-gl/maplibre';
import { ExtrasContext } from '../extras.ts';
import type { MapView as Stand } from '../store/view.ts';
import { leavesPageItsGestures } from '../surroundings/leavesPageItsGestures.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { type Palette, readPalette } from '../theme/palette.ts';
import { usePalette } from '../theme/usePalette.ts';
import { useWords } from '../words/useWords.ts';
import type { SiteBasemap } from './basemap/siteBasemap.ts';
import { MapButtons } from './MapButtons.tsx';
import { MapScope } from './MapScope.tsx';
import { MapTip } from './MapTip.tsx';
import { MarkCursor } from './MarkCursor.tsx';
import { canDrawMap, mapLib, readTileArchives } from './maplibre.ts';
import { addEvents, mapStyle } from './mapStyle.ts';
import { useBasemap } from './useBasemap.ts';
import { useColours } from './useColours.ts';
import { useEvents } from './useEvents.ts';

/** The map of the events, or, where the browser cannot draw one, why its place is empty. */
export function MapView() {
  const { mapView } = useWords();
  const [drawable, setDrawable] = useState(canDrawMap);
  const { basemap } = useSurroundings();
  const [ready, setReady] = useState(basemap.kind !== 'tiles');
  /** Raised when the browser gives back what it had taken: then the map is made anew, where it stood. */
  const [made, setMade] = useState<{ readonly times: number; readonly stand: Stand | null }>({
    times: 0,
    stand: null,
  });
  useEffect(() => {
    if (!ready) void readTileArchives().then(() => setReady(true));
  }, [ready]);
  if (!drawable) return <p className="map-notice">{mapView.noWebGl}</p>;
  return (
    ready && (
      <LiveMap
        key={made.times}
        basemap={basemap}
        stand={made.stand}
        onFailure={() => setDrawable(false)}
        onRestored={(stand) => setMade(({ times }) => ({ times: times + 1, stand }))}
      />
    )
  );
}

interface LiveMapProps {
  readonly basemap: SiteBasemap;
  /** Where it is to stand; null: where the link or the events want it. */
  readonly stand: Stand | null;
  readonly onFailure: () => void;
  readonly onRestored: (stand: Stand) => void;
}

function LiveMap({ basemap, stand, onFailure, onRestored }: LiveMapProps) {
  const { mapView } = useWords();
  const surroundings = useSurroundings();
  const { root } = surroundings;
  const [style] = useState(() => mapStyle(readPalette(root), basemap));
  const [map, setMap] = useState<MapLibre | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [lost, setLost] = useState(false);
  const [cooperative] = useState(() => leavesPageItsGestures(surroundings));
  const mapRef = useRef<MapRef>(null);
  useEffect(() => {
    if (!map) return;
    const { lng, lat } = map.getCenter();
    const onLost = () => setLost(true);
    const onBack = () => onRestored({ ...(map.getCenter() ?? { lng, lat }), zoom: map.getZoom() });
    map.on('webglcontextlost', onLost);
    map.on('webglcontextrestored', onBack);
    return () => {
      map.off('webglcontextlost', onLost);
      map.off('webglcontextrestored', onBack);
    };
  }, [map, onRestored]);
  return (
    <div className="map" data-map-state={lost ? 'lost' : drawn ? 'idle' : 'busy'}>
      <MapLibreMap
        ref={mapRef}
        mapLib={mapLib}
        mapStyle={style}
        initialViewState={stand ? { longitude: stand.lng, latitude: stand.lat, zoom: stand.zoom } : WORLD}
        minZoom={-2}
        maxZoom={basemap.kind === 'own' ? MAX_ZOOM : MAX_ZOOM_FOREIGN}
        maxPitch={0}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        attributionControl={false}
        cooperativeGestures={cooperative}
        fadeDuration={150}
        locale={{
          'Map.Title': mapView.title,
          'CooperativeGesturesHandler.WindowsHelpText': mapView.ctrlScroll,
          'CooperativeGesturesHandler.MacHelpText': mapView.cmdScroll,
          'CooperativeGesturesHandler.MobileHelpText': mapView.twoFingers,
          'ScaleControl.Kilometers': mapView.kilometres,
          'ScaleControl.Meters': mapView.metres,
        }}
        onLoad={({ target }) => {
          // The marks over the map know no turned map.
          target.touchZoomRotate.disableRotation();
          target.keyboard.disableRotation();
          if (basemap.kind === 'style') addEvents(target, readPalette(root));
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
      {map && !lost && <OnMap map={map} basemap={basemap} stays={stand !== null} />}
      {lost && (
        <p className="map-notice map-lost" role="status">
          {mapView.lost}
        </p>
      )}
    </div>
  );
}

interface OnMapProps {
  readonly map: MapLibre;
  readonly basemap: SiteBasemap;
  readonly stays: boolean;
}

/** What needs the map to be there. */
function OnMap({ map, basemap, stays }: OnMapProps) {
  const palette: Palette = usePalette();
  useColours(map, palette, basemap);
  const { OnMap: Extra } = useContext(ExtrasContext);
  const { shown, pointed } = useEvents(map, stays);
  useBasemap(map, shown);
  return (
    <>
      {shown && <MarkCursor map={map} shown={shown} />}
      <MapScope map={map} />
      <MapButtons map={map} />
      {pointed && <MapTip pointed={pointed} map={map} />}
      {Extra && <Extra map={map} />}
    </>
  );
}

const WORLD = { longitude: 0, latitude: 20, zoom: 1 };
/** The basemap says nothing nearer than this. */
const MAX_ZOOM = 11;
const MAX_ZOOM_FOREIGN = 18;

function link(href: string, text: string): string {
  return `<a href="${href}" target="_blank" rel="noopener noreferrer">${text}</a>`;
}

/** Country outlines are Natural Earth's on every basemap, places of events GeoNames'; what else a basemap holds, its sources say. */
const ATTRIBUTION = [
  link('https://www.naturalearthdata.com/', 'Natural Earth'),
  `${link('https://www.geonames.org/', 'GeoNames')} ${link('https://creativecommons.org/licenses/by/4.0/', 'CC BY 4.0')}`,
  link('https://maplibre.org/', 'MapLibre'),
];
