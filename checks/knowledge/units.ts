/** Units that several checks count in. */

/** Bytes. */
export const MEGABYTE = 1_000_000;
/** Milliseconds. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
