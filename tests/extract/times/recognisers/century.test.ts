import { expect, test } from 'vitest';
import { century } from '../../../../src/extract/times/recognisers/century.ts';
import { recognise } from '../readTimexes.ts';

test.each([
  ['in the 15th  century', ['the 15th  century']],
  ['in the late 19th and early 20th centuries', ['the late 19th', 'early 20th centuries']],
  ['in the 20th century', ['the 20th century']],
  ['in eighteenth-century France', ['eighteenth-century']],
  ['in the early 5th century BC', ['the early 5th century BC']],
])('century finds the time in %j', (text, expected) => {
  expect(recognise(century, text)).toEqual(expected);
});

test.each(['the third man', 'a century'])('century finds no time in %j', (text) => {
  expect(recognise(century, text)).toEqual([]);
});
