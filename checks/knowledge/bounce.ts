/**
 * Reads bounces: what a server writes to the sender of a message that it could not deliver (RFC 3464), in the form that
 * the standard wants and in the forms that servers of other makes have.
 */
import { bodyOf, headerFields, valueOf, valuesOf, type HeaderField } from './headers.ts';
import { contentTypeOf, partsOf } from './mime.ts';
import { readRefusal, type Refusal } from './refusals/explain.ts';
import { excerpt } from './text.ts';

export interface BouncedRecipient {
  readonly address: string | undefined;
  /** RFC 3464 §2.3.3; `failed` where the bounce does not say. */
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded';
  readonly refusal: Refusal;
}

export interface Bounce {
  /** The server that writes. */
  readonly reporter: string | undefined;
  /** Never empty. */
  readonly recipients: readonly BouncedRecipient[];
  /** The message that came back, or its header; undefined where the bounce holds neither. Latin-1 decoded bytes. */
  readonly original: string | undefined;
}

/** Servers explain themselves at length, with links to their rules. */
const LONGEST_DIAGNOSIS = 300;
/** What a bounce says stands before the message that it returns; more than this is that message. */
export const MOST_READ = 2 * 1024 * 1024;
/** More recipients of one bounce are not told. */
const MOST_RECIPIENTS = 50;
const DEEPEST_PARTS = 5;

/** The words of the server that refused it; undefined where there are none. */
export function diagnosisOf(raw: string): string | undefined {
  const bounce = readBounce(raw);
  const words = bounce?.recipients.map(({ refusal }) => refusal.words).find((said) => said !== '');
  return words === undefined ? undefined : excerpt(words, LONGEST_DIAGNOSIS);
}

/** Reads a bounce; undefined where the message is none. Latin-1 decoded bytes. */
export function readBounce(raw: string): Bounce | undefined {
  const fields = headerFields(raw);
  if (!looksLikeBounce(fields)) return undefined;
  const parts = leavesOf(raw.slice(0, MOST_READ), DEEPEST_PARTS);
  const status = parts.find(({ type }) => STATUS_TYPES.has(type));
  const [perMessage = [], ...groups] = status === undefined ? [] : statusGroups(status.content);
  const prose = proseOf(parts);
  const recipients = groups.length > 0 ? groups.map((group) => fromStatus(group, prose)) : fromProse(fields, prose);
  if (recipients.length === 0) return undefined;
  const reporter = valueOf(perMessage, 'Reporting-MTA')?.replace(/^[^;]*;\s*/, '') ?? hostOf(valueOf(fields, 'From'));
  return { reporter, recipients: recipients.slice(0, MOST_RECIPIENTS), original: originalOf(parts, raw) };
}

const STATUS_TYPES = new Set(['message/delivery-status', 'message/global-delivery-status']);
const ROBOTS = /mailer-daemon|postmaster|mail delivery|mail administrator|delivery (?:subsystem|system)/i;
const BOUNCING = /undeliver|deliver|return|failure|bounce|rejected|unzustellbar|échec|退信|не доставлено|недоставлен/i;

/** RFC 3464 §2, or what servers write that know no such form: no envelope sender, a robot, a subject that says so. */
function looksLikeBounce(fields: readonly HeaderField[]): boolean {
  const type = valueOf(fields, 'Content-Type') ?? '';
  if (/^multipart\/report/i.test(type)) return /report-type="?delivery-status/i.test(type);
  if (valuesOf(fields, 'X-Failed-Recipients').length > 0) return true;
  const robot = ROBOTS.test(valueOf(fields, 'From') ?? '');
  const noSender = valueOf(fields, 'Return-Path') === '<>';
  return (robot || noSender) && robot && BOUNCING.test(valueOf(fields, 'Subject') ?? '');
}

/** A part that holds no further parts; what it holds is decoded, Latin-1. */
interface Leaf {
  readonly type: string;
  readonly content: string;
}

/** What is nested deeper than any server writes is left out. */
function leavesOf(raw: string, depth: number): readonly Leaf[] {
  const fields = headerFields(raw);
  const { type, parameters } = contentTypeOf(fields);
  if (!type.startsWith('multipart/'))
    return [{ type, content: decoded(bodyOf(raw), valueOf(fields, 'Content-Transfer-Encoding')) }];
  const parts = partsOf(bodyOf(raw), parameters.get('boundary') ?? '');
  return depth === 0 ? [] : parts.flatMap((part) => leavesOf(part, depth - 1));
}

/** RFC 2045 §6. */
function decoded(body: string, encoding: string | undefined): string {
  const name = encoding?.trim().toLowerCase();
  if (name === 'base64') return Buffer.from(body, 'base64').toString('latin1');
  if (name !== 'quoted-printable') return body;
  return body
    .replaceAll(/=[ \t]*\r?\n/g, '')
    .replaceAll(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Groups of fields, with blank lines between them (RFC 3464 §2.1): of the message, then of each recipient. */
function statusGroups(text: string): readonly (readonly HeaderField[])[] {
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map((group) => headerFields(`${group.replace(/^(?:\r?\n)+/, '')}\n\n`));
  return groups.filter((group) => group.length > 0);
}

function fromStatus(group: readonly HeaderField[], prose: string): BouncedRecipient {
  const address = addressIn(valueOf(group, 'Final-Recipient') ?? valueOf(group, 'Original-Recipient') ?? '');
  const diagnosis = valueOf(group, 'Diagnostic-Code')?.replace(/^[a-z0-9-]{1,40}\s*;\s*/i, '');
  const server = bareHost(valueOf(group, 'Remote-MTA')?.replace(/^[^;]*;\s*/, ''));
  const whole = fuller(diagnosis, proseAbout(prose, address));
  const refusal = readRefusal(whole, server);
  const status = /[245]\.\d{1,3}\.\d{1,3}/.exec(valueOf(group, 'Status') ?? '')?.[0];
  const step = refusal.step ?? readRefusal(proseAbout(prose, address) ?? '').step;
  // A server that got no code writes one of its own, 5.0.0 mostly, which says nothing.
  const enhanced = refusal.enhanced ?? (status === undefined || status.endsWith('.0.0') ? undefined : status);
  return {
    address,
    action: actionOf(valueOf(group, 'Action')),
    refusal: { ...refusal, enhanced, step, context: contextOf(prose) },
  };
}

/**
 * Sendmail and nullmailer give the first line of a longer reply (its code ends in a hyphen), others none: the rest
 * stands in the text for people.
 */
function fuller(diagnosis: string | undefined, prose: string | undefined): string {
  if (diagnosis === undefined || diagnosis === '') return prose ?? '';
  const code = /^(\d\d\d)-/.exec(diagnosis)?.[1];
  const isCut = code !== undefined && !new RegExp(`\\b${code} `).test(diagnosis);
  return isCut && prose !== undefined && prose.length > diagnosis.length ? prose : diagnosis;
}

function actionOf(words: string | undefined): BouncedRecipient['action'] {
  const word = words?.trim().toLowerCase();
  return word === 'delayed' || word === 'delivered' || word === 'relayed' || word === 'expanded' ? word : 'failed';
}

/** Servers that write no status part: one recipient for each address that they name, with the words behind it. */
function fromProse(fields: readonly HeaderField[], prose: string): readonly BouncedRecipient[] {
  const named = valuesOf(fields, 'X-Failed-Recipients').flatMap((value) => value.split(',').map((one) => one.trim()));
  const found = named.filter((address) => address !== '');
  const addresses = found.length > 0 ? found : addressesBeforeReplies(prose);
  return addresses.map((address) => ({
    address,
    action: 'failed' as const,
    refusal: { ...readRefusal(proseAbout(prose, address) ?? prose), context: contextOf(prose) },
  }));
}

const ADDRESS = /[^\s<>()[\]:;,"']{1,64}@[a-z0-9.-]{1,253}[a-z0-9]/i;

function addressesBeforeReplies(prose: string): readonly string[] {
  const lines = prose.split('\n');
  const at = lines.findIndex((line) => ADDRESS.test(line));
  const address = ADDRESS.exec(lines[at] ?? '')?.[0];
  return address === undefined ? [] : [address];
}

function addressIn(value: string): string | undefined {
  return ADDRESS.exec(value.replace(/^[^;]*;\s*/, ''))?.[0];
}

/** Sendmail's transcript: what the other server said. Its own conclusion below that is not the other's word. */
const HEARD = /^<<< ?/;

/** A line that begins what is said of the next recipient. */
const OTHER_RECIPIENT = /^\s*<?[^\s<>()[\]:;,"']{1,64}@[a-z0-9.-]{1,253}>?:/i;

/** What the text for people says of one address: from its line to the next blank one, or the transcript. */
function proseAbout(prose: string, address: string | undefined): string | undefined {
  const lines = prose.split('\n').map((line) => line.replace(/^> ?(?=\d)/, '').trimEnd());
  const heard = lines.filter((line) => HEARD.test(line));
  if (heard.length > 0) {
    const last = lines.findLast((line) => line.startsWith('>>>')) ?? '';
    return `${last} ${heard.map((line) => line.replace(HEARD, '')).join(' ')}`.trim();
  }
  const at = lines.findIndex((line) => address !== undefined && line.toLowerCase().includes(address.toLowerCase()));
  const own = lines.slice(Math.max(at, 0));
  const next = own.findIndex((line, index) => index > 0 && OTHER_RECIPIENT.test(line));
  const paragraphs = own
    .slice(0, next === -1 ? undefined : next)
    .join('\n')
    .split(/\n\s*\n/);
  // Some leave a blank line between the address and the reply.
  const telling = paragraphs.find((paragraph) => /(?:^|[\s:])[45]\d\d[ -]/.test(paragraph)) ?? paragraphs[0];
  return telling?.replaceAll(/\s+/g, ' ').trim();
}

/** Enough of the text for people to find a reason in. */
const LONGEST_CONTEXT = 2_000;

function contextOf(prose: string): string {
  return prose.slice(0, LONGEST_CONTEXT).replaceAll(/\s+/g, ' ').trim();
}

/** The text for people, without markup. */
function proseOf(parts: readonly Leaf[]): string {
  const texts = (wanted: string): string =>
    parts
      .filter(({ type }) => type === wanted)
      .map(({ content }) => content)
      .join('\n');
  const plain = texts('text/plain');
  const bare = plain.trim() === '' ? texts('text/html').replaceAll(/<[^>]{0,2000}>/g, '\n') : plain;
  return bare.replaceAll('\r', '');
}

const RETURNED_TYPES = new Set(['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/rfc822-headers']);
/** Where servers without parts begin to quote: qmail, Exim, dma. */
const QUOTED =
  /\n-{2,}[^\n]{0,80}(?:original message|copy of (?:the|your) message|returned message|below this line)[^\n]*\n+|\nOriginal message follows[^\n]*\n+/i;

function originalOf(parts: readonly Leaf[], raw: string): string | undefined {
  const part = parts.find(({ type }) => RETURNED_TYPES.has(type));
  if (part !== undefined) return part.content;
  const quoted = QUOTED.exec(raw);
  const rest = quoted === null ? undefined : raw.slice(quoted.index + quoted[0].length).replace(/^\s+/, '');
  return rest !== undefined && /^[\x21-\x39\x3b-\x7e]+:/.test(rest) ? rest : undefined;
}

function hostOf(from: string | undefined): string | undefined {
  return bareHost(/@([a-z0-9.-]+)/i.exec(from ?? '')?.[1]);
}

function bareHost(name: string | undefined): string | undefined {
  const host = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/i.exec(name?.trim() ?? '')?.[0]?.toLowerCase();
  return host === undefined || !host.includes('.') ? undefined : host;
}
