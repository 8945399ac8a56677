/** DMARC of a message that was really sent. */
import { say } from '../../fixtures/say.ts';
import { check } from '../check.ts';
import { delivered } from '../roundtrip/delivered.ts';

check({
  id: 'dmarc.alignment',
  title: say`Messages pass DMARC as a receiver computes it`,
  failure: say`Receivers do with real messages what the DMARC record asks them to do with forgeries`,
  weight: 'required',
  needs: 'account',
  guide: 'create-dns-records',
  why: say`DMARC passes where DKIM or SPF passes for the very domain in From. mailproof computes it from the signature of a message that was really sent.`,
  fix: ({ domain }) => say`The message needs a valid signature with d=${domain}; dkim.signature tells what is wrong with it:\nmailproof explain dkim.signature`,
  references: ['RFC 9989 §4.4', 'RFC 9989 §4.10'],
}, async (bench) => {
  const message = await delivered(bench, bench.mail.missing('peer') === undefined ? 'outbound' : 'self');
  if (message === undefined) return;
  const { dmarc, signatures } = bench.sure(await bench.mail.authenticate(message.arrival.raw));
  bench.evidence('dmarc', dmarc);
  if (dmarc.result === 'none') return bench.doubt({ reason: say`The domain has no DMARC record to judge by`, cause: 'dmarc.record' });
  const valid = signatures.some(({ aligned, result }) => aligned && result === 'pass');
  if (dmarc.result !== 'pass' && !valid) return bench.doubt({ reason: say`No valid signature of the domain that DMARC could go by`, cause: 'dkim.signature' });
  bench.claim(dmarc.result === 'pass', { good: say`The message passes DMARC`, bad: say`The message fails DMARC although its signature is valid`, observed: dmarc.comment });
});
