import type { Sentence, Token } from '../../parse.ts';
import { readGroup } from './readGroup.ts';
import { settleForm } from './settleForm.ts';
import type { VerbGroup } from './verbGroup.ts';

/** The verb groups of a sentence in order. They do not overlap. */
export function readVerbGroups(tokens: readonly Token[], sentence: Sentence): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = sentence.first; i < sentence.last; ) {
    const group = readGroup(tokens, sentence, i);
    if (group) groups.push(group);
    i = group ? group.last : i + 1;
  }
  // From the end, for a form is settled by the settled ones behind it.
  for (let at = groups.length - 1; at >= 0; at--) groups[at] = settleForm(tokens, sentence, groups, at);
  return groups;
}
