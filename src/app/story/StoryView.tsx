import './story.css';
import type { KeyboardEvent } from 'react';
import { EventCard } from '../card/EventCard.tsx';
import { select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { eventsOf } from '../store/selectors.ts';
import { storyPositions, storyStep } from '../store/story.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { setStory } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';
import { useSwipe } from './useSwipe.ts';

/** The events one by one, in the order of time: a large card, and the steps before and after it by button, arrow key or swipe. */
export function StoryView({ event }: { readonly event: AppEvent | null }) {
  const { story: words, position } = useWords();
  const store = useStoreApi();
  const events = useStore(eventsOf);
  const positions = useStore(storyPositions);
  const { index, count, previousId, nextId } = storyStep(events, positions, event);
  const goTo = (id: string | null) => id !== null && select(store, id);
  const swipe = useSwipe((direction) => goTo(direction === 1 ? nextId : previousId));

  function onKeyDown(pressed: KeyboardEvent<HTMLElement>): void {
    // In a field the arrows move the caret.
    if (pressed.target instanceof Element && pressed.target.closest('input, select, textarea')) return;
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
    const isRightToLeft = getComputedStyle(pressed.currentTarget).direction === 'rtl';
    const [back, on] = isRightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (pressed.key === on) goTo(nextId);
    else if (pressed.key === back) goTo(previousId);
    else if (pressed.key === 'Escape') setStory(store, false);
    else return;
    pressed.preventDefault();
    pressed.stopPropagation();
  }

  return (
    <div className="story" onKeyDownCapture={onKeyDown} {...swipe}>
      {event ? (
        <EventCard key={event.id} event={event} inStory />
      ) : (
        <p className="area-failed quiet">{words.nothingDated}</p>
      )}
      <nav className="story-steps" aria-label={words.story}>
        <progress
          className="story-far"
          aria-hidden="true"
          value={index === null ? 0 : index + 1}
          max={Math.max(1, count)}
        />
        <button
          type="button"
          className="button story-step"
          disabled={previousId === null}
          onClick={() => goTo(previousId)}
        >
          <span className="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {words.previous}
        </button>
        <span className="story-position small quiet">{index !== null && position(index + 1, count)}</span>
        <button
          type="button"
          className="button story-step"
          disabled={nextId === null}
          onClick={() => goTo(nextId)}
        >
          {words.next}{' '}
          <span className="arrow" aria-hidden="true">
            →
          </span>
        </button>
        <button
          type="button"
          className="button button-bare story-leave"
          onClick={() => setStory(store, false)}
        >
          {words.leave}
        </button>
      </nav>
    </div>
  );
}
