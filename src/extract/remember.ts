/** So many answers are kept; a text has far fewer words. */
const MOST = 50_000;

/** The same function of a word, each word's answer reckoned once. */
export function remember<Answer>(answer: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const kept = known.get(word);
    if (kept !== undefined) return kept;
    const fresh = answer(word);
    if (known.size >= MOST) known.clear();
    known.set(word, fresh);
    return fresh;
  };
}
