import { remember } from '../../remember.ts';
import { readVerb } from './lemmas.ts';
import { words } from './verbClasses.ts';

/** Words that tell of one thing in turn: verbs and nouns, lemmas. A word may stand in several lines. */
const FAMILIES = `
kill killing die death slay murder massacre assassinate assassination shoot shooting lose perish execute hurt injure wound
attack strike bomb bombing raid hit destroy airstrike assault shell shelling blast explode explosion detonate target fire kill die injure wound hurt rip damage
crash collide collision derail wreck accident kill die injure hurt
meet meeting talks summit conference confer visit trip tour travel arrive arrival host call conversation negotiate negotiation
protest demonstrate demonstration march rally gather clash riot assemble
arrest detain seize charge indict accuse raid capture
sentence convict plead plea testify trial hearing try sue stand
elect election vote win poll referendum
build expand buildup deploy deployment send move mobilize dispatch
flood flooding storm rain snow snowfall rainfall blow hit kill die strand power blackout outage
quake earthquake shake tremor
sign agree agreement accord treaty deal pact
join accede accession sign admit entry enter
plan mission operation ready prepare conduct
resign resignation quit leave
buy acquire acquisition takeover merger merge purchase
announce unveil launch release introduce
search manhunt hunt seek
apologize apology
withdraw withdrawal pull pullout leave
invade invasion occupy annex
hold stage begin start open
designate name label list
conquer climb ascent ascend summit
threaten threat warn
inspect inspection resume visit
appoint name nominate
evacuate evacuation flee
landslide mudslide cascade slide trap
blackout outage cut lose affect restore
`;

const linesOf = new Map<string, Set<number>>();
FAMILIES.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of words(line)) {
      const lines = linesOf.get(word) ?? new Set();
      lines.add(index);
      linesOf.set(word, lines);
    }
  });

/** Whether two lemmas may tell of one event: the same word, or two of one family. */
export function areKindred(a: string, b: string): boolean {
  return a === b || kinOf(a).some((kin) => kinOf(b).includes(kin));
}

/** What a lemma shares with its kin: the lines it stands in, or else how it begins. */
export const kinOf: (lemma: string) => readonly (number | string)[] = remember((lemma) => {
  const lines = linesOf.get(lemma) ?? linesOf.get(verbOf(lemma));
  return lines ? [...lines, stemOf(lemma)] : [stemOf(lemma)];
});

/** "gathering" is of "gather". */
function verbOf(word: string): string {
  return word.endsWith('ing') ? readVerb(word).lemma : word;
}

/** "investigate" and "investigation", "arrive" and "arrival" share their beginning. */
function stemOf(word: string): string {
  return word.length > 6 ? word.slice(0, 6) : word;
}
