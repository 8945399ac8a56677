/** mailcow's web interface, as far as a check looks at it: the login page, the admin's login, autodiscover. */
import type http from 'node:http';
import type { ServerStandinSettings } from '../daemons/standins.ts';
import { answerApi } from './api.ts';

const MAX_BODY = 65_536;
const XML = 'application/xml';
const HTML = 'text/html; charset=UTF-8';
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
    const { trouble } = this.#settings.web;
    if (trouble === 'hangs') return;
    if (trouble !== undefined) return send(response, 500, HTML, failingPage(trouble.noConnectionTo));
    const path = new URL(`http://mailcow${request.url ?? '/'}`).pathname;
    if (path.toLowerCase() === AUTODISCOVER) return this.#autodiscover(request, body, response);
    if (path.startsWith('/api/')) return this.#api(request, path, body, response);
    if (path === '/admin' && request.method === 'POST') return this.#login(request, body, response);
    return send(response, 200, HTML, loginPage(path === '/admin' ? 'admin' : 'user'));
  }

  #api(request: http.IncomingMessage, path: string, body: string, response: http.ServerResponse): void {
    const { status, value, denied } = answerApi(this.#settings, request, path, body);
    if (denied === true)
      this.#log(`mailcow UI: Invalid password for API_USER by ${String(request.headers['x-real-ip'])}`);
    send(response, status, 'application/json', JSON.stringify(value));
  }

  #login(request: http.IncomingMessage, body: string, response: http.ServerResponse): void {
    const form = new URLSearchParams(body);
    const { adminPassword, secondFactor } = this.#settings.web;
    const user = form.get('login_user');
    if (user === null) return send(response, 200, HTML, loginPage('admin'));
    if (user === 'admin' && form.get('pass_user') === adminPassword) {
      if (secondFactor) return send(response, 200, HTML, secondFactorPage());
      response.setHeader('Location', '/admin/dashboard');
      return send(response, 302, HTML, '');
    }
    this.#log(`mailcow UI: Invalid password for ${user.slice(0, 64)} by ${String(request.headers['x-real-ip'])}`);
    return send(response, 200, HTML, loginPage('admin'));
  }

  #autodiscover(request: http.IncomingMessage, body: string, response: http.ServerResponse): void {
    const kind = this.#settings.web.autodiscover;
    if (kind === 'html') return send(response, 200, HTML, loginPage('user'));
    if (request.method !== 'POST' || body.trim() === '' || kind === 'error')
      return send(response, 200, XML, invalidRequest());
    const address = /<EMailAddress>([^<]{1,320})<\/EMailAddress>/i.exec(body)?.[1] ?? '';
    return send(response, 200, XML, this.#discovered(address));
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

function loginPage(role: 'admin' | 'user'): string {
  return `<!DOCTYPE html>
<html lang="en-gb"><head><meta charset="utf-8"><title>mailcow UI</title></head><body>
<h1>${role === 'admin' ? 'Admin login' : 'Login'}</h1>
<form method="post" action="/${role === 'admin' ? 'admin' : ''}" autofill="off">
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
    '<!DOCTYPE html>\n<html><head><title>mailcow UI</title></head><body><div id="ConfirmTFAModal"><form method="post" action="/admin">' +
    '<input name="token" type="text"><input type="hidden" name="tfa_method" value="totp"><button name="verify_tfa_login">Login</button></form></div></body></html>\n'
  );
}

function send(response: http.ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
