import type { KeyboardEvent, ReactNode } from 'react';
import { hover, select } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import type { ArticleMark } from './articleMarks.ts';

/** Words that tell of an event, or of several: a click selects it, another click the next one of them. */
export function Mark(props: {
  readonly mark: ArticleMark;
  readonly index: number;
  /** In the tab order. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly children: ReactNode;
}) {
  const { mark, index, isActive } = props;
  const store = useStoreApi();
  const ids = mark.reports.map(({ event }) => event.id);
  const isSelected = useStore((state) => state.selectedId !== null && ids.includes(state.selectedId));
  const isHovered = useStore((state) => state.hoveredId !== null && ids.includes(state.hoveredId));
  const isDoubtful = mark.reports.every(({ event }) => event.doubtful);

  function choose(): void {
    const { selectedId } = store.getState();
    const next = ids[(selectedId === null ? 0 : ids.indexOf(selectedId) + 1) % ids.length];
    if (next !== undefined) select(store, next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a button element does not break across lines as words do.
    <span
      role="button"
      className="reader-mark"
      tabIndex={isActive ? 0 : -1}
      data-mark={index}
      data-doubtful={isDoubtful || undefined}
      data-hovered={isHovered || undefined}
      aria-pressed={isSelected}
      onFocus={props.onFocus}
      onClick={choose}
      onKeyDown={onKeyDown}
      onPointerEnter={() => hover(store, ids[0] ?? null)}
      onPointerLeave={() => hover(store, null)}
    >
      {props.children}
      {ids.length > 1 && (
        <span className="reader-mark-count" aria-hidden="true">
          ×{ids.length}
        </span>
      )}
    </span>
  );
}
