import { describe, expect, it } from 'vitest';
import type { Change, Correction } from '../../src/corrections/correction.ts';
import {
  appendEntry,
  EditError,
  newCorrectionsFile,
  removeEntry,
  replaceEntry,
} from '../../src/corrections/edit/editCorrections.ts';

const correction = (change: Change, why: string | null = null): Correction => ({
  reference: {
    event: 'floods-1',
    article: 'floods',
    quote: 'Rain fell: “so much”.',
    trigger: 'fell',
    at: null,
  },
  change,
  by: 'A. Editor',
  on: '2026-03-09',
  why,
});

const TEXT = `# ours

# the first
- action: redate   # by phone
  event: floods-1
  article: floods
  quote: "Rain fell: “so much”."   # page 3
  trigger: fell
  date: '1755'   # the year
  by: A. Editor
  on: 2026-03-09

# the second
- { action: reject, quote: It rained., by: B, on: 2026-03-09 }
# the end
`;

describe('appendEntry', () => {
  it('writes one key a line behind all that stands there, and quotes in one line', () => {
    expect(
      appendEntry(
        newCorrectionsFile('../corrections.schema.json'),
        correction({ action: 'confirm' }, 'seen'),
      ),
    ).toBe(
      `# yaml-language-server: $schema=../corrections.schema.json
# Corrections of the events that were read in this folder. A later entry wins over an earlier one.
- action: confirm
  event: floods-1
  article: floods
  quote: "Rain fell: “so much”."
  trigger: fell
  by: A. Editor
  on: 2026-03-09
  why: seen
`,
    );
  });

  it('keeps the indent and the line ends of the file, and mends a missing last one', () => {
    const text = '  - action: confirm\r\n    quote: Rain.\r\n    by: A\r\n    on: 2026-03-09';
    const lines = appendEntry(text, correction({ action: 'hide' })).split('\r\n');
    expect(lines.slice(3, 6)).toEqual(['    on: 2026-03-09', '  - action: hide', '    event: floods-1']);
    expect(lines.at(-1)).toBe('');
  });
});

describe('replaceEntry', () => {
  it('changes what is other, and keeps the comments of what stays', () => {
    const replaced = replaceEntry(TEXT, 0, correction({ action: 'redate', edtf: '1756' }, 'the mayor'));
    expect(replaced).toBe(
      TEXT.replace("'1755'   # the year", '"1756" # the year')
        .replace('redate   #', 'redate #')
        .replace('”."   #', '”." #')
        .replace('  on: 2026-03-09\n\n', '  on: 2026-03-09\n  why: the mayor\n\n'),
    );
  });

  it('gives an entry of another action its own keys', () => {
    const replaced = replaceEntry(TEXT, 1, correction({ action: 'retitle', title: 'Rain' }));
    expect(replaced.startsWith(TEXT.slice(0, TEXT.indexOf('- {')))).toBe(true);
    expect(replaced.endsWith('\n# the end\n')).toBe(true);
    expect(replaced).toContain('title: Rain');
    expect(replaced).not.toContain('reject');
  });
});

describe('removeEntry', () => {
  it('takes the entry out and leaves every comment outside it', () => {
    const without = removeEntry(TEXT, 0);
    expect(without).toBe(`# ours

# the first

${TEXT.slice(TEXT.indexOf('# the second'))}`);
    expect(removeEntry(without, 0)).toBe('# ours\n\n# the first\n\n# the second\n# the end\n');
  });
});

describe('a file that is no list of entries', () => {
  it.each(['a: 1\n', '[{ action: confirm }]\n', '- a: [\n', '- a: 1\n...\n'])(
    'is not touched: %j',
    (text) => {
      expect(() => appendEntry(text, correction({ action: 'confirm' }))).toThrow(EditError);
    },
  );

  it('has no entry of a number that it does not reach', () => {
    expect(() => removeEntry(TEXT, 2)).toThrow('expected an entry 3 in corrections.yaml, found 2');
    expect(() => replaceEntry('', 0, correction({ action: 'confirm' }))).toThrow(EditError);
  });
});
