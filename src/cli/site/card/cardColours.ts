import type { Category } from '../../../event-set/eventSet.ts';
import type { Colour } from './raster.ts';

export interface CardColours {
  readonly paper: Colour;
  readonly bar: Colour;
  readonly hairline: Colour;
  readonly land: Colour;
  readonly sea: Colour;
  readonly border: Colour;
  readonly coast: Colour;
  readonly categories: Readonly<Record<Category, Colour>>;
}

/** The page's colours (src/app/styles/tokens.css), as a picture has no style sheet; a test compares the two. */
export const CARD_COLOURS: Readonly<Record<'light' | 'dark', CardColours>> = {
  light: {
    paper: '#faf9f6',
    bar: '#4f5457',
    hairline: '#dcd9d1',
    land: '#f1eee6',
    sea: '#e4ebee',
    border: '#c9c5ba',
    coast: '#a9b4b8',
    categories: {
      conflict: '#b8260f',
      disaster: '#a06a1c',
      crime: '#8c1a78',
      politics: '#24579a',
      diplomacy: '#288bbc',
      economy: '#0b6b4c',
      'health-science': '#8a8100',
      culture: '#5a2412',
      other: '#76777a',
    },
  },
  dark: {
    paper: '#131517',
    bar: '#b9bab7',
    hairline: '#33373a',
    land: '#26292c',
    sea: '#15191d',
    border: '#43484c',
    coast: '#4a545b',
    categories: {
      conflict: '#f0632e',
      disaster: '#f2ac1d',
      crime: '#eb84be',
      politics: '#4186e0',
      diplomacy: '#7fd8f5',
      economy: '#4fd69b',
      'health-science': '#f0e442',
      culture: '#d59a7c',
      other: '#8f8e88',
    },
  },
};
