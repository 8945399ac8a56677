/**
 * How many files and connections this process may have open at a time (`ulimit -n`). With too few, conversations would
 * wait for each other without end.
 */
import { readFileSync } from 'node:fs';
import { say } from '../../common/say.ts';
import { UsageError } from '../asked/usage-error.ts';

/** A run about one domain was seen to have 70 open; some are kept in reserve. */
const FEWEST = 96;
/** What a further domain on a server of its own adds at most. */
const A_DOMAIN = 32;
/** What the line says to set: the usual limit. */
const USUAL = 1024;

/** As the system tells it; undefined where it tells none or sets none. */
export function openFilesAllowed(limits = systemLimits()): number | undefined {
  const [, digits] = /^Max open files\s+(\d+)/m.exec(limits) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/**
 * How many of several domains may be looked at at once, of as many as were asked for. Throws a usage error where not
 * even one may.
 */
export function domainsAtOnce(asked: number, allowed = openFilesAllowed()): number {
  if (allowed === undefined) return asked;
  if (allowed < FEWEST)
    throw new UsageError(
      say`this process may have only ${allowed} files and connections open at a time, and needs ${FEWEST}; run before it: ulimit -n ${USUAL}`,
    );
  return Math.min(asked, 1 + Math.floor((allowed - FEWEST) / A_DOMAIN));
}

/** Linux: proc(5). */
function systemLimits(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}
