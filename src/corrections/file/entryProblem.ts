/** What is wrong with an entry; the other entries stand. */
export class EntryProblem extends Error {
  readonly line: number;
  readonly expected: string;
  readonly found: string;

  constructor(line: number, expected: string, found: string) {
    super(`line ${line}: expected ${expected}, found ${found}`);
    this.name = 'EntryProblem';
    this.line = line;
    this.expected = expected;
    this.found = found;
  }
}
