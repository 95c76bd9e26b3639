import { remember } from '../../remember.ts';
import { EVENT_NOUNS } from './eventNouns.ts';
import { EVENT_VERBS } from './eventVerbs.ts';
import { IRREGULAR_FORMS } from './irregularVerbs.ts';
import {
  ASPECT_VERBS,
  LIGHT_VERBS,
  PROSPECTIVE_VERBS,
  REPORTING_VERBS,
  STATIVE_VERBS,
  words,
} from './verbClasses.ts';

/** How a verb stands in the text. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'either' | 'gerund';

/** A verb form's lemma and what form it is; `either` is past tense or past participle. */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

const KNOWN_VERBS = new Set([
  ...Object.values(EVENT_VERBS).flatMap(words),
  ...REPORTING_VERBS,
  ...STATIVE_VERBS,
  ...ASPECT_VERBS,
  ...LIGHT_VERBS,
  ...PROSPECTIVE_VERBS,
]);

const KNOWN_NOUNS = new Set(Object.values(EVENT_NOUNS).flatMap(words));

const OF_BE: Readonly<Record<string, VerbForm>> = {
  is: 'third',
  "'s": 'third',
  '’s': 'third',
  are: 'third',
  "'re": 'third',
  '’re': 'third',
  am: 'third',
  "'m": 'third',
  was: 'past',
  were: 'past',
  been: 'participle',
  being: 'gerund',
  be: 'base',
};

/** The lemma and form of a verb, lower case: "designated" → designate, either; "hitting" → hit, gerund. */
export const readVerb: (form: string) => VerbReading = remember(readVerbForm);

function readVerbForm(form: string): VerbReading {
  const ofBe = OF_BE[form];
  if (ofBe) return { lemma: 'be', form: ofBe };
  if (form === 'has') return { lemma: 'have', form: 'third' };
  if (form === 'does') return { lemma: 'do', form: 'third' };
  if (form === 'goes') return { lemma: 'go', form: 'third' };
  const irregular = IRREGULAR_FORMS.get(form);
  if (irregular) return { lemma: irregular.lemma, form: irregular.kind };
  if (form.endsWith('ing') && form.length > 4 && !KNOWN_VERBS.has(form))
    return { lemma: stem(form.slice(0, -3)), form: 'gerund' };
  if (form.endsWith('ied') && form.length > 4) return { lemma: `${form.slice(0, -3)}y`, form: 'either' };
  if (form.endsWith('ed') && form.length > 3 && !KNOWN_VERBS.has(form))
    return { lemma: stem(form.slice(0, -2)), form: 'either' };
  if (KNOWN_VERBS.has(form)) return { lemma: form, form: 'base' };
  if (form.endsWith('ies') && form.length > 4) return { lemma: `${form.slice(0, -3)}y`, form: 'third' };
  if (/(?:s|x|z|ch|sh)es$/.test(form)) {
    const short = form.slice(0, -2);
    return { lemma: KNOWN_VERBS.has(`${short}e`) ? `${short}e` : short, form: 'third' };
  }
  if (form.endsWith('s') && !form.endsWith('ss') && form.length > 2)
    return { lemma: form.slice(0, -1), form: 'third' };
  return { lemma: form, form: 'base' };
}

/** Whether a lemma is in one of the lists of verbs. */
export function isKnownVerb(lemma: string): boolean {
  return KNOWN_VERBS.has(lemma);
}

/** Whether a noun, singular, is in the list of things that happen. */
export function isEventNoun(noun: string): boolean {
  return KNOWN_NOUNS.has(noun);
}

/** The singular of a noun, lower case: "clashes" → clash. */
export function readNoun(form: string): string {
  if (KNOWN_NOUNS.has(form)) return form;
  if (form.endsWith('ies') && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(form)) {
    const short = form.slice(0, -2);
    return KNOWN_NOUNS.has(short) ? short : `${short}e`;
  }
  if (form.endsWith('s') && !form.endsWith('ss')) return form.slice(0, -1);
  return form;
}

/** What is left of a form without its ending, as a lemma: "stopp" → stop, "designat" → designate. */
function stem(rest: string): string {
  if (KNOWN_VERBS.has(rest)) return rest;
  if (KNOWN_VERBS.has(`${rest}e`)) return `${rest}e`;
  const last = rest.at(-1) ?? '';
  const isDoubled = rest.length > 2 && last === rest.at(-2) && !/[lsz]/.test(last);
  if (rest.length > 2 && last === rest.at(-2) && (isDoubled || KNOWN_VERBS.has(rest.slice(0, -1))))
    return rest.slice(0, -1);
  // A lone consonant behind a vowel, or an ending that English writes with -e.
  if (
    /(?:[^aeiou][aiou][cgsvz]|at|iz|is|uc|rc|nc|rg|dg|ur|uir|pl|bl|tl|dl|cl|gl|ut|id|ud|ok|ik|ak|um|ap)$/.test(
      rest,
    ) &&
    !/(?:ead|eat|oat)$/.test(rest)
  )
    return `${rest}e`;
  return rest;
}
