import type { GoldDocument, GoldToponym } from './goldDocument.ts';

/** Sentences of our own for what news corpora seldom show: places' names that people and things bear, and the like. */
export function ownSentences(): GoldDocument[] {
  return SENTENCES.trim()
    .split('\n')
    .map((line, index) => ({ id: `own-${index + 1}`, ...readBrackets(line) }));
}

/** "in [Paris]": the text without brackets, and what stood in them. */
function readBrackets(line: string): { readonly text: string; readonly toponyms: readonly GoldToponym[] } {
  const toponyms: GoldToponym[] = [];
  let text = '';
  for (const part of line.split(/(\[[^\]]*\])/)) {
    const inner = part.startsWith('[') ? part.slice(1, -1) : part;
    if (inner !== part) toponyms.push({ start: text.length, end: text.length + inner.length });
    text += inner;
  }
  return { text, toponyms };
}

const SENTENCES = `
Paris Hilton arrived in [Berlin] on Tuesday with her sister.
The actress Paris Jackson, 24, denied the report.
Police said Georgia Smith, 31, was driving home when the car left the road. Smith was taken to a hospital in [Macon].
Sydney Brown, a teacher, said she was not surprised. Brown has lived in [Denver] since 2003.
London Breed was elected mayor of [San Francisco] in June.
Austin Powell scored twice for the Tigers, and Dallas Green added a third.
Chelsea Clinton and Brooklyn Beckham were among the guests.
Florence Nightingale nursed soldiers in the [Crimea]. Nightingale later returned to [London].
Jordan Peele directed the film. Peele was born in [New York].
Michael Jordan and Kevin Garnett flew to [Jordan] for the opening of the school.
Virginia Woolf walked to the [River Ouse].
Jack London wrote about the [Yukon], and London's books sold well in [Russia].
Savannah Guthrie asked the questions. Guthrie said she had expected a different answer.
Mr. Houston told the court that he had never been to [Houston]. Houston, 52, denied all charges.
Judge Denise Boston ruled on Monday. Boston said the state had failed to prove its case.
Carolina Herrera showed her collection in [Madrid] and [Milan].
Asia Argento was at the festival in [Venice].
Israel Martinez, 28, of [Laredo], was arrested. Martinez was held at the [Webb County] jail.
Denver Jones and Cheyenne Miller won the race in [Boise].
The late Senator Lincoln Chafee represented [Rhode Island].
President Abraham Lincoln signed it. Lincoln was shot two years later in [Washington].
George Washington crossed the [Delaware]. Washington led the army for eight years.
Denzel Washington stars in the film, which Washington also produced.
Whitney Houston sang the anthem in [Tampa].
She ordered a turkey sandwich and a Boston cream doughnut.
[Turkey] imports wheat; turkey farmers in [Minnesota] export their birds.
China plates and Persian rugs were sold at the auction in [Geneva].
The Brazil nuts came from [Bolivia], the Brussels sprouts from [Belgium].
A Jersey cow and a Labrador puppy were the stars of the county fair.
He drove a Dodge Dakota, then a Hyundai Santa Fe, and now a Chevrolet Tahoe.
The Amazon delivery van stopped. Amazon said its drivers were safe. The [Amazon] river rose by two metres.
Reading and writing are taught at the school in [Reading], west of [London].
Nice people live in [Nice], and mobile phones work in [Mobile].
Of the four, Most said little. Most of them were from [Prague].
Normal service resumed on Friday. Orange juice was served. Bath time is at six.
May said that April Jones and June Carter would come in August.
March was cold. In March the marchers set out for [Selma].
Us and them: the note told us that [US] troops had left. Give us the money, they told the [U.S.] envoy.
[Washington] said it would impose sanctions. [Moscow] promised to answer, and [Beijing] called for calm.
The [White House] declined to comment, and the [Pentagon] confirmed the flight. The [Kremlin] was silent.
The [State of Palestine] was recognised by [Norway], [Ireland] and [Spain].
A [French] court jailed two [Algerian] men; the [Swiss] bank paid a fine.
The [Dutch] and the [Belgians] sent rescuers, as did the [Japanese] government.
He studied at the [University of Leeds] and at [Boston] College before joining the [Chicago] Police Department.
The [Los Angeles] Times and the [New York] Times reported it first.
Firefighters in [Kern County], [Calif.], and in [Reno], [Nev.], battled the flames.
The plane flew from [St. John's], [N.L.], to [Halifax], [N.S.], and on to [Québec].
TWO DEAD AS STORM HITS [LUZON]
EARTHQUAKE SHAKES CENTRAL [ITALY], DOZENS MISSING
[KABUL], [Afghanistan] (AP) - A bomb killed six people in [Kandahar] on Sunday.
[LAGOS] (Reuters) - Gunmen kidnapped the mayor of [Warri].
[GENEVA], March 3 - Talks between [Serbia] and [Kosovo] broke down.
A boat capsized in the [Gulf of Aden] off [Yemen], and another in the [Strait of Hormuz].
Floods spread along the [Danube] from [Passau] to [Novi Sad]; the [Sava River] rose too.
The village of [Oradour] lies north-west of [Limoges], in southern [France].
The eastern [Congolese] town of [Goma] fell to rebels of the M23 group near [Lake Kivu].
Residents of [Maple Street] and [Oak Avenue] in [Dayton] were evacuated.
The match between Manchester United and Real Madrid ended in a draw in [Turin].
The Dallas Cowboys beat the Green Bay Packers in [Arlington], [Texas].
Sheikh Hamad met Prince William in [Doha] and King Philippe in [Brussels].
Mary Ireland and John France were married in [Cork]. France, 40, is a baker.
Dr. Chester Lancaster of Preston & Sons said the drug works. Lancaster founded the firm in [York].
[Saigon] fell in April 1975.
[Constantinople] fell to the Ottomans in 1453.
[Carthage] fell in 146 BC after a long siege. [Carthage] was later rebuilt.
[Troy] was sacked, and [Corinth] burned in 146 BC.
[Kabul] fell in August. [Herat] had fallen two days before.
[Aleppo] surrendered in 1516, and [Cairo] fell the next year.
[Massalia] was founded about 600 BC by sailors from [Phocaea].
[Veii] was taken in 396 BC, and [Rome] itself fell to the Gauls in 390 BC.
[Leningrad] was besieged for 872 days. [Stalingrad] was in ruins by 1943.
[Bombay] was hit by riots in December 1992, [Madras] by floods.
From 44 BC to 14 AD, Octavian ruled. In 9 BC an altar was built in [Rome].
About 350 BC Pytheas sailed from [Massalia] to [Britain].
By 300 BC the port of [Utica] was older than [Carthage].
Alexander von Humboldt and the botanist Bonpland landed at [Cumaná]. Humboldt, Bonpland and Carlos Montúfar climbed [Chimborazo].
Humboldt and Bonpland left for [Havana]. Bonpland fell ill there.
Scott, Wilson and Bowers died in their tent. Oates had left it before.
Lewis and Clark reached the [Pacific] in November 1805. Clark kept a diary.
Burke and Wills crossed [Australia]. Burke died at [Cooper Creek].
Hanno led sixty ships out of [Carthage]. Hanno turned back when food ran out.
Hudson was set adrift by his crew. Baffin and Bylot sailed to [Greenland].
The Polos reached [Acre]. Marco Polo and his uncle went on to [Hormuz].
Columbus set foot on an island of the [Bahamas]. Columbus returned to [Palos] in March.
Cartier and Roberval wintered at [Quebec]. Champlain came later.
Cook named the bay. Banks and Solander collected plants at [Botany Bay].
Magellan had five ships. The Santiago was wrecked near [Puerto San Julián], the Trinidad was captured, and the Victoria reached [Seville].
The Victoria and the Concepción sailed on. The Concepción was burned off [Bohol].
The Santa Maria ran aground off [Haiti]. The Pinta had gone its own way.
The Endeavour sailed from [Plymouth] and struck a reef off [Queensland].
The Virginia sank the Congress off [Newport News]. The Virginia was later scuttled.
The ferry Estonia sank in the [Baltic Sea]. The Estonia had left [Tallinn] that evening.
The battleship Texas was towed to [Galveston], and the cruiser Belgrano was sunk off the [Falklands].
The steamer Bremen crossed the [Atlantic] in five days. The Bremen docked in [New York].
The Erebus and the Terror left [Greenhithe]. The wreck of the Terror was found in [Terror Bay].
HMS Sheffield was hit. The Sheffield was taken in tow, and HMS Coventry was lost.
The tanker Prestige broke up off [Galicia]. The trawler Halifax rescued the crew.
Protesters marched in [East Berlin] on Monday, and police in [West Berlin] looked on.
[East Germany] opened its border. [West Germany] and [Czechoslovakia] had agreed.
[Yugoslavia] broke apart. [Slovenia] and [Croatia] left in June 1991.
The Hamilton musical opened in [Hamilton], [Ontario], after a run in the [West End].
`;
