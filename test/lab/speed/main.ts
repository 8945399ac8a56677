/**
 * `npm run speed`: how fast mailproof is, beside what no program could do without, and what it asks. It fails where
 * something was asked twice. With `--write` the tables of docs/performance.md are made anew.
 */
import { findPlaces, provenance, writeSection } from './document.ts';
import { crowdTable, growth, measureCrowds } from './many.ts';
import { HELP, readOptions, type Options, type Section } from './options.ts';
import { toldRepeats } from './repeats.ts';
import { exceptionsTable, measureAll, singleTable } from './single.ts';

interface Measured {
  readonly text: string;
  /** What must not be. */
  readonly complaints: readonly string[];
}

const EXCEPTIONS = 'The measurement fails where anything is asked twice, but for this:';
/** The first ones tell what is wrong. */
const MOST_COMPLAINTS = 30;
const log = (line: string): void => void process.stderr.write(`${line}\n`);

const MEASURES: Readonly<Record<Section, (options: Options) => Promise<Measured>>> = {
  async single({ latencies, runs }) {
    const rows = await measureAll(latencies, runs, log);
    const complaints = rows.flatMap(({ scenario, runs: all }) =>
      all.flatMap(({ repeats }) => toldRepeats(scenario, repeats)),
    );
    return { text: `${singleTable(rows)}\n\n${provenance(runs)}\n\n${EXCEPTIONS}\n\n${exceptionsTable()}`, complaints };
  },
  async crowd({ crowds, crowdRuns }) {
    const crowd = await measureCrowds(crowds, crowdRuns, log);
    return {
      text: `${crowdTable(crowd)}\n\n${growth(crowd)}\n\n${provenance(crowdRuns)}`,
      complaints: crowd.complaints,
    };
  },
  async message(options) {
    return (await import('./message.ts')).messages(options, log);
  },
  async profile(options) {
    return (await import('./profile.ts')).profile(options, log);
  },
  async start(options) {
    return (await import('./start.ts')).starts(options, log);
  },
  async before(options) {
    return (await import('./before.ts')).beside(options, log);
  },
  async peers() {
    return (await import('./peers.ts')).peers(log);
  },
};

const options = readOptions(process.argv.slice(2));
if (options === undefined) process.stdout.write(`${HELP}\n`);
else await measure(options);

async function measure(wanted: Options): Promise<void> {
  if (wanted.write) findPlaces(wanted.sections);
  for (const section of wanted.sections) {
    const { text, complaints } = await MEASURES[section](wanted);
    process.stdout.write(`\n${section}\n\n${text}\n`);
    complain([...new Set(complaints)]);
    if (wanted.write) writeSection(section, text);
  }
}

function complain(complaints: readonly string[]): void {
  if (complaints.length > 0) process.exitCode = 1;
  for (const complaint of complaints.slice(0, MOST_COMPLAINTS)) process.stdout.write(`✗ ${complaint}\n`);
  if (complaints.length > MOST_COMPLAINTS) process.stdout.write(`✗ and ${complaints.length - MOST_COMPLAINTS} more\n`);
}
