import type { Mention } from '../mention.ts';

const ABOUT = /\b(?:around|about|circa|ca?\.|approximately|roughly|some time around) (?:the )?$/;

/** "Around 1850", "about April 19", "c. 1400": the words before a date that make it approximate. */
export function markApproximate(mentions: readonly Mention[], folded: string): Mention[] {
  return mentions.map((mention) => {
    const { meaning, start } = mention;
    if (meaning.kind !== 'calendar' || meaning.modifier !== null || meaning.clock !== null) return mention;
    if (!ABOUT.test(folded.slice(Math.max(0, start - 20), start))) return mention;
    return { ...mention, meaning: { ...meaning, modifier: 'APPROX' } };
  });
}
