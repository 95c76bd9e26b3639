import { countsOf } from '../store/counts.ts';
import { TRAYS, type Tray } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { formatDay } from '../words/formatDay.ts';
import { useWords } from '../words/useWords.ts';

/** In the place of an empty list: what hides the events, and the way to clear just that. */
export function WindowEmpty(props: { readonly onClear: () => void; readonly onOpen: (tray: Tray) => void }) {
  const words = useWords();
  const window = useStore((state) => state.window);
  const counts = useStore(countsOf);
  return (
    <div className="list-empty">
      {window ? (
        <>
          <p>
            {words.nothingInWindow(
              formatDay(Math.floor(window[0]), words.locale, 'short'),
              formatDay(Math.floor(window[1]), words.locale, 'short'),
            )}
          </p>
          {counts.undated > 0 && <p className="small quiet">{words.undatedHidden(counts.undated)}</p>}
          <button type="button" className="button" onClick={props.onClear}>
            {words.clearWindow}
          </button>
        </>
      ) : (
        <>
          <p>{words.onlyTrays}</p>
          {TRAYS.filter((tray) => counts[tray] > 0).map((tray) => (
            <button key={tray} type="button" className="button" onClick={() => props.onOpen(tray)}>
              {words.trays[tray]} {counts[tray]}
            </button>
          ))}
        </>
      )}
    </div>
  );
}
