import { describe, expect, test } from 'vitest';
import { explainByRoot } from '../../../../checks/roots/explain.ts';
import { FINDERS } from '../../../../checks/roots/finders.ts';
import type { Root, Seen } from '../../../../checks/roots/roots.ts';
import type { Sign } from '../../../../checks/words/sign.ts';
import { english, say } from '../../../../common/say.ts';

function failed(id: string, ...signs: readonly (Sign | undefined)[]): Seen {
  return {
    id,
    verdict: 'fail',
    findings: signs.map((sign) => ({ level: 'required', ...(sign === undefined ? {} : { sign }) })),
  };
}

function waits(id: string, cause?: string): Seen {
  return {
    id,
    verdict: 'inconclusive',
    findings: [{ level: 'unknown' }],
    ...(cause === undefined ? {} : { cause }),
  };
}

const WELL: Seen = { id: 'dns.mx', verdict: 'pass', findings: [] };

/** The first root that is found. */
function rootIn(run: readonly Seen[]): Root | undefined {
  for (const find of FINDERS) {
    const root = find(run);
    if (root !== undefined) return root;
  }
  return undefined;
}

/** The first root as `owner: who waits`. */
function told(...run: readonly Seen[]): string | undefined {
  const root = rootIn(run);
  if (root === undefined) return undefined;
  const ids = explainByRoot(run, root).filter(({ part }) => part === 'waits');
  return `${root.owner}: ${ids.map(({ id }) => id).join(' ')}`;
}

describe('what goes wrong together', () => {
  test('a run without signs has no root', () => {
    expect(told(WELL, failed('spf.record', undefined), waits('tls.trust', 'imap.reachable'))).toBeUndefined();
  });

  test('one says it, the others that saw it wait', () => {
    expect(
      told(
        WELL,
        failed('smtp.login', 'filter'),
        failed('smtp.reachable', 'filter', 'filter'),
        failed('smtp.submission', 'filter'),
      ),
    ).toBe('smtp.reachable: smtp.login smtp.submission');
  });

  test.each<[string, readonly Sign[], string]>([
    ['over IPv6 alone', ['lost submissions', 'lost imaps', 'lost https'], 'Over IPv6, large packets'],
    ['over both families', ['speechless submissions', 'speechless imaps', 'speechless https'], 'Large packets'],
  ])('large packets are lost %s', (_, encrypted, words) => {
    const root = rootIn([WELL, failed('smtp.starttls', 'lost smtp', 'lost submission', 'lost imap', ...encrypted)]);
    expect(english(root?.words?.what ?? say``)).toMatch(new RegExp(`^${words} of the server's are lost on the way`));
  });

  test('who waits for those that wait, waits for the same', () => {
    expect(
      told(
        failed('smtp.reachable', 'filter'),
        waits('smtp.starttls', 'smtp.reachable'),
        waits('tls.trust', 'smtp.starttls'),
        failed('smtp.login', 'filter'),
        waits('roundtrip.delivery', 'smtp.login'),
        waits('reputation.address'),
        waits('imap.starttls', 'imap.reachable'),
      ),
    ).toBe('smtp.reachable: smtp.login smtp.starttls tls.trust roundtrip.delivery');
  });

  test('a check that has something else to say goes on, and who waits for it goes on waiting for it', () => {
    const run = [
      failed('smtp.reachable', 'filter'),
      failed('smtp.submission', 'filter', undefined),
      waits('smtp.size', 'smtp.submission'),
    ];
    expect(told(...run)).toBe('smtp.reachable: smtp.submission');
    const root = rootIn(run);
    const found = root === undefined ? [] : explainByRoot(run, root);
    expect(found.find(({ id }) => id === 'smtp.submission')?.explained).toEqual(new Set([0]));
  });

  test('where those that usually say it did not look, whoever saw it does', () => {
    expect(told(failed('mailadm.login', 'filter'))).toBe('mailadm.login: ');
  });

  test('who sees into the server says it in its own words', () => {
    const run = [failed('smtp.reachable', 'filter'), failed('host.services', 'stopped rspamd-mailcow')];
    expect(told(...run)).toBe('host.services: smtp.reachable');
    expect(rootIn(run)?.words).toBeUndefined();
  });

  test('what is only recommended is no root', () => {
    expect(
      told({ id: 'smtp.submission', verdict: 'warn', findings: [{ level: 'recommended', sign: 'filter' }] }),
    ).toBeUndefined();
  });
});

const MAIL = [
  failed('smtp.reachable', 'closed smtp'),
  failed('smtp.submission', 'closed submissions', 'closed submission'),
];
const MUTE_SENDING = failed('smtp.submission', 'speechless submissions', 'speechless submission');
const NO_READING = failed('imap.reachable', 'closed imap', 'closed imaps');
const NO_WEB = [
  failed('http.interface', 'closed https'),
  { id: 'http.acme', verdict: 'warn', findings: [{ level: 'recommended', sign: 'closed http' }] },
] as const satisfies Seen[];

test.each<[string, readonly Seen[], string | undefined, RegExp]>([
  [
    'everything',
    [...MAIL, NO_READING, ...NO_WEB],
    'smtp.reachable: smtp.submission imap.reachable http.interface http.acme',
    /Docker/,
  ],
  [
    'a domain that nobody can look up',
    [failed('dns.nameservers', 'zone gone'), waits('dns.mx', 'dns.nameservers'), waits('spf.record', 'dns.mx')],
    'dns.nameservers: dns.mx spf.record',
    /^$/,
  ],
  [
    "the server's clock, and with it the certificate",
    [
      failed('tls.expiry', 'wrong clock'),
      failed('http.clock', 'wrong clock'),
      failed('smtp.reachable', 'names'),
      waits('mailadm.endpoint', 'tls.expiry'),
    ],
    'http.clock: tls.expiry smtp.reachable mailadm.endpoint',
    /^$/,
  ],
  ['Postfix', MAIL, 'smtp.reachable: smtp.submission', /Postfix does not run/],
  ['Dovecot', [NO_READING, MUTE_SENDING], 'imap.reachable: smtp.submission', /Dovecot does not work/],
  ['Dovecot, by its logins', [NO_READING, failed('smtp.login', 'logins')], 'imap.reachable: smtp.login', /Dovecot/],
  [
    'a filter that hangs',
    [failed('smtp.reachable', 'speechless smtp'), MUTE_SENDING],
    'smtp.reachable: smtp.submission',
    /spam filter/,
  ],
  [
    'PHP that hangs',
    [failed('smtp.reachable', 'speechless smtp'), failed('http.interface', 'speechless https')],
    'smtp.reachable: http.interface',
    /PHP/,
  ],
  [
    'the database that hangs, which Postfix asks once it has greeted',
    [
      failed('smtp.reachable', 'undecided smtp'),
      failed('http.interface', 'speechless https'),
      failed('imap.login', 'denied'),
    ],
    'smtp.reachable: http.interface imap.login',
    /database, which both ask, hangs/,
  ],
  [
    'what the web interface and logins need',
    [failed('http.interface', 'failing web'), failed('imap.login', 'logins')],
    'http.interface: imap.login',
    /database, Redis or PHP is down/,
  ],
  [
    'the database, which the web interface needs, too',
    [failed('smtp.reachable', 'database'), failed('http.interface', 'failing web'), failed('imap.login', 'logins')],
    'smtp.reachable: http.interface imap.login',
    /its database does not answer/,
  ],
  ['nothing: an error of the web interface alone', [failed('http.interface', 'failing web')], undefined, /^$/],
  ['the web server', NO_WEB, 'http.interface: http.acme', /web server does not run: nothing/],
  [
    'the web server, with logins',
    [...NO_WEB, failed('imap.login', 'denied')],
    'http.interface: http.acme imap.login',
    /every login asks it/,
  ],
  [
    'the disk',
    [failed('smtp.reachable', 'disk'), failed('imap.login', 'logins')],
    'smtp.reachable: imap.login',
    /disk is full/,
  ],
  [
    'nothing: one port of Postfix is left',
    [failed('smtp.reachable', 'closed smtp'), failed('smtp.submission', 'closed submission')],
    undefined,
    /^$/,
  ],
  ['nothing: a wrong password', [failed('imap.login', 'denied')], undefined, /^$/],
  ['nothing: Dovecot alone refuses', [NO_READING], undefined, /^$/],
])('the root is %s', (_, run, expected, words) => {
  expect(told(...run)).toBe(expected);
  const what = rootIn(run)?.words?.what;
  expect(what === undefined ? '' : english(what)).toMatch(words);
});
