import { escapeHtml } from '../escapeHtml.ts';
import type { SiteOptions } from './siteOptions.ts';

/** What stands in the head of the page, for those who see the page's name before they see the page. */
export interface PageHead {
  readonly title: string;
  readonly description: string;
  /** JSON-LD, ready to stand in a script element; null where there is none. */
  readonly structuredData: string | null;
  /** Whether a picture for social media lies beside the page. */
  readonly hasCard: boolean;
}

/** The picture's file beside the page, and its size in pixels. */
export const CARD = { file: 'social-card.png', width: 1200, height: 630 } as const;

/** The style of what stands on the page where scripts are switched off. */
export const PLAIN_STYLE = 'plain.css';

/** The page with its language, theme and head; `body` stands where its readers switched scripts off. */
export function withHead(
  html: string,
  head: PageHead,
  { title, theme, language, url }: SiteOptions,
  body: string,
): string {
  const lines = [
    `<title>${escapeHtml(head.title)}</title>`,
    ...(title === null ? [] : [meta('name', 'application-name', title)]),
    meta('name', 'description', head.description),
    ...(url === null ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    meta('property', 'og:type', 'website'),
    meta('property', 'og:title', head.title),
    meta('property', 'og:description', head.description),
    meta('property', 'og:locale', language === 'es' ? 'es_ES' : 'en_GB'),
    ...(url === null ? [] : [meta('property', 'og:url', url)]),
    ...(head.hasCard ? cardLines(head, url ?? '') : []),
    meta('name', 'twitter:card', head.hasCard ? 'summary_large_image' : 'summary'),
    ...(theme === null ? [] : [meta('name', 'dateline-theme', theme)]),
    `<noscript><link rel="stylesheet" href="./${PLAIN_STYLE}"></noscript>`,
  ];
  return html
    .replace(
      /<html(?<others>[^>]*)>/i,
      (_, others: string) =>
        `<html lang="${language}"${theme === null ? '' : ` data-theme="${theme}"`}${others.replace(/ (?:lang|data-theme)="[^"]*"/g, '')}>`,
    )
    .replace(/<title>[^<]*<\/title>/i, () => lines.join('\n    '))
    .replace(/<noscript>(?!<link)[\s\S]*?<\/noscript>/i, () => `<noscript>${body}</noscript>`)
    .replace(/<\/body>/i, (end) => `${dataBlock(head.structuredData)}${end}`);
}

/** Behind all that a reader waits for. */
function dataBlock(text: string | null): string {
  return text === null ? '' : `  <script type="application/ld+json">${text}</script>\n  `;
}

function cardLines({ title, description }: PageHead, url: string): readonly string[] {
  return [
    meta('property', 'og:image', url + CARD.file),
    meta('property', 'og:image:type', 'image/png'),
    meta('property', 'og:image:width', String(CARD.width)),
    meta('property', 'og:image:height', String(CARD.height)),
    meta('property', 'og:image:alt', `${title}: ${description}`),
  ];
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}
