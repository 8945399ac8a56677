/** The names by which people's programs find the server on the web. */
import type { Fact } from '../../common/fact.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Plan } from '../words/plan.ts';

/** The mail host, and the other names that this kind of server has, as far as they exist in DNS. */
export function webNamesOf({
  target,
  plan: { kind, domain, mailadmHost },
}: Pick<Senses, 'target'> & { readonly plan: Plan }): Promise<Fact<readonly string[]>> {
  return target.webNames([
    ...kind.webLabels.map((label) => `${label}.${domain}`),
    ...(mailadmHost === undefined ? [] : [mailadmHost]),
  ]);
}
