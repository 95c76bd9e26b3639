/** Past tense and past participle of irregular verbs: "lemma past participle", forms that vary parted by a stroke. */
const FORMS = `
arise arose arisen; awake awoke awoken; bear bore born|borne; beat beat beaten; become became become; befall befell befallen;
begin began begun; bend bent bent; bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown;
break broke broken; breed bred bred; bring brought brought; broadcast broadcast broadcast; build built built; burn burned|burnt burned|burnt;
burst burst burst; buy bought bought; cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come;
cost cost cost; creep crept crept; cut cut cut; deal dealt dealt; dig dug dug; dive dived|dove dived; do did done; draw drew drawn;
dream dreamed|dreamt dreamed|dreamt; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed fed; feel felt felt;
fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; forbid forbade forbidden; forecast forecast forecast;
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; freeze froze frozen; get got got|gotten; give gave given;
go went gone; grind ground ground; grow grew grown; hang hung|hanged hung|hanged; have had had; hear heard heard; hide hid hidden; hit hit hit;
hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; lead led led; leap leaped|leapt leaped|leapt;
learn learned|learnt learned|learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; lose lost lost; make made made;
mean meant meant; meet met met; mow mowed mown; overcome overcame overcome; overhear overheard overheard; override overrode overridden;
overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid paid; plead pleaded|pled pleaded|pled;
prove proved proven|proved; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; resell resold resold; retake retook retaken;
rid rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold;
send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; shrink shrank shrunk; shut shut shut;
sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; slit slit slit; speak spoke spoken;
speed sped sped; spend spent spent; spill spilled|spilt spilled|spilt; spin spun spun; split split split; spread spread spread; spring sprang sprung;
stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; stride strode stridden; strike struck struck|stricken; strive strove striven;
swear swore sworn; sweep swept swept; swim swam swum; swing swung swung; take took taken; teach taught taught; tear tore torn; tell told told;
think thought thought; throw threw thrown; thrust thrust thrust; undergo underwent undergone; understand understood understood; undertake undertook undertaken;
uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; weave wove woven; weep wept wept; win won won; wind wound wound;
withdraw withdrew withdrawn; withhold withheld withheld; withstand withstood withstood; wreak wrought wrought; wring wrung wrung; write wrote written;
be was|were been; mistake mistook mistaken; foresee foresaw foreseen; bestride bestrode bestridden; rewrite rewrote rewritten; redo redid redone;
outbid outbid outbid; hurtle hurtled hurtled; inlay inlaid inlaid; offset offset offset; reset reset reset; shoe shod shod; swell swelled swollen`;

/** What a verb's irregular form is a form of, and which. A form that is both past and participle is `either`. */
export interface IrregularForm {
  readonly lemma: string;
  readonly kind: 'past' | 'participle' | 'either';
}

/** Irregular forms by their spelling, lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, IrregularForm> = readForms();

function readForms(): Map<string, IrregularForm> {
  const forms = new Map<string, IrregularForm>();
  for (const entry of FORMS.split(';')) {
    const [lemma, past, participle] = entry.trim().split(' ');
    const pasts = past.split('|');
    const participles = participle.split('|');
    for (const form of new Set([...pasts, ...participles])) {
      const isBoth = pasts.includes(form) && participles.includes(form);
      forms.set(form, { lemma, kind: isBoth ? 'either' : pasts.includes(form) ? 'past' : 'participle' });
    }
  }
  return forms;
}
