/** Nouns that name a part or kind of place: "the south-west of England", "the coast of Libya", "waters off …". */
export const AREA_NOUNS = new Set(
  `part parts area areas region regions province provinces state states district districts county counties city cities
  town towns village villages suburb suburbs outskirts outskirt edge centre center heart capital port coast coastline
  shore shores waters sea bay gulf island islands north south east west northeast northwest southeast southwest
  north-east north-west south-east south-west mountain mountains hills valley valleys plain forest desert jungle
  wilderness border borders frontier streets street neighborhood neighbourhood neighborhoods neighbourhoods quarter
  slum slums resort peninsula stretch corner tip side sides half rest whole much most all interior territory zone
  zones settlement settlements community communities stronghold enclave municipality parish borough site camp camps
  base airport station river lake banks summit top hamlet kingdom republic republics countryside wilds foothills
  skies airspace university`.split(/\s+/),
);

/** Nouns of things that stand in a place: what happens at "the Tel Aviv court" happens in Tel Aviv. */
export const SITE_NOUNS = new Set(
  `court courthouse courtroom office offices headquarters hospital clinic hotel airport station school university
  college campus church mosque synagogue temple cathedral prison jail home house homes apartment mansion villa building
  buildings tower embassy consulate mission base barracks camp stadium arena theatre theater museum gallery park square
  street road highway motorway bridge tunnel port harbor harbour dock beach mall market store shop factory plant mine
  refinery reactor restaurant bar nightclub club bank parliament palace suburb neighborhood neighbourhood district
  quarter area region town city village province compound checkpoint crossing border cemetery studio warehouse
  laboratory lab farm ranch ghetto slum shelter zoo racetrack circuit track customers residents headquartered
  downtown metro subway bus train railway facility centre center hall venue site rally march race marathon festival
  summit conference trial hearing parade exchange`.split(/\s+/),
);

/** Nouns of people and bodies that carry a place as their home: "the Ohio Republican", "Texas company". */
export const ACTOR_NOUNS = new Set(
  `president minister chancellor king queen prince governor mayor senator lawmaker lawmakers ambassador envoy spokesman
  spokeswoman spokesperson official officials government administration army military navy police forces troops
  soldiers team side delegation company firm group party man woman men women people native resident citizen citizens
  republican democrat congressman congresswoman judge leader leaders opposition parliament radio television newspaper
  agency authorities regime voters professor`.split(/\s+/),
);

/** Words behind which "in" tells where somebody lives or a firm has its seat, not where something happens. */
export const HOME_WORDS = new Set(
  `based headquartered incorporated domiciled born father mother parents relatives family families kin son daughter wife
  husband brother sister uncle aunt grandmother grandfather friends worker`.split(/\s+/),
);

/** Event nouns that somebody does: a country before them is the one who does it, not where. Singular. */
export const AGENTIVE_NOUNS = new Set(
  `raid strike airstrike attack intervention invasion withdrawal pullout deployment offensive campaign blockade incursion
  occupation mission operation action visit trip tour apology sanctions embargo threat criticism decision
  announcement proposal plan demand call retreat advance bombardment aid landing mobilization buildup drill exercise
  recognition mediation`.split(/\s+/),
);

/** Prepositions of where a thing is. */
export const LOCATIVE = new Set(
  'in at near off outside inside across throughout around along over on within beside above beneath under between through amid via past'.split(
    ' ',
  ),
);

/** Prepositions of where a thing goes. */
export const GOAL = new Set('to into toward towards onto for'.split(' '));

/** Verbs that go somewhere; lemmas. Their "to", "into", "for" names the place of the event. */
export const MOTION_VERBS = new Set(
  `go come travel fly drive walk march move head return arrive get send bring take carry ship deploy dispatch deliver
  flee escape withdraw advance retreat sail deport extradite transfer transport evacuate rush expand spread extend
  turn enter cross land hand airlift rise fall slip slide bring lead`.split(/\s+/),
);

/** Nouns that go somewhere, singular. */
export const MOTION_NOUNS = new Set(
  'visit trip tour journey expedition flight return deployment mission invasion arrival delivery way march pilgrimage move incursion transfer'.split(
    ' ',
  ),
);

/** Verbs whose object may be the place where it happens; lemmas. */
export const PLACE_OBJECT_VERBS = new Set(
  `hit strike visit enter leave reach invade occupy attack bomb shell raid conquer climb ascend scale cross capture seize
  storm besiege surround devastate batter lash ravage sweep flood shake rock engulf annex liberate tour explore leave
  swamp pound pummel slam cloak blanket overrun retake recapture bombard blockade encircle evacuate flee patrol cover
  paralyze paralyse cripple grip rattle soak drench inundate divide govern`.split(/\s+/),
);
