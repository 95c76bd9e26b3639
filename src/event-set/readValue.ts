/** A value from outside is not what the contract asks for. The message names the place, what was expected and what was found. */
export class Mismatch extends Error {
  constructor(path: string, expected: string, got: unknown) {
    super(`${path}: expected ${expected}, found ${describe(got)}`);
    this.name = 'Mismatch';
  }
}

/** Gives the value with its type, or throws a `Mismatch` that names `path`. */
export type Reader<T> = (value: unknown, path: string) => T;

/** A text; what is longer than `most` UTF-16 code units is cut there, since it may come from anywhere. */
export function textOf(most: number): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string') throw new Mismatch(path, 'a text', value);
    return value.length > most ? `${value.slice(0, most - 1)}…` : value;
  };
}

/** A text of the pattern. */
export function textLike(pattern: RegExp, expected: string): Reader<string> {
  return (value, path) => {
    if (typeof value !== 'string' || value.length > 4096 || !pattern.test(value))
      throw new Mismatch(path, expected, value);
    return value;
  };
}

/** A finite number within bounds, both included. */
export function numberBetween(low: number, high: number): Reader<number> {
  return (value, path) => {
    if (typeof value !== 'number' || !(value >= low && value <= high)) {
      throw new Mismatch(path, `a number from ${low} to ${high}`, value);
    }
    return value;
  };
}

/** A whole number within bounds, both included. */
export function wholeBetween(low: number, high: number): Reader<number> {
  return (value, path) => {
    if (!Number.isInteger(value)) throw new Mismatch(path, `a whole number from ${low} to ${high}`, value);
    return numberBetween(low, high)(value, path);
  };
}

export const booleanValue: Reader<boolean> = (value, path) => {
  if (typeof value !== 'boolean') throw new Mismatch(path, 'true or false', value);
  return value;
};

/** One of the words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (value, path) => {
    const word = words.find((each) => each === value);
    if (word === undefined) throw new Mismatch(path, `one of ${words.join(', ')}`, value);
    return word;
  };
}

/** Null, or what the reader reads; a member that is missing counts as null. */
export function nullable<T>(read: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null || value === undefined ? null : read(value, path));
}

/** Undefined where the member is missing or null, else what the reader reads. */
export function optional<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === null || value === undefined ? undefined : read(value, path));
}

/** A list of at most `most` items. */
export function listOf<T>(read: Reader<T>, most: number): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw new Mismatch(path, 'a list', value);
    if (value.length > most) throw new Mismatch(path, `at most ${most} items`, `${value.length} items`);
    return value.map((item, index) => read(item, `${path}[${index}]`));
  };
}

/** An object whose members are read one by one; members that the contract does not know, and those read as undefined, are left behind. */
export function objectOf<T>(members: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<T> {
  const names = Object.keys(members) as (keyof T & string)[];
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new Mismatch(path, 'an object', value);
    const result = {} as { [K in keyof T]: T[K] };
    for (const name of names) {
      const member = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
      const read = members[name](member, path === '' ? name : `${path}.${name}`);
      if (read !== undefined) result[name] = read;
    }
    return result;
  };
}

function describe(got: unknown): string {
  if (got === undefined) return 'nothing';
  if (got === null) return 'null';
  if (Array.isArray(got)) return 'a list';
  if (typeof got === 'object') return 'an object';
  const text = typeof got === 'string' ? JSON.stringify(got.slice(0, 60)) : String(got);
  return typeof got === 'string' && got.length > 60 ? `${text} …` : text;
}
