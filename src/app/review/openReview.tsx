import './review.css';
import type { ReactNode } from 'react';
import { type Extras, ExtrasContext } from '../extras.ts';
import type { Store } from '../store/store.ts';
import { DeskContext } from './DeskContext.ts';
import { openDesk } from './desk.ts';
import { MovablePin } from './MovablePin.tsx';
import { ReviewBar } from './ReviewBar.tsx';
import { ReviewSwitch } from './ReviewSwitch.tsx';
import { ReviewHead, ReviewTools } from './ReviewTools.tsx';
import { createReviewStore } from './reviewStore.ts';
import { reviewWords } from './reviewWords.ts';

const EXTRAS: Extras = {
  HeaderTool: ReviewSwitch,
  SideHead: ReviewBar,
  CardHead: ReviewHead,
  CardTools: ReviewTools,
  OnMap: MovablePin,
};

/** The review mode of the page that `dateline serve` shows: puts its parts into the page, connected to the server. */
export function openReview(store: Store, locale: string): (page: ReactNode) => ReactNode {
  const desk = openDesk(store, createReviewStore(), reviewWords(locale));
  return (page) => (
    <DeskContext value={desk}>
      <ExtrasContext value={EXTRAS}>{page}</ExtrasContext>
    </DeskContext>
  );
}
