import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEdtf } from '../../../src/event-set/edtf.ts';
import { PUBLISHED, readEdtfs, readTimexes, readValues } from './readTimexes.ts';

test.each([
  [
    'In 399 the monk left. He came home early in 414. Today a temple marks the spot.',
    ['399: 0399', 'early in 414: 0414', 'Today: 2025-11-04'],
  ],
  ['In 399 he left, yesterday he came.', ['yesterday: 2025-11-03']],
  [
    'Coins of 44 BC and of 30 BC lay in the jar. On 20 August the team opened it.',
    ['44 BC: BC0044', '30 BC: BC0030', '20 August: 2025-08-20'],
  ],
  [
    'Caesar fell on 15 March 44 BC. He had left on 3 March.',
    ['15 March 44 BC: BC0044-03-15', '3 March: BC0044-03-03'],
  ],
  [
    'The port was rebuilt in 2020. On 1 May 1976 the pact was signed, and on 4 June it entered into force.',
    ['2020: 2020', '1 May 1976: 1976-05-01', '4 June: 1976-06-04'],
  ],
  ['The fair opened on 6 February and ended on 5 April.', ['6 February: 2025-02-06', '5 April: 2025-04-05']],
  [
    'He left on 3 May 1912. She was seen the day before at noon.',
    ['3 May 1912: 1912-05-03', 'the day before: 1912-05-02', 'noon: 1912-05-03T12:00'],
  ],
  ['Trains run four times a week and there are six flights a week.', ['a week: P1W']],
  ['It is guarded 24 hours a day.', ['a day: P1D']],
  ['It meets on 20 of next month.', ['20 of next month: 2025-12-20']],
  ['The sale is on Friday 14.', ['Friday 14: 2025-11-14']],
  ['She remembered that January day in 2011.', ['that January: 2011-01', '2011: 2011']],
  ['One October evening in 1962 he saw it.', ['October: 1962-10', '1962: 1962']],
  ['He left on March 5 in 1989.', ['March 5: 1989-03-05', '1989: 1989']],
  ['On Tuesday morning, Oct. 7, it rained.', ['Tuesday morning: 2025-10-07TMO', 'Oct. 7: 2025-10-07']],
  [
    'It snowed late Tuesday into early Wednesday.',
    ['late Tuesday: 2025-11-04', 'early Wednesday: 2025-11-05'],
  ],
  ['The show is in May.', ['May: 2026-05']],
  ['It died out 65 million years ago.', ['65 million years ago: MA65']],
  ['Ottawa gave $37.15 billion next year.', ['next year: 2026']],
  ['He left on Tuesday the 21st.', ['Tuesday the 21st: 2025-10-21']],
  ['It will open on Friday the 21st.', ['Friday the 21st: 2025-11-21']],
  [
    'He left on the third Tuesday after Christmas 2014.',
    ['the third Tuesday after Christmas 2014: 2015-01-13'],
  ],
  ['He was killed a week ago Friday.', ['a week ago Friday: 2025-10-24']],
  ['They meet a week from Monday.', ['a week from Monday: 2025-11-17']],
  ['It will open a week from today.', ['a week from today: 2025-11-11']],
  ['She left on the Friday before Christmas.', ['the Friday before Christmas: 2024-12-20']],
  ['He left the first Sunday after Easter.', ['the first Sunday after Easter: 2025-04-27']],
  ['Flights fell after the Sept. 11 attacks.', ['Sept. 11: 2001-09-11']],
  ['Early in the morning it rained.', ['Early in the morning: 2025-11-04TMO']],
  ['The trial opens Monday.', ['Monday: 2025-11-10']],
  ['The hearing is Friday.', ['Friday: 2025-11-07']],
  ['The law took effect on Jan. 1.', ['Jan. 1: 2025-01-01']],
  ['It left a year and a half ago.', ['a year and a half ago: 2024-05']],
  ['The vote was at 10 a.m., Oct. 7.', ['10 a.m.: 2025-10-07T10:00', 'Oct. 7: 2025-10-07']],
  ['The bridge fell on Friday.', ['Friday: 2025-10-31']],
  ['The court will meet on Friday.', ['Friday: 2025-11-07']],
  ['The deal was announced on Monday to offer a reward.', ['Monday: 2025-11-03']],
  ['The match was postponed until Saturday.', ['Saturday: 2025-11-08']],
  ['In February the office named six gangs.', ['February: 2025-02']],
  ['The hearing is due in January.', ['January: 2026-01']],
  ['They must answer by Jan. 14, he said.', ['Jan. 14: 2026-01-14']],
  ['She was seen on Feb. 25.', ['Feb. 25: 2025-02-25']],
  ['He died last June.', ['last June: 2025-06']],
  ['Prices rose last week and fell this week.', ['last week: 2025-W44', 'this week: 2025-W45']],
  ['It opened two years ago.', ['two years ago: 2023']],
  ['They will vote in two weeks.', ['two weeks: 2025-W47']],
  ['It was done in two weeks.', ['two weeks: P2W']],
  ['Police came on Thursday of last week.', ['Thursday of last week: 2025-10-30']],
  ['The plan was drawn up two days after Christmas.', ['two days after Christmas: 2024-12-27']],
  ['He told the Times by telephone Wednesday that he would run.', ['Wednesday: 2025-10-29']],
  [
    'It will be held from 7:30 to 9:30 p.m. on Friday.',
    ['7:30: 2025-11-07T19:30', '9:30 p.m.: 2025-11-07T21:30', 'Friday: 2025-11-07'],
  ],
  [
    'He fell ill on November 1, 2006. By November 11, he could not walk.',
    ['November 1, 2006: 2006-11-01', 'November 11: 2006-11-11'],
  ],
  ['It was shut from Saturday until Monday.', ['Saturday: 2025-11-01', 'Monday: 2025-11-03']],
  ['In February last year he left.', ['February last year: 2024-02']],
  ['It rained over the weekend.', ['the weekend: 2025-W44-WE']],
  ['It will rain over the weekend.', ['the weekend: 2025-W45-WE']],
  ['He spoke at 9 p.m. on Friday.', ['9 p.m.: 2025-10-31T21:00', 'Friday: 2025-10-31']],
])('findTimexes(…) reckons from publication by the tense: %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test.each([
  [
    'On April 18, 1775 the troops left. On April 19 they met. Two days later they fled. The following year the city fell.',
    [
      'April 18, 1775: 1775-04-18',
      'April 19: 1775-04-19',
      'Two days later: 1775-04-21',
      'The following year: 1776',
    ],
  ],
  [
    'In December 1776 the army crossed the river. On January 3 it won again. It rested in March 1777.',
    ['December 1776: 1776-12', 'January 3: 1777-01-03', 'March 1777: 1777-03'],
  ],
  [
    'In June 1920 the front broke. Papers found in 2004 prove it. On August 17 it held. Peace came in March 1921.',
    ['June 1920: 1920-06', '2004: 2004', 'August 17: 1920-08-17', 'March 1921: 1921-03'],
  ],
  [
    'The siege ran from November 15 to February 15, 1989. It began in 1988.',
    ['November 15: 1988-11-15', 'February 15, 1989: 1989-02-15', '1988: 1988'],
  ],
  [
    'War began in 1914. By the summer of ’17 all were tired. Peace came in 1918.',
    ['1914: 1914', 'the summer of ’17: 1917-SU', '1918: 1918'],
  ],
])('findTimexes(…) follows the last date of a history: %j', (text, expected) => {
  expect(readValues(text)).toEqual(expected);
});

test.each([
  ['The bridge fell on Friday.', ['Friday: XXXX-WXX-5 null']],
  ['In May they left.', ['May: XXXX-05 null']],
  ['They met yesterday.', ['yesterday: XXXX-XX-XX null']],
  ['They met on Christmas Eve.', ['Christmas Eve: XXXX-12-24 null']],
  ['They met on 9 May 2010.', ['9 May 2010: 2010-05-09 2010-05-09']],
])('findTimexes(…) leaves open what hangs on an unknown day of publication: %j', (text, expected) => {
  expect(readTimexes(text, null).map((timex) => `${timex.text}: ${timex.value} ${timex.edtf}`)).toEqual(
    expected,
  );
});

test.each([
  ['in 44 BC', ['44 BC: -0043']],
  ['in the 1980s', ['the 1980s: 198X']],
  ['in the 20th century', ['the 20th century: 19XX']],
  ['in the early 1990s', ['the early 1990s: 1990/1993']],
  ['It was built around 1850.', ['1850: 1850~']],
  ['It was built perhaps in 1850.', ['1850: 1850?']],
  ['It was built possibly around 1850.', ['1850: 1850%']],
  ['built c. 1850', ['1850: 1850~']],
  ['in mid-March', ['mid-March: 2025-03-11/2025-03-20']],
  ['late last July', ['late last July: 2025-07-21/2025-07-31']],
  ['the third quarter of 2012', ['the third quarter of 2012: 2012-35']],
  ['the first half of 1995', ['the first half of 1995: 1995-40']],
  ['the summer of 1942', ['the summer of 1942: 1942-22']],
  ['He left last week.', ['last week: 2025-10-27/2025-11-02']],
  ['It rained earlier this month.', ['earlier this month: 2025-11-01/2025-11-04']],
  ['In recent days it rained.', ['recent days: 2025-10-28~/2025-11-04']],
  ['Recent months saw strikes.', ['Recent months: 2025-08~/2025-11-04']],
  ['They struck for months.', ['months: 2025-08~/2025-11-04']],
  ['In the past three months it fell.', ['the past three months: 2025-08~/2025-11-04']],
  ['from May 15 to August 16, 1988', ['May 15: 1988-05-15/1988-08-16', 'August 16, 1988: 1988-08-16']],
  ['over the Labor Day weekend', ['Labor Day weekend: 2025-08-30/2025-09-01']],
  ['the winter of 1941-42', ['the winter of 1941-42: 1941-24']],
  ['the 2018/2019 school year', ['2018: 2018/2019', '2019: 2019']],
  ['It stood from 1996 to today.', ['1996: 1996/2025-11-04', 'today: 2025-11-04']],
  ['I am off from April 9 through April 17.', ['April 9: 2025-04-09/2025-04-17', 'April 17: 2025-04-17']],
  ['He led it in 2006-08.', ['2006: 2006/2008', '08: 2008']],
  ['in the January-to-March period', ['January: 2025-01/2025-03', 'March: 2025-03']],
  ['the years 1775-1780', ['1775: 1775/1780', '1780: 1780']],
  ['Tuesday night', ['Tuesday night: 2025-11-04']],
])('findTimexes(…) writes EDTF: %j', (text, expected) => {
  expect(readEdtfs(text)).toEqual(expected);
});

test('findTimexes(…) gives both ends of a range the whole interval, "since" up to publication', () => {
  expect(readTimexes('from 1996 to 2006').map(({ interval }) => interval)).toEqual([
    '1996/2006',
    '1996/2006',
  ]);
  expect(readTimexes('It has stood since 1985.')[0]).toMatchObject({
    edtf: '1985',
    interval: `1985/${PUBLISHED}`,
  });
});

test('findTimexes(…) keeps the clock time apart from the day', () => {
  expect(readTimexes('He called at 9:05 p.m. on Friday.')[0]).toMatchObject({
    time: '21:05',
    edtf: '2025-10-31',
    type: 'TIME',
  });
});

test('findTimexes(…) puts the last quarter of an earnings report a year back', () => {
  const text =
    'Net income rose in the third quarter. A year earlier it had fallen. The year-earlier period was weak.';
  expect(readValues(text)).toEqual([
    'the third quarter: 2025-Q3',
    'A year earlier: 2024-Q3',
    'The year-earlier period: 2024-Q3',
  ]);
});

test('findTimexes(…) knows leap days', () => {
  expect(readValues('It will fall on Feb. 29.')).toEqual(['Feb. 29: 2028-02-29']);
  expect(readValues('on February 29, 2022')).toEqual(['2022: 2022']);
});

test.each([
  'He told 60 Minutes that 1,700 people may march on Washington.',
  'May said the plan was dead.',
  'It went at 60 miles per hour, all day long.',
  'It was spring training, and the last day of school.',
  'A second man flew 1970 Boeing 747s.',
  'It cost $2010, or 5:3 on the day.',
  'The Sun wrote of the fall of Rome.',
  'She lives at 1935 Orchard St. in the town.',
])('findTimexes(…) finds nothing in %j', (text) => {
  expect(readValues(text)).toEqual([]);
});

test.each([
  '',
  '\u0000',
  '\ud800 on Friday \udc00',
  '1'.repeat(5000),
  'ON FRIDAY, MAY 5, THE CITY FELL.',
  '\u200fon Friday\u200f',
  'İstanbul on Friday',
])('findTimexes(…) keeps true spans in %j', (text) => {
  readTimexes(text);
  readTimexes(text, null);
});

const words = fc.constantFrom(
  ...[
    'the',
    'a',
    'last',
    'next',
    'early',
    'late',
    'of',
    'in',
    'to',
    'and',
    'from',
    'since',
    'until',
    '-',
    ',',
    'two',
    'twenty',
    '12',
    '31',
    '1990',
    "'89",
  ],
  ...[
    'May',
    'February',
    'Friday',
    'week',
    'month',
    'years',
    'day',
    'ago',
    'later',
    'before',
    'after',
    'quarter',
    'half',
    'first',
    'third',
    'summer',
    'night',
  ],
  ...['Easter', 'century', '1980s', '10:30', 'a.m.', 'BC', 'every', 'said', 'will', '.', '29'],
);

test('findTimexes(…) writes only EDTF that reads back, with true spans, in any order of its words', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 12 }),
      fc.constantFrom(PUBLISHED, '2024-02-29', null),
      (parts, published) => {
        for (const { edtf, interval } of readTimexes(parts.join(' '), published))
          for (const date of [edtf, interval]) if (date !== null) expect(readEdtf(date), date).not.toBeNull();
      },
    ),
    { numRuns: 400, seed: 7 },
  );
});

test.each([
  ['He died in 1345 or 1346.', ['1345: 1345/1346', '1346: 1346']],
  ['He came in 1345 or 1380.', ['1345: 1345', '1380: 1380']],
  ['It was built between about 900 and 800 BC.', ['900: -0899~/-0799', '800 BC: -0799']],
  ['The nave was built before 1400.', ['1400: ../1400']],
  ['They lay there in the winter of 1845-46.', ['the winter of 1845-46: 1845-24']],
  [
    'The ships sailed in July 1845. The first winter they lay off an island. In May 1846 they left.',
    ['July 1845: 1845-07', 'winter: 1845-24', 'May 1846: 1846-05'],
  ],
  ['Gas will be dear this winter.', ['this winter: 2025-24']],
  [
    'She struck on 14 April 1912. Hours later she sank.',
    ['14 April 1912: 1912-04-14', 'Hours later: 1912-04-14~'],
  ],
  ['It will rain for the rest of the week.', ['the rest of the week: 2025-11-04/2025-11-09']],
])('findTimexes(%j) has EDTF', (text, expected) => {
  expect(readEdtfs(text)).toEqual(expected);
});
