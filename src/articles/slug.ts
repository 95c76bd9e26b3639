/**
 * A path as a slug: its letters and digits in lower case, without accents, everything else as single hyphens, and no
 * ending of the file's name. `Día 1/Café.txt` is `dia-1-cafe`. Empty where no letter or digit is left.
 */
export function slugOf(path: string): string {
  return slugText(path.replace(/\.[^./]{1,10}$/, ''));
}

/** Any text as a slug. */
export function slugText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The name itself where it is free, else the first of `name-2`, `name-3`, … that is. The result is then taken. */
export function takeFree(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}
