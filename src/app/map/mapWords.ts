/** What the map says, English; another language is another object of this shape. */
export const mapEnglish = {
  title: 'Map of the events. Arrow keys move it, plus and minus zoom; the list holds every event.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit the map to the events shown',
  noWebGl:
    'The map stays empty: this browser offers no WebGL 2 to draw it with. The timeline and the list show the same events.',
  twoFingers: 'Use two fingers to move the map',
  ctrlScroll: 'Use Ctrl + scroll to zoom the map',
  cmdScroll: 'Use ⌘ + scroll to zoom the map',
  kilometres: 'km',
  metres: 'm',
  eventsIn: (amount: number, place: string) => `${amount.toLocaleString('en-GB')} events, ${place}`,
  eventsAround: (amount: number) => `${amount.toLocaleString('en-GB')} events around here`,
  more: (amount: number) => `And ${amount.toLocaleString('en-GB')} more.`,
  spreadHint: 'Click to spread them out.',
  nearerHint: 'Click to come nearer.',
};

export type MapWords = typeof mapEnglish;
