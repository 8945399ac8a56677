/** mailcow's web interface, as far as a check looks at it: the login page, the admin's login, autodiscover. */
import type http from 'node:http';
import type { ServerStandinSettings } from '../daemons/standins.ts';
import { answerApi } from './api.ts';
import { mailboxes } from './maps.ts';

const MAX_BODY = 65_536;
const XML = 'application/xml';
const HTML = 'text/html; charset=UTF-8';
/** nginx' own page, which it sends for a path that leads to no file of mailcow's. */
const NOT_FOUND =
  '<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n';
const AUTODISCOVER = '/autodiscover/autodiscover.xml';
const NAMESPACE = 'http://schemas.microsoft.com/exchange/autodiscover';

export class WebInterface {
  readonly #settings: ServerStandinSettings;
  readonly #log: (entry: string) => void;

  constructor(settings: ServerStandinSettings, log: (entry: string) => void) {
    this.#settings = settings;
    this.#log = log;
  }

  /** Reads the request and answers it. */
  answer(request: http.IncomingMessage, response: http.ServerResponse): void {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      if (body.length < MAX_BODY) body += chunk;
    });
    request.on('end', () => this.#route(request, body, response));
  }

  #route(request: http.IncomingMessage, body: string, response: http.ServerResponse): void {
    const { trouble, clockAhead } = this.#settings.web;
    if (clockAhead !== undefined) response.setHeader('Date', dateIn(clockAhead));
    if (trouble === 'hangs') return;
    const path = new URL(`http://mailcow${request.url ?? '/'}`).pathname;
    const isAutodiscover = path.toLowerCase() === AUTODISCOVER;
    // autodiscover.php ends without a word where it cannot reach Redis (read at 2025-09c, 2026-07a).
    if (trouble?.noConnectionTo === 'Redis' && isAutodiscover) return send(response, 200, HTML, '');
    if (trouble !== undefined) return send(response, 500, HTML, failingPage(trouble.noConnectionTo));
    if (isAutodiscover) return this.#autodiscover(request, body, response);
    if (path.startsWith('/api/')) return this.#api(request, path, body, response);
    return this.#page(request, path, body, response);
  }

  /** Where the administrators' pages are moved with 2025-03: read at 2025-01a, 2025-03, 2026-07a. */
  #page(request: http.IncomingMessage, path: string, body: string, response: http.ServerResponse): void {
    const [form, inside] = this.#since('2025-03') ? ['/admin/', '/admin/dashboard'] : ['/', '/debug'];
    if (path === form && request.method === 'POST') return this.#login(request, body, inside, response);
    if (path === '/admin') return redirect(response, form === '/' ? 302 : 301, form);
    if (path === form) return send(response, 200, HTML, loginPage('Admin login'));
    if (path === inside) return redirect(response, 302, form === '/' ? '/' : '/admin');
    const others = form === '/' ? [] : ['/', '/domainadmin/'];
    return others.includes(path) ? send(response, 200, HTML, loginPage('Login')) : send(response, 404, HTML, NOT_FOUND);
  }

  /** Whether the server runs this version of mailcow, or a later one. */
  #since(version: string): boolean {
    return this.#settings.api.version >= version;
  }

  #api(request: http.IncomingMessage, path: string, body: string, response: http.ServerResponse): void {
    const { status, value, denied } = answerApi(this.#settings, request, path, body);
    if (denied === true)
      this.#log(`mailcow UI: Invalid password for API_USER by ${String(request.headers['x-real-ip'])}`);
    send(response, status, 'application/json', JSON.stringify(value));
  }

  #login(request: http.IncomingMessage, body: string, inside: string, response: http.ServerResponse): void {
    const form = new URLSearchParams(body);
    const { adminPassword, secondFactor } = this.#settings.web;
    const user = form.get('login_user');
    if (user === null) return send(response, 200, HTML, loginPage('Admin login'));
    if (user === 'admin' && form.get('pass_user') === adminPassword)
      return secondFactor ? send(response, 200, HTML, secondFactorPage()) : redirect(response, 302, inside);
    this.#log(`mailcow UI: Invalid password for ${user.slice(0, 64)} by ${String(request.headers['x-real-ip'])}`);
    return send(response, 200, HTML, loginPage('Admin login'));
  }

  #autodiscover(request: http.IncomingMessage, body: string, response: http.ServerResponse): void {
    const kind = this.#settings.web.autodiscover;
    if (kind === 'html') return send(response, 200, HTML, loginPage('Login'));
    if (!this.#since('2026-03')) {
      response.setHeader('WWW-Authenticate', `Basic realm="${String(request.headers.host)}"`);
      return send(response, 401, HTML, '');
    }
    const address = /<EMailAddress>([^<]{1,320})<\/EMailAddress>/i.exec(body)?.[1] ?? '';
    const isKnown = mailboxes(this.#settings.users).includes(address);
    if (request.method === 'POST' && isKnown && kind === 'settings')
      return send(response, 200, XML, this.#discovered(address));
    const what = body.trim() === '' ? 'request' : 'mailbox attempt';
    this.#log(`Autodiscover: Invalid ${what} by ${String(request.headers['x-real-ip'])}`);
    return send(response, 200, XML, invalidRequest());
  }

  #discovered(address: string): string {
    const protocol = (type: string, port: number): string =>
      [
        '      <Protocol>',
        `        <Type>${type}</Type>`,
        `        <Server>${this.#settings.host}</Server>`,
        `        <Port>${port}</Port>`,
        '        <DomainRequired>off</DomainRequired>',
        `        <LoginName>${address}</LoginName>`,
        '        <SPA>off</SPA>',
        '        <SSL>on</SSL>',
        '        <AuthRequired>on</AuthRequired>',
        '      </Protocol>',
      ].join('\n');
    return envelope([
      `  <Response xmlns="${NAMESPACE}/outlook/responseschema/2006a">`,
      '    <User>',
      `      <DisplayName>${address}</DisplayName>`,
      '    </User>',
      '    <Account>',
      '      <AccountType>email</AccountType>',
      '      <Action>settings</Action>',
      protocol('IMAP', 993),
      protocol('SMTP', 465),
      '    </Account>',
      '  </Response>',
    ]);
  }
}

function invalidRequest(): string {
  return envelope([
    '  <Response>',
    '    <Error Time="00:00:00.000000" Id="2477272013">',
    '      <ErrorCode>600</ErrorCode>',
    '      <Message>Invalid Request</Message>',
    '      <DebugData />',
    '    </Error>',
    '  </Response>',
  ]);
}

function envelope(lines: string[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8" ?>',
    `<Autodiscover xmlns="${NAMESPACE}/responseschema/2006">`,
    ...lines,
    '</Autodiscover>',
    '',
  ].join('\n');
}

function loginPage(title: string): string {
  return `<!DOCTYPE html>
<html lang="en-gb"><head><meta charset="utf-8"><title>mailcow UI</title></head><body>
<h1>${title}</h1>
<form method="post" autofill="off">
<input name="login_user" type="text" required><input name="pass_user" type="password" required><button type="submit">Login</button>
</form></body></html>
`;
}

/** What every page of mailcow's is where it cannot reach what it needs (its prerequisites.inc.php). */
function failingPage(part: string): string {
  return `<center style="font-family:sans-serif;">Connection to ${part} failed.<br><br>The following error was reported:<br>Connection refused</center>\n`;
}

function secondFactorPage(): string {
  return (
    '<!DOCTYPE html>\n<html><head><title>mailcow UI</title></head><body><div id="ConfirmTFAModal"><form method="post">' +
    '<input name="token" type="text"><input type="hidden" name="tfa_method" value="totp"><button name="verify_tfa_login">Login</button></form></div></body></html>\n'
  );
}

/** mailcow's nginx has absolute_redirect off, and its PHP names paths. */
function redirect(response: http.ServerResponse, status: number, path: string): void {
  response.setHeader('Location', path);
  send(response, status, HTML, '');
}

function send(response: http.ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}

/** What time it is, `seconds` from now, as HTTP says it. */
export function dateIn(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toUTCString();
}
