/** How a judge reports the problems that a reader of records found. */
import type { Text } from '../../common/say.ts';
import type { Bench } from '../words/bench.ts';
import type { Problem } from '../knowledge/problem.ts';

/** One claim per problem, at the problem's level; one that holds if there is none. Returns whether there was none. */
export function judgeProblems({ claim }: Pick<Bench, 'claim'>, problems: readonly Problem[], good: Text): boolean {
  if (problems.length === 0) return claim(true, { good, bad: good });
  for (const { message, level, observed, fix } of problems)
    claim(false, {
      good,
      bad: message,
      level,
      ...(observed === undefined ? {} : { observed }),
      ...(fix === undefined ? {} : { fix }),
    });
  return false;
}
