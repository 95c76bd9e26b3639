import type { EventSet } from '../../../event-set/eventSet.ts';
import { escapeHtml } from '../../escapeHtml.ts';
import { PLAIN_STYLE } from '../pageHead.ts';
import type { SiteOptions } from '../siteOptions.ts';
import { plainList } from './plainList.ts';
import { PLAIN_WORDS } from './plainWords.ts';
import { summaryOf } from './summaryOf.ts';

/** All events of a set as a page of their own, in the folder of the sets, piece by piece. */
export function* plainPage(
  set: EventSet,
  /** The address of the set, relative to the index. */
  href: string,
  { theme, language, url }: SiteOptions,
): Generator<string> {
  const plain = PLAIN_WORDS[language];
  const { title } = set.dateline;
  const summary = summaryOf(set, plain);
  const address =
    url === null ? '' : `\n<link rel="canonical" href="${escapeHtml(`${url}events/${listFile(href)}`)}">`;
  yield `<!doctype html>
<html lang="${language}"${theme === null ? '' : ` data-theme="${theme}"`}>
<head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="strict-origin-when-cross-origin">
<title>${escapeHtml(title)}</title>
<meta name="description" content="${escapeHtml(summary)}">${address}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../${PLAIN_STYLE}">
</head>
<body>
`;
  const toMap = { href: `../?events=${encodeURIComponent(`events/${href}`)}`, text: plain.toMap };
  const options = { title, summary, note: null, collections: [toMap], most: null, rest: null };
  yield* plainList(set, options, plain);
  yield '</body>\n</html>\n';
}

/** The list's file beside the set's. */
export function listFile(href: string): string {
  return href.replace(/\.json$/, '.html');
}
