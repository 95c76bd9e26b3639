import { duration, refer } from '../makeMeaning.ts';
import type { Meaning } from '../mention.ts';
import { isFollowedBy, isPrecededBy, type Recogniser, wordPattern } from '../recogniser.ts';
import { parseUnit } from '../vocabulary/units.ts';

/**
 * - now · right now · currently · at present · the present · at the moment · these days · nowadays
 * - recently · lately · formerly · the past · once · recent years · in recent weeks
 * - the future · future · in the near future · the coming years · soon · shortly
 */
const REFERENCE = wordPattern(
  '(?<present>right now|just now|until now|now|currently|nowadays|these days|present-day|present day|the present|at present|at the moment|at this moment|for the moment|for the time being)|(?<recent>(?:recent|past) (?<unit>days|weeks|months|quarters|years|decades)(?<more> and (?:weeks|months|years))?)|(?<past>recently|lately|formerly|the (?:recent |distant |not-too-distant )?past)|(?<rank>former)|(?<future>the (?:near |not-too-distant |distant |foreseeable )?future|future|a later date)',
);

export const reference: Recogniser = {
  name: 'reference',
  triggers: [
    'right',
    'just',
    'until',
    'now',
    'currently',
    'current',
    'nowadays',
    'these',
    'present',
    'the',
    'at',
    'this',
    'recent',
    'recently',
    'lately',
    'past',
    'formerly',
    'former',
    'for',
    'future',
    'a',
  ],
  pattern: REFERENCE,
  read(groups, surroundings): Meaning | null {
    if (groups.recent && (groups.more || groups.unit === 'years' || groups.unit === 'decades'))
      return refer('PAST_REF', { nearUnit: parseUnit(groups.unit ?? '') });
    if (groups.recent) return duration(null, parseUnit(groups.unit ?? ''), { bound: 'past' });
    if (groups.rank) return refer('PAST_REF', { isOnlyHistory: true });
    if (groups.present) return refer('PRESENT_REF');
    if (
      groups.past === 'the past' &&
      isFollowedBy(surroundings, /^ (?:tense|week|month|year|decade|two|three|few|several|\d)/)
    )
      return null;
    if (groups.past === 'recently' && isPrecededBy(surroundings, /\b(?:as|how) $/)) return null;
    if (groups.past) return refer('PAST_REF');
    if (groups.future && isPrecededBy(surroundings, /\b(?:his|her|its|their|our|my|your) $/)) return null;
    if (groups.future === 'future' && isFollowedBy(surroundings, /^(?:s\b|s-)/)) return null;
    return refer('FUTURE_REF');
  },
};
