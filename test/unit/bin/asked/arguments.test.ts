import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCommandLine, readEnvironment } from '../../../../bin/asked/arguments.ts';
import { readConfig } from '../../../../bin/asked/config.ts';
import { oneRun, requestFrom } from '../../../../bin/asked/request.ts';

const folder = mkdtempSync(join(tmpdir(), 'mailproof-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function request(...argv: string[]) {
  return requestFrom(readCommandLine(['--resolver', '192.0.2.53', ...argv]), {});
}

function settingsOf(...argv: string[]) {
  return oneRun(request(...argv)).settings;
}

describe('the command line', () => {
  it('asks for a list where an option that has one comes without a value', () => {
    expect(readCommandLine(['demo', '--fault', '--lang', 'en']).values).toEqual({ fault: [''], lang: ['en'] });
    expect(readCommandLine(['demo', '--fault']).values).toEqual({ fault: [''] });
    expect(readCommandLine(['demo', '--fault', 'dns-mx-null']).values).toEqual({ fault: ['dns-mx-null'] });
  });

  it('reads words and options in any order', () => {
    expect(readCommandLine(['--only', 'dns', 'example.org', '--only=smtp.*', '--try-default-password'])).toEqual({
      words: ['example.org'],
      values: { only: ['dns', 'smtp.*'], 'try-default-password': ['true'] },
    });
  });

  it.each([
    [['--resover', '1'], 'unknown option --resover; did you mean --resolver?'],
    [['--host'], '--host needs a value: --host NAME'],
    [['--host='], '--host needs a value'],
    [['--host', 'a.example', '--host', 'b.example'], '--host is given 2 times'],
    [['--version=3'], '--version takes no value'],
    [['-x'], 'unknown option -x (mailproof'],
    [['--hlep'], 'unknown option --hlep; did you mean --help?'],
    [['--report', 'json'], 'unknown option --report; did you mean --reporter?'],
    [['--quite'], 'unknown option --quite; did you mean --quiet?'],
    [['--deafening'], 'unknown option --deafening (mailproof'],
  ])('refuses %j', (argv, message) => {
    expect(() => readCommandLine(argv)).toThrow(message);
  });
});

describe('the request', () => {
  it('has the defaults of the guide', () => {
    const { failOn, reporters } = request('Example.ORG');
    expect(settingsOf('Example.ORG')).toMatchObject({
      domain: 'example.org',
      host: undefined,
      mailadm: 'https://mailadm.example.org/new_email',
      kind: undefined,
      dkimSelector: undefined,
      timeout: 20_000,
      deadline: 120_000,
    });
    expect(failOn).toBe('required');
    expect(reporters).toEqual([{ name: 'console', file: undefined, language: 'en' }]);
  });

  it.each([
    [['--resolver', '9.9.9.9'], { address: '9.9.9.9', port: 53 }],
    [['--resolver', '9.9.9.9:5353'], { address: '9.9.9.9', port: 5353 }],
    [['--resolver', '2620:fe::fe'], { address: '2620:fe::fe', port: 53 }],
    [['--resolver', '[2620:fe::fe]:5353'], { address: '2620:fe::fe', port: 5353 }],
  ])('reads %j', (argv, resolver) => {
    expect(oneRun(requestFrom(readCommandLine(['example.org', ...argv]), {})).settings.resolvers).toEqual([resolver]);
  });

  it.each([
    ['192.0.2.1', '[192.0.2.1]', '192.0.2.1'],
    ['[2001:DB8::1]', '[ipv6:2001:db8::1]', '2001:db8::1'],
  ])('takes the address %s for a relay that has no name', (typed, domain, address) => {
    expect(oneRun(requestFrom(readCommandLine([typed]), {})).settings).toMatchObject({
      domain,
      host: domain,
      addresses: [address],
      mailadm: undefined,
    });
  });

  it('knows three resolvers that everybody uses', () => {
    const line = readCommandLine(['example.org', '--resolver', 'public', '--resolver', '192.0.2.53']);
    expect(oneRun(requestFrom(line, {})).settings.resolvers.map(({ address }) => address)).toEqual([
      '1.1.1.1',
      '8.8.8.8',
      '9.9.9.9',
      '192.0.2.53',
    ]);
  });

  it('finds files with checks as seen from the configuration file', () => {
    const own = mkdtempSync(join(tmpdir(), 'mailproof-own-'));
    for (const name of ['b.ts', 'a.ts']) writeFileSync(join(own, name), '');
    writeFileSync(join(own, 'mailproof.yaml'), 'domain: example.org\nchecks: ["./*.ts"]\nonly: own.a\n');
    const read = (...argv: string[]) =>
      oneRun(requestFrom(readCommandLine(['--config', join(own, 'mailproof.yaml'), ...argv]), {})).settings;
    expect(read().ownChecks).toEqual([join(own, 'a.ts'), join(own, 'b.ts')]);
    expect(() => read('--checks', join(own, 'none.ts'))).toThrow('none.ts" names no file');
    rmSync(own, { recursive: true });
  });

  it.each([
    [[], 'which domain?'],
    [['a.example', 'b.example', '--concurrency', '0'], 'must be a whole number above 0'],
    [['user@example.org'], 'user@example.org is a mail address; did you mean example.org?'],
    [['https://example.org/'], 'an address of a web page; did you mean example.org?'],
    [['exa mple.org'], 'is no domain name'],
    [['192.0.2.1', '--kind', 'mailcow'], '[192.0.2.1] is an address, which only a chatmail relay can have'],
    [['192.0.2.1', '--mailcow-dir', '/opt', '--local'], 'which only a chatmail relay can have'],
    [['192.0.2.1', '--host', 'mail.example.org'], '--host goes with a mail domain, and [192.0.2.1] is an address'],
    [['example.org', '--address', 'mail.example.org'], 'is no IP address'],
    [['example.org', '--host', 'mail'], '--host "mail" is no host name'],
    [['example.org', '--skip', 'dns.mxx'], '--skip "dns.mxx" names no check; did you mean dns.mx?'],
    [['example.org', '--only', 'dns', '--only', 'nothing*'], '--only "nothing*" names no check (mailproof list'],
    [['example.org', '--transcript', '/dev/null'], '--transcript /dev/null cannot be used: it is a file and no folder'],
    [['example.org', '--mailadm', 'http://mailadm.example.org/new_email'], 'must be an https address without a token'],
    [
      ['example.org', '--mailadm', 'https://mailadm.example.org/new_email?t=SECRET'],
      'must be an https address without a token',
    ],
    [['example.org', '--timeout', 'soon'], 'must be a number of seconds'],
    [['example.org', '--deadline', '0'], 'must be a number of seconds'],
    [['example.org', '--fail-on', 'all'], 'must be one of required, recommended, inconclusive'],
    [['example.org', '--reporter', 'juni'], 'unknown reporter "juni"; did you mean junit?'],
    [['example.org', '--reporter', 'junit=/nowhere/at/all.xml'], 'the folder /nowhere/at does not exist'],
    [['example.org', '--reporter', 'json', '--reporter', 'console'], 'only one reporter can write to standard output'],
    [
      ['example.org', '--reporter', 'json=/tmp/a', '--reporter', 'html=/tmp/../tmp/a'],
      'json and html would write to one place',
    ],
    [
      ['example.org', '--reporter', 'console', '--reporter', 'html=/dev/stdout'],
      'console and html would write to one place',
    ],
    [['example.org', '--history', folder, '--stale', 'soon'], '--stale "soon" must be a time such as 24h or 2d'],
    [['example.org', '--history', folder, '--stale', '0'], 'must be a time such as 24h or 2d'],
    [['example.org', '--history', folder, '--stale', '-1h'], 'must be a time such as 24h or 2d'],
    [['example.org', '--history', folder, '--stale', '2w'], 'must be a time such as 24h or 2d'],
    [['example.org', '--stale', '2d'], '--stale needs the runs before this one'],
    [['example.org', '--ca', '/nowhere.pem'], 'cannot read /nowhere.pem: it does not exist'],
    [['example.org', '--config', '/nowhere.yaml'], 'cannot read /nowhere.yaml: it does not exist'],
  ])('refuses %j', (argv, message) => {
    expect(() => request(...argv)).toThrow(message);
  });

  it.each([
    [[], 24],
    [['--history', folder, '--stale', '36h'], 36],
    [['--history', folder, '--stale', '2d'], 48],
    [['--history', folder, '--stale', '12'], 12],
    [['--history', folder, '--stale', '0.5h'], 0.5],
  ])('waits before it tells that something is not known any more: %j', (argv, hours) => {
    expect(request('example.org', ...argv).stale).toBe(hours * 3_600_000);
  });

  it('never repeats a token that was given where it must not be', () => {
    expect(() => request('example.org', '--mailadm', 'https://mailadm.example.org/new_email?t=SECRET')).not.toThrow(
      'SECRET',
    );
  });

  it('refuses a certificate file without a certificate', () => {
    expect(() => request('example.org', '--ca', file('empty.pem', 'nothing'))).toThrow('holds no certificate');
    expect(() =>
      request('example.org', '--ca', file('bad.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')),
    ).toThrow('cannot be read');
  });
});

describe('configuration and environment', () => {
  it('lets options win over environment over file', () => {
    const config = file(
      'order.yaml',
      'domain: file.example\nhost: file.example.org\nmailadm: none\ndkim-selector: file\n',
    );
    const line = readCommandLine(['--config', config, '--dkim-selector', 'option', '--resolver', '192.0.2.53']);
    const { settings } = oneRun(
      requestFrom(line, { MAILPROOF_HOST: 'environment.example.org', MAILPROOF_DKIM_SELECTOR: 'environment' }),
    );
    expect(settings).toMatchObject({
      domain: 'file.example',
      host: 'environment.example.org',
      mailadm: undefined,
      dkimSelector: 'option',
    });
  });

  it('reads lists and switches', () => {
    expect(readEnvironment({ MAILPROOF_ONLY: 'dns, smtp.*', MAILPROOF_TRY_DEFAULT_PASSWORD: 'yes' })).toEqual({
      only: ['dns', 'smtp.*'],
      'try-default-password': ['true'],
    });
    expect(
      readConfig(file('lists.yaml', 'only: [dns, spf]\ntry-default-password: false\ntimeout: 5\n')).values,
    ).toEqual({ only: ['dns', 'spf'], timeout: ['5'] });
  });

  it.each([
    ['dkim_selector: x', 'unknown key "dkim_selector"; did you mean dkim-selector?'],
    ['host: [a, b]', 'wrong.yaml:1: host takes one value, not a list'],
    ['host: {a: b}', 'wrong.yaml:1: host must be text, as in host: NAME'],
    ['host: ~', 'wrong.yaml:1: host has no value'],
    ['# seconds\ntimeout: 20s', 'wrong.yaml:2: timeout "20s" must be a number of seconds above 0'],
    ['keep: 0', 'wrong.yaml:1: keep "0" must be a whole number above 0'],
    ['fail-on: all', 'wrong.yaml:1: fail-on "all" must be one of required, recommended, inconclusive'],
    ['skip:\n  - dns.mx\n  - pop3.clsed', 'wrong.yaml:3: skip "pop3.clsed" names no check; did you mean pop3.closed?'],
    ['waivers: smtp.size', '"waivers" must be a list'],
    ['waivers: [smtp.size]', 'must have an id and a reason'],
    ['waivers: [{reason: x}]', 'has no id'],
    ['waivers: [{id: smtp.size}]', 'a waiver has no reason'],
    ['waivers: [{id: smtp.size, resaon: x}]', 'unknown key "resaon" in a waiver; did you mean reason?'],
    ['maintenance: [{from: Sun 03:00, too: Sun 04:00}]', 'unknown key "too" in a maintenance window; did you mean to?'],
    ['domains: [{domian: a.example}]', 'unknown key "domian"; did you mean domain?'],
    ['waivers: [{id: smtp.size, reason: " "}]', 'a waiver has no reason'],
    [
      'waivers:\n  - {id: pop3, reason: x}\n  - {id: smtp.sise, reason: x}',
      'wrong.yaml:3: id "smtp.sise" names no check',
    ],
    ['waivers: [{id: pop3, reason: x, untill: x}]', 'unknown key "untill" in a waiver; did you mean until?'],
    ['waivers: [{id: pop3, reason: x, until: soon}]', 'until: soon is no day; write it as 2027-01-31'],
    ['maintenance: Sun 03:00', '"maintenance" must be a list, each with from and to'],
    ['maintenance: [Sun]', 'a maintenance window must have from and to'],
    ['maintenance: [{from: Sun 03:00}]', 'a maintenance window has no to; write it as Sun 03:00 or 2027-01-31 22:00'],
    ['maintenance: [{from: Sun 3:00, to: Sun 04:00}]', 'from: Sun 3:00 is no time; write it as Sun 03:00'],
    ['maintenance: [{from: Sun 03:00, to: Sun 04:00, zone: 1}]', 'zone: 1 is no time zone; write it as Europe/Berlin'],
    ['maintenance: [{from: Sun 03:00, till: Sun 04:00, to: Sun 04:00}]', 'unknown key "till" in a maintenance window'],
    ['maintenance: [{from: Sun 03:00, to: Sun 04:00, zone: Moon}]', 'zone: Moon is no time zone'],
    ['a: &a [*a]', 'unknown key "a"'],
    ['x: 1\nx: 2', 'wrong.yaml:2:1 is not valid YAML'],
    ['- example.org', 'must hold lines such as'],
    ['a: [', 'wrong.yaml:1:5 is not valid YAML'],
    ['try-default-password: maybe', 'must be true or false'],
    ['config: other.yaml', 'unknown key "config"'],
  ])('refuses %j', (content, message) => {
    expect(() => readConfig(file('wrong.yaml', content))).toThrow(message);
  });
});

function asked(environment: Readonly<Record<string, string>>): () => unknown {
  return () => requestFrom(readCommandLine(['example.org', '--resolver', '192.0.2.53']), environment);
}

describe('a value in the environment', () => {
  it.each([
    [{ MAILPROOF_TIMEOUT: '20s' }, 'MAILPROOF_TIMEOUT "20s" must be a number of seconds above 0'],
    [{ MAILPROOF_SKIP: 'dns, dns.mxx' }, 'MAILPROOF_SKIP "dns.mxx" names no check'],
    [{ MAILPROOF_ACOUNT: 'geheim' }, 'there is no variable MAILPROOF_ACOUNT; did you mean MAILPROOF_ACCOUNT?'],
    [{ MAILPROOF_RESOLVR: '192.0.2.1' }, 'there is no variable MAILPROOF_RESOLVR; did you mean MAILPROOF_RESOLVER?'],
    [{ MAILPROOF_SOMETHING: '1' }, 'there is no variable MAILPROOF_SOMETHING (those'],
  ])('%j is refused by its name', (environment, message) => {
    expect(asked(environment)).toThrow(message);
    expect(asked(environment)).not.toThrow('geheim');
  });

  it('that is empty is none', () => {
    expect(asked({ MAILPROOF_ACOUNT: ' ' })).not.toThrow();
  });
});

describe('several domains', () => {
  const list = `host: mail.example.org
domains:
  - a.example
  - domain: B.example
    host: mail.b.example
    dkim-selector: two
`;

  it('come from the command line, each once', () => {
    expect(request('a.example', 'B.example', 'a.example').runs.map(({ settings }) => settings.domain)).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  it('come from the configuration, where each can have values of its own', () => {
    const { runs } = request('--config', file('domains.yaml', list));
    expect(runs.map(({ settings: { domain, host, dkimSelector } }) => [domain, host, dkimSelector])).toEqual([
      ['a.example', 'mail.example.org', undefined],
      ['b.example', 'mail.b.example', 'two'],
    ]);
  });

  it('can have maintenance of their own, beside that of all', () => {
    const windows = 'maintenance: [{from: Sun 03:00, to: Sun 04:00}]';
    const { maintenance } = request(
      '--config',
      file('resting.yaml', `${windows}\n${list}    ${windows.replace('Sun', 'Mon').replace('Sun', 'Mon')}\n`),
    );
    expect([...maintenance].map(([domain, some]) => [domain, some.map(({ from }) => from)])).toEqual([
      ['a.example', ['Sun 03:00']],
      ['b.example', ['Sun 03:00', 'Mon 03:00']],
    ]);
  });

  it('have their own values also when named on the command line', () => {
    expect(oneRun(request('b.example', '--config', file('domains.yaml', list))).settings.host).toBe('mail.b.example');
  });

  it.each([
    ['domain: a.example\ndomains: [b.example]', 'wrong-domains.yaml:1: there are both "domain" and "domains"'],
    ['domains: a.example', '"domains" must be a list'],
    ['domains: [{host: mail.example.org}]', 'begins with "domain: example.org"'],
    ['domains: [{domain: a.example, resolver: 192.0.2.1}]', '"resolver" holds for all domains'],
    [
      'domains:\n  - a.example\n  - domain: b.example\n    host: mail',
      'wrong-domains.yaml:4: host "mail" is no host name',
    ],
    [
      'domains:\n  - https://b.example/',
      'wrong-domains.yaml:2: this is an address of a web page; did you mean b.example?',
    ],
    ['domains: [{domain: a.example, hots: mail.example.org}]', 'unknown key "hots"; did you mean host?'],
    [
      'domains:\n  - domain: a.example\n    maintenance: [{from: Sun 03:00}]',
      'wrong-domains.yaml:3: a maintenance window has no to',
    ],
    ['domains: [{domain: a.example, maintenence: []}]', 'unknown key "maintenence"; did you mean maintenance?'],
    ['domains: [a]', 'a has no dot'],
  ])('are refused as %j', (content, message) => {
    expect(() => request('--config', file('wrong-domains.yaml', content))).toThrow(message);
  });

  it('are too many for a command that takes one', () => {
    expect(() => oneRun(request('a.example', 'b.example'))).toThrow(
      'one domain at a time here: b.example is one too many',
    );
  });
});
