import { CATEGORIES, type Category } from '../../event-set/eventSet.ts';

/** The tokens of styles/tokens.css that drawings on canvas and map need, each as `rgb(…)`. */
export interface Palette {
  readonly dark: boolean;
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly hairline: string;
  readonly hairlineStrong: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly land: string;
  readonly sea: string;
  readonly borderLine: string;
  readonly coastLine: string;
  readonly categories: Readonly<Record<Category, string>>;
}

/** Reads the palette of a dashboard as it is now, theme, contrast and forced colours applied. */
export function readPalette(root: HTMLElement): Palette {
  // A probe resolves what a custom property leaves as it stands: system colours such as `Canvas`.
  const probe = document.createElement('span');
  (root.querySelector('.dashboard') ?? root).append(probe);
  // Else every colour would come out as the system's one for text.
  probe.style.forcedColorAdjust = 'none';
  const style = getComputedStyle(probe);
  const token = (name: string): string => {
    probe.style.color = `var(--${name})`;
    return style.color;
  };
  const palette: Palette = {
    dark: style.colorScheme === 'dark',
    paper: token('paper'),
    surface: token('surface'),
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    hairline: token('hairline'),
    hairlineStrong: token('hairline-strong'),
    accent: token('accent'),
    accentWash: token('accent-wash'),
    land: token('land'),
    sea: token('sea'),
    borderLine: token('border-line'),
    coastLine: token('coast-line'),
    categories: Object.fromEntries(
      CATEGORIES.map((category) => [category, token(`category-${category}`)]),
    ) as Record<Category, string>,
  };
  probe.remove();
  return palette;
}
