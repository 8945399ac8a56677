/** What a delivery status notification says why a message came back (RFC 3464). */
import { excerpt } from './text.ts';

/** Servers explain themselves at length, with links to their rules. */
const LONGEST_DIAGNOSIS = 300;

/**
 * The words of the server that refused it, from the field Diagnostic-Code (RFC 3464 §2.3.6); undefined where there are
 * none.
 */
export function diagnosisOf(bounce: string): string | undefined {
  const found = /^Diagnostic-Code:[ \t]*(?:[a-z0-9-]{1,40}[ \t]*;)?((?:.*\r?\n[ \t]){0,20}.*)/im.exec(bounce)?.[1];
  const words = found?.replaceAll(/\s+/g, ' ').trim() ?? '';
  return words === '' ? undefined : excerpt(words, LONGEST_DIAGNOSIS);
}
