import { formatMonth } from '../../../app/words/formatDay.ts';
import type { EventSet } from '../../../event-set/eventSet.ts';
import { dayOfEvent, listedEvents } from '../listedEvents.ts';
import { mainStretch } from '../mainStretch.ts';
import type { PlainWords } from './plainWords.ts';

/** A set in a sentence: "147 events, most of them June 1989 to January 1990, from 18 articles." */
export function summaryOf(set: EventSet, { words, span, most, summary }: PlainWords): string {
  const { shown } = listedEvents(set);
  const days = shown.flatMap(dayOfEvent);
  const stretch = mainStretch(days);
  const isAll = days.every((day) => stretch !== null && day >= stretch[0] && day <= stretch[1]);
  const months = stretch?.map((day) => formatMonth(day, words.locale, 'long'));
  const said = months && span(months[0] ?? '', months[1] ?? '');
  return summary(
    words.shown(shown.length, shown.length),
    said === undefined || isAll ? (said ?? null) : most(said),
    words.fromArticles(set.dateline.articles.length),
  );
}
