import type { AppEvent } from '../store/prepare.ts';

/** A place as an entry of `corrections.yaml` has it. */
export type EntryPlace =
  /** GeoNames' number. */
  | number
  | {
      readonly lat: number;
      readonly lon: number;
      readonly name?: string;
      readonly level: string;
      readonly radiusKm: number;
      readonly country?: string;
    }
  | null;

/** What a reviewer asks for; the names are those of `corrections.yaml`. */
export type Wish =
  | { readonly action: 'confirm' | 'reject' | 'hide' }
  | { readonly action: 'move'; readonly place: EntryPlace }
  | { readonly action: 'redate'; readonly date: string | null }
  | { readonly action: 'retitle'; readonly title: string }
  | { readonly action: 'set'; readonly category?: string; readonly status?: string; readonly claim?: string };

/** The entry for an event, named by its id and by its words, without `on`, which the server knows. */
export function entryFor(event: AppEvent, wish: Wish, by: string): Readonly<Record<string, unknown>> {
  const { id, evidence, placeName } = event.properties;
  const [first] = evidence;
  const { action, ...wanted } = wish;
  const word =
    first?.eventSpan &&
    first.exact.slice(first.eventSpan.start - first.start, first.eventSpan.end - first.start);
  return {
    action,
    event: id,
    article: first?.articleId,
    quote: first?.exact,
    ...(word ? { trigger: word } : {}),
    ...(placeName === null ? {} : { at: placeName }),
    ...wanted,
    by,
  };
}
