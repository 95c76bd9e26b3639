import type { GoldDocument, GoldToponym } from './goldDocument.ts';

/**
 * Sentences of our own for what names of a town and of an area around or far from it mean in news: "in New York" is
 * the city, "New York state" the state. They teach the ranker, and the recogniser too. "any" leaves
 * open whether a province or its seat is meant (see `preferSeat`); names without a mark only teach the recogniser.
 */
export function ownReadings(): GoldDocument[] {
  return SENTENCES.trim()
    .split('\n')
    .map((line, index) => ({ id: `reading-${index + 1}`, ...readMarks(line) }));
}

/** Accepted forms: "[Valencia|any ES]", "[Everest]": the words, and the level and the country that are meant. */
const MARK = /\[(?<words>[^\]|]+)(?:\|(?<level>[a-z\d]+) (?<country>[A-Z]{2}|--))?\]/g;

function readMarks(line: string): { readonly text: string; readonly toponyms: readonly GoldToponym[] } {
  const toponyms: GoldToponym[] = [];
  let text = '';
  let end = 0;
  for (const match of line.matchAll(MARK)) {
    const { words = '', level, country } = match.groups ?? {};
    text += line.slice(end, match.index);
    end = match.index + match[0].length;
    const span = { start: text.length, end: text.length + words.length };
    toponyms.push(
      level === undefined
        ? span
        : { ...span, means: { level, countryCode: country === '--' ? null : country } },
    );
    text += words;
  }
  return { text: text + line.slice(end), toponyms };
}

const SENTENCES = `
A man was shot dead in [New York|city US] on Tuesday, police said.
The exhibition opened in [New York|city US] and will travel to [Boston|city US] and [Chicago|city US].
She flew from [London|city GB] to [New York|city US] on Monday.
[NEW YORK|city US] (AP) - Stocks fell on Friday.
[NEW YORK|city US] (Reuters) - A jury found the banker guilty on Wednesday.
A passenger who had arrived from [New York|city US] and [Toronto|city CA] fell ill.
The [New York|city US] Times reported the talks first.
[New York|city US] police arrested three men near [Times Square|site US].
The general assembly meets in [New York|city US] in September.
After stops in [Washington|city US], [New York|city US] and [Los Angeles|city US] the prince returned to [Riyadh|city SA].
[New York|admin1 US] state lawmakers in [Albany|city US] passed the bill.
The governor of [New York|admin1 US] called out the National Guard.
[New York|admin1 US] Gov. Ann Doe and the governors of [New Jersey|admin1 US] and [Connecticut|admin1 US] met.
Snow fell across upstate [New York|admin1 US], in [Buffalo|city US], [Rochester|city US] and [Syracuse|city US].
The law is in force in [Ohio|admin1 US], [New York|admin1 US], [Texas|admin1 US] and [Florida|admin1 US].
The storm moved from [Pennsylvania|admin1 US] into western [New York|admin1 US].
She lives in [Ithaca|city US], [New York|admin1 US].
Thousands marched in [Washington|city US] on Saturday.
[WASHINGTON|city US] (AP) - The Senate voted on Tuesday.
[WASHINGTON|city US] - The president will sign the bill on Friday.
[Washington|city US] said it would send more aid to [Ukraine|country UA].
Relations between [Washington|city US] and [Beijing|city CN] grew worse.
The minister flew to [Washington|city US] for talks at the [White House|site US].
The [Washington|city US] Post reported that the company had known.
The group, based in [Washington|city US], studies schools.
The conference takes place in [Washington|city US] in May.
The talks in [Washington|city US] ended without a result; the envoy returned to [Jerusalem|city IL].
[Moscow|city RU] expelled two diplomats after [Washington|city US] closed the consulate.
A wildfire burned ten thousand acres in eastern [Washington|admin1 US] near [Spokane|city US].
The governors of [Oregon|admin1 US] and [Washington|admin1 US] declared emergencies.
Cases were found in [Washington|admin1 US], [Idaho|admin1 US] and [California|admin1 US].
[Washington|admin1 US] state troopers closed the road from [Seattle|city US] to [Yakima|city US].
Apples from [Washington|admin1 US] and [Michigan|admin1 US] were recalled.
The floods struck [Olympia|city US] and [Tacoma|city US], and the rest of western [Washington|admin1 US].
Floods hit [Valencia|any ES] on Sunday, and trains from [Madrid|city ES] were cancelled.
More than two hundred people died in [Valencia|any ES], [Spain|country ES].
Ford will close its plant in [Valencia|any ES].
The region of [Valencia|any ES] is in mourning.
[GENEVA|any CH] (AP) - Negotiators met on Tuesday.
Negotiators met in [Geneva|any CH] and [Zurich|any CH].
Taliban fighters entered [Kunduz|any AF] at dawn.
A bomb went off in [Kandahar|any AF], and another in [Herat|any AF].
Officials of [Kunduz|any AF] province fled to [Kabul|city AF].
Shells fell on [Kherson|any UA] and [Zaporizhzhia|any UA] overnight.
The [Kherson|any UA] region was cut in two by the front.
Protesters set fire to the consulate in [Basra|any IQ], in southern [Iraq|country IQ].
Air strikes hit [Idlib|any SY] and [Aleppo|any SY].
Rebels left the countryside of [Idlib|any SY] province.
[Quebec|admin1 CA] and [Ontario|admin1 CA] signed the accord.
The ministers of [Quebec|admin1 CA], [Alberta|admin1 CA] and [Manitoba|admin1 CA] met in [Ottawa|city CA].
A gunman attacked a mosque in [Québec City|city CA].
Doctors in [São Paulo|any BR] and [Rio de Janeiro|any BR] were on strike.
The state of [São Paulo|any BR] has forty million people.
[Russian|country RU] tanks entered [Georgia|country GE] from [South Ossetia].
Protesters clashed with police in [Tbilisi|city GE], [Georgia|country GE].
[Armenia|country AM], [Georgia|country GE] and [Azerbaijan|country AZ] lie south of the [Caucasus].
The president of [Georgia|country GE] vetoed the law on foreign agents.
Voters in [Georgia|admin1 US] and [Arizona|admin1 US] decide on the Senate.
Deputies in [Macon|city US], [Georgia|admin1 US], found the car.
A tornado crossed [Alabama|admin1 US] and [Georgia|admin1 US] on Sunday.
[Jordan|country JO] closed its border with [Syria|country SY].
[Luxembourg|country LU] and [Belgium|country BE] ratified the treaty.
[Mexico|country MX] and [Canada|country CA] answered with duties of their own.
[Panama|country PA] took back the ships' flags.
The [Punjab|admin1 IN] government in [Chandigarh|city IN] raised pensions.
Police in [Lahore|city PK] and other towns of [Punjab|admin1 PK] arrested two hundred men.
The [Sahel|region --] has seen coups in [Mali|country ML], [Niger|country NE] and [Burkina Faso|country BF].
Drought spreads in the [Sahel|region --] and the [Horn of Africa|region --].
Three climbers died on [Everest|region --] in May.
The body was found on [Mount Everest|region --], below the summit.
Sherpas left the mountain, and nobody climbed [Everest|region --] that spring.
The [Himalayas|region --], the [Alps|region --] and the [Andes|region --] are losing ice.
Snow closed passes in the [Alps|region --] and the [Pyrenees|region --].
A plane crashed in the [Andes|region --] of southern [Peru|country PE].
The leaders signed it at [Camp David|site US] in July.
They were flown by helicopter to [Camp David|site US].
A crowd stood outside the [Kremlin|site RU] and in [Red Square|site RU].
He was received at the [Kremlin|site RU] on Tuesday.
The blast at [Chernobyl|site UA] in April 1986 sent a cloud over [Belarus|country BY] and [Sweden|country SE].
Robots entered the reactor at [Chernobyl|site UA].
A woman from [Mobile|city US] drowned off [Gulf Shores|city US], [Alabama|admin1 US].
A fire broke out in [Reading|city GB], and another in [Slough|city GB].
[Reading|city GB] and [Oxford|city GB] were cut off when the [Thames|water GB] rose.
A gunman opened fire on the promenade in [Nice|city FR].
A typhoon struck [Shanghai|city CN] and [Ningbo|city CN].
[Shanghai|city CN] closed its schools on Monday.
Police in [Cork|city IE] and [Bath|city GB] are looking for two men.
The boat sank off [Lampedusa], between [Malta|country MT] and [Tunisia|country TN].
A plane bound for the [Comoros|country KM] crashed into the [Indian Ocean|water --].
[Comoros|country KM], [Mauritius|country MU] and the [Seychelles|country SC] called for help.
The storm made landfall in north [Carolina] and moved to [Virginia|admin1 US].
Hundreds of swimmers were told to leave [Jones Beach|site US] on [Long Island].
The concert at [Jones Beach|site US] was called off.
[Northern Ireland|admin1 GB]'s World Cup hopes ended in [Warsaw|city PL].
[Wales|admin1 GB] play [Northern Ireland|admin1 GB] in [Cardiff|city GB] on Friday.
[Scotland|admin1 GB] beat [Russia|country RU] at [Hampden Park].
The army shelled a market in [Khartoum|city SD].
Gunmen killed nine people in [Zacatecas|any MX] on Friday.
Two buses collided near [Lima|city PE].
A blast shook [Santiago|city CL] and [Valparaíso|city CL].
[Cordoba|any AR] and [Rosario|city AR], [Argentina|country AR], lost power.
Judges in [Victoria|admin1 AU] and [New South Wales|admin1 AU] resigned.
Bush fires burned in [Victoria|admin1 AU] and [Queensland|admin1 AU].
The ferry from [Vancouver|city CA] to [Victoria|city CA] was delayed.
[Limerick|city IE], [Galway|city IE] and [Dublin|city IE] were flooded.
[Naples|city IT] and [Rome|city IT] felt the quake.
The mayor of [Naples|city US], [Florida|admin1 US], resigned.
Doctors in [SA|country ZA] asked [Pretoria|city ZA] for vaccines.
[Lagos|city NG] and [Abuja|city NG] were calm on Monday.
Police found the bodies in a truck in [Essex|admin2 GB].
A man from [Manchester|city GB] drowned off [Cornwall|admin2 GB].
Farmers in [Kent|admin2 GB], [Norfolk|admin2 GB] and [Somerset|admin2 GB] lost their harvest.
She was born in [Sussex] and went to school in [Surrey|admin2 GB].
A fire burned in [Devon|admin2 GB] on Friday.
Smoke from fires in [Alberta|admin1 CA] drifted to [Montana|admin1 US].
A rancher in [Montana|admin1 US] shot the wolf.
Drought spread across [Kansas|admin1 US] and [Nebraska|admin1 US].
A bus overturned in [Indiana|admin1 US].
The storm hit the [Carolinas|region US] and [Georgia|admin1 US].
The [Seine|water FR] burst its banks.
The [Danube|water --] rose, and so did the [Rhine|water --].
Trucks were stopped on the [Bay Bridge] and in [Oakland|city US].
Visitors to the [Lincoln Memorial|site US] were turned away.
The [EU|region --] imposed sanctions on [Belarus|country BY].
[Brussels|city BE] said [EU|region --] ministers would meet on Thursday.
The [European Union|region --] and [Britain|country GB] signed the treaty.
The [EU|region --]'s budget was passed; [EU|region --] farmers protested.
`;
