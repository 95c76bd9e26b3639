import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { mergeReports } from '../../../src/extract/merge/mergeReports.ts';
import { readText } from '../events/readText.ts';

function report(id: string, published: string, text: string) {
  const article: Article = {
    id,
    text,
    title: null,
    url: null,
    publisher: null,
    author: null,
    published,
    language: 'en',
  };
  const events = readText(text, { published }).map((event) => ({
    ...event,
    id: `${id}-${event.id}`,
    properties: {
      ...event.properties,
      id: `${id}-${event.id}`,
      reports: [`${id}-${event.id}`],
      evidence: event.properties.evidence.map((each) => ({ ...each, articleId: id })),
    },
  }));
  return { article, events };
}

describe('mergeReports(reports)', () => {
  const late = report('late', '2024-05-15', 'A gas explosion in Lima killed five people on Monday.');
  const early = report('early', '2024-05-14', 'An explosion of gas killed four people in Lima on Monday.');

  it('joins the reports of one event under the id of the earliest', () => {
    const merged = mergeReports([late, early]);
    expect(merged).toHaveLength(1);
    expect(merged[0].id).toBe(early.events[0].id);
    expect(merged[0].properties.reports).toEqual([early.events[0].id, late.events[0].id]);
    expect(merged[0].properties.evidence.map(({ articleId }) => articleId)).toEqual(['early', 'late']);
    expect(merged[0].properties.confidence).toBeGreaterThan(early.events[0].properties.confidence);
  });

  it('keeps apart what happened elsewhere, on another day, or is another thing', () => {
    const others = [
      report('a', '2024-05-15', 'A gas explosion in Cusco killed five people on Monday.'),
      report('b', '2024-05-15', 'A gas explosion in Lima killed five people on Sunday.'),
      report('c', '2024-05-15', 'The museum in Lima reopened on Monday.'),
    ];
    expect(mergeReports([late, ...others])).toHaveLength(4);
  });

  it('gives [] for no reports', () => {
    expect(mergeReports([])).toEqual([]);
  });
});

describe('mergeReports(reports) of what reports say differently', () => {
  const join = (...reports: Parameters<typeof mergeReports>[0]) => {
    const merged = mergeReports(reports);
    expect(merged).toHaveLength(1);
    return merged[0].properties;
  };

  it('takes the most precise date, and keeps the other quote', () => {
    const vague = report('vague', '2024-06-20', 'In May a gas explosion killed five people in Lima.');
    const exact = report('exact', '2024-06-25', 'The gas explosion in Lima on 13 May killed five people.');
    const { edtf, id, evidence } = join(vague, exact);
    expect(edtf).toBe('2024-05-13');
    expect(id).toBe(vague.events[0].id);
    expect(evidence.map(({ articleId }) => articleId)).toEqual(['exact', 'vague']);
  });

  it('makes one event, that happened, of the plan and what became of it', () => {
    const plan = report('plan', '2024-05-10', 'Ministers will meet in Oslo on 20 May.');
    const done = report('done', '2024-05-22', 'Ministers met in Oslo on 20 May.');
    const { status, id, reports, summary } = join(plan, done);
    expect(status).toBe('happened');
    expect(summary).toBe('Ministers met in Oslo on 20 May.');
    expect([id, ...reports]).toEqual([plan.events[0].id, plan.events[0].id, done.events[0].id]);
  });

  it('says which report gave the date or the place where it is not the first', () => {
    const placed = report('placed', '2024-06-20', 'In May a gas explosion killed five people in Lima.');
    const dated = report('dated', '2024-06-25', 'The gas explosion in Peru on 13 May killed five people.');
    const { edtf, placeName, evidence } = join(placed, dated);
    expect([edtf, placeName]).toEqual(['2024-05-13', 'Lima']);
    expect(evidence).toMatchObject([{ articleId: 'dated' }, { articleId: 'placed', givesPlace: true }]);
    expect(evidence.filter(({ givesDate }) => givesDate)).toEqual([]);
  });

  it('keeps apart the first and the second of something', () => {
    const first = report('one', '2024-05-22', 'A first explosion shook Lima on 20 May.');
    const second = report('two', '2024-05-22', 'A second explosion shook Lima on 20 May.');
    expect(mergeReports([first, second])).toHaveLength(2);
  });
});
