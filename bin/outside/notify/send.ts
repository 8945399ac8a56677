/** Delivers a message to a channel: one way for each kind of receiver. */
import { known, unknown, type Fact } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { Notification } from '../../../reporters/notification.ts';
import { networkCode } from '../github/client.ts';
import { isLoopback, mailOf, type Channel, type UndeliveredNews } from './channel.ts';

/** For one attempt. Milliseconds. */
const TIMEOUT = 15_000;

/** Undefined: delivered, as far as the receiver says. */
export async function send(channel: Channel, message: Notification): Promise<UndeliveredNews | undefined> {
  if (channel.kind === 'mail') return sendMail(channel, message);
  if (channel.kind === 'deltachat') return (await import('./chat.ts')).sendChat(channel, message);
  const { url, headers, ...request } = REQUESTS[channel.kind](channel.url, message);
  try {
    const response = await fetch(url, {
      method: 'POST',
      ...request,
      redirect: 'error',
      headers: {
        'Content-Type': 'application/json',
        'User-Agent': 'mailproof',
        ...headers,
        ...authorization(channel.url),
      },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    await response.body?.cancel();
    if (response.ok) return undefined;
    return {
      why: say`it answers ${response.status}`,
      again: response.status >= 500 || response.status === 429 || response.status === 408,
      refused: response.status < 500,
    };
  } catch (error) {
    const code = networkCode(error);
    return { why: say`it cannot be reached (${code})`, again: true, refused: NOT_SENT.has(code) };
  }
}

/** What stands in the way before anything is sent. */
const NOT_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

interface Prepared {
  readonly url: URL;
  readonly method?: 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const REQUESTS: Readonly<
  Record<Exclude<Channel['kind'], 'mail' | 'deltachat'>, (url: URL, message: Notification) => Prepared>
> = {
  // The key of draft-ietf-httpapi-idempotency-key-header: a receiver that knows it takes a message once.
  webhook: (url, message) => ({
    url: bare(url),
    headers: { 'Idempotency-Key': `"${message.id}"` },
    body: JSON.stringify(message),
  }),
  ntfy: (url, { title, text, bad }) => ({
    url: new URL('/', bare(url)),
    body: JSON.stringify({
      topic: decodeURIComponent(url.pathname.slice(1)),
      title,
      message: text.slice(0, NTFY_LONGEST),
      priority: bad ? URGENT : NORMAL,
      tags: [bad ? 'rotating_light' : 'white_check_mark'],
    }),
  }),
  slack: (url, { title, text }) => ({ url: bare(url), body: JSON.stringify({ text: escaped(`*${title}*\n${text}`) }) }),
  // https://spec.matrix.org/v1.11/client-server-api/#put_matrixclientv3roomsroomidsendeventtypetxnid: sent again with
  // the same transaction it is one event.
  matrix: (url, { id, title, text }) => ({
    url: new URL(
      `/_matrix/client/v3/rooms/${encodeURIComponent(decodeURIComponent(url.pathname.slice(1)))}/send/m.room.message/${id}`,
      bare(url),
    ),
    method: 'PUT',
    body: JSON.stringify({ msgtype: 'm.text', body: `${title}\n\n${text}` }),
  }),
};

/** ntfy makes a file of what is longer than 4096 bytes. Characters. */
const NTFY_LONGEST = 1_300;
const URGENT = 4;
const NORMAL = 3;

/** Slack's three control characters (docs.slack.dev, "Formatting message text"). */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function bare(url: URL): URL {
  const result = new URL(url);
  result.username = '';
  result.password = '';
  return result;
}

/** `https://:TOKEN@host` is a token; `https://user:password@host` a user. */
function authorization({ username, password }: URL): Readonly<Record<string, string>> {
  if (password === '') return {};
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    Authorization: user === '' ? `Bearer ${secret}` : `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
  };
}

const SUBMISSION = 587;
const SUBMISSIONS = 465;
/** Of SMTP's replies (RFC 5321, 4.2.1): for good. */
const PERMANENT = 500;

async function sendMail({ url }: Channel, message: Notification): Promise<UndeliveredNews | undefined> {
  const { createTransport } = await import('nodemailer');
  const { to, from } = mailOf(url);
  const secure = url.protocol === 'https:';
  const transport = createTransport({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? SUBMISSIONS : SUBMISSION) : Number(url.port),
    secure,
    requireTLS: !secure && !isLoopback(url),
    ...(url.password === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: TIMEOUT,
    greetingTimeout: TIMEOUT,
    socketTimeout: TIMEOUT,
  });
  try {
    await transport.sendMail({
      from: { name: 'mailproof', address: from },
      to: [...to],
      subject: message.title,
      text: message.text,
      messageId: `<${message.id}@mailproof.invalid>`,
      // RFC 3834, 5: nobody's automatic answer is wanted.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return undefined;
  } catch (error) {
    const reply = replyCode(error);
    return {
      why: reply === undefined ? say`it cannot be reached (${networkCode(error)})` : say`it answers ${reply}`,
      again: reply === undefined || reply < PERMANENT,
      refused: reply !== undefined,
    };
  } finally {
    transport.close();
  }
}

function replyCode(error: unknown): number | undefined {
  return error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : undefined;
}

/** The channels of a request that take a message, or why one does not; tried again with growing pauses. */
export async function sendPatiently(
  channel: Channel,
  message: Notification,
  pauses: readonly number[],
): Promise<Fact<true> & { readonly refused?: boolean }> {
  for (const pause of [...pauses, undefined]) {
    const failed = await send(channel, message);
    if (failed === undefined) return known(true);
    if (!failed.again || pause === undefined) return { ...unknown(failed.why), refused: failed.refused };
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return known(true);
}
