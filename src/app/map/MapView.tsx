import './map.css';
import { useRef, useState } from 'react';
import { AttributionControl, Map as MapLibreMap, type MapRef, ScaleControl } from 'react-map-gl/maplibre';
import { usePalette } from '../theme/usePalette.ts';
import { canDrawMap, mapLib } from './maplibre.ts';
import { mapStyle } from './mapStyle.ts';
import { mapEnglish } from './mapWords.ts';
import { useBasemap } from './useBasemap.ts';

/** The map of the events, or, where the browser cannot draw one, why its place is empty. */
export function MapView() {
  const [drawable] = useState(canDrawMap);
  return drawable ? <LiveMap /> : <p className="map-notice">{mapEnglish.noWebGl}</p>;
}

function LiveMap() {
  const palette = usePalette();
  const words = mapEnglish;
  const [style] = useState(() => mapStyle(palette));
  const [map, setMap] = useState<MapRef | null>(null);
  useBasemap(map?.getMap() ?? null, palette);
  const mapRef = useRef<MapRef>(null);
  return (
    <div className="map">
      <MapLibreMap
        ref={mapRef}
        mapLib={mapLib}
        mapStyle={style}
        initialViewState={{ longitude: 0, latitude: 20, zoom: 1 }}
        maxZoom={12}
        dragRotate={false}
        touchPitch={false}
        pitchWithRotate={false}
        attributionControl={false}
        locale={{
          'Map.Title': words.title,
          'CooperativeGesturesHandler.WindowsHelpText': words.ctrlScroll,
          'CooperativeGesturesHandler.MacHelpText': words.cmdScroll,
          'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
          'ScaleControl.Kilometers': words.kilometres,
          'ScaleControl.Meters': words.metres,
        }}
        onLoad={() => setMap(mapRef.current)}
      >
        <ScaleControl position="bottom-left" maxWidth={90} />
        <AttributionControl position="bottom-right" compact={false} customAttribution={ATTRIBUTION} />
      </MapLibreMap>
    </div>
  );
}

const ATTRIBUTION = [
  '<a href="https://www.naturalearthdata.com/" target="_blank" rel="noreferrer">Natural Earth</a>',
  '<a href="https://www.geonames.org/" target="_blank" rel="noreferrer">GeoNames</a> <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noreferrer">CC BY 4.0</a>',
  '<a href="https://maplibre.org/" target="_blank" rel="noreferrer">MapLibre</a>',
];
