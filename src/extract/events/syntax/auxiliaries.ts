/** Words that put a verb into the future, as the tokeniser cuts them. */
export const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall']);

/** Auxiliaries behind which a verb tells what may or should be. */
export const MODALS = new Set([
  'would',
  "'d",
  '’d',
  'could',
  'can',
  'ca',
  'may',
  'might',
  'must',
  'should',
  'ought',
]);

/** Words between auxiliary and verb that deny it. */
export const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'yet']);
