/** Compares what mailproof said with what a fault's description expects of every check. */
import { matches } from '../../checks/words/select.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import type { Ring } from './fault.ts';

/**
 * What differs from the expectation, a line each; empty when all is as expected. Checks that are not expected to ring
 * must answer as in `healthy`.
 */
export function differences(report: Report, healthy: Report, rings: Readonly<Record<string, Ring>>): string[] {
  const usual = new Map(healthy.checks.map((check) => [check.id, check.verdict]));
  const missing = Object.keys(rings)
    .filter((pattern) => ![...usual.keys()].some((id) => matches(id, pattern)))
    .map((id) => `${id}: expected to ring, but there is no such check`);
  return [
    ...missing,
    ...report.checks.flatMap((check) => {
      const answer = usual.get(check.id) ?? 'missing';
      const ring = rings[check.id] ??
        (answer === 'pass' ? byPattern(rings, check.id) : undefined) ?? { verdict: answer };
      return difference(check, ring as Ring);
    }),
  ];
}

/** Whether an expectation says anything of a check. */
export function isExpected(rings: Readonly<Record<string, Ring>>, id: string): boolean {
  return (rings[id] ?? byPattern(rings, id)) !== undefined;
}

/** What the longest pattern (`smtp.*`, `*`) that a check matches expects of it. */
function byPattern(rings: Readonly<Record<string, Ring>>, id: string): Ring | undefined {
  const [pattern] = Object.keys(rings)
    .filter((key) => matches(id, key))
    .sort((one, other) => other.length - one.length);
  return pattern === undefined ? undefined : rings[pattern];
}

function difference(check: CheckReport, { verdict, says, cause }: Ring): string[] {
  const said = sentences(check);
  const see = check.cause === undefined ? '' : ` (see ${check.cause})`;
  const what = `${check.id}: ${check.verdict}${see}: ${said.join(' | ')}`;
  if (check.verdict !== verdict) return [`${what} -- expected ${verdict}`];
  if (cause !== undefined && check.cause !== cause) return [`${what} -- expected cause ${cause}`];
  if (
    says !== undefined &&
    !said.some((sentence) => (typeof says === 'string' ? sentence.includes(says) : says.test(sentence)))
  )
    return [`${what} -- expected to say ${says}`];
  return [];
}

function sentences({ findings, reason }: CheckReport): string[] {
  return [...findings.map(({ message }) => message), ...(reason === undefined ? [] : [reason])];
}
