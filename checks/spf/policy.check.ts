/** SPF: what the record says of machines that it does not name. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { textsOf } from '../zone/domain.ts';
import type { Problem } from '../knowledge/problem.ts';
import { findSpf, readSpf, spfEndingProblem, type SpfRecord } from '../knowledge/spf.ts';
import { judgeProblems } from '../court/problems.ts';
import { MOST_LOOKUPS, publishedRecord, setRecord } from './published.ts';

check(
  {
    id: 'spf.policy',
    title: say`The SPF record asks receivers to refuse strangers`,
    failure: say`Anybody can send mail as this domain`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`The end of an SPF record says what to do with mail from machines that it does not name. Only -all and ~all keep forgers out.`,
    fix: setRecord,
    references: ['RFC 7208 §5.1', 'RFC 7208 §8'],
  },
  async (bench) => {
    const record = await publishedRecord(bench);
    bench.evidence('record', record.text);
    const problem = await endingProblem(bench, record);
    judgeProblems(
      bench,
      problem === undefined ? [] : [problem],
      say`The SPF record of ${bench.target.domain} tells receivers to refuse strangers, or to be careful`,
    );
  },
);

/** What is wrong with the ending; `redirect=` is followed to the record that it leads to. */
async function endingProblem({ dns, sure }: Bench & Senses, first: SpfRecord): Promise<Problem | undefined> {
  let record = first;
  for (let steps = 0; record.redirect !== undefined && steps < MOST_LOOKUPS; steps += 1) {
    const [text] = findSpf(record.redirect, sure(await textsOf(dns, record.redirect))).records;
    if (text === undefined) return undefined; // spf.lookups says that this leads nowhere
    record = readSpf(text);
  }
  return spfEndingProblem(record);
}
