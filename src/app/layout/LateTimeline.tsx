import { lazy, Suspense } from 'react';
import { usePainted } from './usePainted.ts';

/** Fetches the timeline's script, once. */
export const loadTimeline = () => import('../timeline/Timeline.tsx');

const Timeline = lazy(async () => ({ default: (await loadTimeline()).Timeline }));

/** The timeline, asked for when the list has been painted, so that the first row waits for less script. */
export function LateTimeline() {
  return usePainted() && <Suspense>{<Timeline />}</Suspense>;
}
