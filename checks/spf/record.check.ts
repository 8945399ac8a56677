/** SPF: the record that says which machines may send mail as this domain (RFC 7208). */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { findSpf } from '../knowledge/spf.ts';
import { judgeProblems } from '../court/problems.ts';
import { LOST, publishedRecord, setRecord } from './published.ts';

check(
  {
    id: 'spf.record',
    title: say`The domain has exactly one SPF record`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`SPF tells receivers which machines may send mail as this domain. Without it, big providers put the mail into the junk folder or refuse it. Two records count as an error.`,
    fix: setRecord,
    references: ['RFC 7208 §3.2', 'RFC 7208 §4.5'],
  },
  async (bench) => {
    const { target, dns, sure, evidence } = bench;
    const { domain } = target;
    sure(await domainExists(bench));
    const texts = sure(await textsOf(dns, domain));
    const host = await target.host();
    const atHost = host.known ? await textsOf(dns, host.value) : host;
    const { records, problems } = findSpf(
      domain,
      texts,
      host.known && atHost.known ? { name: host.value, texts: atHost.value } : undefined,
    );
    evidence('records', records);
    judgeProblems(bench, problems, say`${domain} has one SPF record`);
  },
);

check(
  {
    id: 'spf.syntax',
    title: say`The SPF record can be read`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`One mistyped word makes receivers discard the whole SPF record.`,
    fix: setRecord,
    references: ['RFC 7208 §4.6', 'RFC 7208 §12'],
  },
  async (bench) => {
    const record = await publishedRecord(bench);
    bench.evidence('record', record.text);
    judgeProblems(bench, record.problems, say`The SPF record of ${bench.target.domain} parses`);
  },
);
