/** What `npm run speed` can be told. */
import { parseArgs } from 'node:util';

export const SECTIONS = ['single', 'crowd', 'message', 'profile', 'start', 'peers', 'before'] as const;
export type Section = (typeof SECTIONS)[number];

export interface Options {
  readonly sections: readonly Section[];
  readonly latencies: readonly number[];
  readonly runs: number;
  readonly crowds: readonly number[];
  readonly crowdRuns: number;
  readonly write: boolean;
  /** The checkout of an earlier state. */
  readonly before: string | undefined;
}

export const HELP = `npm run speed -- [options]

  --only SECTION    single (one domain), crowd (many domains), message (large messages at hand), profile,
                      start (installed or from the sources), peers (other tools), before; again for more
  --latency MS      of a round trip; again for more (0, 20, 100, 250)
  --runs N          of each kind for one domain (5)
  --domains N       how many domains; again for more (1, 10, 100, 300)
  --crowd-runs N    for each number of domains (3)
  --peers           the other tools as well
  --before FOLDER   the mailproof of another checkout (with its node_modules) as well, run in turn with this one
  --profile         only the profile: where the time of one run goes
  --quick           two runs at 20 ms, up to 10 domains
  --write           puts the tables into docs/performance.md; then peers are measured too
  --help`;

/** @returns undefined where help is wanted. */
export function readOptions(argv: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      only: { type: 'string', multiple: true },
      latency: { type: 'string', multiple: true },
      runs: { type: 'string' },
      domains: { type: 'string', multiple: true },
      'crowd-runs': { type: 'string' },
      peers: { type: 'boolean' },
      before: { type: 'string' },
      profile: { type: 'boolean' },
      quick: { type: 'boolean' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help === true) return undefined;
  const quick = values.quick === true;
  const write = values.write === true;
  const wanted: Readonly<Partial<Record<Section, boolean>>> = {
    peers: values.peers === true || write,
    before: values.before !== undefined,
  };
  const usual: readonly Section[] = SECTIONS.filter((section) => wanted[section] ?? true);
  const only = values.only?.map(sectionOf) ?? (values.profile === true ? ['profile'] : usual);
  return {
    sections: only,
    write,
    before: values.before,
    latencies: values.latency?.map(numberOf) ?? (quick ? [20] : [0, 20, 100, 250]),
    runs: numberOf(values.runs ?? (quick ? '2' : '5')),
    crowds: values.domains?.map(numberOf) ?? (quick ? [1, 10] : [1, 10, 100, 300]),
    crowdRuns: numberOf(values['crowd-runs'] ?? (quick ? '1' : '3')),
  };
}

function sectionOf(name: string): Section {
  const section = SECTIONS.find((one) => one === name);
  if (section === undefined) throw new Error(`--only takes ${SECTIONS.join(', ')}.`);
  return section;
}

function numberOf(text: string): number {
  const value = Number(text);
  if (!/^\d{1,5}$/.test(text)) throw new Error(`"${text}" is no number.`);
  return value;
}
