import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkEventSet } from '../../../src/event-set/checkEventSet.ts';
import type { EventSet } from '../../../src/event-set/eventSet.ts';
import { makeFolder, type Run, readAll, runHere } from '../runDateline.ts';

const FLOOD = 'A flood killed two people in Leeds on Tuesday, the police said.';
const FIRE = 'A fire broke out in Paris on Wednesday.';
const QUAKE = 'An earthquake struck Lima on 1 March 2021.';
const STORM = 'Half of the Isle of Wight was dark that night.';
const FILES = {
  'in/floods.md': `---\npublished: 2021-03-04\ntitle: Floods\n---\n${FLOOD} ${FIRE} The mayor spoke.\n\n${STORM}\n`,
  'in/lima.md': `---\npublished: 2021-03-05\n---\n${QUAKE}\n`,
};
const SIGNED = 'by: A. Editor\n  on: 2021-03-09';

async function build(cwd: string): Promise<Run & { set: EventSet; bytes: string }> {
  const run = await runHere(['build', 'in', '--out', 'out'], cwd);
  const bytes = readFileSync(join(cwd, 'out/events.json'), 'utf8');
  const checked = checkEventSet(JSON.parse(bytes));
  if (!('set' in checked)) throw new Error(checked.problems.join());
  expect(checked.notes).toEqual([]);
  return { ...run, set: checked.set, bytes };
}

const eventOf = (set: EventSet, quote: string) => {
  const feature = set.features.find(({ properties }) => properties.summary === quote);
  if (!feature) throw new Error(`no event of ${quote}`);
  return feature;
};

describe('dateline build with corrections.yaml', { timeout: 90_000 }, () => {
  it('applies what fits, names what is stale or malformed, and exits with 1', async () => {
    const cwd = makeFolder(FILES);
    const before = await build(cwd);
    expect(before.code, before.stderr).toBe(0);
    const [flood, fire, quake] = [FLOOD, FIRE, QUAKE].map((quote) => eventOf(before.set, quote));
    const yaml = `# our corrections
- action: move
  event: ${flood?.id}
  article: floods
  quote: "${FLOOD}"
  place: 4072130   # Alabama
  ${SIGNED}
  why: The police of Alabama said it
# id of an older reader
- action: redate
  event: lima-0000000
  article: lima
  quote: |
    An earthquake  struck
    Lima on 1 March 2021.
  date: 2021-03-02~
  ${SIGNED}
- action: reject
  event: ${fire?.id}
  article: floods
  quote: "${FIRE}"
  ${SIGNED}
- action: add
  article: floods
  quote: "${STORM}"
  trigger: dark
  title: Storm over the Isle of Wight
  category: disaster
  date: 2021-03-01
  place: { lat: 50.67, lon: -1.31, name: Isle of Wight, level: admin2, radiusKm: 18, country: GB }
  ${SIGNED}
- action: retitle
  event: floods-gone
  article: floods
  quote: A flood killed three people in York.
  title: Nothing
  ${SIGNED}
- action: move
  quote: "${QUAKE}"
  place: [1, 2]
  ${SIGNED}
`;
    writeFileSync(join(cwd, 'in/corrections.yaml'), yaml);
    const lineOf = (text: string) => yaml.slice(0, yaml.indexOf(text)).split('\n').length;
    const after = await build(cwd);
    expect(after.code).toBe(1);
    expect(after.stderr.split('\n').slice(1)).toEqual([
      expect.stringMatching(
        new RegExp(
          `^in/corrections.yaml, line ${lineOf('- action: retitle')}: expected an event of the article floods with the quote "A flood killed three people in York.", found none that fits; nearest ${flood?.id} ".*", quote "A flood killed .*" \\(\\d\\d % of the words\\).*; retitle was not applied$`,
        ),
      ),
      `in/corrections.yaml, line ${lineOf('place: [1')}: expected place: GeoNames' number, a name, a mapping with lat and lon, or null, found a list; the correction was not applied`,
      '',
    ]);
    expect(after.stdout).toMatch(
      /6 corrections: 4 applied, 1 stale, 1 malformed; 3 events checked by a person, 1 rejected, 0 hidden/,
    );
    expect(eventOf(after.set, FLOOD)).toMatchObject({
      id: flood?.id,
      geometry: { coordinates: [-86.54443, 33.54816] },
      properties: {
        placeName: 'Leeds',
        countryCode: 'US',
        admin1: 'Alabama',
        placeBasis: 'person',
        placeConfidence: 1,
        checkedBy: 'A. Editor',
        checks: [
          {
            act: 'move',
            by: 'A. Editor',
            on: '2021-03-09',
            why: 'The police of Alabama said it',
            was: 'Leeds',
          },
        ],
      },
    });
    expect(eventOf(after.set, QUAKE)).toMatchObject({
      id: quake?.id,
      properties: { edtf: '2021-03-02~', dateBasis: 'person', start: '2021-03-02' },
    });
    expect(after.set.features.some(({ id }) => id === fire?.id)).toBe(false);
    const storm = eventOf(after.set, STORM);
    expect(storm.properties).toMatchObject({
      placeBasis: 'person',
      dateBasis: 'person',
      checkedBy: 'A. Editor',
    });
    const [evidence] = storm.properties.evidence;
    expect(STORM.slice((evidence?.eventSpan?.start ?? 0) - (evidence?.start ?? 0)).startsWith('dark')).toBe(
      true,
    );
    const { href } = after.set.dateline.articles.find(({ id }) => id === 'floods') ?? {};
    const { passages } = JSON.parse(readAll(join(cwd, 'out'))[href ?? ''] ?? '');
    expect(passages.some(({ text }: { text: string }) => text.includes(STORM))).toBe(true);
    expect(after.set.dateline.counts).toMatchObject({
      found: before.set.dateline.counts.found,
      corrected: 3,
      rejected: 1,
    });
    expect(after.set.dateline.counts).not.toHaveProperty('hidden');
    expect((await build(cwd)).bytes).toBe(after.bytes);
  });

  it('keeps an article out of reach of a broken file of corrections', async () => {
    const cwd = makeFolder({ ...FILES, 'in/corrections.yaml': 'a: &a [*a, *a]\n' });
    const { code, stderr, set } = await build(cwd);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^in\/corrections\.yaml, line 1: expected a list of corrections in YAML, found .*; no correction was applied$/m,
    );
    expect(set.features.length).toBeGreaterThan(2);
  });
});
