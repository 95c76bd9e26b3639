import './reader.css';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { ArticleEntry, ArticleText } from '../../event-set/eventSet.ts';
import { SourceView } from '../card/SourceView.tsx';
import { useArticleLoad } from '../card/useArticleText.ts';
import { select } from '../store/actions.ts';
import { eventsOf } from '../store/selectors.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { closeArticle } from '../store/viewActions.ts';
import { useFocusWhenShown } from '../surroundings/focus.ts';
import { useWords } from '../words/useWords.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { articleMarks } from './articleMarks.ts';
import { ReaderFoot } from './ReaderFoot.tsx';

const NO_TEXT: ArticleText['passages'] = [];

/** An article's text, whole or the passages that are published, with every event marked that was read from it. */
export function ArticleReader({ article }: { readonly article: ArticleEntry }) {
  const words = useWords();
  const { reader } = words;
  const store = useStoreApi();
  const setUrl = useStore((state) => state.setUrl);
  const events = useStore(eventsOf);
  const isWhole = useStore((state) => state.set?.dateline.texts === 'full');
  const selectedId = useStore((state) => state.selectedId);
  const load = useArticleLoad(setUrl, article.href);
  const passages = load === null || load === 'loading' ? NO_TEXT : load.passages;
  const marks = useMemo(() => articleMarks(events, article.id, passages), [events, article.id, passages]);
  const told = useMemo(
    () => [...new Set(marks.flatMap(({ reports }) => reports.map(({ event }) => event)))],
    [marks],
  );
  const index = told.findIndex(({ id }) => id === selectedId);
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusWhenShown(heading);

  function step(by: 1 | -1): void {
    const next = told[index === -1 ? 0 : index + by];
    if (next) select(store, next.id);
  }

  function onKeyDown(pressed: KeyboardEvent): void {
    if (pressed.key !== 'Escape') return;
    pressed.stopPropagation();
    closeArticle(store);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the article from wherever in it the focus is.
    <div className="reader" onKeyDown={onKeyDown}>
      <nav className="card-navigation" aria-label={words.events}>
        <button type="button" className="button button-bare" onClick={() => closeArticle(store)}>
          <span className="arrow" aria-hidden="true">
            ←
          </span>{' '}
          {reader.close}
        </button>
        {told.length > 0 && (
          <>
            <span className="card-position small quiet" role="status">
              {index === -1 ? reader.amount(told.length) : reader.position(index + 1, told.length)}
            </span>
            <button
              type="button"
              className="button button-bare"
              aria-label={reader.previous}
              disabled={index <= 0}
              onClick={() => step(-1)}
            >
              <span aria-hidden="true">↑</span>
            </button>
            <button
              type="button"
              className="button button-bare"
              aria-label={reader.next}
              disabled={index === told.length - 1}
              onClick={() => step(1)}
            >
              <span aria-hidden="true">↓</span>
            </button>
          </>
        )}
      </nav>
      <ArticleBody
        placeKey={`${setUrl} ${article.id}`}
        article={article}
        passages={passages}
        marks={marks}
        isWhole={isWhole}
      >
        <h2
          ref={heading}
          id="reader-title"
          className="reader-title"
          lang={article.language}
          dir="auto"
          tabIndex={-1}
        >
          {article.title}
        </h2>
        <SourceView article={article} withoutTitle />
        {load === 'loading' && <p className="quiet reader-note">{reader.loading}</p>}
        {load === null && <p className="quiet reader-note">{reader.failed}</p>}
        {passages.length > 0 && !isWhole && <p className="small quiet reader-note">{reader.onlyPassages}</p>}
        {passages.length > 0 && marks.length === 0 && (
          <p className="small quiet reader-note">{reader.noMarks}</p>
        )}
      </ArticleBody>
      <ReaderFoot />
    </div>
  );
}
