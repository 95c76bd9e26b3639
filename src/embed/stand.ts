import { readOptions } from '../app/address/parameters.ts';
import { preferredHeight } from '../app/frame/preferredHeight.ts';
import type { Controls } from '../app/store/controls.ts';
import type { Given } from './given.ts';
import { hostSheet } from './hostSheet.ts';
import { SITE_URL, STYLE_URL, siteChoices } from './site.ts';
import type { Running } from './startDashboard.ts';

/** A dashboard's place in another page. */
export interface Stand {
  /** Does something with the dashboard: now, or when it is there. */
  ask(what: (controls: Controls) => void): void;
  /** Takes theme and height anew, as they are given now. */
  adjust(given: Given): void;
  /** Frees everything. The host element is empty again. */
  remove(): void;
}

/** Loading begins when the place is about a screen's height away from what is seen. */
const NEAR = '100% 0px';

/** Gives a dashboard a place in an element's shadow root, of its height from the start, and loads it when the reader comes near. */
export function stand(host: HTMLElement, first: Given): Stand {
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const root = document.createElement('section');
  root.className = 'dateline';
  root.dataset.embedded = '';
  root.ariaBusy = 'true';
  shadow.adoptedStyleSheets = [hostSheet()];
  shadow.replaceChildren(root);

  let given = first;
  let running: Running | null = null;
  let removed = false;
  const waiting: ((controls: Controls) => void)[] = [];

  function adjust(next: Given): void {
    given = next;
    const { height, show, theme } = readOptions(given);
    const width = host.getBoundingClientRect().width || host.parentElement?.clientWidth || innerWidth;
    const px = `${height ?? preferredHeight(width, show)}px`;
    if (root.style.height !== px) root.style.height = px;
    const colours = theme ?? siteChoices().theme ?? 'system';
    if (colours === 'system') delete root.dataset.theme;
    else root.dataset.theme = colours;
  }

  async function load(): Promise<void> {
    try {
      const [sheet, { startDashboard }] = await Promise.all([
        dashboardSheet(),
        import('./startDashboard.ts'),
      ]);
      if (removed) return;
      shadow.adoptedStyleSheets = [hostSheet(), sheet];
      running = startDashboard({ host, root, siteUrl: SITE_URL, choices: siteChoices(), given });
      for (const what of waiting.splice(0)) void running.ready.then(what);
      await running.settled;
    } catch (error) {
      if (removed) return;
      console.warn('dateline', error);
      sayFailed(root);
    }
    root.ariaBusy = null;
  }

  adjust(given);
  // In the next frame: what is observed must not change while it is told of.
  let frame = 0;
  const widths = new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => adjust(given));
  });
  widths.observe(host);
  const nearness = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      nearness.disconnect();
      void load();
    },
    { rootMargin: NEAR },
  );
  nearness.observe(root);

  return {
    ask(what) {
      if (running) void running.ready.then(what);
      else waiting.push(what);
    },
    adjust,
    remove() {
      removed = true;
      cancelAnimationFrame(frame);
      widths.disconnect();
      nearness.disconnect();
      running?.stop();
      shadow.replaceChildren();
      shadow.adoptedStyleSheets = [];
    },
  };
}

let sheet: Promise<CSSStyleSheet> | null = null;

/** The style of the dashboard, fetched once for all that stand on the page. A host's policy has no say in it. */
function dashboardSheet(): Promise<CSSStyleSheet> {
  sheet ??= fetch(STYLE_URL, { credentials: 'omit' })
    .then((response) => {
      if (!response.ok) throw new Error(`${STYLE_URL}: expected a style sheet, found ${response.status}`);
      return response.text();
    })
    .then((text) => new CSSStyleSheet().replace(text));
  // Whoever comes next may have more luck.
  sheet.catch(() => {
    sheet = null;
  });
  return sheet;
}

function sayFailed(root: HTMLElement): void {
  const link = document.createElement('a');
  link.href = SITE_URL;
  link.rel = 'noopener noreferrer';
  link.target = '_blank';
  link.textContent = 'Open it on a page of its own';
  const note = document.createElement('p');
  note.className = 'failed';
  note.append('The map could not be loaded here. ', link);
  root.replaceChildren(note);
}
