import type { WholeFile } from '../../build/replaceFiles.ts';

/** What `embed.js` is told of the site, in the place that src/embed/site.ts keeps for it. */
interface Choices {
  readonly basemap?: string;
  readonly theme?: string;
  readonly language?: string;
}

/** The place, empty or filled before. */
const PLACE = /\{"dateline":"choices"[^{}]*\}/;

/** What would end the string of a script that it stands in, or the place itself. */
const UNSAFE = /[{}"'`\\$]/g;

/** The files of a site with `embed.js` told what its builder chose, beside what it was told before. */
export function withChoices(files: readonly WholeFile[], choices: Choices): readonly WholeFile[] {
  return files.map((whole) => {
    if (whole.file !== 'embed.js') return whole;
    const content = whole.content.toString().replace(PLACE, (before) => {
      const all = { ...(JSON.parse(before) as object), ...choices };
      return JSON.stringify(all, (_, value: unknown) =>
        typeof value === 'string' ? value.replace(UNSAFE, escapeByte) : value,
      );
    });
    return { file: whole.file, content };
  });
}

function escapeByte(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
