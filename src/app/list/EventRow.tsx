import { memo } from 'react';
import { Marked } from '../search/Marked.tsx';
import { hover, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import type { Tray } from '../store/view.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { confidenceWord } from '../words/basisWords.ts';
import { useWords } from '../words/useWords.ts';
import { factsOf } from './factsOf.ts';
import { LONG_FACTS, LONG_TITLE } from './listRows.ts';

/** One event of the list: symbol, headline, when and where, and what is not plain about it. */
export const EventRow = memo(function EventRow(props: {
  readonly event: AppEvent;
  readonly top: number;
  readonly height: number;
  /** What there is room for two lines of. */
  readonly long: number;
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
  const search = useStore((state) => state.search);
  const isHovered = useStore((state) => state.hoveredId === event.id);
  const isSelected = useStore((state) => state.selectedId === event.id);
  const facts = factsOf(event, words);
  const doubt = props.tray === 'doubtful' ? confidenceWord(properties.confidence, words) : null;
  const marks = [doubt, facts.marks].filter(Boolean).join(', ');
  const when = facts.date ?? words.undatedPhrase;
  const kinds = [
    'row',
    props.long & LONG_TITLE ? 'row-long-title' : '',
    props.long & LONG_FACTS ? 'row-long-facts' : '',
  ];
  return (
    <li
      className="list-row"
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
      aria-setsize={props.of}
      aria-posinset={props.position}
    >
      <button
        type="button"
        className={kinds.filter(Boolean).join(' ')}
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
        <span className="row-title" dir="auto">
          <Marked text={properties.title} search={search} />
        </span>
        <span className="row-facts small">
          {marks !== '' && `${words.sentence(marks)} · `}
          <span className={facts.date === null ? 'row-missing' : undefined}>
            {marks === '' ? words.sentence(when) : when}
          </span>
          {' · '}
          <span className={facts.place === null ? 'row-missing' : undefined}>
            <Marked text={facts.place ?? words.unplacedPhrase} search={search} />
          </span>
          {facts.sources !== null && ` · ${facts.sources}`}
        </span>
      </button>
    </li>
  );
});
