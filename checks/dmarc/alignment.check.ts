/** DMARC of a message that was really sent. */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { isUnder } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { farthest } from '../reach/delivered.ts';

check(
  {
    id: 'dmarc.alignment',
    title: say`Messages pass DMARC as a receiver computes it`,
    failure: say`Receivers do with real messages what the DMARC record asks them to do with forgeries`,
    weight: 'required',
    needs: 'account',
    guide: 'create-dns-records',
    why: say`DMARC passes where DKIM or SPF passes for the very domain in From. mailproof computes it from the signature of a message that was really sent.`,
    fix: ({ domain }) =>
      say`The DMARC record asks for a signature of ${domain} itself (adkim=s), and the message is signed by a name below it. Take adkim=s out of the TXT record at _dmarc.${domain}, or make a key for ${domain} itself in mailcow (System > Configuration > Options > ARC/DKIM keys).`,
    references: ['RFC 9989 §4.4', 'RFC 9989 §4.10'],
  },
  async (bench) => {
    const message = await farthest(bench);
    if (message === undefined) return;
    const { dmarc, signatures } = bench.sure(await bench.mail.authenticate(message.arrival.raw));
    bench.evidence('dmarc', dmarc);
    if (dmarc.result === 'none')
      return bench.doubt({ reason: say`The domain has no DMARC record to judge by`, cause: 'dmarc.record' });
    const valid = signatures.filter(
      ({ domain, result }) => result === 'pass' && isUnder(domain, bench.settings.domain),
    );
    if (dmarc.result !== 'pass' && valid.length === 0)
      return bench.doubt({
        reason: say`No valid signature of the domain that DMARC could go by`,
        cause: 'dkim.signature',
      });
    bench.claim(dmarc.result === 'pass', {
      good: say`The message passes DMARC`,
      bad: say`The message fails DMARC although its signature is valid`,
      observed: say`signed by ${excerpt(valid.map(({ domain }) => domain).join(', '))}`,
      expected: say`signed by ${bench.settings.domain}`,
    });
  },
);
