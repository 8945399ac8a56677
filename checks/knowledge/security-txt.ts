/** security.txt (RFC 9116): whom to tell about a hole in the server's security, and until when that holds. */
import { say } from '../../common/say.ts';
import { advice, type Problem } from './problem.ts';
import { excerpt } from './text.ts';

export const SECURITY_TXT = '/.well-known/security.txt';

/** RFC 9116 §2.5 and its registry. */
const FIELDS: readonly string[] = [
  'acknowledgments',
  'canonical',
  'contact',
  'csaf',
  'encryption',
  'expires',
  'hiring',
  'policy',
  'preferred-languages',
];

/** So much of a file is read, in lines. */
const MOST_LINES = 500;

interface Field {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
}

/** The fields of a file; none where it is no security.txt, but a page that answers for every path. */
function fieldsIn(body: string): readonly Field[] {
  return body
    .split(/\r?\n/, MOST_LINES)
    .map((line) => /^([A-Za-z-]{1,40})\s*:\s*(.*)$/.exec(line))
    .flatMap((match) => (match === null ? [] : [{ name: (match[1] ?? '').toLowerCase(), value: match[2] ?? '' }]))
    .filter(({ name }) => FIELDS.includes(name))
    .map(({ name, value }) => ({ name, value: value.trim() }));
}

/** Whether what was served there is meant as a security.txt. */
export function isSecurityTxt({ status, body }: { readonly status: number; readonly body: string }): boolean {
  return status === 200 && fieldsIn(body).length > 0;
}

/**
 * What keeps a file from being of use.
 *
 * @param now ISO 8601
 */
export function securityTxtProblems(body: string, type: string | undefined, now: string): readonly Problem[] {
  const fields = fieldsIn(body);
  const values = (name: string): readonly string[] =>
    fields.filter((field) => field.name === name).map(({ value }) => value);
  return [...typeProblems(type), ...contactProblems(values('contact')), ...expiryProblems(values('expires'), now)];
}

/** RFC 9116 §3. */
function typeProblems(type: string | undefined): readonly Problem[] {
  return /^text\/plain\b/i.test(type ?? '')
    ? []
    : [
        advice(
          say`security.txt is served as ${type === undefined ? say`nothing in particular` : excerpt(type)}; programs that look for it want text/plain`,
        ),
      ];
}

/** RFC 9116 §2.5.3: one or more, each a URI; a web address begins with https. */
function contactProblems(contacts: readonly string[]): readonly Problem[] {
  if (contacts.length === 0) return [advice(say`security.txt names nobody to write to: it has no line Contact`)];
  return contacts
    .filter((contact) => !/^(?:mailto:.*@|tel:|https:\/\/|[a-z][a-z0-9+.-]*:(?!\/\/))./i.test(contact))
    .map((contact) =>
      advice(
        contact.includes('@') && !contact.includes(':')
          ? say`Contact in security.txt is an address without mailto: before it: ${excerpt(contact)}`
          : say`Contact in security.txt is no address that can be used: ${excerpt(contact)}`,
      ),
    );
}

/** RFC 9116 §2.5.5: exactly one, a date and time by RFC 3339; a file that has expired is not to be used. */
function expiryProblems(dates: readonly string[], now: string): readonly Problem[] {
  const [date] = dates;
  if (date === undefined)
    return [advice(say`security.txt does not say until when it holds: it has no line Expires, which it must have`)];
  if (dates.length > 1)
    return [advice(say`security.txt has ${dates.length} lines Expires; it must have one, so none of them counts`)];
  if (!RFC_3339.test(date) || Number.isNaN(Date.parse(date)))
    return [advice(say`Expires in security.txt is no date that programs can read: ${excerpt(date)}`)];
  return Date.parse(date) > Date.parse(now)
    ? []
    : [advice(say`security.txt has expired (${excerpt(date)}), so nobody is to rely on the addresses in it`)];
}

const RFC_3339 = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)$/;
