/**
 * What a failing finding is a sign of: how the layer above the checks (checks/roots) knows what goes wrong together.
 */

/** The part of a mail server that is out of order, as far as a server's words tell. */
export const PARTS = ['filter', 'database', 'disk', 'names', 'logins', 'settings', 'load'] as const;
export type Part = (typeof PARTS)[number];

/**
 * A part, or what else several checks see of one thing: a port without a service, a service without a word, a
 * certificate out of date.
 */
export const SIGNS = [...PARTS, 'closed', 'speechless', 'expired', 'early'] as const;
export type Sign = (typeof SIGNS)[number];
