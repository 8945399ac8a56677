/** What a run has seen of the records that the domain should have. Asks nothing itself: what no check asked for is not known. */
import { unknown } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { bindLine, comparePlan, questionFor, type ComparedRecord, type Plan } from './records.ts';

/** One record, as a report tells it. */
export interface ZoneRow {
  /** The zone line to paste; a comment where its value is not known or it is set elsewhere. */
  readonly line: string;
  readonly state: ComparedRecord['state'];
  /** What is published instead, or for the same purpose. */
  readonly found: readonly string[];
  readonly purpose: Text;
  readonly optional: boolean;
  /** Why the state is unknown, or where to get the value. */
  readonly note?: Text;
}

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
