import type { Evidence } from '../../event-set/eventSet.ts';
import { useStore } from '../store/useStore.ts';
import { saidWords } from './saidWords.ts';
import { useArticleText } from './useArticleText.ts';

/**
 * The words that gave an event its date or place, from the report that gave it: the first, if none says that it did. Null
 * where they are not known or not published.
 */
export function useSaidWords(evidence: readonly Evidence[], mark: 'date' | 'place'): string | null {
  const gives = mark === 'date' ? 'givesDate' : 'givesPlace';
  const giving = evidence.find((one) => one[gives] === true) ?? evidence[0];
  const setUrl = useStore((state) => state.setUrl);
  const href = useStore(
    (state) => state.set?.dateline.articles.find(({ id }) => id === giving?.articleId)?.href ?? null,
  );
  const passages = useArticleText(setUrl, href)?.passages ?? [];
  return giving ? saidWords(giving, mark, passages) : null;
}
