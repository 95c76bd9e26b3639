import type { Slot, Slots } from '../apply/slots.ts';
import type { EventReference } from '../correction.ts';
import { type Candidate, nearestEvents } from './nearestEvents.ts';
import { type Quote, type QuoteFit, quoteFit, quoteOf } from './quoteFit.ts';

/**
 * How an event was found: by its `id`, its quote agreeing; by its `quote` in the article, to the letter; by `words`, the
 * quote but for spaces or the cut of the sentence; or in another `article`, since the one named is no more.
 */
export type FoundBy = 'id' | 'quote' | 'words' | 'article';

/** The event that is meant, or why there is none, with those that come nearest. */
export type FoundEvent =
  | { readonly kind: 'found'; readonly slot: Slot; readonly by: FoundBy }
  | { readonly kind: 'none' | 'several'; readonly candidates: readonly Candidate[] };

/** Finds the event that a reference means. */
export function findEvent(
  reference: EventReference,
  slots: Slots,
  articleIds: { has(id: string): boolean },
): FoundEvent {
  const wanted = quoteOf(reference.quote);
  const named = reference.event === null ? null : slots.byId(reference.event);
  if (named && fitsOf(named, wanted, null).length > 0) return { kind: 'found', slot: named, by: 'id' };

  const { article } = reference;
  const isGone = article === null || !articleIds.has(article);
  const rivals = isGone ? slots.all.filter(({ fate }) => fate !== 'merged') : slots.byArticle(article);
  for (const { slots: fitting, by } of isGone ? elsewhere(rivals, wanted) : within(rivals, wanted, article)) {
    const [only, ...others] = narrow(fitting, reference);
    if (others.length > 0)
      return { kind: 'several', candidates: nearestEvents(reference, [only, ...others]) };
    if (only) return { kind: 'found', slot: only, by };
  }
  const near = isGone || rivals.length === 0 ? slots.all : rivals;
  return { kind: 'none', candidates: nearestEvents(reference, named ? [named, ...near] : near) };
}

interface Fitting {
  readonly slots: readonly Slot[];
  readonly by: FoundBy;
}

/** Events of the named article, those with the better agreement first. */
function within(rivals: readonly Slot[], wanted: Quote, article: string): readonly Fitting[] {
  const fits = rivals.map((slot) => ({ slot, fits: fitsOf(slot, wanted, article) }));
  return (['same', 'spaces', 'overlap'] as const).map((fit) => ({
    slots: fits.filter((each) => each.fits.includes(fit)).map(({ slot }) => slot),
    by: fit === 'same' ? 'quote' : 'words',
  }));
}

/** Events of any article: only the very same words will do, since a wire copy may tell of it otherwise. */
function elsewhere(rivals: readonly Slot[], wanted: Quote): readonly Fitting[] {
  const same = rivals.filter(({ quotes }) => quotes.some(({ exact }) => exact === wanted.exact));
  return [{ slots: same, by: 'article' }];
}

/** How the event's quotes of an article, or of any, agree with the one that is wanted. */
function fitsOf({ feature, quotes }: Slot, wanted: Quote, article: string | null): readonly QuoteFit[] {
  return quotes.flatMap((quote, index) => {
    if (article !== null && feature.properties.evidence[index].articleId !== article) return [];
    return quoteFit(wanted, quote) ?? [];
  });
}

/**
 * Of the events of one sentence those with the same word, else none: another event of the sentence is not the one that
 * was meant. Of several that are left, those at the same place.
 */
function narrow(slots: readonly Slot[], { trigger, at }: EventReference): readonly Slot[] {
  const sameWord = trigger === null ? slots : slots.filter((slot) => hasTrigger(slot, trigger));
  if (sameWord.length < 2) return sameWord;
  const standing = sameWord.filter(({ fate }) => fate === 'stays');
  const live = standing.length > 0 ? standing : sameWord;
  if (at === null) return live;
  const samePlace = live.filter(({ feature }) => feature.properties.placeName === at);
  return samePlace.length === 1 ? samePlace : live;
}

/** Whether a word that gave the event is the one wanted, or one of the two is part of the other. */
function hasTrigger({ feature }: Slot, wanted: string): boolean {
  return feature.properties.evidence.some(({ eventSpan, exact, start }) => {
    if (eventSpan === null) return true;
    const found = exact.slice(eventSpan.start - start, eventSpan.end - start).toLowerCase();
    const word = wanted.toLowerCase();
    return found !== '' && (` ${found} `.includes(` ${word} `) || ` ${word} `.includes(` ${found} `));
  });
}
