import { describe, expect, it } from 'vitest';
import { formatNotice } from '../../src/articles/notice.ts';
import { applyCorrections } from '../../src/corrections/applyCorrections.ts';
import type { Change, PlacedCorrection, WantedPlace } from '../../src/corrections/correction.ts';
import { correctionNotices } from '../../src/corrections/correctionNotices.ts';
import type { EventFeature } from '../../src/event-set/eventSet.ts';
import { mergeEvents } from '../../src/extract/pipeline.ts';
import { contextOf, entry, referenceOf, renamed, type Told, told } from './corrections.ts';

const FLOOD = 'The river [burst] its banks in Valencia on Tuesday.';
const FIRE = 'A fire [destroyed] the old mill and [killed] nobody.';
const floods = told('floods', [FLOOD, FIRE]);
const [flood, fire] = floods.events as [EventFeature, EventFeature];

const apply = (
  corrections: readonly PlacedCorrection[],
  readings: readonly Told[] = [floods],
  events: readonly EventFeature[] = readings.flatMap((reading) => reading.events),
) => applyCorrections(events, corrections, contextOf(readings));

const messages = (result: ReturnType<typeof apply>) => correctionNotices(result, 'c.yaml').map(formatNotice);
const move = (place: WantedPlace | null): Change => ({ action: 'move', place });
const byNumber = (geonameId: number): Change => move({ kind: 'geonames', geonameId });
const byName = (name: string, country: string | null = null): Change =>
  move({ kind: 'name', name, country, admin1: null, level: null });
const CHECK = { by: 'A. Editor', on: '2026-03-09', why: null };

describe('applyCorrections: the acts', () => {
  it('leaves everything as it is where there are none', () => {
    const { events, removed, outcomes, contradictions } = apply([]);
    expect(events).toEqual(floods.events);
    expect([removed, outcomes, contradictions]).toEqual([[], [], []]);
  });

  it('moves an event by number, by name and by point, and to nowhere', () => {
    const numbered = apply([entry(flood, byNumber(1001))]).events[0];
    expect(numbered).toMatchObject({
      id: 'floods-1',
      geometry: { type: 'Point', coordinates: [-86.54, 33.55] },
      properties: {
        placeName: 'Leeds',
        countryCode: 'US',
        admin1: 'Alabama',
        placeBasis: 'person',
        placeConfidence: 1,
        confidence: 1,
        alternatives: [],
        checkedBy: 'A. Editor',
        checks: [{ act: 'move', was: 'Valencia', ...CHECK }],
      },
    });
    expect(apply([entry(flood, byName('Leeds', 'GB'))]).events[0]?.geometry?.coordinates).toEqual([
      -1.55, 53.8,
    ]);
    expect(apply([entry(flood, byName('York'))]).events[0]?.properties).toMatchObject({
      level: 'city',
      geonameId: 1003,
    });

    const point = { kind: 'point', lngLat: [-0.4, 39.5], level: 'site', radiusKm: 2 } as const;
    const dragged = apply([entry(flood, move({ ...point, name: null, country: null }))]).events[0];
    expect(dragged?.properties).toMatchObject({
      placeName: 'Valencia',
      countryCode: 'ES',
      level: 'site',
      geonameId: null,
    });
    const named = apply([entry(flood, move({ ...point, name: 'the weir', country: 'ES' }))]).events[0];
    expect(named?.properties).toMatchObject({
      placeName: 'the weir',
      countryCode: 'ES',
      admin1: null,
      radiusKm: 2,
    });

    const nowhere = apply([entry(flood, move(null))]).events[0];
    expect(nowhere).toMatchObject({
      geometry: null,
      properties: { placeName: null, placeBasis: null, placeConfidence: null, level: null },
    });
  });

  it('says which places of a name there are, and that there is none', () => {
    expect(messages(apply([entry(flood, byName('Leeds'))]))).toEqual([
      'c.yaml, line 1: expected one place named Leeds, found 2: Leeds, England, GB (1000); Leeds, Alabama, US (1001); move was not applied',
    ]);
    expect(messages(apply([entry(flood, byName('Atlantis'))]))[0]).toContain('found none in the gazetteer');
    expect(messages(apply([entry(flood, byNumber(7))]))[0]).toContain('found none with the number 7');
  });

  it('dates, retitles and sets, each with what stood there before', () => {
    const { events } = apply([
      entry(flood, { action: 'redate', edtf: '1755-11-01T09:40' }),
      entry(flood, { action: 'retitle', title: 'Flood' }, { by: 'B. Reader', why: 'shorter' }),
      entry(flood, { action: 'set', category: 'crime', status: null, claim: 'denied' }),
    ]);
    expect(events[0]?.properties).toMatchObject({
      edtf: '1755-11-01T09:40',
      start: '1755-11-01',
      end: '1755-11-01',
      precision: 'time',
      time: '09:40',
      dateBasis: 'person',
      dateConfidence: 1,
      title: 'Flood',
      category: 'crime',
      status: 'happened',
      claim: 'denied',
      checkedBy: 'A. Editor, B. Reader',
      checks: [
        { act: 'redate', was: '2026-03-03' },
        { act: 'retitle', was: flood.properties.title, by: 'B. Reader', why: 'shorter' },
        { act: 'category', was: 'disaster' },
        { act: 'claim', was: 'stated' },
      ],
    });
    expect(events[1]).toBe(fire);
    const undated = apply([entry(flood, { action: 'redate', edtf: null })]).events[0]?.properties;
    expect(undated).toMatchObject({ edtf: null, start: null, end: null, precision: null, dateBasis: null });
  });

  it('confirms, rejects and hides', () => {
    const { events, removed } = apply([
      entry(flood, { action: 'confirm' }),
      entry(fire, { action: 'reject' }),
    ]);
    expect(events).toHaveLength(1);
    expect(events[0]?.properties).toMatchObject({
      confidence: 1,
      placeConfidence: 1,
      dateConfidence: 1,
      checkedBy: 'A. Editor',
    });
    expect(removed).toMatchObject([
      { feature: { id: 'floods-2' }, fate: 'rejected', correction: { by: 'A. Editor' } },
    ]);
    expect(apply([entry(fire, { action: 'hide' })]).removed).toMatchObject([{ fate: 'hidden' }]);
  });

  it('dates and sets all places of an event, moves and rejects the one', () => {
    const places = ['Valencia', 'Sagunto'].map((placeName, i) => {
      const id = i === 0 ? 'floods-1' : 'floods-1-2';
      const feature = renamed(flood, id);
      return { ...feature, properties: { ...feature.properties, group: 'floods-1', placeName } };
    });
    const dated = apply(
      [entry(places[1] as EventFeature, { action: 'redate', edtf: '2020' })],
      [floods],
      places,
    );
    expect(dated.events.map(({ properties }) => properties.edtf)).toEqual(['2020', '2020']);
    const moved = apply([entry(places[1] as EventFeature, byNumber(1003))], [floods], places);
    expect(moved.events.map(({ properties }) => properties.placeName)).toEqual(['Valencia', 'York']);
    // With other ids, the place tells which of the two is meant.
    const anew = places.map((each, i) => renamed(each, `new-${i}`));
    const found = apply([entry(places[1] as EventFeature, { action: 'reject' })], [floods], anew);
    expect(found.events.map(({ properties }) => properties.placeName)).toEqual(['Valencia']);
  });

  it('merges events: one keeps its title, date and place, with the evidence of all', () => {
    const wire = told('wire', [FLOOD.replace('Tuesday', 'Monday')]);
    const [other] = wire.events as [EventFeature];
    const { events, outcomes } = apply(
      [
        entry(flood, { action: 'merge', events: [referenceOf(other), referenceOf(flood)] }),
        // The merged event is still found by the names of its reports.
        entry(other, { action: 'retitle', title: 'One flood' }),
      ],
      [floods, wire],
    );
    expect(events.map(({ id }) => id)).toEqual(['floods-1', 'floods-2']);
    expect(events[0]?.properties).toMatchObject({
      title: 'One flood',
      reports: ['floods-1', 'wire-1'],
      evidence: [{ articleId: 'floods' }, { articleId: 'wire' }],
      checks: [{ act: 'merge', was: other.properties.title }, { act: 'retitle' }],
    });
    expect(outcomes[0]?.remarks).toMatchObject([{ found: 'floods-1 among its reports' }]);
  });

  it('merges what it finds and names what it does not', () => {
    const result = apply([
      entry(flood, {
        action: 'merge',
        events: [
          referenceOf(fire),
          { ...referenceOf(fire), event: 'gone', quote: 'A mill burnt down in the night.' },
        ],
      }),
    ]);
    expect(result.events.map(({ id }) => id)).toEqual(['floods-1']);
    expect(messages(result)[0]).toMatch(/expected an event of the article floods .*; applied but for that$/);
  });

  it('splits reports that were merged: each is again what it was', () => {
    const wire = told('wire', [FLOOD], '2026-03-04');
    const third = told('third', [FLOOD], '2026-03-06');
    const readings = [floods, wire, third];
    const merged = mergeEvents(readings);
    expect(merged[0]?.properties.reports).toHaveLength(3);
    const [wired] = wire.events as [EventFeature];
    const split = entry(merged[0] as EventFeature, { action: 'split', reports: [referenceOf(wired)] });
    const { events, outcomes } = apply([split], readings, merged);
    expect(events.map(({ properties }) => properties.reports)).toEqual([
      ['floods-1', 'third-1'],
      ['wire-1'],
      ['floods-2'],
    ]);
    expect(events[1]?.properties).toMatchObject({
      id: 'wire-1',
      checks: [{ act: 'split' }],
      checkedBy: 'A. Editor',
    });
    for (const { properties } of events) expect(properties.summary).toBe(properties.evidence[0]?.exact);
    expect(outcomes[0]?.events).toEqual(['floods-1', 'wire-1']);
    // The merger has learnt meanwhile, and no longer joins them.
    const apart = apply(
      [split],
      readings,
      readings.flatMap((reading) => reading.events),
    );
    expect(apart.events).toHaveLength(4);
    expect(apart.outcomes[0]).toMatchObject({
      misfits: [],
      remarks: [{ found: 'that they are apart already' }],
    });
  });

  it('splits one quote off an event of several; its id hangs on its words', () => {
    const [first, second] = [flood, fire].map(({ properties }) => properties.evidence[0]);
    const both = {
      ...flood,
      properties: { ...flood.properties, evidence: [first, second].filter((e) => e !== undefined) },
    };
    const only = { ...floods, events: [both] };
    const change: Change = { action: 'split', reports: [{ ...referenceOf(fire), event: null }] };
    const once = apply([entry(both, change)], [only]);
    expect(once.events.map(({ properties }) => properties.evidence.map(({ exact }) => exact))).toEqual([
      [first?.exact],
      [second?.exact],
    ]);
    expect(once.events[1]?.id).toMatch(/^floods-\w{7}$/);
    expect(apply([entry(both, change)], [only]).events[1]?.id).toBe(once.events[1]?.id);
    const all = apply(
      [entry(both, { action: 'split', reports: [referenceOf(flood), referenceOf(fire)] })],
      [only],
    );
    expect(messages(all)[0]).toContain('found that they are apart already');
    expect(all.events).toEqual([both]);
  });

  it('adds an event by its quote, under the same id in every build', () => {
    const added = (quote: string, change = {}) => {
      const reference = { event: null, article: 'floods', quote, trigger: 'mill', at: null };
      const plain = {
        action: 'add',
        title: 'Mill',
        category: 'other',
        status: 'happened',
        claim: 'stated',
      } as const;
      return entry(
        flood,
        { ...plain, edtf: '2026-03', place: { kind: 'geonames', geonameId: 1000 }, ...change },
        { reference },
      );
    };
    const { events, outcomes } = apply([added('fire destroyed\n the old  mill')]);
    const [, , mill] = events;
    expect(mill).toMatchObject({
      geometry: { coordinates: [-1.55, 53.8] },
      properties: {
        title: 'Mill',
        edtf: '2026-03',
        dateBasis: 'person',
        placeBasis: 'person',
        confidence: 1,
      },
    });
    const [evidence] = mill?.properties.evidence ?? [];
    expect(evidence).toMatchObject({ articleId: 'floods', exact: 'fire destroyed the old mill' });
    const { text } = floods.article;
    expect(text.slice(evidence?.start, evidence?.end)).toBe(evidence?.exact);
    expect(text.slice(evidence?.eventSpan?.start, evidence?.eventSpan?.end)).toBe('mill');
    expect(outcomes[0]?.events).toEqual([mill?.id]);
    const moved = apply([added('fire destroyed the old mill', { place: null, edtf: null })]).events[2];
    expect(moved?.id).toBe(mill?.id);
    const twice = apply([added('destroyed the old mill'), added('destroyed the old mill')]).events;
    expect(new Set(twice.map(({ id }) => id)).size).toBe(4);
    expect(messages(apply([added('Nothing of the kind')]))[0]).toContain(
      'expected the quote "Nothing of the kind" in the article floods',
    );
    expect(messages(apply([added('A fire destroyed')])).filter((each) => each.includes('too:'))).toEqual([]);
  });

  it('says so when the reader now finds what was added', () => {
    const reference = {
      event: null,
      article: 'floods',
      quote: 'A fire destroyed the old mill',
      trigger: 'destroyed',
      at: null,
    };
    const plain = {
      action: 'add',
      title: 'Mill',
      category: 'other',
      status: 'happened',
      claim: 'stated',
    } as const;
    const result = apply([entry(flood, { ...plain, edtf: null, place: null }, { reference })]);
    expect(messages(result)).toEqual([
      'c.yaml, line 1: expected an event that only a person finds, found floods-2, which the reader finds in these words; both stay',
    ]);
  });
});

describe('applyCorrections: finding the event when the reader has changed', () => {
  const anew = floods.events.map((event, i) => renamed(event, `floods-new${i}`));
  const reject = (reference: Partial<ReturnType<typeof referenceOf>>) =>
    entry(flood, { action: 'reject' }, { reference: { ...referenceOf(flood), ...reference } });
  const foundBy = (reference: Parameters<typeof reject>[0], events = anew) => {
    const { outcomes, removed } = apply([reject(reference)], [floods], events);
    return [outcomes[0]?.foundBy, removed[0]?.feature.id ?? null];
  };

  it('finds it by id, by quote, by words', () => {
    expect(foundBy({}, [...floods.events])).toEqual(['id', 'floods-1']);
    expect(foundBy({})).toEqual(['quote', 'floods-new0']);
    expect(foundBy({ quote: 'The river  burst its\nbanks in Valencia on Tuesday.' })).toEqual([
      'words',
      'floods-new0',
    ]);
    expect(foundBy({ quote: `${flood.properties.summary} Rain went on.` })).toEqual(['words', 'floods-new0']);
    expect(foundBy({ quote: 'burst its banks in Valencia on Tuesday.' })).toEqual(['words', 'floods-new0']);
    expect(foundBy({ quote: 'In the night, The river burst its banks in Valencia on' })).toEqual([
      'words',
      'floods-new0',
    ]);
    expect(foundBy({ trigger: null })).toEqual(['quote', 'floods-new0']);
  });

  it('does not take the event of an id whose words are others, nor another event of the sentence', () => {
    const swapped = [renamed(flood, 'floods-2'), renamed(fire, 'floods-1')];
    expect(foundBy({}, swapped)).toEqual(['quote', 'floods-2']);
    expect(foundBy({ trigger: 'flooded' })).toEqual([null, null]);
    expect(foundBy({ trigger: 'has burst' })).toEqual(['quote', 'floods-new0']);
    expect(foundBy({ quote: 'The river burst.' })).toEqual([null, null]);
  });

  it('does not choose between two that fit alike', () => {
    const twins = [renamed(flood, 'x-1'), renamed(flood, 'x-2')];
    const result = apply([reject({})], [floods], twins);
    expect(result.removed).toEqual([]);
    expect(messages(result)[0]).toMatch(
      /found several that fit .*; nearest x-1 .*; x-2 .*; reject was not applied$/,
    );
  });

  it('follows the very same words into another article only where the named one is gone', () => {
    const copy = told('copy', [FLOOD, FIRE]);
    const result = applyCorrections(copy.events, [reject({})], contextOf([copy]));
    expect(result.outcomes[0]).toMatchObject({ foundBy: 'article', events: ['copy-1'] });
    expect(messages(result)[0]).toContain(
      'expected an article floods, found its quote in another: copy-1; applied there',
    );
    const empty = { ...floods, events: [] };
    const stale = applyCorrections(copy.events, [reject({})], contextOf([copy, empty]));
    expect(stale.outcomes[0]?.events).toEqual([]);
    expect(stale.outcomes[0]?.misfits[0]?.candidates[0]).toMatchObject({ id: 'copy-1', nearness: 1 });
  });

  it('lists the nearest candidates of a stale entry, the nearest first', () => {
    const { outcomes, events } = apply([
      reject({ event: 'floods-2', quote: 'The river broke its banks near Valencia.' }),
    ]);
    expect(outcomes[0]?.misfits[0]?.candidates).toEqual([
      {
        id: 'floods-2',
        title: fire.properties.title,
        quote: fire.properties.summary,
        nearness: expect.any(Number),
      },
      { id: 'floods-1', title: flood.properties.title, quote: flood.properties.summary, nearness: 0.63 },
    ]);
    expect(events).toEqual(floods.events);
  });
});

describe('applyCorrections: several entries for one event', () => {
  const at = (line: number) => ({ line });

  it('lets the later entry win and reports that they contradict each other', () => {
    const result = apply([
      entry(flood, byNumber(1000), at(1)),
      entry(flood, byNumber(1003), at(5)),
      entry(flood, byNumber(1003), at(9)),
    ]);
    expect(result.events[0]?.properties.placeName).toBe('York');
    expect(messages(result)).toEqual([
      'c.yaml, line 5: expected the same place as in line 1, found another; the later one holds',
    ]);
  });

  it('brings back what was rejected where a later entry keeps it', () => {
    const result = apply([
      entry(flood, { action: 'reject' }, at(1)),
      entry(flood, { action: 'confirm' }, at(5)),
      entry(fire, { action: 'hide' }, at(9)),
      entry(fire, { action: 'retitle', title: 'Fire' }, at(13)),
    ]);
    expect(result.events.map(({ id }) => id)).toEqual(['floods-1', 'floods-2']);
    expect(result.removed).toEqual([]);
    expect(messages(result)).toEqual([
      'c.yaml, line 5: expected the same verdict on the event as in line 1, found another; the later one holds',
      'c.yaml, line 13: expected the same verdict on the event as in line 9, found another; the later one holds',
    ]);
  });

  it('sees no contradiction in a move that is then confirmed', () => {
    const result = apply([entry(flood, byNumber(1000)), entry(flood, { action: 'confirm' })]);
    expect(messages(result)).toEqual([]);
    expect(result.events[0]?.properties.checks).toHaveLength(2);
  });
});
