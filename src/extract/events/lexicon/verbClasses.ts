/** Verbs of saying: their clause is about speech, and what they report stands in another clause. Lemmas. */
export const REPORTING_VERBS = new Set(
  words(`
    say tell report announce state add note claim argue insist assert maintain declare remark comment explain
    describe suggest hint acknowledge admit concede confirm deny allege contend stress emphasize emphasise warn
    quote cite write recall reply respond answer ask mention reveal disclose indicate predict forecast estimate
    project expect believe think hope fear speculate testify boast complain lament observe muse quip joke repeat
    reiterate tweet post vow promise conclude caution advise inform signal read call label dub characterize
    attribute accuse blame praise hail applaud welcome criticize criticise fault speak talk discuss chant shout
    refer regret rate rank recount narrate`),
);

/** Verbs that take a clause without "that": those of saying, and of coming to know. */
export const CLAUSE_TAKERS = new Set([
  ...REPORTING_VERBS,
  ...words(
    'learn know find show realize realise hear discover see decide mean agree understand determine ensure prove feel',
  ),
]);

/** Verbs that do something by saying: they may be the news themselves. */
export const SPEECH_ACTS = new Set(
  words(`
    announce declare warn urge threaten condemn denounce apologize apologise criticize criticise accuse pledge vow
    testify promise propose demand appeal voice protest reject proclaim tell decide agree disclose reveal`),
);

/** Verbs of saying that with an object of their own do something else: "added a county", "charged a man". Lemmas. */
export const DOUBLE_VERBS = new Set(words('add post charge write read call rank order release address'));

/** Verbs of being, having, knowing, wanting: no event. Lemmas. */
export const STATIVE_VERBS = new Set(
  words(`
    be have seem appear look sound remain stay keep belong own possess contain include involve consist comprise
    depend deserve lack need want wish like love hate prefer know understand believe think feel mean matter cost
    weigh equal resemble concern exist live reside stand lie sit hang house hold represent constitute cover span
    stretch relate pertain apply tend intend plan hope expect aim seek try attempt consider regard view see hear watch
    remember forget worry care doubt suppose assume wonder recognize enjoy admire respect trust fear dread
    require provide allow enable let make help cause ensure prove show demonstrate display reflect illustrate
    serve function act work suffer face enjoy vary differ rely focus base rest range total average exceed
    contrast match fit suit support favor favour oppose owe spell learn realize realise determine
    comply ignore exert dispense govern dominate pose occupy get do use put wear become yield point shun leave
    overlook border adjoin surround flank dot run`),
);

/** Verbs that say how far another action has come; that action is the event. Lemmas. */
export const ASPECT_VERBS = new Set(
  words(
    'begin start continue resume keep stop cease finish commence proceed end complete conclude wrap go help',
  ),
);

/** Verbs that only carry the noun behind them: "paid a visit", "took place", "carried out strikes". Lemmas. */
export const LIGHT_VERBS = new Set(
  words(`
    make take hold have give pay stage conduct carry launch undergo do mount suffer face see witness draw bring
    perform undertake enter organize organise schedule set deliver commit occur happen begin start continue end
    follow come trigger spark cause lead announce attend offer issue lay put pull break fall voice express host
    plan prepare ready receive win share wage declare join complete kick wrap sign work reach`),
);

/** Verbs whose infinitive has not happened yet: "plans to", "wants to", "urged him to". Lemmas. */
export const PROSPECTIVE_VERBS = new Set(
  words(`
    want wish plan intend hope expect aim seek try attempt threaten promise pledge vow agree offer propose prepare
    schedule ready urge ask tell order call demand request require need refuse decline fail hesitate consider decide
    mean like prefer be due`),
);

/** Verbs whose clause is not asserted whatever stands in it. Lemmas. */
export const HEDGING_VERBS = new Set(
  words(
    'want wish hope fear predict forecast expect imagine consider doubt deny threaten demand urge prohibit',
  ),
);

/** Splits a list of words. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
