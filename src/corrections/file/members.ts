import { EntryProblem } from './entryProblem.ts';
import { describeValue, type YamlValue } from './yamlValue.ts';

/** Reads the members of a mapping one by one, and knows which nobody asked for. */
export interface Members {
  /** Line of the mapping. */
  readonly line: number;
  /** The member's value; undefined where it is missing. */
  get(name: string): YamlValue | undefined;
  /** Whether the member is there, even if with nothing in it. */
  has(name: string): boolean;
  /** What the function makes of the member's text, null where there is none. Throws an EntryProblem where it makes nothing of it. */
  text<T>(name: string, expected: string, read: (text: string) => T | null): T | null;
  /** The same, but it must be there. */
  needed<T>(name: string, expected: string, read: (text: string) => T | null): T;
  /** Those that were never asked for. */
  unknown(): readonly string[];
}

/** The members of a value, which must be a mapping. */
export function membersOf(value: YamlValue, what: string): Members {
  if (value.kind !== 'map') throw new EntryProblem(value.line, what, describeValue(value));
  const { members, line } = value;
  const asked = new Set<string>();
  const get = (name: string) => {
    asked.add(name);
    return members.get(name);
  };
  const text = <T>(name: string, expected: string, read: (text: string) => T | null): T | null => {
    const member = get(name);
    if (member === undefined || member.kind === 'nothing') return null;
    const result = member.kind === 'text' ? read(member.text) : null;
    if (result === null)
      throw new EntryProblem(member.line, `${name} to be ${expected}`, describeValue(member));
    return result;
  };
  return {
    line,
    get,
    has: (name) => get(name) !== undefined,
    text,
    needed(name, expected, read) {
      const result = text(name, expected, read);
      if (result === null) throw new EntryProblem(get(name)?.line ?? line, `${name}, ${expected}`, 'none');
      return result;
    },
    unknown: () => [...members.keys()].filter((name) => !asked.has(name)),
  };
}
