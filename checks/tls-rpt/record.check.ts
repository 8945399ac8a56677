/** TLS-RPT: where senders report that TLS to this domain failed, where that is asked for (RFC 8460). */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { findTlsRpt } from '../knowledge/tls-rpt.ts';
import { judgeProblems } from '../court/problems.ts';
import { PLAN_TTL } from '../zone/records.ts';

check(
  {
    id: 'tls-rpt.record',
    title: say`The TLS-RPT record names an address for reports`,
    failure: say`Nobody hears about it when other servers cannot connect with TLS`,
    weight: 'recommended',
    why: say`With this record, big providers send a daily report about failed TLS connections to the domain. One that cannot be read is ignored.`,
    fix: (plan) =>
      say`Delete the record, or let it be (with a mailbox that exists):\n_smtp._tls.${plan.domain}. ${PLAN_TTL} IN TXT "v=TLSRPTv1; rua=mailto:postmaster@${plan.domain}"`,
    references: ['RFC 8460 §3'],
  },
  async (bench) => {
    const { target, dns, sure, exempt, evidence } = bench;
    sure(await domainExists(bench));
    const name = `_smtp._tls.${target.domain}`;
    const { records, problems } = findTlsRpt(name, sure(await textsOf(dns, name)));
    if (records.length === 0 && problems.length === 0)
      return exempt(say`${target.domain} has no TLS-RPT record, and needs none`);
    evidence('records', records);
    // A record that is ignored harms nobody.
    judgeProblems(
      bench,
      problems.map(({ message }) => ({ message, level: 'recommended' })),
      say`${name} names where reports go`,
    );
  },
);
