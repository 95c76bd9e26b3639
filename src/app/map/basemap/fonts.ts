/**
 * Font stacks for labels. Without a glyph server MapLibre draws letters with the page's own fonts: the stack becomes a CSS font family,
 * weight and slant are read from the words in its first name, which is no installed font. The families are those of styles/tokens.css.
 */
export const SANS: string[] = [
  'Label Regular',
  'system-ui',
  'Segoe UI',
  'Roboto',
  'Noto Sans',
  'Liberation Sans',
];
export const SANS_MEDIUM: string[] = ['Label Medium', ...SANS.slice(1)];
export const SERIF_ITALIC: string[] = [
  'Label Italic',
  'Charter',
  'Bitstream Charter',
  'Sitka Text',
  'Cambria',
  'Georgia',
  'Liberation Serif',
  'serif',
];
