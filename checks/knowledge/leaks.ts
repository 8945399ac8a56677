/**
 * What the header tells about the person who sent a message: where they were, what their device is called, how they log
 * in.
 */
import { say, type Text } from '../../common/say.ts';
import { canonical, notPublic } from './addresses.ts';
import { type HeaderField, valuesOf } from './headers.ts';
import { domainOf } from './names.ts';
import { advice, recommended, type Problem } from './problem.ts';
import { belongs, isLocalName } from './organisations.ts';
import type { ReceivedHop } from './received.ts';
import { excerpt } from './text.ts';
import type { Letter } from './letter.ts';

/** Fields in which servers and webmail programs write the client's address. */
export const ADDRESS_FIELDS = [
  'X-Originating-IP',
  'X-Client-IP',
  'X-Sender-IP',
  'X-Source-IP',
  'X-Real-IP',
  'X-Remote-IP',
  'X-Forwarded-For',
  'X-Forward',
  'X-HTTP-UserAgent-IP',
] as const;
/** Fields in which they write the name that was logged in with. */
const LOGIN_FIELDS = [
  'X-Authenticated-User',
  'X-Authenticated-Sender',
  'X-AuthUser',
  'X-Auth-ID',
  'X-Sender-ID',
  'X-Get-Message-Sender-Via',
] as const;
/** Fields in which mail programs and servers write what a message was written with, and where it lies. */
const PROGRAM_FIELDS = [
  'User-Agent',
  'X-Mailer',
  'X-MimeOLE',
  'X-PHP-Originating-Script',
  'X-Source-Args',
  'X-Source-Dir',
];
/** Ends of names that home and office networks give to their machines; RFC 6762 §3, RFC 8375. */
const NETWORK_NAMES = /\.(?:local|localdomain|lan|home|internal|home\.arpa|fritz\.box)$/;
const LONGEST_PROGRAM = 100;

/** Everything that a message gives away. */
export function leaksOf(letter: Letter): readonly Problem[] {
  const hidden =
    valuesOf(letter.fields, 'bcc').length > 0
      ? [recommended(say`The message names its hidden recipients, in a field Bcc`)]
      : [];
  // What their own mail program writes is the sender's matter, and no fault of the server.
  const device = [...programFields(letter), ...computerName(letter)].map(advice);
  return [...addressLeaks(letter), ...loginLeaks(letter), ...hidden, ...device];
}

/** What tells where the sender was, and what their device calls itself. */
export function addressLeaks(letter: Letter): readonly Problem[] {
  const submission = submissionHop(letter);
  return [
    ...(submission === undefined ? [] : hopLeaks(submission, letter)),
    ...ADDRESS_FIELDS.flatMap((name) => fieldLeaks(letter.fields, name, serverAddresses(letter, submission))),
  ];
}

/**
 * Where the sender's own device handed the message over: the oldest line, if a server of the sender's wrote it, or
 * somebody logged in there.
 */
export function submissionHop({ hops, from }: Pick<Letter, 'hops' | 'from'>): ReceivedHop | undefined {
  const oldest = hops.at(-1);
  if (oldest === undefined) return undefined;
  const { by, authenticated } = oldest;
  const own = from.some((address) => by !== undefined && belongs(by, domainOf(address)));
  return authenticated || own ? oldest : undefined;
}

function hopLeaks({ address, helo, reverse, by }: ReceivedHop, { from }: Letter): readonly Problem[] {
  const ours = (name: string): boolean =>
    (by !== undefined && belongs(name, by)) || from.some((author) => belongs(name, domainOf(author)));
  // A server's own name means one that another server of the same operator wrote: no client of a person.
  if (
    [reverse, helo].some(
      (name) =>
        name !== undefined && canonical(name) === undefined && name.includes('.') && !isLocalName(name) && ours(name),
    )
  )
    return [];
  const problems: Problem[] = [];
  if (address !== undefined && notPublic(address) === undefined) {
    problems.push(
      recommended(
        say`The first Received line tells the sender's address: ${address}${reverse === undefined ? say`` : say` (${excerpt(reverse)})`}`,
      ),
    );
  }
  const said = helo === undefined ? undefined : canonical(helo);
  const named = helo !== undefined && said === undefined && !isLocalName(helo) && helo !== reverse;
  if (named && (address === undefined || !isLocalName(address)))
    problems.push(advice(say`The first Received line tells what the sender's device calls itself: ${excerpt(helo)}`));
  return problems;
}

/**
 * Addresses that a Received line gives to a server: Yahoo's servers write the one that brought the message into
 * X-Originating-IP.
 */
function serverAddresses({ hops }: Letter, submission: ReceivedHop | undefined): ReadonlySet<string> {
  return new Set(hops.flatMap((hop) => (hop === submission || hop.address === undefined ? [] : [hop.address])));
}

function fieldLeaks(fields: readonly HeaderField[], name: string, servers: ReadonlySet<string>): readonly Problem[] {
  return valuesOf(fields, name).flatMap((value) => {
    const address = value
      .split(/[\s,;()<>=]+/, 20)
      .map(canonical)
      .find((found) => found !== undefined && !isLocalName(found) && !servers.has(found));
    return address === undefined ? [] : [recommended(say`The field ${name} tells the sender's address: ${address}`)];
  });
}

/** What tells the name that the sender logs in with; a login that is the sender's mail address tells nothing new. */
export function loginLeaks({ fields, from, hops }: Letter): readonly Problem[] {
  const written = hops.flatMap(({ login }) => login ?? []);
  const found = [
    ...written,
    ...LOGIN_FIELDS.flatMap((name) => valuesOf(fields, name).map((value) => value.split(/[\s;]/, 1)[0] ?? '')),
  ];
  const names = new Set(
    found
      .map((name) => name.toLowerCase())
      .filter((name) => name !== '' && !from.some((address) => isOf(name, address.toLowerCase()))),
  );
  return [...names].map((name) =>
    recommended(say`The header tells the name that the sender logs in with: ${excerpt(name)}`),
  );
}

function programFields({ fields }: Letter): readonly Text[] {
  return PROGRAM_FIELDS.flatMap((name) =>
    valuesOf(fields, name).map(
      (value) => say`The field ${name} tells what the message was written with: ${excerpt(value, LONGEST_PROGRAM)}`,
    ),
  );
}

/** RFC 5322 §3.6.4: the right side of a Message-ID is often the name of the computer that made it. */
function computerName({ fields }: Letter): readonly Text[] {
  return valuesOf(fields, 'Message-ID').flatMap((value) => {
    const host = /@\[?([^\s@<>[\]]+)\]?>/.exec(value)?.[1]?.toLowerCase();
    if (host === undefined || isLocalName(host)) return [];
    const tells = !host.includes('.') || NETWORK_NAMES.test(host) || canonical(host) !== undefined;
    return tells ? [say`The Message-ID tells what the computer is called that made it: ${excerpt(host)}`] : [];
  });
}

function isOf(login: string, address: string): boolean {
  return login === address || login === address.slice(0, address.lastIndexOf('@'));
}
