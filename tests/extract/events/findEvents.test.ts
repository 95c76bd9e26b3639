import { describe, expect, it } from 'vitest';
import { readText, summarise } from './readText.ts';

const read = (text: string, options?: Parameters<typeof readText>[1]) => summarise(readText(text, options));

describe('findEvents(mentions) links dates and places', () => {
  it('gives each clause its own date and place', () => {
    expect(
      read(
        'A gas explosion in Lima killed four people on Monday. Police arrested two men in Cusco on Tuesday.',
      ),
    ).toEqual([
      'Gas explosion in Lima killed four people | 2024-05-13 | Lima | happened',
      'Police arrested two men in Cusco | 2024-05-14 | Cusco | happened',
    ]);
  });

  it('does not take the day of a saying for the day of the event', () => {
    expect(read('Officials said Tuesday that rebels had seized a bridge in Arequipa in March.')).toEqual([
      'Rebels had seized a bridge in Arequipa | 2024-03 | Arequipa | happened',
    ]);
  });

  it('keeps the date of an event that is only spoken of apart from that of the clause', () => {
    expect(
      read('The prime minister apologized on Tuesday for the February 2019 massacre of villagers in Ghana.'),
    ).toEqual([
      'Prime minister apologized for the February 2019 massacre of villagers in Ghana | 2024-05-14 | null | happened',
      'Massacre of villagers in Ghana | 2019-02 | Ghana | happened',
    ]);
  });

  it('takes no place from what somebody condemned', () => {
    expect(read('The minister condemned the attacks in Ghana and Togo on Monday.')).toEqual([
      'Minister condemned the attacks in Ghana and Togo | 2024-05-13 | null | happened',
    ]);
  });

  it('writes the headline with its verb, without the date and its prepositions', () => {
    const titles = (text: string) => readText(text).map(({ properties }) => properties.title);
    expect(
      titles('Two ministers and a judge met in Lima on Monday and founded a court in Accra on Friday.'),
    ).toContain('Two ministers and a judge founded a court in Accra');
    expect(titles('Between March 2021 and May 2022 troops built a wall in Lima.')).toEqual([
      'Troops built a wall in Lima',
    ]);
    expect(titles("The settlers founded a port in today's Ghana in 1494.")).toEqual([
      'Settlers founded a port in Ghana',
    ]);
  });

  it('takes no day from the head of the story', () => {
    expect(read('LIMA, 14 May — The cabinet resigned on Friday.')[0]).toMatch(
      /^Cabinet resigned on Friday \| 2024-05-10/,
    );
  });

  it('makes one feature of each of two places, in one group', () => {
    const events = readText('Fighting broke out in Accra and Lima on Saturday.');
    expect(events.map(({ properties }) => properties.placeName)).toEqual(['Accra', 'Lima']);
    expect(new Set(events.map(({ properties }) => properties.group)).size).toBe(1);
    expect(events[0].properties.group).not.toBeNull();
    expect(new Set(events.map(({ id }) => id)).size).toBe(2);
  });

  it('takes towns with their countries behind a comma for two towns', () => {
    expect(
      readText('Bombs in Lima, Peru, and Accra, Ghana, on May 7 killed 12 people.').map(
        ({ properties }) => properties.placeName,
      ),
    ).toEqual(['Lima', 'Accra']);
  });

  it('joins two towns over what the first one is called', () => {
    const events = readText('Bombs in Lima, the Peruvian capital, and Accra on May 7 killed 12 people.');
    expect(events.map(({ properties }) => properties.placeName)).toEqual(['Lima', 'Accra']);
    expect(new Set(events.map(({ properties }) => properties.group)).size).toBe(1);
  });

  it('dates what goes on with the day of publication, about', () => {
    const [event] = readText('A ferry is drifting in the North Sea with 40 people on board.');
    expect(event.properties).toMatchObject({
      edtf: '2024-05-15~',
      dateBasis: 'publication',
      status: 'ongoing',
    });
  });

  it('dates "for months" from about three months before publication', () => {
    expect(read('Troops have for months been massing along the border of Togo.')).toEqual([
      'Troops have been massing along the border of Togo | 2024-02~/2024-05-15 | Togo | ongoing',
    ]);
  });

  it('keeps the bounds of a month that was lent as the beginning of a span', () => {
    const events = readText(
      'Rebels have held the port of Accra since March. Soldiers arrested two men in Accra.',
    );
    expect(events.at(-1)?.properties).toMatchObject({
      edtf: '2024-03',
      start: '2024-03-01',
      end: '2024-03-31',
      precision: 'month',
    });
  });

  it('places nothing by the home of a firm or of somebody', () => {
    expect(
      readText('The firm sold a mill on Monday to a maker of nets based in Bergen.').map(
        ({ properties }) => properties.placeName,
      ),
    ).not.toContain('Bergen');
    expect(
      readText('The court ruled on Tuesday for a girl and her parents in Porto.').map(
        ({ properties }) => properties.placeName,
      ),
    ).not.toContain('Porto');
  });

  it('takes the nearer of two places that a clause names', () => {
    expect(
      readText('In Portugal, nine teams were selected on Monday for a contest in Porto.').map(
        ({ properties }) => properties.placeName,
      ),
    ).toEqual(['Porto']);
  });

  it('calls what an army does a conflict, whatever the verb', () => {
    const [event] = readText('Norway expanded its military operations in the North Sea on Monday.');
    expect(event.properties.category).toBe('conflict');
  });

  it.each([
    ['A fire destroyed 72 houses in Accra on Monday.', 'disaster'],
    ['An earthquake killed 30 people in Izmir on Monday.', 'disaster'],
    ['Rebels destroyed a bridge in Bamako on Monday.', 'conflict'],
    ['A bomb killed 30 people in Kabul on Monday.', 'conflict'],
  ])('tells harm by accident from harm by arms: %s', (text, category) => {
    expect(readText(text)[0].properties.category).toBe(category);
  });

  it('places only the main event by the dateline', () => {
    const [event] = readText('LISBON, May 14 (Reuters) - The cabinet approved a new budget on Tuesday.');
    expect(event.properties).toMatchObject({
      placeName: 'Lisbon',
      placeBasis: 'dateline',
      edtf: '2024-05-14',
    });
  });

  it('inherits the place of the paragraph, and says so', () => {
    const events = readText('A storm hit Porto on Friday. On Saturday a bridge collapsed.');
    expect(events.map(({ properties }) => [properties.placeName, properties.placeBasis])).toEqual([
      ['Porto', 'words'],
      ['Porto', 'inherited'],
    ]);
  });

  it('puts an institution at its seat', () => {
    const [event] = readText('The U.S. Senate voted on Tuesday to cut taxes.');
    expect(event.properties).toMatchObject({
      placeName: 'Washington',
      placeBasis: 'seat',
      edtf: '2024-05-14',
    });
  });

  it('puts a politburo, which many countries had, at the capital of the country it is said to be of', () => {
    const [event] = readText('The Norwegian Politburo voted on Tuesday to cut taxes.');
    expect(event.properties).toMatchObject({ placeName: 'Oslo', placeBasis: 'seat' });
  });

  it('takes date and place from the fragment that sets the scene', () => {
    expect(read('Lima, nineteen ninety-six. A bomb goes off. Three people are killed.')[0]).toBe(
      'Bomb goes off | 1996 | Lima | happened',
    );
  });

  it('leaves the date open where the day of publication is unknown', () => {
    expect(read('A ferry is drifting in the North Sea.', { published: null })).toEqual([
      'Ferry is drifting in the North Sea | null | North Sea | ongoing',
    ]);
  });
});

describe('findEvents(mentions) reads what is asserted', () => {
  it('leaves out what is negated, supposed, possible or wished for', () => {
    expect(
      read(
        'No one was hurt in Porto on Monday. If the law passes, workers will strike in Bergen. The company may build a plant in Lisbon. They want to march in Oslo on Sunday.',
      ),
    ).toEqual([]);
  });

  it('reads a plan with its own date', () => {
    expect(read('The president will open a bridge in Porto on May 20.')).toEqual([
      'President will open a bridge in Porto | 2024-05-20 | Porto | planned',
    ]);
  });

  it('never dates a plan by the day of the report', () => {
    const [event] = readText('The army is planning a covert mission to capture smugglers inside Togo.');
    expect(event.properties).toMatchObject({ status: 'planned', edtf: null, placeName: 'Togo' });
  });

  it('reads a plan in reported speech', () => {
    expect(read('The spokesman said a ceremony would be held in Brussels on June 3.')).toEqual([
      'Ceremony would be held in Brussels | 2024-06-03 | Brussels | planned',
    ]);
  });

  it('reads what was called off', () => {
    const [event] = readText('A concert in Lisbon that was planned for June 1 was cancelled on Monday.');
    expect(event.properties).toMatchObject({ status: 'cancelled', placeName: 'Lisbon' });
  });

  it('marks hearsay and denials', () => {
    expect(
      readText('Police allegedly beat a student in Cusco on Sunday.').map(
        ({ properties }) => properties.claim,
      ),
    ).toEqual(['alleged']);
    expect(
      readText('The mayor denied that police had shot a man in Bergen on Monday.').map(
        ({ properties }) => properties.claim,
      ),
    ).toEqual(['denied']);
  });

  it('names who says so, with offsets', () => {
    const text = 'Gunmen kidnapped a teacher in Cusco on Sunday, according to Amnesty International.';
    const [event] = readText(text);
    expect(event.properties.attribution?.name).toBe('Amnesty International');
    const { start, end } = event.properties.attribution ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe('Amnesty International');
  });

  it('takes speech, states, habits and share prices for no events', () => {
    expect(
      read(
        'The minister said on Monday that Porto was a fine city. The company operates 87 stores in Lisbon. Its shares closed at $20 in Oslo on Friday, up 3 percent.',
      ),
    ).toEqual([]);
  });

  it('reads nothing in direct quotes', () => {
    expect(read('“They attacked us in Lima on Monday,” she said.')).toEqual([]);
  });
});

describe('findEvents(mentions) makes evidence and ids', () => {
  const text = 'Rescuers left Oslo early. A tanker sank off Bergen on Sunday night.';

  it('quotes the sentence with true offsets', () => {
    for (const { properties } of readText(text)) {
      for (const { start, end, exact, dateSpan, placeSpan, eventSpan } of properties.evidence) {
        expect(text.slice(start, end)).toBe(exact);
        for (const span of [dateSpan, placeSpan, eventSpan])
          if (span) expect(text.slice(span.start, span.end).trim()).not.toBe('');
      }
    }
  });

  it('keeps the id when date and place are read otherwise', () => {
    const one = readText(text, { published: '2024-05-15' });
    const other = readText(text, { published: '2021-01-05' });
    expect(other.map(({ id }) => id)).toEqual(one.map(({ id }) => id));
  });

  it('joins the mentions of one event', () => {
    const events = readText(
      'A train crash near Cusco killed nine people on Sunday.\n\nThe crash near Cusco was the worst in years. Nine people were killed in the crash on Sunday.',
    );
    expect(events).toHaveLength(1);
    expect(events[0].properties.evidence.length).toBeGreaterThan(1);
  });

  it('reads 100 KB of the worst sentence quickly', { timeout: 120_000 }, () => {
    for (const odd of ['police killed and ', 'he said that ', 'In Lima, ', '“"(']) {
      const start = performance.now();
      readText(odd.repeat(Math.ceil(100_000 / odd.length)));
      expect(performance.now() - start).toBeLessThan(30_000);
    }
  });

  it('survives any text', () => {
    for (const odd of [
      '',
      '   ',
      '\u0000',
      '\ud800 Lima \udc00',
      'LIMA '.repeat(300),
      '((((“““',
      '1 2 3',
      'Lima Monday',
    ]) {
      expect(() => readText(odd)).not.toThrow();
    }
  });
});

describe('findEvents(mentions) reads sentences in capitals', () => {
  it('reads a text of nothing but capitals, its title as it is written', () => {
    expect(
      read('POLICE ARRESTED TWO MEN IN CUSCO ON TUESDAY. FLOODS HIT LIMA ON SUNDAY, KILLING 12.'),
    ).toEqual([
      'POLICE ARRESTED TWO MEN IN CUSCO | 2024-05-14 | Cusco | happened',
      'FLOODS HIT LIMA | 2024-05-12 | Lima | happened',
    ]);
  });

  it('reads a headline in capitals within a text, and its noun', () => {
    expect(
      read(
        'Shops in Oslo closed early on Monday.\n\nA GAS EXPLOSION IN LIMA ON SUNDAY SHOOK OFFICIALS.\n\nNobody said why.',
      ),
    ).toContain('GAS EXPLOSION IN LIMA SHOOK OFFICIALS | 2024-05-12 | Lima | happened');
  });

  it('takes no event from a line of names in capitals', () => {
    expect(read('Shops in Oslo closed early on Monday.\n\nTHE LIMA AND CUSCO GAS COMPANY')).toEqual([
      'Shops in Oslo closed | 2024-05-13 | Oslo | happened',
    ]);
  });
});
