/** A text and the front matter that stood before it. */
export interface SplitText {
  /** The YAML between the fences, or null where there is none. */
  readonly yaml: string | null;
  /** The article: what follows the line of the closing fence. Its first character is offset 0. */
  readonly text: string;
  /** Whether the first line opens front matter that no later line closes; the whole is text then. */
  readonly unclosed: boolean;
}

// Accepted: a first line of three hyphens, YAML, a line of three hyphens or three full stops. Spaces may follow them.
const FENCE = /^(?:---|\.\.\.)[ \t]*$/;
/** Front matter longer than this is none: a rule at the head of a long text is not searched to its end. */
const MOST_LINES = 400;

/** Splits YAML front matter from a normalised text. The front matter is no part of the article's text. */
export function splitFrontMatter(text: string): SplitText {
  if (!/^---[ \t]*\n/.test(text)) return { yaml: null, text, unclosed: false };
  let from = text.indexOf('\n') + 1;
  const begin = from;
  for (let line = 0; line < MOST_LINES && from < text.length; line++) {
    const lineFeed = text.indexOf('\n', from);
    const end = lineFeed < 0 ? text.length : lineFeed;
    if (FENCE.test(text.slice(from, end))) {
      return { yaml: text.slice(begin, from), text: text.slice(end + 1), unclosed: false };
    }
    from = end + 1;
  }
  // A text may begin with a rule; only a line like `title: …` below it says that front matter was meant.
  const meant = /^[A-Za-z_-]+:(?:[ \t]|$)/m.test(
    text.slice(begin, text.indexOf('\n', begin) + 1 || undefined),
  );
  return { yaml: null, text, unclosed: meant };
}
