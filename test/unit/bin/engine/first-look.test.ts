import { describe, expect, it } from 'vitest';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { lookFirst } from '../../../../bin/engine/first-look.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { say, english } from '../../../../common/say.ts';
import type { Dns } from '../../../../fixtures/dns/types.ts';
import type { Secrets } from '../../../../fixtures/mail/types.ts';
import type { Run } from '../../../../fixtures/senses.ts';

const LOGIN = { user: 'x', password: 'geheim' };

function run(domain: string, secrets: Secrets = {}, host?: string): Run {
  return { settings: { ...exampleSettings(), domain, host }, private: { secrets } };
}

/**
 * A world of MX records; a name that is not in it does not answer. Others stand by `TYPE name` (texts, addresses, the
 * alias that it is), and are none otherwise. Counts the questions.
 */
function world(exchanges: Readonly<Record<string, readonly string[]>>) {
  let asked = 0;
  const recursive: Dns['recursive'] = (name, type) => {
    asked += 1;
    const told = type === 'MX' ? exchanges[name] : (exchanges[`${type} ${name}`] ?? []);
    if (told === undefined) return Promise.resolve(unknown(say`The resolver does not answer`));
    const records = told.map((one) =>
      type === 'MX' ? { preference: 10, exchange: one } : type === 'TXT' ? { strings: [one], text: one } : one,
    );
    const aliases = exchanges[`CNAME ${name}`] ?? [];
    return Promise.resolve(
      known({ name, type, outcome: 'records', records, aliases, authenticated: false, ttl: 300, source: '' }),
    ) as never;
  };
  return { makeDns: () => Promise.resolve({ recursive } as Dns), asked: () => asked };
}

const look = (runs: readonly Run[], exchanges: Readonly<Record<string, readonly string[]>>, isKnown?: () => boolean) =>
  lookFirst(runs, world(exchanges).makeDns, isKnown);

/** A subdomain without an MX record, of a domain that has mail. */
const BESIDE = { 'chat.example.org': [], 'example.org': ['mx.example.org'] };

describe('a host in place of its domain', () => {
  const usual = { 'mail.example.org': [], 'example.org': ['mail.example.org'] };

  it('is told, with the domain', async () => {
    await expect(look([run('mail.example.org')], usual)).rejects.toThrow(
      'mail.example.org has no mail of its own: it is the mail host of example.org; did you mean example.org?',
    );
    await expect(look([run('a.example'), run('mail.example.org')], usual)).rejects.toThrow('did you mean example.org?');
  });

  it.each<[string, Run, Readonly<Record<string, readonly string[]>>]>([
    ['has an MX of its own', run('mail.example.org'), { ...usual, 'mail.example.org': ['mail.example.org'] }],
    ['has an SPF record', run('chat.example.org'), { ...BESIDE, 'TXT chat.example.org': ['v=spf1 mx -all'] }],
    [
      'has what the guide calls a mail host',
      run('chat.example.org'),
      { ...BESIDE, 'A mail.chat.example.org': ['::1'] },
    ],
    ['is a customer of a dynamic DNS', run('me.dedyn.io'), { 'me.dedyn.io': [], 'dedyn.io': ['mx.dedyn.io'] }],
    [
      'has the name of a service and an MX of its own',
      run('www.example.org'),
      { 'www.example.org': ['mx.example.org'], 'example.org': ['mx.example.org'] },
    ],
    ['is below a domain without mail', run('chat.example.org'), { 'chat.example.org': [], 'example.org': [] }],
    ['does not answer', run('mail.example.org'), { 'example.org': ['mail.example.org'] }],
    ['has a host that was named', run('mail.example.org', {}, 'mail.example.org'), usual],
    [
      'has a mailbox that was given',
      run('mail.example.org', { account: { ...LOGIN, address: 'x@mail.example.org' } }),
      usual,
    ],
  ])('is a domain where it %s', async (_, one, exchanges) => {
    expect(await look([one], exchanges)).toEqual({ runs: [one] });
  });

  it.each(['www', 'autoconfig', 'autodiscover', 'mta-sts', 'webmail', 'mailadm'])(
    'is told where it is that of a service: %s',
    async (label) => {
      const name = `${label}.example.org`;
      const words = `${name} has no mail of its own: it is a name that a service of example.org has; did you mean`;
      await expect(look([run(name)], { ...BESIDE, [name]: [] })).rejects.toThrow(words);
      const aliased = { ...BESIDE, [name]: ['mx.example.org'], [`CNAME ${name}`]: ['example.org'] };
      await expect(lookFirst([run(name)], world(aliased).makeDns, undefined, true)).rejects.toThrow(words);
    },
  );

  it('is told where nothing of it is about mail, unless it may be new', async () => {
    await expect(look([run('chat.example.org')], BESIDE)).rejects.toThrow(
      'no MX record and no SPF record, while example.org has mail; did you mean example.org?',
    );
    const one = run('chat.example.org');
    expect(await lookFirst([one], world(BESIDE).makeDns, undefined, true)).toEqual({ runs: [one] });
  });

  it('is a domain where earlier runs were about it', async () => {
    const one = run('mail.example.org');
    expect(await look([one], usual, () => true)).toEqual({ runs: [one] });
  });

  it('is not asked for where it cannot be one', async () => {
    const { makeDns, asked } = world({});
    await lookFirst([run('example.org')], makeDns);
    expect(asked()).toBe(0);
  });
});

function peer(address: string): Secrets {
  return { peer: { ...LOGIN, address } };
}

describe('a peer', () => {
  it.each([
    ['of the domain itself', 'x@example.org', { 'example.org': ['mail.example.org'] }],
    [
      'of another domain of the same server',
      'x@other.example',
      { 'example.org': ['mail.example.org'], 'other.example': ['mail.example.org'] },
    ],
  ])('%s is refused', async (_, address, exchanges) => {
    await expect(look([run('example.org', peer(address))], exchanges)).rejects.toThrow(
      'MAILPROOF_PEER is a mailbox of the server of example.org itself',
    );
  });

  it('at another provider, or where that is not known, is taken', async () => {
    const one = run('example.org', peer('x@provider.net'));
    const exchanges = { 'example.org': ['mail.example.org'], 'provider.net': ['mx.provider.net'] };
    expect(await look([one], exchanges)).toEqual({ runs: [one] });
    expect(await look([one], {})).toEqual({ runs: [one] });
  });

  it('of one domain of several is left out there, with the reason, and kept for the others', async () => {
    const [own, other] = [run('example.org', peer('x@example.org')), run('b.example', peer('x@example.org'))];
    const { runs } = await look([own, other], { 'example.org': ['mail.example.org'], 'b.example': ['mx.b.example'] });
    expect(runs[1]).toEqual(other);
    expect(runs[0]?.private.secrets.peer).toBeUndefined();
    expect(english(runs[0]?.private.secrets.noPeer ?? say``)).toContain('must be one at another provider');
  });
});
