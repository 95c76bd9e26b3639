import { readEdtf as read } from '../../../event-set/edtf.ts';
import { remember } from '../../remember.ts';

/** `readEdtf`, each string read once: every trigger of a sentence asks for the same dates. */
export const readEdtf = remember(read);
