import { calendarOf } from '../../event-set/day.ts';
import { openTray } from '../store/actions.ts';
import { countsOf } from '../store/counts.ts';
import { isSearching } from '../store/selectors.ts';
import { type TimeWindow, TRAYS } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';
import { useSettled } from './useSettled.ts';

/** How many events show of how many, and how many lie in the trays; a tray's count opens it. */
export function Counts() {
  const words = useWords();
  const store = useStoreApi();
  const counts = useStore(countsOf);
  const articles = useStore((state) => state.set?.dateline.articles.length ?? 0);
  const searching = useStore(isSearching);
  const shown = words.shown(counts.visible, counts.all);
  const window = useStore((state) => state.window);
  const within = window === null ? shown : words.shownWithin(counts.visible, ...endsOf(window, words.locale));
  const said = useSettled(searching ? words.filters.searching : within, ANNOUNCE_AFTER_MS);
  return (
    <p className="counts">
      <span className="counts-shown">{shown}</span>
      <span className="counts-source">{words.fromArticles(articles)}</span>
      {TRAYS.filter((tray) => counts[tray] > 0).map((tray) => (
        <span key={tray} className="counts-tray">
          <button type="button" className="link-button" onClick={() => openTray(store, tray)}>
            {words.trayCount(tray, counts[tray])}
          </button>
        </span>
      ))}
      <span className="only-spoken" role="status">
        {said}
      </span>
    </p>
  );
}

/** First and last day of a window in words; a year that both share is said once. */
function endsOf([first, last]: TimeWindow, locale: string): [from: string, to: string] {
  const [from, to] = [Math.floor(first), Math.floor(last)];
  const withYear = calendarOf(from).year !== calendarOf(to).year || from === to;
  return [formatDay(from, locale, 'short', { withYear }), formatDay(to, locale, 'short')];
}

/** A screen reader hears the count when the brush has come to rest, not at every step of it. */
const ANNOUNCE_AFTER_MS = 800;
