import { shift } from '../makeMeaning.ts';
import { isCapitalAt, type Recogniser, wordPattern } from '../recogniser.ts';
import { DAY_PART, parseDayPart } from '../vocabulary/dayParts.ts';
import { parseStage, STAGE, STAGE_TRIGGERS } from '../vocabulary/stages.ts';

/**
 * - today · yesterday · tomorrow · tonight · late yesterday · early today · yesterday morning · the day before yesterday
 * - this morning · this evening · tonight · last night · later this afternoon · that night
 */
const NEAR_DAY = wordPattern(
  `(?<stage>${STAGE})?(?:(?<beyond>(?:the )?day (?:before|after) )?(?<day>today|yesterday|tomorrow)(?: (?<partStage>late |early )?(?<part>${DAY_PART}))?|(?:(?:early |late |mid-?)?(?<leadPart>${DAY_PART}|midday|noon|midnight) )(?<leadDay>today|yesterday|tomorrow)|(?<tonight>tonight|last night|last evening)|(?<this>this|that|the same|that same) (?<thisPart>${DAY_PART}|noon))`,
);

export const nearDay: Recogniser = {
  name: 'nearDay',
  triggers: [
    'today',
    'yesterday',
    'tomorrow',
    'tonight',
    'last',
    'this',
    'that',
    'the',
    'day',
    ...DAY_PART.slice(3, -1).split('|'),
    'midday',
    'noon',
    'midnight',
    ...STAGE_TRIGGERS,
  ],
  pattern: NEAR_DAY,
  read(groups, surroundings) {
    const modifier = parseStage(groups.stage ?? groups.partStage);
    if (groups.tonight) {
      const part = groups.tonight.endsWith('evening') ? 'EV' : 'NI';
      return shift('day', groups.tonight === 'tonight' ? 0 : -1, 'publication', { part, modifier });
    }
    if (groups.this) {
      const from = groups.this === 'this' ? 'publication' : 'narrative';
      return shift('day', 0, from, { part: parseDayPart(groups.thisPart ?? ''), modifier });
    }
    if (groups.leadDay) {
      const days = groups.leadDay === 'today' ? 0 : groups.leadDay === 'yesterday' ? -1 : 1;
      return shift('day', days, 'publication', { part: parseDayPart(groups.leadPart ?? ''), modifier });
    }
    // "USA Today", "VOA Today" are names.
    if (
      /\b[A-Z]\w* $/.test(
        surroundings.text.slice(Math.max(0, surroundings.start - 20), surroundings.start),
      ) &&
      isCapitalAt(surroundings, surroundings.start)
    )
      return null;
    const count = groups.day === 'today' ? 0 : groups.day === 'yesterday' ? -1 : 1;
    const beyond = groups.beyond ? (groups.beyond.includes('before') ? -1 : 1) : 0;
    return shift('day', count + beyond, 'publication', {
      part: groups.part ? parseDayPart(groups.part) : null,
      modifier,
    });
  },
};
