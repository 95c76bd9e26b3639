/** Words that tell what the name beside them is. All lower case; forms with a full stop stand as wink-nlp leaves them. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a person's name. */
export const PERSON_TITLES =
  words(`mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady sen sen. senator rep rep. representative
congressman congresswoman gov gov. governor mayor president vice-president premier chancellor secretary minister ambassador judge justice sheriff deputy officer sgt sgt.
sergeant lt lt. lieutenant capt capt. captain maj maj. major col col. colonel gen gen. general adm adm. admiral cpl cpl. pvt pvt. pfc private commander
commissioner chief detective det. det constable superintendent inspector trooper patrolman rev rev. reverend pastor father fr fr. sister brother bishop archbishop cardinal pope
rabbi imam sheikh sheik ayatollah king queen prince princess emperor sultan emir attorney coach principal councilman councilwoman councilor councillor alderman
supervisor chairman chairwoman chairperson director coordinator spokesman spokeswoman spokesperson author singer actor actress director-general md phd hon hon.`);

/** In the name of an organisation, a work or a facility, usually at its end. */
export const ORGANISATION_WORDS =
  words(`university college school academy institute department dept dept. office agency bureau ministry authority administration commission
committee council board court police sheriff fire hospital clinic center centre church cathedral mosque temple synagogue company co co. corp corp. corporation inc inc. ltd ltd. llc
plc group bank association society foundation union federation league club team party coalition alliance army navy force forces guard corps brigade times post news herald
tribune gazette journal star press chronicle daily weekly review magazine radio tv television network museum library theater theatre hotel inn resort restaurant stadium
arena field fieldhouse gymnasium airport airlines airways railway railroad station service services systems system district conference tournament cup championship
championships bowl games olympics festival fair parade award prize act treaty agreement accord accords declaration convention summit observatory laboratory lab chamber
parliament assembly senate congress house legislature government embassy consulate mission jail prison penitentiary hall auditorium coliseum mall plaza shop store bakery
cafe grill brewery winery farms farm dairy ranch estates apartments united city rovers rangers fc afc cf sc wanderers athletic hornets tigers lions bears eagles cowboys`);

/** Ends the name of an area or a settlement. */
export const AREA_WORDS =
  words(`county parish borough township province state district region city town village municipality prefecture governorate oblast raion territory
republic emirate kingdom canton commune shire metro area suburb neighborhood neighbourhood heights hills hill beach springs falls grove park gardens ridge valley point
creek crossing corner corners junction landing ferry ford bridge mills mill center centre square island islands isle isles peninsula cape coast shore strip enclave`);

/** Ends, or begins, the name of a natural feature. */
export const NATURE_WORDS =
  words(`river lake sea ocean gulf bay strait straits channel canal creek brook bayou sound lagoon reservoir dam falls mountain mountains mount mt mt. peak range
hill hills valley canyon gorge desert forest plain plains plateau delta basin glacier reef cape peninsula island islands archipelago atoll isle key keys pass trail park`);

/** Ends the name of a street. */
export const STREET_WORDS =
  words(`street st st. avenue ave ave. road rd rd. drive dr. dr lane ln ln. boulevard blvd blvd. highway hwy hwy. route interstate parkway pkwy expressway freeway
turnpike way court place terrace circle alley square crescent close walk row pike motorway bypass`);

/** Before a place where something is, goes to or comes from. */
export const PLACE_PREPOSITIONS =
  words(`in at near from to of around outside inside across throughout within into toward towards through between via off along beyond above below over
under against with for by about and or than on onto`);

/** Points of the compass and parts, before or after a name of a place. */
export const DIRECTION_WORDS =
  words(`north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern
central upper lower mid middle inner outer greater downtown uptown coastal rural urban far near new old nearby neighboring neighbouring`);

/** After somebody who speaks or acts. */
export const SAYING_WORDS = words(
  `said says say told added explained noted asked wrote replied argued testified admitted recalled joked thinks believes hopes wants`,
);

/** Calendar words, which are written with a capital and are no places. */
export const CALENDAR_WORDS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sept sept. sep sep. oct oct. nov nov. dec dec. mon tue wed thu fri sat sun easter christmas ramadan
thanksgiving`);

/** Given names that are places, too. */
export const PLACES_AS_GIVEN_NAMES =
  words(`paris florence sydney austin georgia virginia carolina savannah brooklyn jordan israel london dallas chelsea
victoria charlotte madison asia india kenya chad jackson lincoln houston cleveland orlando tyler troy lorraine adelaide santiago sofia diego salvador trinity phoenix
cheyenne dakota montana memphis denver camden aurora lourdes cordoba valencia milan vienna verona siena geneva sienna alexandria athena bronx boston camilla eugene
helena juneau kingston laramie lima marion mercedes milton nelson norman odessa olympia preston raleigh reno rhodes roman sharon shannon stockton sutton warren
washington wellington wilson winston york zaire ireland america francia italia persia holland brittany lancaster bradford clifton clinton hamilton harrison jefferson
monroe taylor franklin lawrence logan mason hudson carson carter lane marshall chester ashton easton weston trenton`);

/** Words of high politics: where they stand, a capital is likelier meant than its namesakes. */
export const POLITICS_WORDS =
  words(`president congress senate administration foreign minister diplomats diplomat pentagon ambassador federal treasury nato sanctions
troops summit lawmakers republicans democrats senators kremlin parliament treaty nuclear un ministry envoy talks`);

/** Words inside a name that are written without a capital. */
export const NAME_CONNECTORS = words(
  `of the de del della di da do dos das du des la le les el es al ul d l den der van von au aux sur sous en am im auf an nad e y und and & - – / ' ’ 's ’s on upon under by`,
);

/** The one or two words of a news agency, as they stand in a dateline. */
export const AGENCY_WORDS = words(
  `ap reuters afp upi cnn bbc xinhua ians pti efe dpa tass interfax itar-tass bloomberg ani cp aap pa staff`,
);
