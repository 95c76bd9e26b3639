import { select } from '../store/actions.ts';
import type { AppEvent } from '../store/prepare.ts';
import { eventsOf } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { placeWords } from '../words/placeWords.ts';
import { useWords } from '../words/useWords.ts';

/** The other places of an event that happened in several. */
export function GroupLinks({ event }: { readonly event: AppEvent }) {
  const words = useWords();
  const store = useStoreApi();
  const events = useStore(eventsOf);
  const { group } = event.properties;
  if (group === null) return null;
  const others = events.filter((other) => other !== event && other.properties.group === group);
  if (others.length === 0) return null;
  return (
    <p className="fact card-group">
      <span className="small quiet">{words.sameEvent}</span>
      <span className="card-places">
        {others.map((other) => (
          <button
            key={other.id}
            type="button"
            className="link-button"
            onClick={() => select(store, other.id)}
          >
            {placeWords(other.properties, words) ?? words.unplacedPhrase}
          </button>
        ))}
      </span>
    </p>
  );
}
