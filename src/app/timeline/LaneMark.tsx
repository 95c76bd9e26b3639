import { memo } from 'react';
import { hover, select } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { formOf } from '../symbols/form.ts';
import { eventDateWords } from '../words/dateWords.ts';
import { useWords } from '../words/useWords.ts';
import { barShape } from './barShape.ts';
import { LABEL_INSET_PX, type Mark } from './layLanes.ts';
import { DOT_PX } from './packRows.ts';

/** What lasted is a thick bar; a thin one says within which days something shorter happened. */
const LASTING_PX = 9;
const SOMEWHEN_PX = 5;

/** One event in its lane: a symbol for a day, a bar as long as its uncertainty, and its title where there is room. */
export const LaneMark = memo(function LaneMark(props: {
  readonly mark: Mark;
  readonly label: string | null;
  readonly inTabOrder: boolean;
  readonly fadeId: string;
}) {
  const { mark, label } = props;
  const { event, left, right, y } = mark;
  const { title, category, status, claim, edtf, precision } = event.properties;
  const store = useStoreApi();
  const words = useWords();
  const isHovered = useStore((state) => state.hoveredId === event.id);
  const isSelected = useStore((state) => state.selectedId === event.id);
  const form = formOf(status, claim);
  const isAbout = edtf !== null && /[~%]/.test(edtf);
  const shape =
    mark.kind === 'bar' ? barShape(mark, event, precision === 'interval' ? LASTING_PX : SOMEWHEN_PX) : null;
  const date = eventDateWords(event.properties, words) ?? '';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={props.inTabOrder ? 0 : -1}
      aria-label={`${title}, ${date}`}
      aria-current={isSelected || undefined}
      className={`mark-event category-${category}`}
      data-event={event.id}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      onClick={() => select(store, event.id)}
      onPointerEnter={() => hover(store, event.id)}
      onPointerLeave={() => hover(store, null)}
      onFocus={() => hover(store, event.id)}
      onBlur={() => hover(store, null)}
    >
      <rect
        className="mark-halo"
        x={left - 3}
        y={y - DOT_PX / 2 - 2}
        width={right - left + 6}
        height={DOT_PX + 4}
        rx={4}
      />
      {shape ? (
        <g mask={isAbout ? `url(#${props.fadeId})` : undefined}>
          <path
            className={`mark-bar mark-bar-${form.fill} mark-bar-${form.outline}`}
            d={shape}
            vectorEffect="non-scaling-stroke"
          />
          {form.struck && <line className="mark-strike" x1={left} x2={right} y1={y} y2={y} />}
        </g>
      ) : (
        <g transform={`translate(${left} ${y - DOT_PX / 2})`}>
          <EventSymbol category={category} status={status} claim={claim} size={DOT_PX} />
        </g>
      )}
      {label !== null && (
        <text className="mark-label" x={Math.max(0, right) + LABEL_INSET_PX} y={y + 4}>
          {label}
        </text>
      )}
    </g>
  );
});
