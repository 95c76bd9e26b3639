import { memo } from 'react';
import { Marked } from '../search/Marked.tsx';
import { hover, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { likelihoodWord } from '../words/basisWords.ts';
import { useWords } from '../words/useWords.ts';
import { factsOf } from './factsOf.ts';
import type { Column } from './tableColumns.ts';

/** One event of the table. A click anywhere in it opens its card; the keyboard has the button in its first cell. */
export const TableRow = memo(function TableRow(props: {
  readonly event: AppEvent;
  readonly columns: readonly Column[];
  readonly height: number;
  readonly index: number;
  /** In the tab order. */
  readonly isActive: boolean;
}) {
  const { event, index } = props;
  const { properties } = event;
  const words = useWords();
  const store = useStoreApi();
  const search = useStore((state) => state.search);
  const isHovered = useStore((state) => state.hoveredId === event.id);
  const isSelected = useStore((state) => state.selectedId === event.id);
  const facts = factsOf(event, words);

  const said = (fact: string | null, missing: string) =>
    fact === null ? (
      <span className="row-missing">{words.sentence(missing)}</span>
    ) : (
      <Marked text={words.sentence(fact)} search={search} />
    );

  function cell(column: Column) {
    switch (column) {
      case 'title':
        return (
          <span className="table-title">
            <EventSymbol
              category={properties.category}
              status={properties.status}
              claim={properties.claim}
              size={16}
            />
            <button
              type="button"
              className="table-open"
              tabIndex={props.isActive ? 0 : -1}
              data-active={props.isActive || undefined}
              aria-current={isSelected || undefined}
              onFocus={() => hover(store, event.id)}
              onBlur={() => hover(store, null)}
              dir="auto"
            >
              <Marked text={properties.title} search={search} />
              <span className="only-spoken">: {words.categories[properties.category]}</span>
            </button>
          </span>
        );
      case 'time':
        return said(facts.date, words.undatedPhrase);
      case 'place':
        return said(facts.place, words.unplacedPhrase);
      case 'status':
        return words.sentence(facts.marks === '' ? words.statuses.happened : facts.marks);
      case 'sources':
        return event.outlets.toLocaleString(words.locale);
      case 'confidence':
        return words.sentence(likelihoodWord(properties, words) ?? '');
    }
  }

  return (
    <tr
      className="table-row"
      style={{ height: props.height }}
      aria-rowindex={index + 2}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      onClick={() => select(store, event.id)}
      onPointerEnter={() => hover(store, event.id)}
      onPointerLeave={() => hover(store, null)}
    >
      {props.columns.map((column) =>
        column === 'title' ? (
          <th key={column} scope="row" className="column-title">
            {cell(column)}
          </th>
        ) : (
          <td key={column} className={`column-${column}`}>
            <span className="table-cell">{cell(column)}</span>
          </td>
        ),
      )}
    </tr>
  );
});
