import type { Category } from '../../../event-set/eventSet.ts';

/** Nouns of things that happen, by category, singular. Our own list. */
export const EVENT_NOUNS: Readonly<Record<Category, string>> = {
  conflict: `
    attack bombing bombardment shelling airstrike strike raid invasion occupation siege ambush assault battle clash
    fighting combat skirmish firefight gunfight gunfire shootout shooting killing massacre slaughter execution beheading
    assassination explosion blast detonation offensive counteroffensive incursion war warfare hostilities
    bloodshed violence crackdown coup mutiny uprising revolt rebellion insurrection insurgency intifada genocide
    deployment mobilization withdrawal pullout retreat surrender ceasefire truce armistice buildup blockade
    hijacking abduction kidnapping ethnic-cleansing campaign mission drill maneuver manoeuvre exercise patrol landing
    airlift capture liberation annexation ouster overthrow unrest standoff escalation intervention`,
  disaster: `
    earthquake quake tremor aftershock tsunami flood flooding storm hurricane cyclone typhoon tornado twister blizzard
    snowstorm snowfall drought famine wildfire bushfire fire blaze inferno eruption landslide mudslide avalanche crash
    collision derailment wreck shipwreck sinking accident spill leak meltdown collapse stampede evacuation rescue
    heatwave outage blackout disaster catastrophe rainfall downpour hailstorm haze smog pollution fog frost
    disruption`,
  crime: `
    murder homicide killing stabbing rape robbery heist burglary theft arson arrest detention raid trial hearing
    conviction acquittal sentencing indictment arraignment extradition manhunt lawsuit testimony plea verdict
    ruling execution riot looting smuggling trafficking search seizure shooting bust lynching hoax scam fraud
    investigation inquiry inquest autopsy escape jailbreak`,
  politics: `
    election referendum vote ballot poll runoff primary caucus inauguration resignation impeachment
    appointment nomination protest demonstration rally march sit-in strike walkout boycott riot session hearing
    debate campaign convention summit transition reshuffle repeal passage reauthorization veto coronation
    independence revolution induction designation inspection crisis shutdown criticism`,
  diplomacy: `
    summit talks negotiation meeting visit trip tour conference agreement accord treaty pact deal signing ceremony
    handover mediation apology sanctions embargo conversation call dialogue session forum expulsion
    reconciliation recognition`,
  economy: `
    merger takeover acquisition buyout sale purchase bankruptcy default bailout layoffs layoff recession crash slump
    rally launch unveiling opening closure shutdown auction strike walkout ipo offering devaluation
    earnings settlement recall construction groundbreaking`,
  'health-science': `
    outbreak epidemic pandemic vaccination launch liftoff landing splashdown mission spacewalk discovery experiment
    transplant surgery operation trial expedition eclipse flight exploration poisoning`,
  culture: `
    concert festival premiere exhibition show parade celebration wedding funeral burial memorial vigil ceremony
    commemoration anniversary birth death match game tournament championship race final semifinal qualifier
    olympics olympiad marathon ascent climb expedition crossing broadcast interview lecture speech address sermon mass
    pilgrimage birthday graduation reunion screening carnival`,
  other: `
    event incident gathering arrival departure return visit departure transfer training preparation
    disappearance encounter confrontation release opening closing beginning start end evacuation delivery decision
    announcement creation establishment foundation formation`,
};
