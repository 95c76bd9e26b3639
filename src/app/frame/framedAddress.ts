import type { Page } from '../address/connectAddress.ts';

/** The address of a framed page, as `connectAddress` takes it, and the way to put another view there. */
export interface FramedAddress {
  readonly page: Page;
  /** Shows the view of a hash as if the reader had gone there. */
  readonly show: (hash: string) => void;
}

/** The address of a framed page: each change is told, and replaces the one before in the history, which is the page's around it. */
export function framedAddress(frame: Page, tellView: (hash: string, isStep: boolean) => void): FramedAddress {
  const listeners = new Set<() => void>();
  const replace = (isStep: boolean) => (data: unknown, title: string, url?: string | URL | null) => {
    const address = String(url);
    tellView(address.includes('#') ? address.slice(address.indexOf('#')) : '', isStep);
    frame.history.replaceState(data, title, url);
  };
  return {
    page: {
      location: frame.location,
      history: { pushState: replace(true), replaceState: replace(false) },
      addEventListener(kind, listener) {
        listeners.add(listener);
        frame.addEventListener(kind, listener);
      },
      removeEventListener(kind, listener) {
        listeners.delete(listener);
        frame.removeEventListener(kind, listener);
      },
    },
    show(hash) {
      frame.history.replaceState(null, '', `${frame.location.pathname}${frame.location.search}${hash}`);
      for (const listener of listeners) listener();
    },
  };
}
