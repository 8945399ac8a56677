import { expect, test } from 'vitest';
import type { Bench } from '../../../../checks/words/bench.ts';
import { judgeStartTls, type Upgrading } from '../../../../checks/reach/starttls.ts';
import { SERVICES } from '../../../../common/services.ts';
import type { Stuck } from '../../../../fixtures/senses.ts';
import { known, unknown, type Unknown } from '../../../../common/fact.ts';
import { english, say } from '../../../../common/say.ts';

const where = 'mail.example.org:25 (IPv4)';
const good: Upgrading = {
  where,
  service: SERVICES.smtp,
  session: known('a session'),
  clearBytes: known(0),
  stuck: undefined,
};
const failed: Upgrading = { ...good, session: unknown(say`The handshake failed`), clearBytes: known(48) };
/** Both looks saw the handshake fail. */
const stuck: Stuck = { before: 'starttls', how: 'closed', seen: [say`The handshake failed`] };

/** What the judge says: claims that do not hold, and doubts. */
function verdict(upgrading: Upgrading, offer: Parameters<typeof judgeStartTls>[2]): readonly string[] {
  const said: string[] = [];
  const bench: Pick<Bench, 'claim' | 'doubt'> = {
    claim: (holds, { bad }) => {
      if (!holds) said.push(english(bad));
      return holds;
    },
    doubt: ({ reason, cause }) => said.push(`${english(reason)} (see ${cause ?? 'nobody'})`),
  };
  judgeStartTls(bench as Bench, upgrading, offer);
  return said;
}

test('offered, agreed to and encrypted', () => {
  expect(verdict(good, { offered: true, refusal: undefined })).toEqual([]);
});

test('not offered is one finding, whatever else is missing', () => {
  const lost: Unknown = unknown(say`There is no session`);
  expect(verdict({ ...good, session: lost, clearBytes: lost }, { offered: false, refusal: undefined })).toEqual([
    `${where} does not offer STARTTLS`,
  ]);
});

test('refused is one finding', () => {
  const lost: Unknown = unknown(say`There is no session`);
  expect(verdict({ ...good, session: lost, clearBytes: lost }, { offered: true, refusal: '454 no' })).toEqual([
    `${where} offers STARTTLS and then refuses it`,
  ]);
});

test('a handshake that fails twice is a finding, and what came instead of TLS is none', () => {
  expect(verdict({ ...failed, stuck }, { offered: true, refusal: undefined })).toEqual([
    `${where} agrees to STARTTLS, and then TLS does not come about`,
  ]);
});

test('a handshake that failed for our own library is a doubt', () => {
  expect(verdict(failed, { offered: true, refusal: undefined })).toEqual(['The handshake failed (see nobody)']);
});

test('no answer to STARTTLS, twice, is a finding', () => {
  expect(verdict({ ...failed, stuck }, unknown(say`It closed the connection`))).toEqual([
    `${where} offers STARTTLS and does not answer it`,
  ]);
});

test('words in clear before a handshake that works are an injection (RFC 3207 section 6)', () => {
  expect(verdict({ ...good, clearBytes: known(23) }, { offered: true, refusal: undefined })).toEqual([
    expect.stringContaining('sends 23 more bytes in clear'),
  ]);
});

test('an unknown offer is a doubt and keeps its cause', () => {
  expect(verdict(good, unknown(say`Port 25 is closed`, 'smtp.reachable'))).toEqual([
    'Port 25 is closed (see smtp.reachable)',
  ]);
});
