import { expect, test } from 'vitest';
import { wholeAddress } from '../../../src/app/header/wholeAddress.ts';

test('wholeAddress(link, hash) keeps set and language, and of the view what the hash holds', () => {
  const framed =
    'https://example.org/map/?embed&events=events/floods.json&lang=es&theme=dark&show=map&event=old&bbox=0,0,1,1&from=newsletter#q=old';
  expect(decodeURIComponent(wholeAddress(framed, '#event=new'))).toBe(
    'https://example.org/map/?events=events/floods.json&lang=es&bbox=0,0,1,1&from=newsletter#event=new',
  );
  expect(wholeAddress('https://example.org/map/?embed', '')).toBe('https://example.org/map/');
});
