import type { AppEvent } from '../store/prepare.ts';

/** In how many articles an event is reported. */
export function sourceCount({ properties: { evidence } }: Pick<AppEvent, 'properties'>): number {
  return evidence.length < 2 ? evidence.length : new Set(evidence.map(({ articleId }) => articleId)).size;
}
