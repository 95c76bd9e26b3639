import type { Controls } from '../app/store/controls.ts';
import { givenByOptions } from './given.ts';
import { stand } from './stand.ts';

/** What `mount` can be told: the attributes of `<dateline-map>`, by name. */
export interface MountOptions {
  /** The set, absolute or relative to the site; without it the site's first. */
  readonly src?: string;
  /** In CSS pixels; `auto` or none: by the width. */
  readonly height?: number | 'auto';
  readonly theme?: 'system' | 'light' | 'dark';
  readonly [name: string]: string | number | boolean | null | undefined;
}

/** A dashboard that stands in an element of a page. */
export interface Mounted extends Controls {
  /** Takes the dashboard away and frees everything that it held. */
  unmount(): void;
}

/** Puts a dashboard into an element, which emits `dateline-ready`, `dateline-select` and `dateline-window`. */
export function mount(element: Element, options: MountOptions = {}): Mounted {
  const host = document.createElement('div');
  element.append(host);
  const place = stand(host, givenByOptions(options));
  return {
    goTo: (id) => place.ask((controls) => controls.goTo(id)),
    next: () => place.ask((controls) => controls.next()),
    previous: () => place.ask((controls) => controls.previous()),
    setWindow: (start, end) => place.ask((controls) => controls.setWindow(start, end)),
    unmount() {
      place.remove();
      host.remove();
    },
  };
}
