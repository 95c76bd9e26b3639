import { memo } from 'react';
import { hover, select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
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
  const store = useStoreApi();
  const isHovered = useStore((state) => state.hoveredId === event.id);
  const isSelected = useStore((state) => state.selectedId === event.id);
  const isBefore = mark.labelSide === 'before';
  const isInside = mark.labelSide === 'inside';
  const widthPx = mark.kind === 'dot' ? DOT_PX : right - left;
  return (
    <MarkFrame
      event={event}
      transform={`translate(${left} ${y})`}
      inTabOrder={props.inTabOrder}
      isHovered={isHovered}
      isSelected={isSelected}
      onSelect={() => select(store, event.id)}
      onHover={(on) => hover(store, on ? event.id : null)}
    >
      <MarkBody event={event} kind={mark.kind} widthPx={widthPx} fadeId={props.fadeId} />
      {label !== null && (
        <text
          className={isInside ? 'mark-label mark-label-inside' : 'mark-label'}
          textAnchor={isBefore ? 'end' : undefined}
          x={isBefore ? -LABEL_INSET_PX : Math.max(0, isInside ? left : right) - left + LABEL_INSET_PX}
          y={4}
        >
          {label}
        </text>
      )}
    </MarkFrame>
  );
});

function MarkFrame(props: {
  readonly event: AppEvent;
  readonly transform: string;
  readonly inTabOrder: boolean;
  readonly isHovered: boolean;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
  readonly onHover: (on: boolean) => void;
  readonly children: React.ReactNode;
}) {
  const { event, isHovered, isSelected, onHover } = props;
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing.
    <g
      role="button"
      tabIndex={props.inTabOrder ? 0 : -1}
      transform={props.transform}
      aria-label={nameOf(event, words)}
      aria-current={isSelected || undefined}
      className={`mark-event category-${event.properties.category}`}
      data-event={event.id}
      data-hovered={isHovered || undefined}
      data-selected={isSelected || undefined}
      onClick={props.onSelect}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocus={() => onHover(true)}
      onBlur={() => onHover(false)}
    >
      <title>{nameOf(event, words)}</title>
      {props.children}
    </g>
  );
}

/** The drawing of a mark around its own left end: while a reader pans it is only moved, not drawn again. */
const MarkBody = memo(function MarkBody(props: {
  readonly event: AppEvent;
  readonly kind: Mark['kind'];
  readonly widthPx: number;
  readonly fadeId: string;
}) {
  const { event, kind, widthPx } = props;
  const { category, status, claim, edtf, precision } = event.properties;
  const form = formOf(status, claim);
  const isAbout = edtf !== null && /[~%]/.test(edtf);
  const heightPx = precision === 'interval' ? LASTING_PX : SOMEWHEN_PX;
  return (
    <>
      <rect className="mark-halo" x={-3} y={-DOT_PX / 2 - 2} width={widthPx + 6} height={DOT_PX + 4} rx={4} />
      {kind === 'bar' ? (
        <g mask={isAbout ? `url(#${props.fadeId})` : undefined}>
          <path
            className={`mark-bar mark-bar-${form.fill} mark-bar-${form.outline}`}
            d={barShape({ left: 0, right: widthPx, y: 0 }, event, heightPx)}
            vectorEffect="non-scaling-stroke"
          />
          {form.struck && <line className="mark-strike" x1={0} x2={widthPx} y1={0} y2={0} />}
        </g>
      ) : (
        <g transform={`translate(0 ${-DOT_PX / 2})`}>
          <EventSymbol category={category} status={status} claim={claim} size={DOT_PX} />
        </g>
      )}
    </>
  );
});

const names = new WeakMap<AppEvent, { readonly words: unknown; readonly name: string }>();

/** Title and date as a screen reader says them; said once for each event, as marks are drawn in every frame. */
function nameOf(event: AppEvent, words: ReturnType<typeof useWords>): string {
  const known = names.get(event);
  if (known?.words === words) return known.name;
  const name = `${event.properties.title}, ${eventDateWords(event.properties, words) ?? ''}`;
  names.set(event, { words, name });
  return name;
}
