/** Words that have numbers, and numbers that have words. */
export interface Vocabulary {
  /** The number of a word, the next free one where it is new; from 1 on. */
  numberOf(word: string): number;
  /** The word of a number that was given out. */
  wordOf(number: number): string;
}

/** Gives words numbers in the order in which they come. */
export function startVocabulary(): Vocabulary {
  const numbers = new Map<string, number>();
  const words: string[] = [''];
  return {
    numberOf(word) {
      const known = numbers.get(word);
      if (known !== undefined) return known;
      numbers.set(word, words.length);
      return words.push(word) - 1;
    },
    wordOf: (number) => words[number],
  };
}
