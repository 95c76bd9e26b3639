import type { Catalogue } from './catalogue.ts';
import { english } from './english.ts';

const [RIGHT_TO_LEFT, END] = ['\u202B', '\u202C'];

/**
 * A language that nobody speaks, to see whether the layout holds from right to left: every English word in brackets that
 * run from right to left, a third longer, as translations are. Its code is `ar-XB`, as elsewhere.
 */
export const pseudo: Catalogue = {
  ...(wrap(english) as Catalogue),
  locale: 'ar-EG-u-nu-latn',
  direction: 'rtl',
};

function wrap(value: unknown): unknown {
  if (typeof value === 'string') return say(value);
  if (typeof value === 'function')
    return (...args: unknown[]) => wrap((value as (...given: unknown[]) => unknown)(...args));
  if (Array.isArray(value)) return value.map(wrap);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, wrap(inner)]));
  return value;
}

function say(text: string): string {
  const bare = text.replaceAll(RIGHT_TO_LEFT, '').replaceAll(END, '').replace(/[⟦⟧·]/g, '');
  return `${RIGHT_TO_LEFT}⟦${bare}${'·'.repeat(Math.ceil(bare.length / 3))}⟧${END}`;
}
