/** What the map says, English; another language is another object of this shape. */
export const mapEnglish = {
  title: 'Map of the events. Arrow keys move it, plus and minus zoom.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all events',
  noWebGl:
    'This browser cannot draw the map (it has no WebGL 2). The timeline and the list show the same events.',
  lost: 'The browser has stopped drawing the map. The timeline and the list show the same events.',
  twoFingers: 'Use two fingers to move the map',
  ctrlScroll: 'Use Ctrl + scroll to zoom the map',
  cmdScroll: 'Use ⌘ + scroll to zoom the map',
  kilometres: 'km',
  metres: 'm',
  gatheredHere: (amount: number) => `${amount.toLocaleString('en-GB')} events here`,
  gatheredAround: (amount: number) => `${amount.toLocaleString('en-GB')} events around here`,
  spreadHint: 'Click to spread them',
  zoomHint: 'Click to come closer',
};

export type MapWords = typeof mapEnglish;
