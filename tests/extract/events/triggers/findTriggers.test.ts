import { describe, expect, it } from 'vitest';
import { readContext } from '../../../../src/extract/events/readContext.ts';
import { findTriggers } from '../../../../src/extract/events/triggers/findTriggers.ts';
import { gazetteer, readMentions, readText } from '../readText.ts';

/** The triggers of a text as "word status", asides among them. */
function read(text: string): string[] {
  const context = readContext(readMentions(text), gazetteer);
  return context.parse.sentences.flatMap((_, sentence) =>
    findTriggers(context, sentence).map(
      ({ token, status }) => `${context.parse.tokens[token].text} ${status}`,
    ),
  );
}

describe('findTriggers(context, sentence) reads what is set for a day', () => {
  it('as planned by the participle behind the noun, whatever the clause says of it', () => {
    expect(read('The minister may miss a summit set for Oslo in June.')).toEqual(['summit planned']);
    expect(read('The row could overshadow talks scheduled for Lisbon on June 3.')).toEqual(['talks planned']);
  });

  it('as planned by a past passive with an infinitive', () => {
    expect(read('The singer was scheduled to fly from Lisbon to Oslo last month.')).toEqual(['fly planned']);
    expect(read('The judge was expected to fly to Oslo last month.')).toEqual([]);
  });

  it('by a form of "be" before the day', () => {
    expect(read('The next council meeting will be June 27 at the Civic Center in Porto.')).toEqual([
      'meeting planned',
    ]);
    expect(read('The meeting will be short.')).toEqual([]);
  });

  it('in a relative clause below a request', () => {
    expect(read('She asked farmers to allow the audits, which are due to be carried out in June.')).toEqual([
      'carried planned',
    ]);
  });
});

describe('findTriggers(context, sentence) reads nouns', () => {
  it('with a date behind a place in two names', () => {
    expect(read('The reason for her kidnapping in Porto, northern Portugal, on 2 May, is unclear.')).toEqual([
      'kidnapping happened',
    ]);
  });

  it('that somebody was called to', () => {
    expect(read('Police were called on Monday to a shooting incident in Lima.')).toContain(
      'incident happened',
    );
    expect(read('The party called for a withdrawal in Lima.')).toEqual([]);
  });

  it('behind a time of the clock, whose AM is no verb', () => {
    expect(
      read('Post 15 received a call at 8:14 AM CST in reference to a shooting incident in Lima.'),
    ).toContain('incident happened');
  });

  it('before a verb that looks like a noun', () => {
    expect(read("Saturday's show features a brass band.")).toEqual(['show happened']);
  });
});

describe('findTriggers(context, sentence) reads verbs', () => {
  it('that the tagger takes for adjectives', () => {
    expect(read('Two weeks later, seven small Lima districts consolidated into Cusco.')).toEqual([
      'consolidated happened',
    ]);
  });

  it('that take lives', () => {
    expect(read('Cholera claimed the lives of 200 people in Ghana in 2021.')).toEqual(['claimed happened']);
    expect(read('The ministry claimed the port of Accra was safe.')).toEqual([]);
  });

  it('that make something known', () => {
    expect(read('The envoy disclosed on Friday in Lima that the port was safe.')).toEqual([
      'disclosed happened',
    ]);
  });
});

describe('findTriggers(context, sentence) reads sentences without a verb', () => {
  it('as entries of a calendar behind their day', () => {
    expect(read('June 14: two-hour safety course at Porto High School, Room 12.')).toEqual([
      'course planned',
    ]);
    expect(read('April 2 - Music class in Lima.')).toEqual(['class happened']);
    expect(read('June 14, Room 12.')).toEqual([]);
  });

  it('as moves of a market behind their place', () => {
    expect(read('And in Lima, a two percent drop.')).toEqual(['drop happened']);
    expect(read('A two percent drop.')).toEqual([]);
  });
});

describe('findTriggers(context, sentence) reads infinitives', () => {
  it('that say what somebody was in a place for', () => {
    expect(read('A nurse was at a school in Lima on Friday to demonstrate first aid.')).toEqual([
      'demonstrate happened',
    ]);
    expect(read('The minister will be in Lisbon on Friday to open the bridge.')).toEqual(['open planned']);
    expect(read('The minister was happy in Lisbon to see the bridge.')).toEqual([]);
  });

  it('that what stands above them brought about', () => {
    expect(read('The storm forced hundreds of people to flee their homes in Lima.')).toContain(
      'flee happened',
    );
    expect(read('The storm could force hundreds of people to flee their homes in Lima.')).toEqual([]);
  });

  it('that a day to come makes a plan', () => {
    expect(read('The two sides agreed to meet in Oslo on June 3.')).toEqual(['meet planned']);
  });
});

describe('findTriggers(context, sentence) reads the present', () => {
  it('as a plan where its day is to come', () => {
    expect(read('The fair opens in Lima on June 3.')).toEqual(['opens planned']);
    expect(read('The fair opens in Lima.')).toEqual(['opens happened']);
  });
});

describe('findTriggers(context, sentence) reads what is told from several places', () => {
  it('as the noun that was reported from there', () => {
    expect(read('Marches were also reported from Lima, Cusco and Arequipa on Friday.')).toEqual([
      'Marches happened',
    ]);
    expect(read('A shortage was reported on Friday.')).toEqual([]);
  });
});

describe('findTriggers(context, sentence) reads joined clauses that open with their date', () => {
  it('each with the date that opens it', () => {
    expect(
      read('The climbers left Lima on 3 March 1910 and on 14 May 1911 they stood on the summit.'),
    ).toEqual(['left happened', 'stood happened']);
    const dates = readText(
      'The climbers left Lima on 3 March 1910 and on 14 May 1911 they reached Cusco.',
    ).map((event) => event.properties.edtf);
    expect(dates).toEqual(['1910-03-03', '1911-05-14']);
  });

  it('and no standing without a day', () => {
    expect(read('The house stood at the river in Lima.')).toEqual([]);
  });
});
