import type { Map as MapLibre } from 'maplibre-gl';
import { type ComponentType, createContext } from 'react';
import type { AppEvent } from './store/prepare.ts';

/** What a page may have beyond the dashboard of a published site, each where it stands. */
export interface Extras {
  /** Among the tools of the header. */
  readonly HeaderTool?: ComponentType;
  /** Above the list and the card. */
  readonly SideHead?: ComponentType;
  /** In the card, below its headline. */
  readonly CardHead?: ComponentType<{ readonly event: AppEvent }>;
  /** In the card, below its quotes. */
  readonly CardTools?: ComponentType<{ readonly event: AppEvent }>;
  /** On the map. */
  readonly OnMap?: ComponentType<{ readonly map: MapLibre }>;
}

/** None: a published site. */
export const ExtrasContext = createContext<Extras>({});
