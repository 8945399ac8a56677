/** At the lab's vantage point: what lies in mailboxes, and which accounts mailcow has. For tests. */
import https from 'node:https';
import { ImapFlow } from 'imapflow';
import type { Box } from './post.ts';

export interface Look {
  readonly boxes: readonly Box[];
  /** mailcow's web interface, and its API key. */
  readonly host: string;
  readonly domain: string;
  readonly apiKey: string;
}

export interface SeenMailbox {
  /** Subjects or Message-IDs of all messages, as `address folder Message-ID`. */
  readonly messages: readonly string[];
  readonly accounts: readonly string[];
}

/** Who is asked is known; whether certificates are right is not what such a test is about. */
const tls = { rejectUnauthorized: false };

async function messagesIn({ host, address, password }: Box): Promise<string[]> {
  const imap = new ImapFlow({
    host,
    port: 993,
    secure: true,
    tls,
    auth: { user: address, pass: password },
    logger: false,
  });
  await imap.connect();
  try {
    const found: string[] = [];
    for (const { path, flags } of await imap.list()) {
      if (flags.has('\\Noselect')) continue;
      const { exists } = await imap.mailboxOpen(path);
      const messages = exists === 0 ? [] : await imap.fetchAll('1:*', { envelope: true });
      found.push(
        ...messages.map(({ envelope }) => `${address} ${path} ${envelope?.messageId ?? ''} ${envelope?.subject ?? ''}`),
      );
    }
    return found;
  } finally {
    await imap.logout();
  }
}

async function accountsAt({ host, domain, apiKey }: Look): Promise<string[]> {
  const body = await new Promise<string>((resolve, reject) => {
    https
      .get(
        { host, path: `/api/v1/get/mailbox/all/${domain}`, headers: { 'X-API-Key': apiKey }, ...tls },
        (response) => {
          let text = '';
          response.setEncoding('utf8').on('data', (chunk: string) => {
            text += chunk;
          });
          response.on('end', () => resolve(text));
        },
      )
      .on('error', reject);
  });
  const mailboxes: { readonly username: string }[] = JSON.parse(body);
  return mailboxes.map(({ username }) => username);
}

if (import.meta.main) {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const look: Look = JSON.parse(Buffer.concat(chunks).toString());
  const seen: SeenMailbox = {
    messages: (await Promise.all(look.boxes.map(messagesIn))).flat(),
    accounts: await accountsAt(look),
  };
  process.stdout.write(JSON.stringify(seen));
}
