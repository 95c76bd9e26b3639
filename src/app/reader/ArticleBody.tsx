import { type KeyboardEvent, type ReactNode, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ArticleEntry, Passage } from '../../event-set/eventSet.ts';
import { useStore } from '../store/useStore.ts';
import { useWords } from '../words/useWords.ts';
import { articleBlocks } from './articleBlocks.ts';
import type { ArticleMark } from './articleMarks.ts';
import { keepPlace, keptPlace } from './keptPlaces.ts';
import { layersOf } from './layersOf.ts';
import { Mark } from './Mark.tsx';

/** How far from the top of the text a mark comes to stand that was out of sight, as a share of its height. */
const READING_LINE = 0.3;

/** The text in paragraphs with its marks, of which one is in the tab order; the selected one comes into sight. */
export function ArticleBody(props: {
  readonly placeKey: string;
  readonly article: ArticleEntry;
  readonly passages: readonly Passage[];
  readonly marks: readonly ArticleMark[];
  readonly isWhole: boolean;
  /** What stands above the text. */
  readonly children: ReactNode;
}) {
  const { article, passages, marks, isWhole, placeKey } = props;
  const words = useWords();
  const selectedId = useStore((state) => state.selectedId);
  const scroller = useRef<HTMLDivElement>(null);
  const [activeMark, setActiveMark] = useState(0);
  const tells = (mark?: ArticleMark) => mark?.reports.some(({ event }) => event.id === selectedId) ?? false;
  // An event may be told of twice: the place where the reader is goes before the first.
  const selectedMark = tells(marks[activeMark]) ? activeMark : marks.findIndex(tells);
  const selected = marks[selectedMark]?.reports.find(({ event }) => event.id === selectedId) ?? null;
  const blocks = useMemo(
    () => articleBlocks(passages, marks, layersOf(selected?.evidence ?? null), isWhole),
    [passages, marks, selected, isWhole],
  );

  const hasText = passages.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place to begin at, not one to be held to.
  useLayoutEffect(() => {
    if (scroller.current && hasText) scroller.current.scrollTop = keptPlace(placeKey) ?? 0;
  }, [hasText]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another selection asks for it.
  useLayoutEffect(() => {
    if (selectedMark === -1) return;
    setActiveMark(selectedMark);
    const element = scroller.current;
    const mark = element?.querySelector(`[data-mark="${selectedMark}"]`);
    if (!element || !mark) return;
    const frame = element.getBoundingClientRect();
    const isInSight = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= frame.top + MARGIN_PX && bottom <= frame.bottom - MARGIN_PX;
    };
    // Whatever place tells of it will do.
    if ([...element.querySelectorAll('[aria-pressed="true"]')].some(isInSight)) return;
    element.scrollTop += mark.getBoundingClientRect().top - frame.top - frame.height * READING_LINE;
  }, [selectedId, selectedMark]);

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (!(event.target instanceof HTMLElement) || event.target.dataset.mark === undefined) return;
    const isBackwards = getComputedStyle(event.target).direction === 'rtl';
    const by = { ArrowRight: isBackwards ? -1 : 1, ArrowLeft: isBackwards ? 1 : -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = Math.min(marks.length - 1, Math.max(0, Number(event.target.dataset.mark) + by));
    setActiveMark(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-mark="${next}"]`)?.focus();
  }

  return (
    <article
      ref={scroller}
      className="reader-body"
      aria-labelledby="reader-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard, marks or none.
      tabIndex={0}
      onScroll={(event) => passages.length > 0 && keepPlace(placeKey, event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      {props.children}
      <div className="reader-text" lang={article.language} dir="auto">
        {blocks.map((block) =>
          block.kind === 'gap' ? (
            <p key={`gap ${block.start}`} className="reader-gap">
              <span aria-hidden="true">[…]</span>
              <span className="only-spoken">{words.reader.gap}</span>
            </p>
          ) : (
            <p key={block.start}>
              {block.runs.map(({ mark, pieces }) => {
                const inner = pieces.map((piece) => (
                  <span
                    key={piece.start}
                    className={piece.layers.map((layer) => `layer-${layer}`).join(' ') || undefined}
                  >
                    {piece.text}
                  </span>
                ));
                const found = mark === null ? undefined : marks[mark];
                const [first] = pieces;
                return found && mark !== null ? (
                  <Mark
                    key={first?.start}
                    mark={found}
                    index={mark}
                    isActive={mark === activeMark}
                    onFocus={() => setActiveMark(mark)}
                  >
                    {inner}
                  </Mark>
                ) : (
                  inner
                );
              })}
            </p>
          ),
        )}
      </div>
    </article>
  );
}

const MARGIN_PX = 24;
