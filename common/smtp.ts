/** What SMTP's replies mean, for those who hold the conversation and those who judge it. */

/** The only welcome in a greeting (RFC 5321 §3.1), and the only yes to STARTTLS (RFC 3207 §4). */
export const READY = 220;
/** The yes to DATA: the message may come (RFC 5321 §4.1.1.4). */
export const START_INPUT = 354;
/** The server is about to hang up (RFC 5321 §3.8). */
export const CLOSING = 421;
/** RFC 5321 §4.2.1: below it is yes, from here on not now. */
export const FIRST_NOT_NOW = 400;
/** And from here on no. */
export const FIRST_NEVER = 500;

/** The steps at which a server can refuse a message. */
export type HandoverStep = 'MAIL' | 'RCPT' | 'DATA';

/** How Delta Chat names itself in EHLO, and so does mailproof where it is a user's program: it tells nothing. */
export const USERS_HELLO = '[127.0.0.1]';

/**
 * An answer to EHLO: keyword (upper case) → parameters. The server chooses the keywords, so that one may be called
 * `constructor`.
 */
interface Keywords {
  readonly keywords: Readonly<Record<string, string>>;
}

/** The parameters that the server offers a keyword with, '' where it has none; undefined where it does not offer it. */
export function parametersOf({ keywords }: Keywords, keyword: string): string | undefined {
  return Object.hasOwn(keywords, keyword) ? keywords[keyword] : undefined;
}
