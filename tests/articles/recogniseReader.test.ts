import { expect, it } from 'vitest';
import { recogniseReader } from '../../src/articles/recogniseReader.ts';
import { NEWS_PAGE } from './readerPages.ts';

const nameOf = (text: string) => recogniseReader(new TextEncoder().encode(text)).name;

it.each([
  ['JSON lines', '{"text":"Rain."}\n{"text":"Fire."}\n'],
  ['JSON lines', '{"text":"Rain."}'],
  ['JSON lines', '{"text":\n{"text":"Fire."}\n'],
  ['JSON Feed', '{"version":"https://jsonfeed.org/version/1.1","items":[]}'],
  ['JSON Feed', '{\n "text": "Rain."\n}\n'],
  ['JSON Feed', '\u{feff}[{"text":"Rain."}]'],
  ['web page', NEWS_PAGE],
  ['web page', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x" "y">\n<html xmlns="x"><p>Rain</p></html>'],
  ['web page', '<!-- saved --><html><p>Rain fell.</p></html>'],
  ['web page', '<p>Rain fell.</p>'],
  ['RSS or Atom feed', '<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel/></rss>'],
  ['RSS or Atom feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['RSS or Atom feed', '<rdf:RDF xmlns:rdf="x"></rdf:RDF>'],
  ['table', 'id,title,text\n1,Rain,Rain fell in Lima.\n'],
  ['table', '"Headline"\tbody\tnotes\nRain\tRain fell in Lima.\t\n'],
  ['plain text or Markdown', 'Rain fell in Lima.'],
  ['plain text or Markdown', 'Text, and nothing but text, came from Lima.'],
  ['plain text or Markdown', 'text\n'],
  ['plain text or Markdown', '---\ntitle: A\n---\nRain fell in Lima.'],
  ['plain text or Markdown', '[Lima, 3 March] Rain fell.'],
  ['plain text or Markdown', '{Lima} Rain fell.'],
  ['plain text or Markdown', '<3 from Lima'],
  ['plain text or Markdown', ''],
])('recogniseReader gives the reader of %s for %j', (name, text) => {
  expect(nameOf(text)).toBe(name);
});
