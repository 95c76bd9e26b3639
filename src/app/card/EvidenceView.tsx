import type { ArticleEntry, Evidence } from '../../event-set/eventSet.ts';
import { useStore } from '../store/useStore.ts';
import { QuoteView } from './QuoteView.tsx';
import { ReadButton } from './ReadButton.tsx';
import { SourceView } from './SourceView.tsx';
import { useArticleText } from './useArticleText.ts';

/** One report of an event: the quote and where it stands. */
export function EvidenceView({ evidence }: { readonly evidence: Evidence }) {
  const article = useStore(
    (state): ArticleEntry | null =>
      state.set?.dateline.articles.find(({ id }) => id === evidence.articleId) ?? null,
  );
  const setUrl = useStore((state) => state.setUrl);
  const text = useArticleText(setUrl, article?.href ?? null);
  return (
    <figure className="evidence">
      <QuoteView evidence={evidence} article={article} passages={text?.passages ?? []} />
      {article && (
        <figcaption>
          <SourceView article={article} />
          <ReadButton article={article} />
        </figcaption>
      )}
    </figure>
  );
}
