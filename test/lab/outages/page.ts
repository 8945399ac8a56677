/**
 * The table of outages as docs/faults.md shows it: a row for each service and way to fail, a column for where it fails,
 * and the rules below.
 */
import { SERVICES, type ServiceName } from '../../../common/services.ts';
import type { Ring } from '../fault.ts';
import { CELLS, DISTINCT_CELLS } from './cells.ts';
import {
  equalByRule,
  expected,
  impossible,
  MANNER_NAMES,
  MANNERS,
  PLACES,
  REACH_NAMES,
  SERVICE_NAMES,
  type Cell,
} from './rules.ts';

const SIGNS: Readonly<Record<Ring['verdict'], string>> = {
  fail: '✗',
  warn: '!',
  inconclusive: '?',
  pass: '✓',
  exempt: '–',
};

/** Markdown. */
export function outagesPage(): string {
  const rules = [...new Set(CELLS.flatMap((cell) => equalByRule(cell) ?? []))];
  return `## Every service, failing in every way

Each of ${SERVICE_NAMES.length} services fails in each of ${MANNER_NAMES.length} ways over IPv4, IPv6 or both; the checks named are those that ring, and no other does.
\`✗\` is a failure, \`!\` a warning, \`?\` cannot be judged. Whoever fails over IPv6 alone still works for everybody with IPv4: that is \`dns.ipv6\`.
Port 587 is a warning, because port 465 does instead.

| port | what it does | over IPv4 | over IPv6 | over both |
|---|---|---|---|---|
${SERVICE_NAMES.flatMap(rowsOf).join('\n')}

The same table holds for ${PLACES['no IPv6']} and for ${PLACES['no port 25']}, by these rules. They stand for ${CELLS.length - DISTINCT_CELLS.length} of the ${CELLS.length} cases:

${rules.map((rule) => `* ${rule}`).join('\n')}

The other ${DISTINCT_CELLS.length} run with every \`npm test\`; \`npm run test:outages\` runs all ${CELLS.length}, once a week, and so shows that the rules are right.
`;
}

function rowsOf(service: ServiceName): readonly string[] {
  return MANNER_NAMES.map((manner) => {
    const why = impossible({ service, manner });
    const cells =
      why === undefined
        ? REACH_NAMES.map((reach) => verdictOf({ service, manner, reach, place: 'anywhere' }))
        : REACH_NAMES.map((_, index) => (index === 0 ? why.replace(/\.$/, '') : ''));
    return `| ${SERVICES[service].port} | ${MANNERS[manner]} | ${cells.join(' | ')} |`;
  });
}

function verdictOf(cell: Cell): string {
  return Object.entries(expected(cell))
    .map(([id, { verdict }]) => `${SIGNS[verdict]} \`${id}\``)
    .join(', ');
}
