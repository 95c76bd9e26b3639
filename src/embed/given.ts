import { PARAMETERS } from '../app/address/parameters.ts';

/** What an element or a call of `mount` says, by name. */
export type Given = readonly (readonly [name: string, value: string])[];

/** The names of attributes and options: those of the table, and `hash`, a view as a link has it. */
export const NAMES: readonly string[] = [
  'hash',
  ...PARAMETERS.filter(({ places }) => places.includes('element')).flatMap(({ name, aliases }) => [
    name,
    ...aliases.filter((alias) => !alias.startsWith('#')),
  ]),
];

/** What an element's attributes say. */
export function givenByAttributes(element: Element): Given {
  return NAMES.flatMap((name) => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[name, value] as const];
  });
}

/** What the options of a call say; `true` is a parameter that stands alone. */
export function givenByOptions(options: Readonly<Record<string, unknown>>): Given {
  return NAMES.flatMap((name) => {
    const value = Object.hasOwn(options, name) ? options[name] : undefined;
    if (value === undefined || value === null || value === false) return [];
    return [[name, value === true ? '' : String(value)] as const];
  });
}
