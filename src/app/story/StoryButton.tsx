import { useStore, useStoreApi } from '../store/useStore.ts';
import { setStory } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';

/** Begins the story, or ends it. */
export function StoryButton({
  className,
  onDone,
}: {
  readonly className: string;
  readonly onDone?: () => void;
}) {
  const { story: words } = useWords();
  const store = useStoreApi();
  const on = useStore((state) => state.story);
  return (
    <button
      type="button"
      className={className}
      aria-pressed={on}
      title={words.hint}
      onClick={() => {
        setStory(store, !on);
        onDone?.();
      }}
    >
      {words.story}
    </button>
  );
}
