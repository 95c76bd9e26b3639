import type { Category, Claim, Status } from '../../event-set/eventSet.ts';
import { DOTS, formOf, OUTLINE_WIDTH, STRIKE_WIDTH } from './form.ts';
import { ONGOING_HOLE, SHAPE_BOX, SHAPES, STRIKE } from './shapes.ts';

/** An event's symbol: shape and colour say the category, solid or hollow, dotted, struck say how sure it is. */
export function EventSymbol(props: EventSymbolProps) {
  const { category, status = 'happened', claim = 'stated', size = SHAPE_BOX } = props;
  const form = formOf(status, claim);
  const hollow = form.fill === 'hollow';
  return (
    <svg
      className={`symbol category-${category}`}
      width={size}
      height={size}
      viewBox={`-1 -1 ${SHAPE_BOX + 2} ${SHAPE_BOX + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={form.fill === 'pierced' ? SHAPES[category] + ONGOING_HOLE : SHAPES[category]}
        fill={hollow ? 'var(--surface)' : 'currentColor'}
        fillRule="evenodd"
        stroke={hollow ? 'currentColor' : 'none'}
        strokeWidth={OUTLINE_WIDTH}
        strokeLinejoin="round"
        strokeDasharray={form.outline === 'dotted' ? DOTS.join(' ') : undefined}
      />
      {form.struck && <path d={STRIKE} stroke="currentColor" strokeWidth={STRIKE_WIDTH} fill="none" />}
    </svg>
  );
}

export interface EventSymbolProps {
  readonly category: Category;
  readonly status?: Status;
  readonly claim?: Claim;
  /** Width and height in CSS pixels. */
  readonly size?: number;
}
