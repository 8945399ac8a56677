/** What a mailcow of some month is told about its age, on the day of the run: a generation grows old by itself. */
import type { Note } from './variant.ts';

const DAY = 86_400_000;
/** As host.version has it. */
const OLDEST = 183;

/** @param month Its last day is what the API's version stands for: `2026-05`. */
export function ageOf(month: string, today = Date.now()): Readonly<Record<string, Note>> {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return today - Date.UTC(year, number, 0) <= OLDEST * DAY
    ? {}
    : { 'host.version': { verdict: 'warn', says: 'more than half a year old', because: 'it is' } };
}
