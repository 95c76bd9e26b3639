import { describe, expect, it } from 'vitest';
import { importText, membersOf } from './importText.ts';

const SHEET =
  'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background';

describe('a table', () => {
  it('of TimelineJS: parts of dates, years BC as they are said, groups as kinds, HTML as text', () => {
    const imported = importText(
      `${SHEET}
1989,11,9,,,,,,,The wall <b>opens</b>,<p>People &amp; dogs climb it.</p><script>bad()</script>,https://example.org/a.jpg,,,,,Politics,
-44,3,15,2:05 pm,,,,,,Caesar is killed,In the senate.,,,,,,Crime,
"1,969",7,,,1969,8,,,,Summer of 1969,,,,,,,,
,,,,,,,,,All of it,Intro,,,,,title,,
1900,,,,2000,,,,,The century,,,,,,era,,
1989,13,1,,,,,,,No such month,,,,,,,,
`,
      'sheet.csv',
    );
    expect(imported.title).toBe('All of it');
    expect(membersOf(imported)).toMatchObject([
      {
        title: 'The wall opens',
        edtf: '1989-11-09',
        precision: 'day',
        category: 'politics',
        group: null,
        dateBasis: 'words',
      },
      { title: 'Caesar is killed', edtf: '-0043-03-15', time: '14:05', category: 'crime' },
      { title: 'Summer of 1969', edtf: '1969-07/1969-08', category: 'other' },
      { title: 'No such month', edtf: null, dateBasis: null },
    ]);
    expect(membersOf(imported)[0]?.evidence[0]?.exact).toBe('People & dogs climb it.');
    expect(imported.notices).toMatchObject([
      { line: 7, found: '"1989-13-1"', outcome: 'the date was left open' },
    ]);
    expect(imported.losses.map(({ what }) => what)).toEqual([
      'eras, which are no events',
      'texts with formatting',
      'columns that only the words of the record keep',
    ]);
  });

  it('with other usual names, semicolons, decimal commas and coordinates in one cell', () => {
    const imported = importText(
      `Event;When;Latitude;Longitude;Place;Description;Category
Flood;29.10.2024;39,47;-0,37;Valencia;The river rose.;Floods
Storm;2024;;;;;Weather
`,
      'table.csv',
    );
    expect(imported.events[0]?.geometry).toEqual({ type: 'Point', coordinates: [-0.37, 39.47] });
    expect(membersOf(imported)).toMatchObject([
      {
        title: 'Flood',
        edtf: '2024-10-29',
        placeName: 'Valencia',
        placeBasis: 'words',
        level: 'site',
        category: 'disaster',
      },
      { title: 'Storm', precision: 'year', placeName: null, placeBasis: null, category: 'disaster' },
    ]);
    const pair = importText('name,location\nA,"48.85, 2.35"\nB,Paris\n', 'pair.csv');
    expect(pair.events.map(({ geometry }) => geometry?.coordinates)).toEqual([[2.35, 48.85], undefined]);
    expect(membersOf(pair).map(({ placeName }) => placeName)).toEqual(['48.85, 2.35', 'Paris']);
  });

  it('the quote is the text to the letter, and the words of date and place are those of the cells', () => {
    const imported = importText(
      'title,text,date,lat,lon\nFlood,"The ""river"",\n rose.",2024-10-29,39.5,-0.4\n',
      'a.csv',
    );
    const [evidence] = membersOf(imported)[0]?.evidence ?? [];
    const text = imported.texts.get('a')?.passages[0]?.text ?? '';
    const said = (span: { start: number; end: number } | null | undefined) =>
      text.slice(span?.start, span?.end);
    expect(evidence?.exact).toBe('The "river",\n rose.');
    expect(said(evidence)).toBe(evidence?.exact);
    expect(said(evidence?.dateSpan)).toBe('2024-10-29');
    expect(said(evidence?.placeSpan)).toBe('39.5, -0.4');
    const sheet = importText('Year,Month,Headline\n1989,11,The wall opens\n', 'b.csv');
    expect(sheet.texts.get('b')?.passages[0]?.text).toBe('Year, Month: 1989, 11\nHeadline: The wall opens');
  });

  it('a row that cannot be read is named and left out, the others go on', () => {
    const imported = importText(
      'title,date,lat,lon\nA,2024,95,10\n"B,2024,1,1\nC,2024,1,1,more\n,2024,1,1\nE,soon,x,1\nF,03/04/2024,1,1\n',
      'bad.csv',
    );
    expect(membersOf(imported).map(({ title }) => title)).toEqual(['A', 'E', 'F']);
    expect(imported.notices.map(({ line, found }) => [line, found])).toEqual([
      [3, 'a quote that is not closed'],
      [4, '5'],
      [2, '[10,95]'],
      [5, 'neither'],
      [6, '"x, 1"'],
      [7, '"03/04/2024", which could be two days'],
    ]);
  });

  it('apostrophes before what spreadsheets take for formulas are undone, once', () => {
    const imported = importText("id,title,text\n1,'=1+1,''=2+2\n2,'-0043,'tis\n", 'guarded.csv');
    expect(membersOf(imported).map(({ title, summary }) => [title, summary])).toEqual([
      ['=1+1', "'=2+2"],
      ['-0043', "'tis"],
    ]);
  });

  it('ids are the rows’ own, else made of what they say, so that the same row keeps its id wherever it stands', () => {
    const [one, other] = ['A,2024\nB,2024\n', 'C,2023\nB,2024\n'].map((rows) =>
      membersOf(importText(`title,date\n${rows}`, 'rows.csv')).map(({ id }) => id),
    );
    expect(other?.[1]).toBe(one?.[1]);
    expect(new Set([...(one ?? []), ...(other ?? [])]).size).toBe(3);
    const own = membersOf(importText('id,title\nx1,A\nx1,B\nno good,C\n', 'own.csv')).map(({ id }) => id);
    expect(own.slice(0, 2)).toEqual(['x1', 'x1-2']);
    expect(own[2]).toMatch(/^own-[0-9a-f]{10}$/);
  });

  it('many rows are several articles, so that the page loads a part to show a row', () => {
    const rows = Array.from({ length: 1000 }, (_, i) => `Event ${i},${1000 + i}`).join('\n');
    const imported = importText(`title,date\n${rows}\n`, 'many.csv');
    expect(imported.articles.map(({ id, title }) => [id, title])).toEqual([
      ['many', 'many.csv, 1 to 400'],
      ['many-2', 'many.csv, 401 to 800'],
      ['many-3', 'many.csv, 801 to 1000'],
    ]);
    const evidence = membersOf(imported)[999]?.evidence[0];
    const text = imported.texts.get('many-3')?.passages[0]?.text ?? '';
    expect(text.slice(evidence?.start, evidence?.end)).toBe('Event 999');
  });

  it('Excel’s own line for the separator is none of the rows', () => {
    const imported = importText('sep=;\ntitle;date\nA;2024\n', 'a.csv');
    expect(membersOf(imported)).toMatchObject([{ title: 'A', edtf: '2024' }]);
    expect(imported.notices).toEqual([]);
  });

  it('what is not understood in a column of ours stays in the words, and is counted', () => {
    const imported = importText('title,status\nA,planned\nB,reviewed\n', 'a.csv');
    expect(membersOf(imported).map(({ status }) => status)).toEqual(['planned', 'happened']);
    expect(imported.losses).toMatchObject([{ count: 1, examples: ['status'] }]);
  });

  it('a country by its name stays in the words, and is counted', () => {
    const imported = importText('title,country\nA,Spain\nB,es\n', 'a.csv');
    expect(membersOf(imported).map(({ countryCode }) => countryCode)).toEqual([null, 'ES']);
    expect(imported.losses).toMatchObject([
      { what: 'countries by name, not by their code of two letters', count: 1 },
    ]);
  });

  it('without a column that says what happened it is none', () => {
    expect(importText('a,b\n1,2\n', 'none.csv').notices).toMatchObject([{ outcome: 'left out' }]);
  });
});
