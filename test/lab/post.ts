/**
 * At the lab's vantage point: hands a message over as a mail program does, and fetches it from where it arrived, byte
 * for byte. For tests.
 */
import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';

/** A mailbox and its server. */
export interface Box {
  readonly host: string;
  readonly address: string;
  readonly password: string;
}

export interface Post {
  readonly from: Box;
  readonly to: Box;
  /** Carries a Message-ID of its own. */
  readonly raw: string;
}

const PATIENCE = 30_000;
const PAUSE = 250;
/** Who is asked is known; whether certificates are right is not what such a test is about. */
const tls = { rejectUnauthorized: false };

async function post({ from, to, raw }: Post): Promise<Buffer> {
  const transport = createTransport({
    host: from.host,
    port: 465,
    secure: true,
    name: 'laptop.local',
    tls,
    auth: { user: from.address, pass: from.password },
  });
  await transport.sendMail({ envelope: { from: from.address, to: to.address }, raw });
  const imap = new ImapFlow({
    host: to.host,
    port: 993,
    secure: true,
    tls,
    auth: { user: to.address, pass: to.password },
    logger: false,
  });
  await imap.connect();
  try {
    await imap.mailboxOpen('INBOX');
    return await fetched(imap, /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '');
  } finally {
    await imap.logout();
  }
}

async function fetched(imap: ImapFlow, id: string): Promise<Buffer> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    await imap.noop();
    const [uid] = (await imap.search({ header: { 'message-id': id } }, { uid: true })) || [];
    const message = uid === undefined ? false : await imap.fetchOne(String(uid), { source: true }, { uid: true });
    if (message !== false && message.source !== undefined) return message.source;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`The message did not arrive within ${PATIENCE / 1000} s`);
}

if (import.meta.main) {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const wanted: Post = JSON.parse(Buffer.concat(chunks).toString());
  process.stdout.write((await post(wanted)).toString('base64'));
}
