import { words } from './words.ts';

/** Past forms of irregular verbs as news uses them. */
export const IRREGULAR_PASTS = words(`
  was were had did said went came took made got gave found told left felt became began brought kept
  held wrote stood heard let meant met ran paid sat spoke lay led grew lost fell sent built understood
  drew broke spent rose drove bought wore chose shot hit cut put set struck fought won threw flew
  caught sought swore stole fled shook sold bore sank woke swept slew tore hung dealt bled burst beat
  been gone done taken given known seen shown written spoken begun driven fallen grown risen thrown
  chosen broken stolen died froze hid saw knew thought taught sang swam rang slept lent bent fed read
  quit split spread shut cost hurt withdrew overthrew undertook overcame arose laid slid stuck dug
  bound wound shone lit crept dwelt forbade forgave overtook underwent withheld
`);

/** Words that put their clause into the future: auxiliaries, plans, expectations. */
export const FUTURE_WORDS = words(`
  will 'll wo shall would scheduled expected expects expect plans plan planning due slated upcoming going intends hopes hope
  likely forthcoming proposed
`);

/** Words after which "to" and a verb tell what is to come. */
export const PLANS_BEFORE_TO = words(`
  is are was were 's agreed agrees decided prepares preparing prepared ready about vowed promised pledged wants want wanted
  aims hoped needs need intend asked ordered
`);

/** Verbs of timetables: their present tells of what is fixed to come ("the trial opens Monday"). */
export const TIMETABLE_WORDS = words(`
  begin begins start starts open opens close closes end ends resume resumes expire expires meet meets runs leaves arrives
  departs returns airs premieres debuts launches kicks plays faces hosts visits convene convenes reconvene reconvenes
  adjourns takes goes comes votes decides celebrates continues concludes
`);

export const PRESENT_WORDS = words(`is are am says 's 're has have does do can may must should`);

/** Verbs of saying: they date the saying, so they count for a date only where they stand beside it. */
export const SAYING = words('said says say told reported announced added according disclosed confirmed');

/** Words and signs that begin another clause. */
export const CLAUSE_BORDERS = words('that which who but and when , ; : " “ ” -- ( )');
