/** Words that mark what is told as somebody's word only. Lower case. */
export const ALLEGING_WORDS = new Set(
  'allegedly reportedly purportedly supposedly apparently alleged rumored rumoured'.split(' '),
);

/** Verbs that tell without vouching; what stands below them is alleged. Lemmas. */
export const ALLEGING_VERBS = new Set('allege accuse claim charge suspect rumor speculate'.split(' '));

/** Verbs that say no to what stands below them. Lemmas. */
export const DENYING_VERBS = new Set('deny reject dispute refute'.split(' '));

/** Adjectives of status behind a form of "be": "training is underway". Lower case. */
export const ONGOING_WORDS = new Set('underway under-way ongoing continuing raging'.split(' '));

/** Verbs and adjectives of what is fixed to come: "is planning", "is scheduled to", "due to". Lemmas. */
export const FIXED_PLAN_VERBS = new Set('plan schedule set due ready prepare slate expect poise'.split(' '));

/** Verbs that call something off: their event is cancelled, or put off. Lemmas. */
export const CANCELLING_VERBS = new Set('cancel scrap abandon'.split(' '));
