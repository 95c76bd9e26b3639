import table from './wordClasses.json' with { type: 'json' };

/**
 * Classes of 50,000 words that are used alike, so that the model knows something of a word that its training texts
 * lack: 640 fine classes, and 48 coarse ones above them. Spherical k-means on the 100-dimensional GloVe vectors of
 * Wikipedia and Gigaword (Pennington, Socher and Manning 2014; Public Domain Dedication and License 1.0).
 */
export interface WordClass {
  readonly fine: number;
  readonly coarse: number;
}

/** The class of a lower-case word, or null where it is in none. */
export function wordClass(lower: string): WordClass | null {
  return classes.get(lower) ?? null;
}

const classes: ReadonlyMap<string, WordClass> = readClasses();

function readClasses(): ReadonlyMap<string, WordClass> {
  const result = new Map<string, WordClass>();
  table.fine.forEach((line, fine) => {
    const both = { fine, coarse: table.coarse[fine] };
    for (const word of line.split(' ')) result.set(word, both);
  });
  return result;
}
