/**
 * Where news goes: read from addresses such as `ntfy+https://ntfy.sh/topic`. An address with a secret in it comes from
 * the environment or a file, never from the command line, and no message repeats it.
 */
import { createHash } from 'node:crypto';
import { say, verbatim, type Text } from '../../../common/say.ts';
import { missingPackages } from '../../../fixtures/deltachat/packages.ts';
import { isGroupThere } from '../../../fixtures/deltachat/group-folder.ts';
import { UsageError } from '../../asked/usage-error.ts';
import { domainFrom } from '../../asked/values.ts';

export const CHANNEL_KINDS = ['webhook', 'ntfy', 'slack', 'matrix', 'mail', 'deltachat'] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

export interface Channel {
  readonly kind: ChannelKind;
  readonly url: URL;
  /** By which it is known in the history: the same with another password. */
  readonly print: string;
  /** What it is called where it fails: nothing that is secret. */
  readonly name: string;
}

/** Why a message was not delivered. */
export interface UndeliveredNews {
  readonly why: Text;
  /** Another attempt may help. */
  readonly again: boolean;
  /** The receiver said so: it did not arrive for sure. */
  readonly refused: boolean;
}

const KINDS: Readonly<Record<string, ChannelKind>> = {
  'https:': 'webhook',
  'http:': 'webhook',
  'ntfy+https:': 'ntfy',
  'ntfy+http:': 'ntfy',
  'slack+https:': 'slack',
  'slack+http:': 'slack',
  'matrix+https:': 'matrix',
  'matrix+http:': 'matrix',
  'smtps:': 'mail',
  'smtp:': 'mail',
  'deltachat:': 'deltachat',
};

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|\[::1\]|localhost)$/;
const PRINT = 16;
const ADDRESS = /^[^\s@,]+@[^\s@,]+$/;
/** RFC 6531 §3.3: other letters than ASCII are for servers that offer SMTPUTF8; nodemailer does not look. */
const ASCII_USER = /^[\0-\x7f]*@/;

/**
 * Reads an address.
 * @param at Where it was written.
 * @param isPublic It stands on the command line, where everybody on the machine can read it.
 */
export function channelFrom(typed: string, at: Text, isPublic: boolean): Channel {
  const [, scheme = ''] = /^([a-z+]+:)/i.exec(typed) ?? [];
  const kind = KINDS[scheme.toLowerCase()];
  if (kind === undefined)
    throw new UsageError(
      say`${at} is no address for news: give https://…, ntfy+https://…, slack+https://…, matrix+https://…, smtps://… or deltachat:RELAY`,
    );
  if (kind === 'deltachat') return groupAt(domainFrom(typed.slice(scheme.length), at));
  // A URL of a scheme that is not known to the web has no host of its own; so the prefix is taken off first.
  const url = URL.parse(kind === 'mail' ? typed.replace(/^smtp/i, 'http') : typed.replace(/^\w+\+/, ''));
  if (url === null || url.hostname === '') throw new UsageError(say`${at} holds an address that cannot be read`);
  if (kind === 'mail') refuseMail(url, at);
  if (isPublic && (url.password !== '' || kind === 'slack'))
    throw new UsageError(
      say`${at} holds a secret, which everybody on this machine can read: put the address into MAILPROOF_NOTIFY or into a file, and name that as file:FILE`,
    );
  if (url.password !== '' && url.protocol === 'http:' && kind !== 'mail' && !LOOPBACK.test(url.hostname))
    throw new UsageError(say`${at} would send a secret unencrypted to ${url.hostname}: give an https address`);
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return { kind, url, print: printOf(kind, bare), name: `${kind} ${url.host}` };
}

/** `deltachat:nine.testrun.org`: the group that `mailproof notify setup` has made at that relay. */
function groupAt(relay: string): Channel {
  const url = new URL(`deltachat:${relay}`);
  return { kind: 'deltachat', url, print: printOf('deltachat', url), name: url.href };
}

function printOf(kind: ChannelKind, { href }: URL): string {
  return createHash('sha256').update(`${kind} ${href}`).digest('hex').slice(0, PRINT);
}

/** Throws a usage error where a channel cannot be used as this machine is, which no further attempt would change. */
export function refuseUnready(channels: readonly Channel[]): void {
  const groups = channels.filter(({ kind }) => kind === 'deltachat');
  const missing = groups.length === 0 ? undefined : missingPackages();
  if (missing !== undefined) throw new UsageError(missing);
  const strange = groups.find(({ url }) => !isGroupThere(url.pathname));
  if (strange !== undefined)
    throw new UsageError(
      say`--notify ${strange.url.href}: there is no group yet. This makes one: ${`mailproof notify setup --relay ${strange.url.pathname}`}`,
    );
}

/** `smtps://user:password@smtp.example.net/me@example.net?from=mailproof@example.net` */
function refuseMail(url: URL, at: Text): void {
  const { to, from } = mailOf(url);
  if (to.length === 0 || !to.every((one) => ADDRESS.test(one)) || !ADDRESS.test(from))
    throw new UsageError(
      say`${at} must say who writes and who reads, such as ${verbatim('smtps://USER:PASSWORD@smtp.example.net/me@example.net?from=me@example.net')}`,
    );
  if (![...to, from].every((one) => ASCII_USER.test(one)))
    throw new UsageError(
      say`${at} holds a mail address with other letters than a to z before the @, which many servers cannot take: give another`,
    );
}

export function mailOf(url: URL): { readonly to: readonly string[]; readonly from: string } {
  const to = decodeURIComponent(url.pathname.slice(1)).split(',').filter(Boolean);
  return { to, from: url.searchParams.get('from') ?? decodeURIComponent(url.username) };
}

/** Whether something is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.test(hostname);
}
