import type { Claim, EventProperties, Status } from '../../event-set/eventSet.ts';
import { escapeMarkup } from './escapeMarkup.ts';
import { type Report, sourceLine } from './reports.ts';

/** What must stand beside an event that is not simply said to have happened. */
const CAUTIONS: Readonly<Record<Status | Claim, string | null>> = {
  happened: null,
  ongoing: 'ongoing',
  planned: 'planned',
  cancelled: 'called off',
  stated: null,
  alleged: 'alleged',
  disputed: 'disputed',
  denied: 'denied',
};

/** An event's status and claim, its places and its quotes with their sources, as HTML of paragraphs and block quotes. */
export function eventHtml(
  { status, claim, attribution }: Pick<EventProperties, 'status' | 'claim' | 'attribution'>,
  placeNames: readonly string[],
  reports: readonly Report[],
): string {
  const caution = [CAUTIONS[status], CAUTIONS[claim]].filter((word) => word !== null).join(', ');
  const who = attribution ? `according to ${attribution.name}` : '';
  const lines = [[caution, who].filter(Boolean).join(', '), placeNames.join(', ')].filter(Boolean);
  return [...lines.map((line) => `<p>${escapeMarkup(line)}</p>`), ...reports.map(reportHtml)].join('');
}

function reportHtml({ quote, article }: Report): string {
  const words = `<blockquote>${escapeMarkup(quote)}</blockquote>`;
  if (!article) return words;
  const source = escapeMarkup(sourceLine(article));
  const linked = article.url === null ? source : `<a href="${escapeMarkup(article.url)}">${source}</a>`;
  return `${words}<p>${linked}</p>`;
}
