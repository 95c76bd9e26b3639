import type { FeastRule } from './feastRules.ts';

/** A feast: its names in lower case, the rule of its first day, its length, and whether the rule may be a day off. */
export interface Feast {
  readonly names: readonly string[];
  readonly rule: FeastRule;
  readonly days: number;
  readonly isApproximate: boolean;
}

/** A feast of these names, with commas between them. */
export function feast(names: string, rule: FeastRule, days = 1, isApproximate = false): Feast {
  return { names: names.split(', '), rule, days, isApproximate };
}
