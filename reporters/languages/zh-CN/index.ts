/** Simplified Chinese: the twin of every form. A new file of twins is one more line in each list. */
import { TEXTS as BIN } from './bin.ts';
import { TEXTS as REPORTERS } from './reporters.ts';

export const TEXTS: Readonly<Record<string, string>> = {
  ...BIN,
  ...REPORTERS,
};
