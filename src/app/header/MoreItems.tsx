import { useContext, useEffect, useId, useRef, useState } from 'react';
import { Downloads } from '../download/Downloads.tsx';
import { LookContext } from '../look.ts';
import { requestFit } from '../store/actions.ts';
import { useStore, useStoreApi } from '../store/useStore.ts';
import { StoryButton } from '../story/StoryButton.tsx';
import { useSurroundings } from '../surroundings/surroundings.ts';
import { applyTheme, keepThemeChoice, shownTheme, THEME_CHOICES } from '../theme/themeChoice.ts';
import { useWords } from '../words/useWords.ts';
import { CopyLink } from './CopyLink.tsx';
import { KeyContents } from './KeyContents.tsx';

/** What stands in the "⋯" menu. */
export function MoreItems({
  onDone,
  onShare,
}: {
  readonly onDone: () => void;
  readonly onShare: () => void;
}) {
  const words = useWords();
  const store = useStoreApi();
  const surroundings = useSurroundings();
  const { compact } = useContext(LookContext);
  const items = useRef<HTMLDivElement>(null);
  const name = useId();
  const hasSet = useStore((state) => state.set !== null);
  const [theme, setTheme] = useState(() => shownTheme(surroundings.root));
  useEffect(() => {
    // The first that is drawn: some stand here on a phone only.
    const all = items.current?.querySelectorAll<HTMLElement>('button, input, summary') ?? [];
    [...all].find((item) => item.getClientRects().length > 0)?.focus();
  }, []);
  return (
    <div ref={items} className="menu">
      {hasSet && (
        <>
          <button
            type="button"
            className="menu-item menu-narrow"
            onClick={() => {
              requestFit(store);
              onDone();
            }}
          >
            {words.menu.whole}
          </button>
          <StoryButton className="menu-item menu-narrow" onDone={onDone} />
          <details className="menu-key menu-narrow">
            <summary className="menu-item">{words.key}</summary>
            <KeyContents />
          </details>
          <button
            type="button"
            className={compact ? 'menu-item' : 'menu-item menu-narrow'}
            onClick={() => {
              onDone();
              onShare();
            }}
          >
            {words.share.share}
          </button>
          <CopyLink />
          <Downloads />
        </>
      )}
      {!compact && (
        <>
          <fieldset className="menu-choice">
            <legend className="small quiet">{words.menu.theme}</legend>
            {THEME_CHOICES.map((choice) => (
              <label key={choice} className="menu-radio">
                <input
                  type="radio"
                  name={name}
                  checked={theme === choice}
                  onChange={() => {
                    setTheme(choice);
                    keepThemeChoice(choice);
                    applyTheme(choice, surroundings.root);
                  }}
                />
                {words.menu.themes[choice]}
              </label>
            ))}
          </fieldset>
          <div className="menu-choice">
            <p className="small quiet">{words.menu.language}</p>
            {SPOKEN.map(([code, own]) => (
              <a
                key={code}
                className="menu-radio"
                lang={code}
                href={inLanguage(surroundings.viewLink(store.getState()), code)}
                aria-current={surroundings.root.lang === code || undefined}
              >
                {own}
              </a>
            ))}
          </div>
        </>
      )}
    </div>
  );
}

/** The languages under their own names. */
const SPOKEN = [
  ['en', 'English'],
  ['es', 'Español'],
] as const;

/** A page in another language. */
function inLanguage(link: string, code: string): string {
  const page = new URL(link);
  page.searchParams.set('lang', code);
  return page.href;
}
