import { describe, expect, it } from 'vitest';
import { findArticlePlaces } from '../../../../src/extract/events/places/findArticlePlaces.ts';
import { readContext } from '../../../../src/extract/events/readContext.ts';
import { gazetteer, readMentions } from '../readText.ts';

const namesOf = (text: string) =>
  findArticlePlaces(readContext(readMentions(text), gazetteer)).map(({ place }) => place.name);

describe('findArticlePlaces(context) returns what the article is mostly about', () => {
  it('the town named most and its country, the more frequent first', () => {
    expect(
      namesOf(
        'The council of Cusco met. A bridge in Cusco fell. Peru mourned, and Peru paid. Cusco rebuilt it. Lima watched.',
      ),
    ).toEqual(['Cusco', 'Peru']);
  });

  it('a country that demonyms count for where its name stands, too', () => {
    expect(namesOf('Norwegian farmers drove to the capital. The farmers left Norway.')).toEqual(['Norway']);
  });

  it('nothing for a demonym alone, or for places named once', () => {
    expect(namesOf('Norwegian farmers met Norwegian lawyers in Lima and went to Accra.')).toEqual([]);
  });
});
