import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { walkDmarc, walkNames } from '../../../../checks/knowledge/dmarc-walk.ts';
import { known, unknown, type Fact } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';

interface Peer {
  createRecordLookup(resolver: (name: string) => Promise<string[][]>): unknown;
  discoverPolicy(
    domain: string,
    lookup: unknown,
  ): Promise<{ record: false | { rr: string }; recordDomain: string | null; orgDomain: string }>;
}
const peer = createRequire(import.meta.url)('mailauth/lib/dmarc/get-dmarc-record.js') as Peer;

type Zone = Readonly<Record<string, readonly string[] | 'silent'>>;

function resolver(zone: Zone) {
  const asked: string[] = [];
  const lookup = async (name: string): Promise<Fact<readonly string[]>> => {
    asked.push(name);
    const texts = zone[name] ?? [];
    return texts === 'silent' ? unknown(say`${name} was not answered`) : known(texts);
  };
  return { asked, lookup };
}

const REJECT = 'v=DMARC1;p=reject';

describe('the names a walk asks for', () => {
  test.each([
    ['example.org', ['example.org', 'org']],
    ['mail.example.org', ['mail.example.org', 'example.org', 'org']],
    [
      'a.b.c.d.e.f.g.h',
      ['a.b.c.d.e.f.g.h', 'b.c.d.e.f.g.h', 'c.d.e.f.g.h', 'd.e.f.g.h', 'e.f.g.h', 'f.g.h', 'g.h', 'h'],
    ],
    [
      '1.2.3.a.b.c.d.e.f.g.h.i',
      ['1.2.3.a.b.c.d.e.f.g.h.i', 'c.d.e.f.g.h.i', 'd.e.f.g.h.i', 'e.f.g.h.i', 'f.g.h.i', 'g.h.i', 'h.i', 'i'],
    ],
  ])('%s', (domain, names) => expect(walkNames(domain)).toEqual(names));

  test('never more than eight', () => expect(walkNames('x.'.repeat(100) + 'org')).toHaveLength(8));
});

const cases: readonly [string, string, Zone, { readonly at: string | undefined; readonly organizational: string }][] = [
  [
    'own record',
    'example.org',
    { '_dmarc.example.org': [REJECT] },
    { at: 'example.org', organizational: 'example.org' },
  ],
  [
    'inherited',
    'mail.example.org',
    { '_dmarc.example.org': [REJECT] },
    { at: 'example.org', organizational: 'example.org' },
  ],
  [
    'own before inherited',
    'mail.example.org',
    { '_dmarc.mail.example.org': ['v=DMARC1;p=none'], '_dmarc.example.org': [REJECT] },
    { at: 'mail.example.org', organizational: 'example.org' },
  ],
  ['none', 'mail.example.org', {}, { at: undefined, organizational: 'mail.example.org' }],
  [
    'psd=n ends the walk',
    'a.mail.example.org',
    { '_dmarc.mail.example.org': [`${REJECT};psd=n`], '_dmarc.example.org': ['v=DMARC1;p=none'] },
    { at: 'mail.example.org', organizational: 'mail.example.org' },
  ],
  [
    'psd=y names the domain below it',
    'a.example.bank',
    { '_dmarc.bank': [`${REJECT};psd=y`] },
    { at: 'bank', organizational: 'example.bank' },
  ],
  [
    'psd=y with a record below it',
    'a.example.bank',
    { '_dmarc.bank': ['v=DMARC1;p=none;psd=y'], '_dmarc.example.bank': [REJECT] },
    { at: 'example.bank', organizational: 'example.bank' },
  ],
  [
    'psd=y at the domain itself',
    'example.org',
    { '_dmarc.example.org': [`${REJECT};psd=y`] },
    { at: 'example.org', organizational: 'example.org' },
  ],
  [
    'the fewest labels win',
    'a.b.example.org',
    { '_dmarc.b.example.org': ['v=DMARC1;p=none'], '_dmarc.example.org': [REJECT] },
    { at: 'example.org', organizational: 'example.org' },
  ],
  [
    'two records are none',
    'mail.example.org',
    { '_dmarc.mail.example.org': [REJECT, REJECT], '_dmarc.example.org': ['v=DMARC1;p=quarantine'] },
    { at: 'example.org', organizational: 'example.org' },
  ],
  [
    'other TXT is passed over',
    'example.org',
    { '_dmarc.example.org': ['hello', 'v=spf1 -all'], '_dmarc.org': [] },
    { at: undefined, organizational: 'example.org' },
  ],
  [
    'seven labels of a long name',
    'a.b.c.d.e.f.g.example.org',
    { '_dmarc.b.c.d.e.f.g.example.org': [REJECT], '_dmarc.g.example.org': ['v=DMARC1;p=none'] },
    { at: 'g.example.org', organizational: 'g.example.org' },
  ],
];

describe('what applies', () => {
  test.each(cases)('%s', async (_, domain, zone, { at, organizational }) => {
    const walk = await walkDmarc(domain, resolver(zone).lookup);
    expect(walk.applied.known && walk.applied.value?.domain).toBe(at);
    expect(walk.applied.known && walk.applied.value?.own).toBe(at === undefined ? undefined : at === domain);
    expect(walk.organizational).toEqual(known(organizational));
  });

  test.each(cases)('mailauth agrees: %s', async (_, domain, zone, { at, organizational }) => {
    const found = await peer.discoverPolicy(
      domain,
      peer.createRecordLookup(async (name) => [...(zone[name] ?? [])].map((text) => [text])),
    );
    expect(found.recordDomain ?? undefined).toBe(at);
    expect(found.orgDomain).toBe(organizational);
  });

  test('the walk stops at psd and asks no further', async () => {
    const { asked, lookup } = resolver({ '_dmarc.example.org': [`${REJECT};psd=n`] });
    await walkDmarc('mail.example.org', lookup);
    expect(asked).toEqual(['_dmarc.mail.example.org', '_dmarc.example.org']);
  });
});

describe('no answer is never "no record"', () => {
  test('at the domain itself', async () => {
    const walk = await walkDmarc('example.org', resolver({ '_dmarc.example.org': 'silent', '_dmarc.org': [] }).lookup);
    expect(walk.applied.known).toBe(false);
    expect(walk.organizational.known).toBe(false);
  });

  test('above a record that stands at the domain: it applies, only the organizational domain is not known', async () => {
    const walk = await walkDmarc(
      'example.org',
      resolver({ '_dmarc.example.org': [REJECT], '_dmarc.org': 'silent' }).lookup,
    );
    expect(walk.applied.known && walk.applied.value?.record.p).toBe('reject');
    expect(walk.organizational.known).toBe(false);
  });

  test('above an inherited record', async () => {
    const walk = await walkDmarc(
      'mail.example.org',
      resolver({ '_dmarc.example.org': [REJECT], '_dmarc.org': 'silent' }).lookup,
    );
    expect(walk.applied.known).toBe(false);
  });
});
