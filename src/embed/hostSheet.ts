/**
 * What holds before the dashboard is there. The host element keeps the place that its page gives it, but stays a block
 * whatever that page says of all elements; what it would inherit into the dashboard ends at the root.
 */
const STYLE = `
:host { display: block !important; }
:host([hidden]) { display: none !important; }
.dateline {
  all: initial;
  display: block;
  position: relative;
  box-sizing: border-box;
  overflow: hidden;
  color-scheme: light dark;
  background: light-dark(#faf9f6, #131517);
  color: light-dark(#1b1d1f, #eceae5);
  border: 1px solid light-dark(#dcd9d1, #33373a);
}
.dateline[data-theme="light"] { color-scheme: light; }
.dateline[data-theme="dark"] { color-scheme: dark; }
.failed { font-family: sans-serif; margin: 0; padding: 24px; }
`;

let sheet: CSSStyleSheet | null = null;

/** One sheet for all that stand on the page. */
export function hostSheet(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  return sheet;
}
