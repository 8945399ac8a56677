/** Hostile web servers: the answer to any request, as bytes. */
import type { Socket } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { CONTROLS } from '../addresses.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { drip, misbehave, type Behaviour, type Endless } from './misbehave.ts';
import { EVIL, EVIL_LINES, MARK } from './payload.ts';

const MANY = 1000;
const TEN_MEGABYTES = 10_000_000;
/** Places that only the machine that asks can reach, and one that is elsewhere. */
const INSIDE = [
  'http://169.254.169.254/latest/meta-data/',
  'https://169.254.169.254/',
  'http://127.0.0.1/',
  'https://127.0.0.1/',
  'http://[::1]/',
  'https://localhost/',
  'http://0x7f000001/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:25/_QUIT',
  `https://inside.${DOMAIN}/`,
  `http://inside.${DOMAIN}/`,
  'https://127.0.0.1:22/',
  `http://${CONTROLS[0].v4}/`,
  '//',
  'http://',
  '\\\\127.0.0.1\\share',
];

const ENDLESS: Endless = {
  'endless headers': (count) => (count === 0 ? 'HTTP/1.1 200 OK\r\n' : 'X-More: and more\r\n'.repeat(MANY)),
  'endless header': (count) => (count === 0 ? 'HTTP/1.1 200 OK\r\nX-Long: ' : 'x'.repeat(MANY)),
  'endless status': (count) => (count === 0 ? 'HTTP/1.1 200 ' : 'x'.repeat(MANY)),
  'endless chunks': (count) =>
    count === 0 ? `${head(200, ['Transfer-Encoding: chunked'])}` : `${MANY.toString(16)}\r\n${'x'.repeat(MANY)}\r\n`,
  'endless chunk': (count) => (count === 0 ? `${head(200, ['Transfer-Encoding: chunked'])}1;` : 'x'.repeat(MANY)),
  'endless continue': () => 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(MANY),
  'gigabyte body': (count) => (count === 0 ? head(200, ['Content-Length: 1000000000']) : 'x'.repeat(MANY)),
};

/** Documents that answer every question, by what is wanted. */
const DOCUMENTS: Readonly<Record<string, () => readonly [type: string, body: string | Buffer, ...headers: string[]]>> =
  {
    gzip: () => ['application/xml', gzipSync(Buffer.alloc(TEN_MEGABYTES)), 'Content-Encoding: gzip'],
    deflate: () => ['application/json', deflateSync(Buffer.alloc(TEN_MEGABYTES)), 'Content-Encoding: deflate'],
    'entity bomb': () => ['application/xml', entityBomb()],
    'outside entity': () => [
      'application/xml',
      `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "http://127.0.0.1/">%y;]>${config('&x;')}`,
    ],
    'deep xml': () => ['application/xml', '<a>'.repeat(TEN_MEGABYTES / MANY)],
    'many elements': () => [
      'application/xml',
      config(`${HOST}</hostname><port>25</port></incomingServer>${'<incomingServer type="imap">'.repeat(MANY)}`),
    ],
    'evil xml': () => [
      'application/xml',
      config(`&#0;&#x1b;${EVIL.replaceAll(/[<&]/g, '')}<![CDATA[${EVIL_LINES.replaceAll(']]>', '')}]]>`),
    ],
    'deep json': () => ['application/json', `${'{"reason":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
    'huge reason': () => [
      'application/json',
      JSON.stringify({ type: 'error', status_code: 403, reason: MARK.repeat(40_000) }),
    ],
    'evil reason': () => ['application/json', JSON.stringify({ type: 'error', status_code: 403, reason: EVIL_LINES })],
    'odd json': () => [
      'application/json',
      '{"reason":{"__proto__":{"known":true}},"status_code":[403],"type":{"toString":1},"email":{},"password":[]}',
    ],
  };

/** `status 503`: answers everything so. */
const STATUS = /^status (\d{3})$/;

const FORBIDDEN = 403;
const OK = 200;

/** Answers requests on one connection. */
export function web(stream: Socket, { what }: Behaviour): void {
  let requests = 0;
  let pending = '';
  stream.on('data', (bytes: Buffer) => {
    pending += bytes.toString('latin1');
    while (pending.includes('\r\n\r\n')) {
      const [request = ''] = pending.split('\r\n\r\n', 1);
      // A body that follows is no second request.
      pending = pending.slice(request.length + 4).replace(/^(?!GET|POST)[^]*?(?=GET|POST|$)/, '');
      requests += 1;
      answer(stream, what, /^[A-Z]+ (\S*)/.exec(request)?.[1] ?? '/', requests);
    }
  });
}

function answer(stream: Socket, what: string, path: string, count: number): void {
  const document = DOCUMENTS[what]?.();
  if (document !== undefined) {
    const [type, body, ...headers] = document;
    stream.write(
      head(what.endsWith('reason') || what.endsWith('json') ? FORBIDDEN : OK, [
        `Content-Type: ${type}`,
        `Content-Length: ${Buffer.byteLength(body)}`,
        ...headers,
      ]),
    );
    stream.write(body);
  } else if (what === 'redirect loop') {
    stream.write(redirect(path.endsWith('+') ? path.slice(0, -1) : `${path}+`));
  } else if (what === 'redirect inside') {
    stream.write(redirect(INSIDE[count % INSIDE.length] ?? ''));
  } else if (what === 'strings') {
    stream.write(evilAnswer(path));
  } else if (what === 'switch') {
    stream.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n\u0000');
  } else if (STATUS.test(what)) {
    stream.write(head(Number(STATUS.exec(what)?.[1]), ['Content-Length: 0']));
  } else if (what === 'slow body') {
    stream.write(head(OK, ['Content-Length: 1000000']));
    drip(stream, '');
  } else if (what === 'contradiction') {
    stream.write(
      head(OK, ['Content-Length: 5', 'Content-Length: 6', 'Transfer-Encoding: chunked', 'Transfer-Encoding: gzip']),
    );
  } else if (!misbehave(stream, what, `${head(OK, ['Content-Length: 2'])}ok`, ENDLESS)) {
    stream.write(`${head(OK, ['Content-Length: 2'])}ok`);
  }
}

function head(status: number, headers: readonly string[]): string {
  return `HTTP/1.1 ${status} Fine\r\n${headers.map((header) => `${header}\r\n`).join('')}\r\n`;
}

function redirect(to: string): string {
  return head(301, [`Location: ${to}`, 'Content-Length: 0']);
}

/** Everything that a parser of headers lets through; status and path make it a redirect or a page in turn. */
function evilAnswer(path: string): string {
  const words = EVIL.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f]/gu, '');
  const location = [`https://${HOST}/\u009b${words}`, `https://${words}/`, `/${words}`][path.length % 3] ?? '';
  const body = `<!doctype html>${EVIL_LINES}`;
  return (
    head(path.length % 2 === 0 ? 301 : OK, [
      `Location: ${location}`,
      `Content-Type: text/${words}`,
      `Server: ${words}`,
      `Strict-Transport-Security: ${words}`,
      `Set-Cookie: ${words}`,
      '__proto__: x',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]) + body
  );
}

/** The settings document as mailcow sends it, with a host of one's own choice. */
function config(host: string): string {
  return (
    `<clientConfig version="1.1"><emailProvider id="${HOST}"><domain>${DOMAIN}</domain><incomingServer type="imap"><hostname>${host}</hostname>` +
    '<port>993</port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer></emailProvider></clientConfig>'
  );
}

/** Ten to the tenth copies of a word, in a few lines. */
function entityBomb(): string {
  const entities = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  return `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${entities.join('')}]>${config('&l10;')}`;
}
