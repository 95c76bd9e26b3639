import { openChoice } from '../sets/openChoice.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';

/** The page's headline: the collection's title, and with several collections the way to the others. */
export function SetPicker({ title }: { readonly title: string | null }) {
  const words = useWords();
  const store = useStoreApi();
  const surroundings = useSurroundings();
  const choices = useStore((state) => state.choices);
  const setUrl = useStore((state) => state.setUrl);
  const isListed = choices.some((choice) => choice.url === setUrl);
  if (choices.length < 2 && (isListed || title !== null || choices.length === 0)) {
    return (
      <h1 className="title" title={title ?? undefined}>
        {title ?? words.product}
      </h1>
    );
  }
  return (
    <h1 className="title title-choice">
      <span className="only-spoken">{title ?? words.product}</span>
      <span className="title-shown" aria-hidden="true">
        {title ?? words.product}
      </span>
      <select
        aria-label={words.collection}
        title={title ?? undefined}
        value={isListed ? (setUrl ?? '') : ''}
        onChange={(event) => void openChoice(store, words, surroundings, event.currentTarget.value)}
      >
        {!isListed && (
          <option value="" disabled>
            {title ?? words.collection}
          </option>
        )}
        {choices.map((choice) => (
          <option key={choice.url} value={choice.url}>
            {choice.title}
          </option>
        ))}
      </select>
    </h1>
  );
}
