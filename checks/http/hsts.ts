/** The header that tells browsers to use https only. */

/** Half a year, in seconds: what mailcow sets is a little more. */
export const LONG_ENOUGH = 15_552_000;

/**
 * The seconds of `max-age`, undefined where there is no valid header (RFC 6797 §6.1: directives in any order and case,
 * the value may be quoted).
 */
export function maxAge(header: string | undefined): number | undefined {
  // Of several headers the first counts (RFC 6797 §8.1); they arrive joined by commas.
  const [first = ''] = (header ?? '').split(',', 1);
  const ages = first
    .split(';')
    .flatMap((directive) => /^\s*max-age\s*=\s*"?(\d{1,12})"?\s*$/i.exec(directive)?.[1] ?? []);
  return ages.length === 1 ? Number(ages[0]) : undefined;
}
