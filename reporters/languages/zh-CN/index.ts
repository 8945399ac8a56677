/** Simplified Chinese: the twin of every form. A further file of twins is a line in each of the two lists. */
import { TEXTS as BIN } from './bin.ts';
import { TEXTS as HELP } from './help.ts';
import { TEXTS as LAB } from './lab.ts';
import { TEXTS as PAGE } from './page.ts';
import { TEXTS as REPORTS } from './reports.ts';
import { TEXTS as WORDS } from './words.ts';

export const TEXTS: Readonly<Record<string, string>> = {
  ...BIN,
  ...HELP,
  ...LAB,
  ...PAGE,
  ...REPORTS,
  ...WORDS,
};
