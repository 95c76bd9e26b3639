import { useId } from 'react';
import { CATEGORIES, type Category } from '../../event-set/eventSet.ts';
import { eventsOf } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { EventSymbol, type EventSymbolProps } from '../symbols/EventSymbol.tsx';
import { useWords } from '../words/useWords.ts';

/** What shapes, colours and outlines mean, on demand. */
export function Key() {
  const words = useWords();
  const id = useId();
  const events = useStore(eventsOf);
  const amounts = new Map<Category, number>();
  for (const { properties } of events) {
    amounts.set(properties.category, (amounts.get(properties.category) ?? 0) + 1);
  }
  return (
    <>
      <button type="button" className="button" popoverTarget={id}>
        {words.key}
      </button>
      <section id={id} popover="auto" className="key" aria-label={words.key}>
        <ul>
          {CATEGORIES.filter((category) => amounts.has(category)).map((category) => (
            <li key={category} className="key-line">
              <EventSymbol category={category} />
              <span>{words.categories[category]}</span>
              <span className="key-amount quiet">{amounts.get(category)}</span>
            </li>
          ))}
        </ul>
        <ul>
          {FORMS.map(({ name, ...form }) => (
            <li key={name} className="key-line">
              <EventSymbol category="politics" {...form} />
              <span>{words.forms[name]}</span>
            </li>
          ))}
        </ul>
        <p className="small quiet">{words.keyPlaces}</p>
      </section>
    </>
  );
}

type FormName = 'happened' | 'ongoing' | 'planned' | 'alleged' | 'denied';

const FORMS: readonly ({ readonly name: FormName } & Pick<EventSymbolProps, 'status' | 'claim'>)[] = [
  { name: 'happened' },
  { name: 'ongoing', status: 'ongoing' },
  { name: 'planned', status: 'planned' },
  { name: 'alleged', claim: 'alleged' },
  { name: 'denied', claim: 'denied' },
];
