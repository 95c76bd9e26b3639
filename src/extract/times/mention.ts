import type { Span } from '../../event-set/eventSet.ts';
import type { Feast } from './feasts/feast.ts';

export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'morning'
  | 'afternoon'
  | 'evening';

/** TIMEX3's modifiers. */
export type Modifier =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/** Before or after the moment of speaking, or of the story. */
export type Side = 'before' | 'after';

/** A time of day; `minute` is null where only the hour is said. `zone` is a name or an offset, as written. */
export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  readonly zone: string | null;
  /** Neither a.m. nor p.m. is said, nor a clock of 24 hours: "3:15". */
  readonly isOpen: boolean;
}

/** What a mention says by itself, before the text around it gives it a place in the calendar. */
export type Meaning =
  | CalendarMeaning
  | ShiftMeaning
  | DurationMeaning
  | SetMeaning
  | ReferenceMeaning
  | HolidayMeaning
  | PeriodMeaning
  | OrdinalMeaning
  | OffsetMeaning
  | WeekdayOfWeekMeaning;

/** Which one, of many of that name: "last April", "this fall", "next Tuesday", "that summer". */
export type Selector = 'last' | 'this' | 'next' | 'that' | 'previous' | 'following';

/** Parts of a date as the words have them; null is unsaid. `year` is astronomical, decade and century their first year. */
export interface CalendarMeaning {
  readonly kind: 'calendar';
  readonly year: number | null;
  /** Whether only two digits of the year are said: the century comes from the text. */
  readonly isShortYear: boolean;
  /** A number that is a year in a text about old times only: "in 399". */
  readonly isOnlyHistory: boolean;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: number | null;
  readonly season: number | null;
  /** "The winter of 1845-46": `year` is surely the one in which it ends. */
  readonly crossesYears: boolean;
  readonly quarter: number | null;
  readonly half: number | null;
  readonly decade: number | null;
  readonly century: number | null;
  /** The week of the day is meant, not the day. */
  readonly isWeek: boolean;
  readonly selector: Selector | null;
  /** "The third quarter of last year", "the 5th of that month": which year or month, where it is told by its place. */
  readonly yearSelector: Selector | null;
  readonly monthSelector: Selector | null;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  readonly modifier: Modifier | null;
  readonly side: Side | null;
}

/** So many units from an anchor: "today", "three days ago", "two days later", "last week", "that year". */
export interface ShiftMeaning {
  readonly kind: 'shift';
  readonly unit: Unit;
  /** Negative is back in time; null is an unknown number. */
  readonly count: number | null;
  readonly sign: -1 | 0 | 1;
  /** `context`: the last date that the text named with its year in a history, or close by; else publication. */
  readonly from: 'publication' | 'narrative' | 'context';
  /** Told as a distance ("a year ago"), not as a neighbour ("last year"). */
  readonly isDistance: boolean;
  /** "The weekend": the last one, the next where the clause speaks of the future. */
  readonly turnsByTense: boolean;
  readonly part: DayPart | null;
  readonly clock: Clock | null;
  readonly modifier: Modifier | null;
  readonly side: Side | null;
}

/** A length. `count` is null for an unknown number ("several"). `bound` says on which side of the anchor it lies. */
export interface DurationMeaning {
  readonly kind: 'duration';
  readonly count: number | null;
  readonly unit: Unit;
  readonly bound: 'past' | 'next' | 'since' | null;
  readonly modifier: Modifier | null;
  /** "In five years": counts from publication where the clause speaks of the future. */
  readonly isAhead: boolean;
}

export interface SetMeaning {
  readonly kind: 'set';
  readonly value: string;
}

/** "Now", "recently", "the future". */
export interface ReferenceMeaning {
  readonly kind: 'reference';
  readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** A time in a history ("the former capital"), a person's rank in news ("the former minister"): left out there. */
  readonly isOnlyHistory: boolean;
  /** The unit of "recent years", which lie before publication. */
  readonly nearUnit: Unit | null;
}

/** A feast by rule; the year as far as it is said. */
export interface HolidayMeaning {
  readonly kind: 'holiday';
  readonly feast: Feast;
  /** "Easter week", "Labor Day weekend": the stretch around it. */
  readonly span: 'week' | 'weekend' | null;
  readonly year: number | null;
  readonly selector: Selector | null;
  readonly yearSelector: Selector | null;
  readonly part: DayPart | null;
  readonly modifier: Modifier | null;
}

/** The period of a report on earnings: of a year that is said, or so many years before the one spoken of. */
export interface PeriodMeaning {
  readonly kind: 'period';
  readonly year: number | null;
  readonly back: number;
}

/** The n-th unit or weekday of a period; -1 is the last; several of them where `count` is more than one. */
export interface OrdinalMeaning {
  readonly kind: 'ordinal';
  readonly ordinal: number;
  readonly count: number | null;
  readonly unit: Unit | null;
  readonly weekday: number | null;
  /** "Week 31": a week by the number that the calendar gives it (ISO 8601). */
  readonly isNumbered: boolean;
  readonly period: Meaning;
}

/** So many units from a date that is named: "two days after Christmas". */
export interface OffsetMeaning {
  readonly kind: 'offset';
  readonly unit: Unit;
  readonly count: number;
  /** "The Friday before Christmas": the nearest such day on the side of `count`. */
  readonly weekday: number | null;
  readonly part: DayPart | null;
  readonly base: Meaning;
}

/** A weekday of the week that lies so many weeks from the anchor's: "Friday of next week". */
export interface WeekdayOfWeekMeaning {
  readonly kind: 'weekdayOfWeek';
  readonly weekday: number;
  readonly weeks: number;
  readonly from: 'publication' | 'narrative';
  readonly part: DayPart | null;
}

/** A mention as a recogniser found it. */
export interface Mention extends Span {
  readonly meaning: Meaning;
}
