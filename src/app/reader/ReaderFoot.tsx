import { eventById } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { closeArticle } from '../store/viewActions.ts';
import { EventSymbol } from '../symbols/EventSymbol.tsx';
import { eventDateWords } from '../words/dateWords.ts';
import { placeWords } from '../words/placeWords.ts';
import { statusWords } from '../words/statusWords.ts';
import { useWords } from '../words/useWords.ts';

/** Under the text: what was read from the selected words, and the way to its card. */
export function ReaderFoot() {
  const words = useWords();
  const store = useStoreApi();
  const event = useStore((state) => eventById(state, state.selectedId));
  if (event === null) return null;
  const { properties } = event;
  const facts = [
    ...statusWords(properties, words),
    eventDateWords(properties, words) ?? words.undatedPhrase,
    placeWords(properties, words) ?? words.unplacedPhrase,
  ];
  return (
    <footer className="reader-foot" aria-live="polite">
      <EventSymbol
        category={properties.category}
        status={properties.status}
        claim={properties.claim}
        size={16}
      />
      <p className="reader-foot-words">
        <span className="reader-foot-title">{properties.title}</span>
        <span className="small quiet">{words.sentence(facts.join(' · '))}</span>
      </p>
      <button type="button" className="button" onClick={() => closeArticle(store)}>
        {words.reader.card}
      </button>
    </footer>
  );
}
