/** What to ask name servers about a domain. */
import type { Question } from '../../fixtures/dns/wire-types.ts';
import type { Plan } from '../words/plan.ts';

/**
 * What to ask to see all planned records: an alias is asked for where it leads, because equal addresses are as good.
 */
export function questionsOf(plan: Plan): readonly Question[] {
  const questions = plan.records
    .filter((record) => record.elsewhere !== true)
    .flatMap(({ name, type }): Question[] =>
      type === 'CNAME'
        ? [
            { name, type: 'A' },
            { name, type: 'AAAA' },
          ]
        : [{ name, type }],
    );
  return [...new Map(questions.map((question) => [`${question.type} ${question.name}`, question])).values()];
}
