import { useStore, useStoreApi } from '../store/useStore.ts';
import { LIST_GROUPINGS, LIST_MODES, SORT_KEYS } from '../store/view.ts';
import { setListGrouping, setListMode, setListSort } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import { Choice } from './Choice.tsx';
import { ListIcon, SortIcon, TableIcon } from './icons.tsx';

/** What the list is grouped and sorted by, and whether it is a list or a table. */
export function ListControls() {
  const words = useWords();
  const { listView } = words;
  const store = useStoreApi();
  const mode = useStore((state) => state.listMode);
  const grouping = useStore((state) => state.listGrouping);
  const sort = useStore((state) => state.listSort);
  return (
    <div className="list-controls small">
      {mode === 'list' && (
        <>
          <Choice
            name={listView.group}
            value={grouping}
            options={LIST_GROUPINGS}
            wordOf={(option) => listView.groupings[option]}
            onChoose={(option) => setListGrouping(store, option)}
          />
          <Choice
            name={listView.sort}
            value={sort.key}
            options={SORT_KEYS}
            wordOf={(option) => listView.sorts[option]}
            onChoose={(key) =>
              setListSort(store, { key, descending: key === 'sources' || key === 'confidence' })
            }
          />
          <button
            type="button"
            className="button button-bare list-icon"
            aria-label={listView.descending}
            aria-pressed={sort.descending}
            title={listView.descending}
            onClick={() => setListSort(store, { key: sort.key, descending: !sort.descending })}
          >
            <SortIcon descending={sort.descending} />
          </button>
        </>
      )}
      <fieldset className="list-modes">
        <legend className="only-spoken">{listView.mode}</legend>
        {LIST_MODES.map((option) => (
          <button
            key={option}
            type="button"
            className="button button-bare list-icon"
            aria-label={listView.modes[option]}
            aria-pressed={mode === option}
            title={listView.modes[option]}
            onClick={() => setListMode(store, option)}
          >
            {option === 'list' ? <ListIcon /> : <TableIcon />}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
