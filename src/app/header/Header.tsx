import './header.css';
import { lazy, Suspense, useContext, useEffect, useState } from 'react';
import { ExtrasContext } from '../extras.ts';
import { FilterBar } from '../filters/FilterBar.tsx';
import { LookContext } from '../look.ts';
import { requestFit } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { StoryButton } from '../story/StoryButton.tsx';
import { useLandmarks } from '../surroundings/landmarks.ts';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { useWords } from '../words/useWords.ts';
import { Counts } from './Counts.tsx';
import { Key } from './Key.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { pageTitle } from './pageTitle.ts';
import { SetPicker } from './SetPicker.tsx';
import { WholePageLink } from './WholePageLink.tsx';

const ShareDialog = lazy(async () => ({ default: (await import('../share/ShareDialog.tsx')).ShareDialog }));

/** The page's head: what is shown, how much of it, what narrows it, and the way back to everything. */
export function Header() {
  const words = useWords();
  const { isEmbedded } = useSurroundings();
  const { Title } = useLandmarks();
  const { HeaderTool } = useContext(ExtrasContext);
  const store = useStoreApi();
  const { compact, title: hasTitle } = useContext(LookContext);
  const title = useStore((state) => state.set?.dateline.title ?? null);
  const hasEvents = useStore((state) => (state.set?.features.length ?? 0) > 0);
  const [searchOpen, setSearchOpen] = useState(false);
  const [sharing, setSharing] = useState(false);
  useEffect(() => {
    if (!isEmbedded) document.title = pageTitle(title ?? words.product, document);
  }, [title, words, isEmbedded]);
  return (
    <header className="area-header header">
      <div className="header-line">
        {compact ? (
          <Title className={hasTitle ? 'title' : 'only-spoken'} title={title ?? undefined}>
            {title ?? words.product}
          </Title>
        ) : (
          <SetPicker title={title} />
        )}
        {title !== null && <Counts />}
        <div className="header-tools">
          {HeaderTool && <HeaderTool />}
          {hasEvents && (
            <>
              {!compact && (
                <button
                  type="button"
                  className="button button-icon header-narrow"
                  aria-expanded={searchOpen}
                  onClick={() => setSearchOpen(!searchOpen)}
                >
                  <svg className="search-glass" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                    <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2Zm3.7 8.7L14 14" />
                  </svg>
                  <span className="only-spoken">{words.filters.search}</span>
                </button>
              )}
              <span className="header-wide">
                <Key />
              </span>
              <StoryButton className="button header-wide" />
              <button
                type="button"
                className="button header-wide"
                title={words.fitHint}
                onClick={() => requestFit(store)}
              >
                {words.fit}
              </button>
            </>
          )}
          {compact && <WholePageLink />}
          {hasEvents && !compact && (
            <button type="button" className="button header-wide" onClick={() => setSharing(true)}>
              {words.share.share}
            </button>
          )}
          <MoreMenu onShare={() => setSharing(true)} />
        </div>
      </div>
      {hasEvents && !compact && <FilterBar searchOpen={searchOpen} />}
      {sharing && (
        <Suspense>
          <ShareDialog onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </header>
  );
}
