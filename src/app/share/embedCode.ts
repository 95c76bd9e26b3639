import type { ShownPart } from '../address/parameters.ts';
import { SHOWN_PARTS } from '../address/parameters.ts';
import type { ThemeChoice } from '../theme/themeChoice.ts';

/** The ways in which another page can hold the dashboard. */
export const EMBED_KINDS = ['iframe', 'element', 'module'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** As the page stands now, in a story, or as the set opens by itself. */
export const EMBED_STARTS = ['view', 'story', 'whole'] as const;

/** What somebody who embeds the dashboard can choose. */
export interface EmbedChoices {
  readonly kind: EmbedKind;
  /** In CSS pixels; null: by the width. */
  readonly height: number | null;
  readonly theme: ThemeChoice;
  readonly show: readonly ShownPart[];
  readonly title: boolean;
  /** A frame with the script that gives it its height and keeps its view in the address of the page around it. */
  readonly linked: boolean;
  readonly start: (typeof EMBED_STARTS)[number];
}

export const FIRST_CHOICES: EmbedChoices = {
  kind: 'iframe',
  height: null,
  theme: 'system',
  show: SHOWN_PARTS,
  title: true,
  linked: false,
  start: 'view',
};

/** What is embedded. */
export interface Embedded {
  /** The folder of the site, absolute, with a slash at its end. */
  readonly siteUrl: string;
  /** The set, absolute. */
  readonly setUrl: string;
  readonly title: string;
  readonly language: string;
  /** The view as the hash of its address, `#` included; empty for the first view. */
  readonly hash: string;
}

/** A frame without a script on the page around it keeps the height that it was given. */
const FRAME_HEIGHT_PX = 640;
const FRAME_ID = 'dateline-frame';

/** The address that a frame shows. */
export function frameAddress(embedded: Embedded, choices: EmbedChoices): string {
  const address = new URL('./', embedded.siteUrl);
  const query = parametersOf(embedded, choices).map(([name, value]) =>
    value === ''
      ? name
      : `${name}=${encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%2C', ',')}`,
  );
  address.search = ['embed', ...query].join('&');
  address.hash = startHash(embedded, choices);
  return address.href;
}

/** The HTML that puts the dashboard into another page. */
export function embedCode(embedded: Embedded, choices: EmbedChoices): string {
  const script = escapeAttribute(new URL('embed.js', embedded.siteUrl).href);
  const height = choices.height ?? FRAME_HEIGHT_PX;
  if (choices.kind === 'iframe') {
    const address = escapeAttribute(frameAddress(embedded, choices));
    const style = `width:100%;height:${height}px;border:0`;
    const id = choices.linked ? ` id="${FRAME_ID}"` : '';
    const frame = `<iframe${id} src="${address}" title="${escapeAttribute(embedded.title)}" style="${style}" loading="lazy" allow="fullscreen"></iframe>`;
    if (!choices.linked) return frame;
    return `${frame}
<script type="module">
import { linkFrame } from ${moduleAddress(embedded)};
linkFrame(document.getElementById("${FRAME_ID}"));
</script>`;
  }
  const hash = startHash(embedded, choices);
  const options = [
    ...parametersOf(embedded, choices),
    ...(choices.height === null ? [] : [['height', String(choices.height)] as const]),
    ...(hash === '' ? [] : [['hash', hash] as const]),
  ];
  if (choices.kind === 'element') {
    const attributes = options.map(([name, value]) => {
      const own = name === 'events' ? 'src' : name;
      return value === '' ? own : `${own}="${escapeAttribute(value)}"`;
    });
    return `<script type="module" src="${script}"></script>\n<dateline-map ${attributes.join(' ')}></dateline-map>`;
  }
  const json = JSON.stringify(
    Object.fromEntries(options.map(([name, value]) => [name, value === '' ? true : value])),
    null,
    2,
  ).replaceAll('<', '\\u003c');
  return `<div id="dateline"></div>
<script type="module">
import { mount } from ${moduleAddress(embedded)};
mount(document.getElementById("dateline"), ${json});
</script>`;
}

/** As a string of a script within HTML. */
function moduleAddress({ siteUrl }: Embedded): string {
  return JSON.stringify(new URL('embed.js', siteUrl).href).replaceAll('<', '\\u003c');
}

function parametersOf({ setUrl, siteUrl, language }: Embedded, choices: EmbedChoices) {
  const isOwn = setUrl.startsWith(siteUrl);
  const events = isOwn && choices.kind === 'iframe' ? setUrl.slice(siteUrl.length) : setUrl;
  const parameters: (readonly [name: string, value: string])[] = [['events', events]];
  if (language !== 'en') parameters.push(['lang', language]);
  if (choices.theme !== 'system') parameters.push(['theme', choices.theme]);
  if (choices.show.length < SHOWN_PARTS.length) parameters.push(['show', choices.show.join(',')]);
  if (!choices.title) parameters.push(['title', 'off']);
  return parameters;
}

function startHash({ hash }: Embedded, { start }: EmbedChoices): string {
  if (start === 'whole') return '';
  return start === 'story' ? '#story' : hash;
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
