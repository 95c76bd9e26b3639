import { parseIsoDate as parse } from '../../../event-set/day.ts';
import { remember } from '../../remember.ts';

/** `parseIsoDate`, each date reckoned once: the same few come up again and again in an article. */
export const parseIsoDate = remember(parse);
