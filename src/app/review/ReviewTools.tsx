import { useState } from 'react';
import { readEdtf } from '../../event-set/edtf.ts';
import { CATEGORIES, CLAIMS, STATUSES } from '../../event-set/eventSet.ts';
import type { AppEvent } from '../store/prepare.ts';
import { useWords } from '../words/useWords.ts';
import { useDesk, useReview } from './DeskContext.ts';
import type { Wish } from './entries.ts';
import { PlaceTools } from './PlaceTools.tsx';
import { doubtsOf } from './reviewQueue.ts';
import { useSettle } from './useSettle.ts';

/** Why the event of the card should be looked at, and what settles it. */
export function ReviewHead({ event }: { readonly event: AppEvent }) {
  const on = useReview((state) => state.on);
  return on && <Head event={event} />;
}

function Head({ event }: { readonly event: AppEvent }) {
  const { words } = useDesk();
  const { locale } = useWords();
  const busy = useReview((state) => state.busy);
  const settle = useSettle();
  const doubts = event.properties.checkedBy === null ? doubtsOf(event.properties) : [];
  return (
    <section className="review-tools small" aria-label={words.verdict} aria-busy={busy}>
      {doubts.length > 0 && (
        <p>
          {words.why} {new Intl.ListFormat(locale).format(doubts.map((doubt) => words.doubts[doubt]))}.
        </p>
      )}
      <div className="review-row">
        {SETTLING.map(({ action, key }) => (
          <button
            key={action}
            type="button"
            className="button"
            disabled={busy}
            onClick={() => void settle(event, { action })}
          >
            {words[action]} <kbd>{key}</kbd>
          </button>
        ))}
      </div>
    </section>
  );
}

const SETTLING = [
  { action: 'confirm', key: 'A' },
  { action: 'reject', key: 'R' },
  { action: 'hide', key: 'H' },
] as const;

/** What a reviewer can change of the event of the card. */
export function ReviewTools({ event }: { readonly event: AppEvent }) {
  const on = useReview((state) => state.on);
  // Fields begin anew with each version of the event.
  return on && <Tools key={JSON.stringify(event.properties)} event={event} />;
}

function Tools({ event }: { readonly event: AppEvent }) {
  const { words } = useDesk();
  const catalogue = useWords();
  const busy = useReview((state) => state.busy);
  const settle = useSettle();
  const { properties } = event;
  const wish = (wanted: Wish) => void settle(event, wanted);
  const [date, setDate] = useState(properties.edtf ?? '');
  const [title, setTitle] = useState(properties.title);
  const isDate = date.trim() === '' || readEdtf(date.trim()) !== null;
  return (
    <section className="review-tools small" aria-label={words.change} aria-busy={busy}>
      <form
        className="review-row"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (title.trim() !== '') wish({ action: 'retitle', title: title.trim() });
        }}
      >
        <label className="review-label">
          {words.headline}
          <input
            className="review-field"
            dir="auto"
            maxLength={300}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        </label>
        <button type="submit" className="button" disabled={busy || title.trim() === properties.title}>
          {words.save}
        </button>
      </form>
      <form
        className="review-row"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (isDate) wish({ action: 'redate', date: date.trim() || null });
        }}
      >
        <label className="review-label">
          {words.date}
          <input
            className="review-field"
            aria-invalid={!isDate}
            aria-describedby="review-date-hint"
            value={date}
            onChange={({ target }) => setDate(target.value)}
          />
        </label>
        <button
          type="submit"
          className="button"
          disabled={busy || !isDate || date.trim() === (properties.edtf ?? '')}
        >
          {words.save}
        </button>
      </form>
      <p id="review-date-hint" className={isDate ? 'quiet' : 'review-wrong'}>
        {isDate ? words.dateHint : words.wrongDate}
      </p>
      <div className="review-row">
        <Select
          name={words.status}
          value={properties.status}
          values={STATUSES}
          wordOf={(status) => catalogue.statuses[status]}
          disabled={busy}
          onChoice={(status) => wish({ action: 'set', status })}
        />
        <Select
          name={words.claim}
          value={properties.claim}
          values={CLAIMS}
          wordOf={(claim) => catalogue.claims[claim]}
          disabled={busy}
          onChoice={(claim) => wish({ action: 'set', claim })}
        />
        <Select
          name={words.category}
          value={properties.category}
          values={CATEGORIES}
          wordOf={(category) => catalogue.categories[category]}
          disabled={busy}
          onChoice={(category) => wish({ action: 'set', category })}
        />
      </div>
      <PlaceTools properties={properties} onPlace={(place) => wish({ action: 'move', place })} />
      <p className="quiet">{words.keys}</p>
    </section>
  );
}

function Select<Value extends string>(props: {
  readonly name: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly wordOf: (value: Value) => string;
  readonly disabled: boolean;
  readonly onChoice: (value: Value) => void;
}) {
  return (
    <label className="review-label">
      {props.name}
      <select
        className="review-field"
        value={props.value}
        disabled={props.disabled}
        onChange={({ target }) => {
          const chosen = props.values.find((value) => value === target.value);
          if (chosen !== undefined) props.onChoice(chosen);
        }}
      >
        {props.values.map((value) => (
          <option key={value} value={value}>
            {props.wordOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}
