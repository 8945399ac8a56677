/** What our own checks say of a form of a record in the tables of receivers. */
import { createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { known } from '../../common/fact.ts';
import type { Form, Standard } from '../../checks/knowledge/receivers/index.ts';
import { createSpf } from '../../fixtures/spf.ts';
import type { RecordData, RecordType } from '../../fixtures/dns/types.ts';
import { DKIM_KEY, dnsOf, txt, V4, type Told } from './happy/dns.ts';
import type { Facts } from './happy/index.ts';
import { targetOf } from './happy/net.ts';
import { exampleSettings } from '../../bin/asked/example-settings.ts';
import { judged } from './judged.ts';

/** Where each kind of record stands, and who judges it. */
const PLACES: Readonly<Record<Standard, { readonly name: string; readonly checks: readonly string[] }>> = {
  SPF: {
    name: 'example.org',
    checks: ['spf.record', 'spf.syntax', 'spf.lookups', 'spf.policy', 'spf.sender'],
  },
  DKIM: { name: 'dkim._domainkey.example.org', checks: ['dkim.record', 'dkim.key'] },
  DMARC: {
    name: '_dmarc.example.org',
    checks: ['dmarc.record', 'dmarc.policy', 'dmarc.reports', 'dmarc.obsolete'],
  },
};
const DKIM_PEM = `-----BEGIN PUBLIC KEY-----\n${DKIM_KEY}\n-----END PUBLIC KEY-----\n`;
const ED25519 = spki(generateKeyPairSync('ed25519'));
/** RFC 8463 §4.2: the record holds the bare key. */
const ED25519_BYTES = 32;

function spki({ publicKey }: { readonly publicKey: KeyObject }): Buffer {
  return publicKey.export({ type: 'spki', format: 'der' });
}

/** What the tables write → what stands for it on the healthy server: the sender's address and network, and the key. */
const STANDS_FOR: readonly (readonly [written: RegExp, here: string])[] = [
  [/\b192\.0\.2\.1\b/g, V4],
  [/\b192\.0\.2\b/g, V4.replace(/\.\d+$/, '')],
  [/\b1\.2\.0\.192\b/g, V4.split('.').toReversed().join('.')],
  [/KEYURL/g, DKIM_KEY.replaceAll('+', '-').replaceAll('/', '_')],
  [/KEYNOPAD/g, DKIM_KEY.replace(/=+$/, '')],
  [/KEYPKCS1/g, createPublicKey(DKIM_PEM).export({ type: 'pkcs1', format: 'der' }).toString('base64')],
  [/KEYOTHER/g, spki(generateKeyPairSync('rsa', { modulusLength: 2048 })).toString('base64')],
  [/KEY1024/g, spki(generateKeyPairSync('rsa', { modulusLength: 1024 })).toString('base64')],
  [/KEYED25519/g, ED25519.subarray(-ED25519_BYTES).toString('base64')],
  [/KEYEDDER/g, ED25519.toString('base64')],
  [/KEY/g, DKIM_KEY],
];
/** The worst first. */
const ORDER = ['fail', 'warn', 'inconclusive', 'pass'] as const;

export interface Ours {
  readonly verdict: (typeof ORDER)[number];
  /** The checks that give it. */
  readonly by: readonly string[];
  /** All that people read of these checks. */
  readonly words: string;
}

/** The worst verdict of the checks that look at such a record. */
export async function oursOf(standard: Standard, form: Form): Promise<Ours> {
  const { checks } = PLACES[standard];
  const facts = factsOf(standard, form);
  const all = await Promise.all(checks.map(async (id) => ({ id, ...(await judged(id, facts)) })));
  const verdict = ORDER.find((word) => all.some((each) => each.verdict === word)) ?? 'pass';
  return {
    verdict,
    by: verdict === 'pass' ? [] : all.filter((each) => each.verdict === verdict).map(({ id }) => id),
    words: all.map(({ words }) => words).join('\n'),
  };
}

function factsOf(standard: Standard, { records, zone }: Form): Facts {
  const published = records.map((text) => txt(here(text)));
  const dns = dnsOf({ ...toldOf(zone), [`TXT ${PLACES[standard].name}`]: published });
  const settings = exampleSettings();
  const target = targetOf(settings);
  return {
    dns,
    spf: createSpf(dns, settings),
    target: {
      endpoints: async () => {
        const all = await target.endpoints();
        return all.known ? known(all.value.filter(({ address }) => address === V4)) : all;
      },
    },
  };
}

function here(text: string): string {
  return STANDS_FOR.reduce((words, [written, ours]) => words.replaceAll(written, ours), text);
}

function toldOf(zone: Form['zone']): Readonly<Record<string, Told>> {
  return Object.fromEntries(
    Object.entries(zone).map(([key, told]) => {
      const [type = ''] = key.split(' ');
      return [here(key), told === 'silence' ? told : told.map((data) => dataOf(type, here(data)))];
    }),
  );
}

function dataOf(type: string, data: string): RecordData[RecordType] {
  if (type === 'TXT') return txt(data);
  return type === 'MX' ? { preference: 10, exchange: data } : data;
}
