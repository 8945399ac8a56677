/** The time that reports are about. */

/** `2026-11-29`; undefined where no report tells. */
export function dayOf(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined) return undefined;
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
