import type { ArticleEntry } from '../../event-set/eventSet.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { openArticle } from '../store/viewActions.ts';
import { useWords } from '../words/useWords.ts';

/** Opens an article's text; nothing where none of it is published. */
export function ReadButton({ article }: { readonly article: ArticleEntry }) {
  const { reader } = useWords();
  const store = useStoreApi();
  const isWhole = useStore((state) => state.set?.dateline.texts === 'full');
  if (article.href === null) return null;
  return (
    <button type="button" className="button read-button" onClick={() => openArticle(store, article.id)}>
      {isWhole ? reader.read : reader.readPassages}
    </button>
  );
}
