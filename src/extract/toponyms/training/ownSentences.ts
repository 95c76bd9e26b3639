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
The Hamilton musical opened in [Hamilton], [Ontario], after a run in the [West End].
`;
