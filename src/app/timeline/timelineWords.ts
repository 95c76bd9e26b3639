/** What the timeline says beside dates, English; another language is another object of this shape. */
export const timelineEnglish = {
  brush: 'Window of time',
  thumbs: { from: 'First day', to: 'Last day' },
  brushHelp:
    'Drag to choose a stretch of time. Drag its ends or its middle to change it; Escape or a double click clears it.',
  lanes: 'Events in time',
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  stepBack: 'One window back',
  stepOn: 'One window on',
  ends: { from: 'from', to: 'to' },
  clear: 'Clear',
  typedHint: 'A date such as 1989, 1989-11 or 1989-11-09',
  nothingDated: 'No event here has a date, so there is nothing to draw in time.',
  afterLastReport: 'after the last report',
  before: (amount: number, date: string) => `${amount} before ${date}`,
  after: (amount: number, date: string) => `${amount} after ${date}`,
  showWhole: 'Show all of time',
  showMain: 'Show the main part',
  peak: (amount: number, unit: string) => `highest bar: ${amount} ${unit}`,
  per: {
    day: (count: number) => (count === 1 ? 'a day' : `in ${count} days`),
    week: () => 'a week',
    month: (count: number) => (count === 1 ? 'a month' : count === 3 ? 'a quarter' : `in ${count} months`),
    year: (count: number) =>
      count === 1
        ? 'a year'
        : count === 10
          ? 'a decade'
          : count === 100
            ? 'a century'
            : `in ${count.toLocaleString('en-GB')} years`,
  },
};

export type TimelineWords = typeof timelineEnglish;
