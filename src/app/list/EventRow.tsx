import { memo } from 'react';
import { hover, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import type { Tray } from '../store/store.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { confidenceWord } from '../words/basisWords.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { statusWords } from '../words/statusWords.ts';
import { useWords } from '../words/useWords.ts';

/** One event of the list: symbol, headline, when and where, and what is not plain about it. */
export const EventRow = memo(function EventRow(props: {
  readonly event: AppEvent;
  readonly top: number;
  /** Room for a headline of two lines. */
  readonly tall: boolean;
  /** The tray that the list shows. */
  readonly tray: Tray | null;
  readonly position: number;
  readonly of: number;
  /** In the tab order. */
  readonly isActive: boolean;
}) {
  const { event } = props;
  const { properties } = event;
  const words = useWords();
  const store = useStoreApi();
  const isHovered = useStore((state) => state.hoveredId === event.id);
  const isSelected = useStore((state) => state.selectedId === event.id);
  const date = eventDateWords(properties, words);
  const place = placeWords(properties, words);
  const doubt = props.tray === 'doubtful' ? confidenceWord(properties.confidence, words) : null;
  const marks = [...(doubt === null ? [] : [doubt]), ...statusWords(properties, words)].join(', ');
  const when = date ?? words.undatedPhrase;
  return (
    <li
      className={props.tall ? 'list-row list-row-tall' : 'list-row'}
      style={{ transform: `translateY(${props.top}px)` }}
      aria-setsize={props.of}
      aria-posinset={props.position}
    >
      <button
        type="button"
        className="row"
        tabIndex={props.isActive ? 0 : -1}
        data-active={props.isActive || undefined}
        data-hovered={isHovered || undefined}
        aria-current={isSelected || undefined}
        onClick={() => select(store, event.id)}
        onPointerEnter={() => hover(store, event.id)}
        onPointerLeave={() => hover(store, null)}
        onFocus={() => hover(store, event.id)}
        onBlur={() => hover(store, null)}
      >
        <EventSymbol
          category={properties.category}
          status={properties.status}
          claim={properties.claim}
          size={16}
        />
        <span className="only-spoken">{words.categories[properties.category]}: </span>
        <span className="row-title">{properties.title}</span>
        <span className="row-facts small">
          {marks !== '' && `${words.sentence(marks)} · `}
          <span className={date === null ? 'row-missing' : undefined}>
            {marks === '' ? words.sentence(when) : when}
          </span>
          {' · '}
          <span className={place === null ? 'row-missing' : undefined}>{place ?? words.unplacedPhrase}</span>
        </span>
      </button>
    </li>
  );
});
