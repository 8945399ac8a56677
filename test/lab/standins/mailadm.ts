/** mailadm's web endpoint as it answers behind gunicorn: the same status, type and bytes, and real accounts. */
import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MailadmToken } from '../blueprint.ts';
import { userLine } from '../daemons/dovecot.ts';
import type { ServerStandinSettings } from '../daemons/standins.ts';
import { mailboxes } from './maps.ts';

const ALPHABET = '2345789acdefghjkmnpqrstuvwxyz';
const USER_LENGTH = 5;
const PASSWORD_BYTES = 20;
/** mailadm tries so often to make an account, and counts each as a use. */
const TRIES = 10;
const FLASK: Readonly<Record<number, readonly [string, string]>> = {
  404: [
    'Not Found',
    'The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.',
  ],
  405: ['Method Not Allowed', 'The method is not allowed for the requested URL.'],
  500: [
    'Internal Server Error',
    'The server encountered an internal error and was unable to complete your request. Either the server is overloaded or there is an error in the application.',
  ],
};

export class Mailadm {
  readonly #settings: ServerStandinSettings;

  /** The settings' tokens are counted up: hand over a copy. */
  constructor(settings: ServerStandinSettings) {
    this.#settings = settings;
  }

  async answer(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    request.resume();
    const { answer, tokens } = this.#settings.mailadm;
    const url = new URL(`http://mailadm${request.url ?? '/'}`);
    if (answer !== undefined) return send(response, answer.status, answer.type, answer.body);
    if (url.pathname !== '/') return flask(response, 404);
    if (request.method !== 'POST') return flask(response, 405);
    const name = url.searchParams.get('t');
    if (name === null) return refuse(response, 403, '?t (token) parameter not specified');
    const token = tokens[name];
    if (token === undefined) return refuse(response, 403, `token ${name} is invalid`);
    if (token.uses >= token.maxUses) return refuse(response, 500, '');
    await sleep(this.#settings.mailadm.delay);
    return this.#create(response, token);
  }

  #create(response: http.ServerResponse, token: MailadmToken): void {
    const { mailcow } = this.#settings.mailadm;
    if (mailcow === 'silent') return refuse(response, 504, 'mailcow not reachable');
    if (mailcow === 'broken') return flask(response, 500);
    if (mailcow === 'refuses-key') return refuse(response, 500, "{'type': 'error', 'msg': 'authentication failed'}");
    if (mailcow === 'refuses-address')
      return refuse(response, 500, "{'type': 'error', 'msg': 'api access denied for ip 172.22.1.1'}");
    if (mailcow === 'address-taken') return refuse(response, 409, 'user already exists in mailcow');
    if (mailcow === 'refuses-mailbox') {
      token.uses += TRIES;
      return refuse(response, 500, "[{'type': 'danger', 'msg': 'mailbox_quota_left_exceeded'}]");
    }
    return this.#grant(response, token);
  }

  #grant(response: http.ServerResponse, token: MailadmToken): void {
    const { users, mailadm } = this.#settings;
    const taken = mailboxes(users);
    let email = '';
    do email = `${token.prefix}${randomName()}@${mailadm.domain}`;
    while (taken.includes(email));
    const password = randomBytes(PASSWORD_BYTES).toString('base64url');
    token.uses += 1;
    if (!mailadm.forgetsAccount) appendFileSync(users, userLine(email, { password, quota: 0 }));
    json(response, 200, { email, expiry: token.expiry, password, ttl: token.ttl });
  }
}

function randomName(): string {
  return Array.from({ length: USER_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
}

function refuse(response: http.ServerResponse, status: number, reason: string): void {
  json(response, status, { reason, status_code: status, type: 'error' });
}

/** Flask ends JSON with a line break. */
function json(response: http.ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json', `${JSON.stringify(value)}\n`);
}

function flask(response: http.ServerResponse, status: number): void {
  const [title = '', text = ''] = FLASK[status] ?? [];
  if (status === 405) response.setHeader('Allow', 'OPTIONS, POST');
  send(
    response,
    status,
    'text/html; charset=utf-8',
    `<!doctype html>\n<html lang=en>\n<title>${status} ${title}</title>\n<h1>${title}</h1>\n<p>${text}</p>\n`,
  );
}

function send(response: http.ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { Server: 'gunicorn', 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
