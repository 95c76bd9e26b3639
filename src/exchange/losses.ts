/** A kind of thing that could not be carried from one form to another, and how often. */
export interface Loss<What extends string = string> {
  /** A phrase in the plural that a reader understands, such as "events without a date". */
  readonly what: What;
  readonly count: number;
  /** Titles, at most `MOST_EXAMPLES`, the first that came, each once. */
  readonly examples: readonly string[];
}

/** How many examples a loss names. */
export const MOST_EXAMPLES = 3;

/** Counts what is lost on the way. */
export interface LossTally<What extends string = string> {
  add(what: What, example: string): void;
  /** So far, the kind that came first first. */
  losses(): readonly Loss<What>[];
}

/** A tally with nothing in it. */
export function startLosses<What extends string = string>(): LossTally<What> {
  const kinds = new Map<What, { count: number; examples: string[] }>();
  return {
    add(what, example) {
      const kind = kinds.get(what) ?? { count: 0, examples: [] };
      kinds.set(what, kind);
      kind.count++;
      const isNew = !kind.examples.includes(example);
      if (isNew && kind.examples.length < MOST_EXAMPLES) kind.examples.push(example);
    },
    losses: () => [...kinds].map(([what, { count, examples }]) => ({ what, count, examples })),
  };
}

/** A line for a person: `events without a date: 12, such as “Flood in Valencia”, “…”`. */
export function lossLine({ what, count, examples }: Loss): string {
  const titles = examples.map((title) => `“${clipped(title)}”`).join(', ');
  return `${what}: ${count}${titles && (examples.length < count ? `, such as ${titles}` : `, ${titles}`)}`;
}

/** One line without control characters, which a terminal would obey. */
function clipped(title: string): string {
  const line = title.replace(/[\p{Cc}\s]+/gu, ' ');
  return line.length > MOST_LETTERS ? `${line.slice(0, MOST_LETTERS - 1)}…` : line;
}

const MOST_LETTERS = 90;
