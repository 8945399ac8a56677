/**
 * What a run has seen of the records that the domain should have. Asks nothing itself: what no check asked for is not
 * known.
 */
import { unknown } from '../../common/fact.ts';
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { bindLine } from './format.ts';
import { comparePlan, questionFor, type ComparedRecord } from './compare.ts';
import type { Plan, ZoneRow } from '../words/plan.ts';

/** A row a planned record; none where no check looked at any. */
export function zoneRows({ dns }: Pick<Senses, 'dns'>, plan: Plan): readonly ZoneRow[] {
  const answers = new Map(
    plan.records.map((record) => {
      const { name, type } = questionFor(plan, record);
      return [record, dns.answered(name, type)];
    }),
  );
  if (![...answers.values()].some((answer) => answer !== undefined)) return [];
  return comparePlan(plan, (record) => answers.get(record) ?? unknown(say`This run did not look at it`)).map(rowOf);
}

function rowOf({ record, state, found, reason }: ComparedRecord): ZoneRow {
  const note = reason ?? record.missing;
  return {
    line: bindLine(record),
    state,
    found,
    purpose: record.purpose,
    optional: record.optional,
    ...(note === undefined ? {} : { note }),
  };
}
