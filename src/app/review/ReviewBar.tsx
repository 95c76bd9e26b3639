import { select } from '../store/actions.ts';
import { eventsOf } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { countIn } from '../words/countIn.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk, useReview } from './DeskContext.ts';
import { sayName } from './reviewStore.ts';
import { useQueue } from './useQueue.ts';
import { useReviewKeys } from './useReviewKeys.ts';

/** Who reviews, how far the queue is, and what the last act came to. */
export function ReviewBar() {
  const on = useReview((state) => state.on);
  return on && <Bar />;
}

function Bar() {
  const desk = useDesk();
  const { review, words } = desk;
  const store = useStoreApi();
  const { locale } = useWords();
  const { number } = countIn(locale);
  const events = useStore(eventsOf);
  const selectedId = useStore((state) => state.selectedId);
  const { by, stale, undoable, busy, message } = useReview((state) => state);
  const queue = useQueue();
  const toCheck = queue.filter(({ doubts }) => doubts.length > 0).length;
  const next = queue.find(({ event }) => event.id !== selectedId);
  useReviewKeys();
  return (
    <section className="review-bar small" aria-label={words.review}>
      <p className="review-far">
        <strong>{toCheck > 0 ? words.toCheck(number(toCheck)) : words.allChecked}</strong>
        <span className="quiet">
          {words.checked(number(events.length - queue.length), number(events.length))}
        </span>
      </p>
      <div className="review-row">
        <input
          className="review-field"
          aria-label={words.yourName}
          placeholder={words.yourName}
          autoComplete="name"
          maxLength={100}
          value={by}
          onChange={({ target }) => sayName(review, target.value)}
        />
        <button
          type="button"
          className="button"
          disabled={undoable === 0 || busy}
          onClick={() => void desk.undo()}
        >
          {words.undo}
        </button>
        <button
          type="button"
          className="button"
          disabled={!next}
          onClick={() => next && select(store, next.event.id)}
        >
          {selectedId === null ? words.start : words.next}
        </button>
      </div>
      <p className="review-message" role="status">
        {message}
      </p>
      {stale.length > 0 && (
        <details className="review-stale">
          <summary>{words.stale(number(stale.length))}</summary>
          <ul>
            {stale.map(({ line, action, quote }) => (
              <li key={line}>
                {words.staleLine(line, action)}: <q dir="auto">{quote}</q>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
