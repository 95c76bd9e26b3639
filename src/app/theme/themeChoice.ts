/** The themes that a reader can choose; `system` follows the system's own. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

const KEY = 'dateline-theme';

/** The theme that the builder of the site chose (`dateline build --site --theme`): the head of the page names it. */
function siteTheme(): ThemeChoice {
  const named = document.querySelector('meta[name="dateline-theme"]')?.getAttribute('content');
  return THEME_CHOICES.find((choice) => choice === named) ?? 'system';
}

/** The theme that this reader chose here before, else the site's. Storage that is forbidden counts as empty. */
export function readThemeChoice(storage: () => Storage = () => localStorage): ThemeChoice {
  try {
    const kept = storage().getItem(KEY);
    return THEME_CHOICES.find((choice) => choice === kept) ?? siteTheme();
  } catch {
    return siteTheme();
  }
}

/** Keeps the choice for the next visit; where nothing may be kept it holds for this one. */
export function keepThemeChoice(choice: ThemeChoice, storage: () => Storage = () => localStorage): void {
  try {
    if (choice === siteTheme()) storage().removeItem(KEY);
    else storage().setItem(KEY, choice);
  } catch {
    // A frame of another site, or a browser that keeps nothing: the page shows the theme all the same.
  }
}

/** Shows a dashboard, by its root, in this theme: the style sheet follows `data-theme`, the browser's own bars a page's `theme-color`. */
export function applyTheme(choice: ThemeChoice, page: HTMLElement): void {
  if (choice === 'system') delete page.dataset.theme;
  else page.dataset.theme = choice;
  const metas = [...page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')];
  for (const meta of metas) meta.dataset.own ??= meta.content;
  const own = (scheme: string) => metas.find(({ media }) => media.includes(scheme))?.dataset.own;
  for (const meta of metas) {
    const scheme = choice === 'system' ? (meta.media.includes('dark') ? 'dark' : 'light') : choice;
    meta.content = own(scheme) ?? meta.content;
  }
}

/** The choice that a dashboard, by its root, shows: its reader's, or its address's. */
export function shownTheme(root: HTMLElement): ThemeChoice {
  return THEME_CHOICES.find((choice) => choice === root.dataset.theme) ?? 'system';
}
