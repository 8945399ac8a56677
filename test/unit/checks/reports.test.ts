/** What is told of reports: who a source is, and what of it must be mended. */
import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../common/fact.ts';
import { say } from '../../../common/say.ts';
import type { ReportsRead, SourceRow, TlsReports } from '../../../fixtures/reports/types.ts';
import type { Spf } from '../../../fixtures/senses.ts';
import { judged } from '../judged.ts';

const NOTHING: ReportsRead = {
  dmarc: { reports: 0, from: undefined, to: undefined, rows: [], further: 0 },
  tls: { reports: 0, from: undefined, to: undefined, succeeded: 0, failed: 0, failures: [] },
  unread: [],
};

function row(changed: Partial<SourceRow> = {}): SourceRow {
  return {
    receiver: 'google.com',
    source: '24.48.100.24',
    from: 'example.org',
    messages: 100,
    disposition: 'none',
    dkim: true,
    spf: true,
    signatures: [{ domain: 'example.org', result: 'pass' }],
    sender: { domain: 'example.org', result: 'pass' },
    overrides: [],
    ...changed,
  };
}

const FAILED = { dkim: false, spf: false, disposition: 'reject', signatures: [], sender: undefined } as const;

const spf: Spf = {
  evaluate: async (address) =>
    known({ result: address === '24.48.100.99' ? 'pass' : 'fail', comment: '', lookups: 0, voids: 0, questions: [] }),
};

async function seen(rows: readonly SourceRow[], changed: Partial<ReportsRead> = {}) {
  const read = { ...NOTHING, dmarc: { ...NOTHING.dmarc, reports: 1, rows }, ...changed };
  return judged('dmarc.seen', { reports: { read: async () => known(read) }, spf });
}

describe('DMARC reports', () => {
  test('the own mail passes', async () => {
    expect(await seen([row()])).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test.each([
    ['the mail host', '24.48.100.24'],
    ['an address that SPF lets send', '24.48.100.99'],
  ])('the own mail fails: %s', async (_, source) => {
    const { verdict, words } = await seen([row({ source }), row({ source, messages: 20, ...FAILED })]);
    expect(verdict).toBe('fail');
    expect(words).toContain(`20 of 120 messages from ${source}, which may send for example.org, failed DMARC`);
    expect(words).toContain('20 were refused or put into the junk folder');
  });

  test('one message of many that fails is no alarm', async () => {
    expect(await seen([row({ messages: 1000 }), row({ messages: 1, ...FAILED })])).toMatchObject({ verdict: 'warn' });
  });

  test('a forwarder breaks SPF and keeps the signature', async () => {
    expect(await seen([row(), row({ source: '198.51.100.1', spf: false })])).toMatchObject({ verdict: 'pass' });
  });

  test('a mailing list breaks both, and the receiver knows', async () => {
    const list = row({ source: '198.51.100.1', ...FAILED, overrides: ['mailing_list'] });
    expect(await seen([row(), list])).toMatchObject({ verdict: 'pass' });
  });

  test('a service that signs as itself', async () => {
    const service = row({ source: '198.51.100.2', ...FAILED, signatures: [{ domain: 'mailer.test', result: 'pass' }] });
    const { verdict, words } = await seen([row(), service]);
    expect(verdict).toBe('warn');
    expect(words).toContain('198.51.100.2 sends in the name of example.org, signed as mailer.test');
  });

  test('a forger is what the policy is for', async () => {
    expect(await seen([row(), row({ source: '198.51.100.3', ...FAILED })])).toMatchObject({ verdict: 'pass' });
  });

  test('what could not be read is a doubt, and hides no failure', async () => {
    const unread = [{ name: 'x.zip', reason: say`It is damaged` }];
    expect(await seen([row()], { unread })).toMatchObject({ verdict: 'inconclusive', reason: 'x.zip: It is damaged' });
    expect(await seen([row(FAILED)], { unread })).toMatchObject({ verdict: 'fail' });
  });

  test('about another domain, or none at all', async () => {
    expect(await seen([row({ from: 'other.test' })])).toMatchObject({ verdict: 'exempt' });
    const none = { reports: { read: async () => known(NOTHING) }, spf };
    expect(await judged('dmarc.seen', none)).toMatchObject({ verdict: 'exempt' });
  });

  test('whose mail fails is not known while SPF cannot be evaluated', async () => {
    const silent: Spf = { evaluate: async () => unknown(say`DNS is silent`) };
    const rows = [row({ source: '198.51.100.9', ...FAILED }), row({ source: '198.51.100.8' })];
    const read = { ...NOTHING, dmarc: { ...NOTHING.dmarc, reports: 1, rows } };
    const told = await judged('dmarc.seen', { reports: { read: async () => known(read) }, spf: silent });
    expect(told).toMatchObject({ verdict: 'inconclusive', reason: 'DNS is silent' });
  });

  test('not given', async () => {
    const none = { reports: { read: async () => unknown(say`No report was given`) }, spf };
    expect(await judged('dmarc.seen', none)).toMatchObject({ verdict: 'inconclusive' });
  });
});

async function toldOfTls(tls: Partial<TlsReports>, changed: Partial<ReportsRead> = {}) {
  const read = { ...NOTHING, tls: { ...NOTHING.tls, reports: 1, ...tls }, ...changed };
  return judged('tls-rpt.seen', { reports: { read: async () => known(read) } });
}

describe('TLS reports', () => {
  test('all went well', async () => {
    expect(await toldOfTls({ succeeded: 9 })).toMatchObject({ verdict: 'pass' });
  });

  test('a failure is told in words, with the check that proves it', async () => {
    const failure = {
      sender: 'Sender',
      policy: 'sts',
      result: 'certificate-expired',
      host: 'mail.example.org',
      sessions: 2,
      reason: 'x509',
    };
    const { verdict, words } = await toldOfTls({ succeeded: 7, failed: 2, failures: [failure] });
    expect(verdict).toBe('fail');
    expect(words).toContain(
      'Sender could not deliver to mail.example.org encrypted in 2 sessions: the certificate had expired',
    );
    expect(words).toContain('mailproof example.org --only tls.expiry');
  });

  test('a word that no RFC knows, or no word at all', async () => {
    const failure = {
      sender: 'Sender',
      policy: '',
      result: '__proto__',
      host: undefined,
      sessions: 1,
      reason: undefined,
    };
    expect((await toldOfTls({ failed: 1, failures: [failure] })).words).toContain('TLS failed (__proto__)');
    expect((await toldOfTls({ failed: 1 })).words).toContain('do not say why');
  });

  test('none, and unreadable ones', async () => {
    expect(await toldOfTls({ reports: 0 })).toMatchObject({ verdict: 'exempt' });
    expect(await toldOfTls({ reports: 0 }, { unread: [{ name: 'x', reason: say`It is damaged` }] })).toMatchObject({
      verdict: 'inconclusive',
    });
  });
});
