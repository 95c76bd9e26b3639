import { CATEGORIES } from '../../event-set/eventSet.ts';
import { facetValues } from '../store/facetSelectors.ts';
import { useStore } from '../store/useStore.ts';
import { EventSymbol, type EventSymbolProps } from '../symbols/EventSymbol.tsx';
import { useWords } from '../words/useWords.ts';

/** What shapes, colours and outlines mean. */
export function KeyContents() {
  const words = useWords();
  const values = useStore((state) => facetValues(state, 'category'));
  const amounts = new Map(values.map(({ key, total }) => [key, total]));
  return (
    <div className="key">
      <ul>
        {CATEGORIES.filter((category) => (amounts.get(category) ?? 0) > 0).map((category) => (
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
    </div>
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
