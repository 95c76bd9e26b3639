import { formatNotice } from '../../articles/notice.ts';
import { escapeHtml } from '../escapeHtml.ts';
import type { BuildReport, CollectionReport, ReportedEvent } from './buildReport.ts';

/** The report as a page that needs nothing else: no script, no address outside. */
export function reportPage(report: BuildReport): string {
  const body = report.collections.map(collectionPart).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What was read</title>
<style>${STYLE}</style>
</head>
<body>
<h1>What was read</h1>
<p>dateline ${escapeHtml(report.version)}, ${report.seconds} s, at most ${report.megabytes} MB of memory</p>
${body}
</body>
</html>
`;
}

function collectionPart(collection: CollectionReport): string {
  const { name, title, counts, articles, notices, undated, unplaced, doubtful, ambiguous, corrections } =
    collection;
  const figures: readonly (readonly [string, number | undefined])[] = [
    ['articles', articles.length],
    ['events', counts?.found],
    ['placed', counts?.placed],
    ['dated', counts?.dated],
    ['undated', counts?.undated],
    ['unplaced', counts?.unplaced],
    ['doubtful', counts?.doubtful],
    ['checked by a person', counts?.corrected],
  ];
  return `<section>
<h2>${escapeHtml(title ?? name)} <small>${escapeHtml(name)}</small></h2>
${counts ? `<dl>${figures.map(([what, figure]) => `<div><dt>${what}</dt><dd>${figure}</dd></div>`).join('')}</dl>` : '<p>No event set was made.</p>'}
${part(
  'Left out or changed',
  notices.map((notice) => escapeHtml(formatNotice(notice))),
)}
${
  corrections
    ? part(
        `Corrections: ${corrections.applied} of ${corrections.given} applied; stale`,
        corrections.stale.map(
          ({ line, action, quote }) => `line ${line}, ${escapeHtml(action)}: <q>${escapeHtml(quote)}</q>`,
        ),
      )
    : ''
}
${
  corrections
    ? part(
        'Taken out by a person',
        corrections.removed.map((event) => `${escapeHtml(event.fate)}: ${eventLine(event)}`),
      )
    : ''
}
${part(
  'Names of places with other readings',
  ambiguous.map(
    ({ chosen, confidence, events, others }) =>
      `<b>${escapeHtml(chosen)}</b> (${percent(confidence)}, ${events} ${events === 1 ? 'event' : 'events'}), not ${others.map(({ place, score }) => `${escapeHtml(place)} (${percent(score)})`).join(' or ')}`,
  ),
)}
${part('Undated', undated.map(eventLine))}
${part('Unplaced', unplaced.map(eventLine))}
${part('Doubtful', doubtful.map(eventLine))}
${part(
  'Articles',
  articles.map(
    ({ id, title, published, events, undated: open }) =>
      `${escapeHtml(published ?? 'no date')}: ${escapeHtml(title)} <small>${escapeHtml(id)}</small>, ${events} ${events === 1 ? 'event' : 'events'}${open > 0 ? `, ${open} undated` : ''}`,
  ),
)}
</section>`;
}

/** A heading with its list, folded; nothing where the list is empty. Items are HTML. */
function part(heading: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const list = items.map((item) => `<li>${item}</li>`).join('\n');
  return `<details><summary>${escapeHtml(heading)}: ${items.length}</summary><ul>${list}</ul></details>`;
}

function eventLine({ title, confidence, quote }: ReportedEvent): string {
  return `${escapeHtml(title)} (${percent(confidence)}) <q>${escapeHtml(quote)}</q>`;
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; }
h2 { margin-top: 2rem; font-size: 1.25rem; }
small { font-weight: normal; opacity: 0.7; }
dl { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; }
dl div { display: flex; flex-direction: column-reverse; }
dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
dt { font-size: 0.875rem; }
li { margin: 0.25rem 0; overflow-wrap: anywhere; }
q { font-family: Charter, Georgia, serif; }
`;
