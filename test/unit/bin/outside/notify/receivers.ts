/**
 * Receivers of news on this machine, of our own: ntfy, Slack and Matrix are no packages here (Debian's webhook and
 * Delta Chat's core are, and stand in the lab). They take what the services' documentation says that those take, and
 * refuse what it says that those refuse.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Taken {
  readonly method: string;
  readonly path: string;
  readonly authorization: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Receiver extends AsyncDisposable {
  readonly address: string;
  readonly taken: readonly Taken[];
  /** What it answers from now on. */
  answer(status: number): void;
}

/** Takes JSON over HTTP. */
export async function httpReceiver(): Promise<Receiver> {
  const taken: Taken[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    void take(request, response);
  });
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const one = await read(request);
    if (status < 400) taken.push(one);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end('{}');
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { readonly port: number };
  return {
    address: `127.0.0.1:${port}`,
    taken,
    answer: (next) => void (status = next),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function read(request: IncomingMessage): Promise<Taken> {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization ?? '',
    body: JSON.parse(await text(request)) as Taken['body'],
  };
}

export interface MailReceiver extends AsyncDisposable {
  readonly port: number;
  /** Each message as it came. */
  readonly taken: readonly string[];
}

/** Speaks as much of SMTP as a submission without a login takes (RFC 5321, appendix D.1). */
export async function mailReceiver(recipientReply = '250 ok'): Promise<MailReceiver> {
  const taken: string[] = [];
  const server = createTcpServer((socket) => {
    let data: string | undefined;
    socket.on('error', () => undefined);
    socket.write('220 mail.example.net ESMTP\r\n');
    socket.setEncoding('utf8').on('data', (words: string) => {
      if (data !== undefined) {
        data += words;
        if (!data.endsWith('\r\n.\r\n')) return;
        taken.push(data);
        data = undefined;
        socket.write('250 taken\r\n');
        return;
      }
      if (/^DATA/i.test(words)) {
        data = '';
        socket.write('354 go on\r\n');
      } else if (/^RCPT/i.test(words)) socket.write(`${recipientReply}\r\n`);
      else if (/^QUIT/i.test(words)) socket.end('221 bye\r\n');
      else socket.write('250 ok\r\n');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as { readonly port: number }).port,
    taken,
    async [Symbol.asyncDispose]() {
      server.close();
      await once(server, 'close');
    },
  };
}
