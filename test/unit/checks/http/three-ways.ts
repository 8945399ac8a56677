/** The web server of the mail host and of its names. */
import type { HttpAnswer, HttpRequest } from '../../../../fixtures/senses.ts';
import type { Facts } from '../../happy/index.ts';
import { httpOf } from '../../happy/net.ts';
import { BROKE_OFF, LOST, type Table } from '../../three-ways.ts';

function web(answers: (request: HttpRequest) => Partial<HttpAnswer> | undefined): Facts {
  return { http: httpOf(answers) };
}

const NO_ANSWER = { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF };

/** What nginx answers Let's Encrypt where no renewal goes on. */
function challenges(status: number): Facts {
  return web(({ path }) => (path.startsWith('/.well-known/acme-challenge/') ? { status, headers: {} } : undefined));
}

function securityTxt(body: string): Facts {
  return web(({ path }) =>
    path === '/.well-known/security.txt' ? { status: 200, headers: { 'content-type': 'text/plain' }, body } : undefined,
  );
}

const FORM = '<input name="login_user"><input name="pass_user">';

/** mailcow's login page in its folder, and its answer to a login. */
function admin(answer: Partial<HttpAnswer>): Facts {
  return web(({ method, path }) => {
    if (method === 'POST') return answer;
    return path === '/admin'
      ? { status: 301, headers: { location: '/admin/' } }
      : { status: 200, headers: {}, body: FORM };
  });
}

export const HTTP: Table = {
  'http.interface': {
    broken: {
      facts: web(({ scheme, path }) => (scheme === 'https' && path === '/' ? { status: 500, headers: {} } : undefined)),
      verdict: 'fail',
      says: "https://mail.example.org/ (IPv4) answers with an error (status 500): mailcow's database, Redis or PHP is down",
      fix: 'sudo docker compose ps nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'http.clock': {
    broken: {
      facts: { ...web(() => ({ status: 200, headers: { date: 'Sun, 22 Nov 2026 14:30:00 GMT' } })) },
      verdict: 'fail',
      says: 'The clock of mail.example.org is 2 h 30 min ahead, by those of other hosts',
      fix: 'timedatectl',
    },
    unknown: NO_ANSWER,
  },
  'http.redirect': {
    broken: {
      facts: web(({ scheme }) => (scheme === 'http' ? { status: 200, headers: {} } : undefined)),
      verdict: 'warn',
      says: 'http://mail.example.org/ (IPv4)',
      fix: 'HTTP_REDIRECT=y',
    },
    unknown: NO_ANSWER,
  },
  'http.new-email': {
    broken: {
      facts: web(({ scheme, path }) =>
        scheme === 'http' && path === '/new_email'
          ? { status: 403, headers: {}, body: '{"type":"error","reason":"?t (token) parameter not specified"}' }
          : undefined,
      ),
      verdict: 'fail',
      says: 'http://mailadm.example.org/new_email (IPv4) is answered by mailadm',
      fix: 'HTTP_REDIRECT=y',
    },
    unknown: NO_ANSWER,
  },
  'http.acme': {
    given: challenges(404),
    broken: {
      facts: challenges(200),
      verdict: 'warn',
      says: 'answers with status 200 where no file is',
      fix: "curl -s -o /dev/null -w '%{http_code}",
    },
    unknown: NO_ANSWER,
  },
  'http.hsts': {
    given: web(() => ({ status: 200, headers: { 'strict-transport-security': 'max-age=15768000;' } })),
    broken: {
      facts: web(() => ({ status: 200, headers: {} })),
      verdict: 'pass',
      says: 'https://mail.example.org/ (IPv4) does not tell browsers to use https only',
      fix: 'ls data/conf/nginx',
    },
    unknown: NO_ANSWER,
  },
  'http.headers': {
    given: web(() => ({ status: 200, headers: { 'x-frame-options': 'SAMEORIGIN' } })),
    broken: {
      facts: web(() => ({ status: 200, headers: { 'x-frame-options': 'SAMEORIGIN, DENY' } })),
      verdict: 'pass',
      says: 'https://mail.example.org/ (IPv4): X-Frame-Options is sent more than once, and differs (sameorigin, deny)',
      fix: 'grep -rn add_header data/conf/nginx',
    },
    unknown: NO_ANSWER,
  },
  'http.security-txt': {
    given: securityTxt('Contact: mailto:postmaster@example.org\nExpires: 2027-06-01T00:00:00Z\n'),
    broken: {
      facts: securityTxt('Contact: mailto:postmaster@example.org\nExpires: 2025-06-01T00:00:00Z\n'),
      verdict: 'pass',
      says: 'https://mail.example.org/.well-known/security.txt (IPv4): security.txt has expired (2025-06-01T00:00:00Z)',
      fix: 'Contact: mailto:postmaster@example.org',
    },
    unknown: NO_ANSWER,
  },
  'http.default-password': {
    given: { ...admin({ status: 200, headers: {}, body: FORM }), settings: { tryDefaultPassword: true } },
    broken: {
      facts: admin({ status: 302, headers: { location: '/admin/dashboard' } }),
      verdict: 'fail',
      says: "https://mail.example.org/admin/ (IPv4) lets everybody in with mailcow's default password",
      fix: 'https://mail.example.org/admin',
    },
    unknown: {
      facts: admin({ status: 500, headers: {} }),
      says: 'answers the login with status 500, which says neither yes nor no',
    },
  },
};
