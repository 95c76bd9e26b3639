import type { CheckedEventSet } from '../../event-set/checkEventSet.ts';
import type { EventFeature, EventSet } from '../../event-set/eventSet.ts';
import { promiseIndex } from '../search/keepSearchIndex.ts';
import type { SearchIndex } from '../search/searchIndex.ts';
import { countOutlets, type OutletCount } from '../store/countOutlets.ts';
import { type AppEvent, appEvent } from '../store/prepare.ts';
import { giveReady } from '../store/selectors.ts';
import { FetchProblem } from './fetchJson.ts';
import type { SetMessage } from './setMessages.ts';

/** What takes in the worker's messages. */
export interface SetTaker {
  /** @throws FetchProblem where the file was no JSON. */
  take(message: SetMessage): CheckedEventSet | null;
  /** The index of words, or null: it will not come. */
  takeIndex(index: SearchIndex | null): void;
}

/** Puts a set together again from what `tellSet` tells; its events stand in the order of time, and are ready for the views. */
export function createSetTaker(onProgress: (share: number) => void): SetTaker {
  let head: Extract<SetMessage, { kind: 'head' }> | null = null;
  let outletsOf: OutletCount = () => 0;
  let giveIndex: (index: SearchIndex | null) => void = () => {};
  const features: EventFeature[] = [];
  const events: AppEvent[] = [];
  const byId = new Map<string, AppEvent>();

  function add(
    added: readonly EventFeature[],
    { starts, ends }: { starts: Float64Array; ends: Float64Array },
  ): void {
    for (const feature of added) {
      const position = events.length;
      const event = appEvent(
        feature,
        [starts[position] ?? Number.NaN, ends[position] ?? Number.NaN],
        position,
        outletsOf(feature.properties),
      );
      features.push(feature);
      events.push(event);
      byId.set(event.id, event);
    }
  }

  function finish({ dateline, notes, columns, facets }: NonNullable<typeof head>): CheckedEventSet {
    const set: EventSet = { type: 'FeatureCollection', dateline, features };
    giveReady(set, { prepared: { events, byId, ...columns }, facets });
    promiseIndex(
      set,
      new Promise((resolve) => {
        giveIndex = resolve;
      }),
    );
    return { set, notes };
  }

  return {
    take(message) {
      if (message.kind === 'notJson') throw new FetchProblem('notJson', message.message);
      if (message.kind === 'problems') return { problems: message.problems };
      if (message.kind === 'head') {
        head = message;
        outletsOf = countOutlets(head.dateline.articles);
      }
      if (head === null || message.kind === 'index') return null;
      const all = head.columns.starts.length;
      if (message.kind === 'events') {
        add(message.features, head.columns);
        onProgress(events.length / all);
      }
      return events.length === all ? finish(head) : null;
    },
    takeIndex: (index) => giveIndex(index),
  };
}
