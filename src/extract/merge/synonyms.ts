import { kinOf } from '../events/lexicon/eventFamilies.ts';
import { words } from '../events/lexicon/verbClasses.ts';

/**
 * Lemmas by which different outlets call one thing, beside the families that serve within an article: across articles the
 * date and the place have to agree as well.
 */
const linesOfLemma = indexLines(`
flee flight escape leave departure exile
fire shoot shooting shot gunfire open
sink founder capsize wreck go
ground strand run strike hit
crush crackdown suppress quell put
celebrate celebration parade anniversary mark commemorate ceremony
strike walkout walk stoppage
build building construct construction erect
expel oust exclude throw topple depose dismiss remove sack fire
resign step quit stand
catch capture seize stop arrest detain custody
release free freedom
bury burial funeral mourn memorial service
convict sentence verdict jail find
trial court hearing appear prosecute
elect election vote poll choose name appoint
reopen open opening
found establish form set create launch
marry wedding
congress conference meet meeting summit talks gather
erupt eruption
quake earthquake tremor shake
aid help send deliver
die death kill dead toll
`);

/** Length of the beginning that "erupted" and "eruption" share. */
const STEM = 5;

/** What a lemma shares with others that may tell of the same: families, and its beginning. */
export function kinAcross(lemma: string): readonly string[] {
  return [
    ...kinOf(lemma).map(String),
    ...(linesOfLemma.get(lemma) ?? []),
    ...(lemma.length >= STEM ? [lemma.slice(0, STEM)] : []),
  ];
}

function indexLines(text: string): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const [index, line] of text.trim().split('\n').entries())
    for (const word of words(line)) lines.set(word, [...(lines.get(word) ?? []), `s${index}`]);
  return lines;
}
