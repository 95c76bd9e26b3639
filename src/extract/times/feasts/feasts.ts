import { type Feast, feast } from './feast.ts';
import {
  afterEaster,
  afterOrthodoxEaster,
  fixed,
  kingsDay,
  nthWeekday,
  onWeekdayBefore,
} from './feastRules.ts';
import { afterHebrewNewYear, afterPassover, hanukkah, holocaustDay, tuBishvat } from './hebrewYear.ts';
import { INDIAN_FEASTS } from './indianFeasts.ts';
import { islamic } from './islamicYear.ts';
import { lunarNewYear, vesak } from './moons.ts';

export const FEASTS: readonly Feast[] = [
  feast("new year's day, new years day, new year day, new year's, new year", fixed(1, 1)),
  feast("new year's eve, new years eve", fixed(12, 31)),
  feast('epiphany', fixed(1, 6)),
  feast('orthodox christmas', fixed(1, 7)),
  feast(
    "martin luther king day, martin luther king jr. day, martin luther king's day, mlk day, mlk jr. day, civil rights day",
    nthWeekday(1, 1, 3),
  ),
  feast('inauguration day', fixed(1, 20)),
  feast('australia day', fixed(1, 26)),
  feast('groundhog day', fixed(2, 2)),
  feast("valentine's day, st. valentine's day, valentine day", fixed(2, 14)),
  feast("presidents' day, president's day, presidents day", nthWeekday(2, 1, 3)),
  feast("international women's day", fixed(3, 8)),
  feast("st. patrick's day, st patrick's day, saint patrick's day, saint patricks day", fixed(3, 17)),
  feast('lunar new year, chinese new year, chinese lunar new year, tet', lunarNewYear),
  feast('nowruz, norouz, persian new year, iranian new year', fixed(3, 20), 1, true),
  feast('vesak, buddha day, buddha purnima', vesak, 1, true),
  feast('ides of march', fixed(3, 15)),
  feast('international holocaust remembrance day', fixed(1, 27)),
  feast("boss's day", fixed(10, 16)),
  feast('world vegan day', fixed(11, 1)),
  feast("king's day, koningsdag", kingsDay),
  feast("april fools' day, april fool's day", fixed(4, 1)),
  feast('earth day', fixed(4, 22)),
  feast('anzac day', fixed(4, 25)),
  feast('may day', fixed(5, 1)),
  feast('cinco de mayo', fixed(5, 5)),
  feast('victory in europe day, ve day, v-e day', fixed(5, 8)),
  feast('victory day', fixed(5, 9)),
  feast("mother's day", nthWeekday(5, 0, 2)),
  feast('memorial day', nthWeekday(5, 1, -1)),
  feast("father's day", nthWeekday(6, 0, 3)),
  feast('juneteenth', fixed(6, 19)),
  feast('canada day', fixed(7, 1)),
  feast('independence day', fixed(7, 4)),
  feast('bastille day', fixed(7, 14)),
  feast('labor day', nthWeekday(9, 1, 1)),
  feast('columbus day', nthWeekday(10, 1, 2)),
  feast('election day', nthWeekday(11, 1, 1, 1)),
  feast('halloween', fixed(10, 31)),
  feast("all saints' day, all saints day", fixed(11, 1)),
  feast("all souls' day", fixed(11, 2)),
  feast('guy fawkes night, bonfire night', fixed(11, 5)),
  feast("veterans day, veterans' day, armistice day, remembrance day", fixed(11, 11)),
  feast('thanksgiving day, thanksgiving', nthWeekday(11, 4, 4)),
  feast('black friday', nthWeekday(11, 4, 4, 1)),
  feast('cyber monday', nthWeekday(11, 4, 4, 4)),
  feast('pearl harbor day', fixed(12, 7)),
  feast('christmas eve', fixed(12, 24)),
  feast('christmas day, christmas, xmas', fixed(12, 25)),
  feast("boxing day, st. stephen's day", fixed(12, 26)),
  feast('mardi gras, shrove tuesday, pancake day, fat tuesday', afterEaster(-47)),
  feast('ash wednesday', afterEaster(-46)),
  feast('palm sunday', afterEaster(-7)),
  feast('holy week', afterEaster(-7), 7),
  feast('maundy thursday, holy thursday, thursday of mysteries', afterEaster(-3)),
  feast('good friday', afterEaster(-2)),
  feast('holy saturday', afterEaster(-1)),
  feast('easter monday', afterEaster(1)),
  feast('easter weekend', afterEaster(-1), 2),
  feast('easter sunday, easter day, easter', afterEaster(0)),
  feast('ascension day', afterEaster(39)),
  feast('pentecost, whit sunday', afterEaster(49)),
  feast('whit monday, pentecost monday', afterEaster(50)),
  feast('orthodox easter', afterOrthodoxEaster(0)),
  feast('orthodox good friday', afterOrthodoxEaster(-2)),
  feast('orthodox shrove monday, clean monday', afterOrthodoxEaster(-48)),
  feast('great lent, great fast', afterOrthodoxEaster(-48), 40),
  feast('passover, pesach', afterPassover(0), 8),
  feast('purim', afterPassover(-30)),
  feast('yom hashoah, holocaust remembrance day, holocaust memorial day, holocaust day', holocaustDay),
  feast("tu bishvat, tu b'shevat, tu bshevat", tuBishvat),
  feast('shavuot', afterPassover(50), 2),
  feast('rosh hashanah, rosh hashana, jewish new year', afterHebrewNewYear(0), 2),
  feast('yom kippur', afterHebrewNewYear(9)),
  feast('sukkot', afterHebrewNewYear(14), 7),
  feast('simchat torah', afterHebrewNewYear(22)),
  feast('hanukkah, chanukah, hanukah, hannukkah', hanukkah, 8),
  feast('ramadan', islamic(9, 1), 30, true),
  feast('eid al-fitr, eid ul-fitr, id al-fitr, eid el-fitr', islamic(10, 1), 1, true),
  feast(
    'eid al-adha, eid ul-adha, eid el-adha, id ul-adha, id al-adha, feast of sacrifice, sacrifice feast, bakr id',
    islamic(12, 10),
    1,
    true,
  ),
  feast('islamic new year, muslim new year', islamic(1, 1), 1, true),
  feast("mawlid, mawlid al-nabawi, mawlid an-nabi, prophet's birthday", islamic(3, 12), 1, true),
  feast('laylat al-qadr, laylat al-kadr', islamic(9, 27), 1, true),
  feast(
    "jamat ul-vida, jumat ul-vida, jumu'atul-wida, jumuatul-wida",
    onWeekdayBefore(5, islamic(10, 1)),
    1,
    true,
  ),
  feast("isra and mi'raj, isra and miraj, lailat al-miraj, prophet's ascension", islamic(7, 27), 1, true),
  feast('ashura, ashoura', islamic(1, 10), 1, true),
  ...INDIAN_FEASTS,
];

/** The feast of a name as a text writes it: apostrophes and full stops may be missing. */
export function findFeast(name: string): Feast | null {
  return BY_NAME.get(bare(name)) ?? null;
}

function bare(name: string): string {
  return name.replace(/['.]/g, '').replace(/(?<=\b(?:al|ul|el))[ -]+/, '-');
}

const BY_NAME: ReadonlyMap<string, Feast> = new Map(
  FEASTS.flatMap((one) => one.names.map((name): [string, Feast] => [bare(name), one])),
);
