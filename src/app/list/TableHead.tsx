import { useStore, useStoreApi } from '../store/useStore.ts';
import { setListSort } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import type { TableColumns } from './tableColumns.ts';

/** The table's head: each column's name sorts by it, and turns the order when it is sorted so already. */
export function TableHead({ columns, widths }: Pick<TableColumns, 'columns' | 'widths'>) {
  const words = useWords();
  const store = useStoreApi();
  const sort = useStore((state) => state.listSort);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const isSorted = sort.key === column;
          // Most sources and surest readings are what a reader asks for first.
          const firstDescending = column === 'sources' || column === 'confidence';
          return (
            <th
              key={column}
              scope="col"
              style={{
                width: widths[column] === undefined ? undefined : `calc(${widths[column]} * var(--rem))`,
              }}
              aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className="table-sort small"
                onClick={() =>
                  setListSort(store, {
                    key: column,
                    descending: isSorted ? !sort.descending : firstDescending,
                  })
                }
              >
                <span className="table-sort-name">{words.listView.columns[column]}</span>
                <span className="table-sort-arrow" aria-hidden="true">
                  {isSorted ? (sort.descending ? '↓' : '↑') : ''}
                </span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
