import type { Span } from '../../event-set/eventSet.ts';
import type { Parse, Sentence } from '../parse.ts';

/** A mention with its tokens: `last` is exclusive. */
export interface Indexed<Mention> {
  readonly mention: Mention;
  readonly first: number;
  readonly last: number;
}

/** The mentions of each sentence with the tokens that they cover. Both lists are in the order of the text. */
export function indexMentions<Mention extends Span>(
  { tokens, sentences }: Parse,
  mentions: readonly Mention[],
): readonly (readonly Indexed<Mention>[])[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  return sentences.map((sentence: Sentence) => {
    const list: Indexed<Mention>[] = [];
    let token = sentence.first;
    for (; next < ordered.length && ordered[next].start < sentence.end; next++) {
      const mention = ordered[next];
      while (token < sentence.last && tokens[token].end <= mention.start) token++;
      let last = token;
      while (last < sentence.last && tokens[last].start < mention.end) last++;
      if (last > token && mention.start >= sentence.start) list.push({ mention, first: token, last });
    }
    return list;
  });
}
