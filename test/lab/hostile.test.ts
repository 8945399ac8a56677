/**
 * Servers that mean harm, on every port and in DNS: every run ends, in bounded memory, with the right verdicts and
 * clean reports.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { REPORTER_NAMES } from '../../bin/asked/reporter-names.ts';
import type { Report } from '../../reporters/report.ts';
import { DOMAIN } from './healthy.ts';
import { flawsOf } from './hostile/claims.ts';
import { surprises } from './hostile/expected.ts';
import { NAME_SCENARIOS, NO_ANSWERS, PORT_SCENARIOS, ZONE_SCENARIO } from './hostile/scenarios.ts';
import type { Witnessed } from './hostile/witness.ts';
import type { Lab } from './lab.ts';
import { LabPool, mailproof } from './pool.ts';
import { reportIn } from './told.ts';

/** A run against hostile servers waits more than it computes. */
const LABS = 4;
/**
 * Of one conversation, in seconds. Where a machine is so busy that honest servers are late, too, a second try gives
 * them longer.
 */
const TIMEOUTS = [2, 8] as const;
/**
 * So many conversations may follow one another at the most: DNS, four visits to port 25, a handshake with old versions;
 * and as much again for a busy machine.
 */
const CONVERSATIONS = 30;
/**
 * Megabytes. A run against the healthy lab holds some 240; a hostile server that could make us keep what it sends would
 * have a gigabyte for us.
 */
const MOST_MEMORY = 400;
const WITNESS = fileURLToPath(new URL('./hostile/witness.ts', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'mailproof-hostile-'));

let pool: LabPool;
let healthy: Report;

beforeAll(async () => {
  pool = await LabPool.start(LABS);
  healthy = await pool.borrow(async (lab) => (await mailproof(lab)).report);
});
afterAll(async () => {
  await pool.stop();
  rmSync(folder, { recursive: true, force: true });
});

interface Suffered {
  readonly witnessed: Witnessed;
  readonly report: Report;
  readonly reports: Readonly<Record<string, string>>;
  readonly output: string;
}

/** Runs against a hostile world until what is said is as expected, or time is not the reason why it is not. */
async function suffer(
  scenario: string,
  surprisesIn: (report: Report) => readonly string[],
  claim: typeof expect,
): Promise<Report> {
  return pool.borrow(async (lab) => {
    await lab.become(scenario);
    let report = healthy;
    let unexpected: readonly string[] = [];
    for (const timeout of TIMEOUTS) {
      const suffered = await run(lab, timeout);
      expectUnharmed(suffered, claim);
      ({ report } = suffered);
      unexpected = surprisesIn(report);
      if (unexpected.length === 0) break;
    }
    claim(unexpected).toEqual([]);
    return report;
  });
}

/** One run with every reporter there is. */
async function run(lab: Lab, timeout: number): Promise<Suffered> {
  const place = mkdtempSync(path.join(folder, 'run-'));
  const file = (name: string): string => path.join(place, name);
  const words = [
    process.execPath,
    inject('door'),
    DOMAIN,
    ...lab.options,
    '--timeout',
    String(timeout),
    ...REPORTER_NAMES.flatMap((name) => ['--reporter', `${name}=${file(name)}`]),
  ];
  const { stdout, stderr } = await lab.run([
    process.execPath,
    WITNESS,
    file('witnessed'),
    String(timeout * CONVERSATIONS),
    ...words,
  ]);
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  if (!existsSync(file('json')))
    throw new Error(`mailproof wrote no report (${read('witnessed')}): ${stdout}${stderr}`);
  const reports = Object.fromEntries(REPORTER_NAMES.map((name) => [name, read(name)]));
  return {
    witnessed: JSON.parse(read('witnessed')) as Witnessed,
    report: reportIn(read('json')),
    reports,
    output: stdout + stderr,
  };
}

/** What holds whatever the server does. */
function expectUnharmed({ witnessed, report, reports, output }: Suffered, claim: typeof expect): void {
  claim(witnessed.signal).toBeNull();
  claim([0, 1, 2]).toContain(witnessed.code);
  claim(witnessed.code).toBe(report.exit);
  claim(output).not.toMatch(/^\s+at |bug in mailproof/m);
  claim(report.summary.broken).toBe(0);
  claim(report.checks.map(({ id }) => id)).toEqual(healthy.checks.map(({ id }) => id));
  // The bound of each conversation ended it, not the bound of the whole run.
  claim(JSON.stringify(report)).not.toContain("The run's deadline came");
  claim(witnessed.peak).toBeLessThan(MOST_MEMORY);
  claim(witnessed.inside, 'packets to this machine itself').toBe(0);
  claim(flawsOf(reports)).toEqual([]);
}

/**
 * Lies about a domain are its name servers' business alone, and no reason to blame the server: a line for each check
 * that does.
 */
function blamed({ checks }: Report): string[] {
  const unjust = checks.filter(
    ({ id, verdict }) => (verdict === 'fail' || verdict === 'warn') && id !== 'dns.nameservers' && id !== 'dns.cache',
  );
  return unjust.map(({ id, findings }) => `${id}: ${findings.map(({ message }) => message).join(' | ')}`);
}

/** Whoever hears no answer knows nothing: a line for each check that says something all the same. */
function seeing({ exit, checks }: Report): string[] {
  // Validation is asked for with SOA, which even these resolvers answer.
  const seen = checks.filter(
    ({ id, verdict }) => verdict !== 'exempt' && verdict !== 'inconclusive' && id !== 'dns.dnssec',
  );
  return [...(exit === 2 ? [] : [`exit ${exit}`]), ...seen.map(({ id, verdict }) => `${id}: ${verdict}`)];
}

/** Where other resolvers and name servers answer, one that lies keeps nobody from seeing. */
function blinded({ checks }: Report): string[] {
  return checks.some(({ verdict }) => verdict === 'pass') ? [] : ['nothing passes'];
}

describe('on the ports of the server', () => {
  it.concurrent.for(PORT_SCENARIOS)('$name', async ({ name, places }, { expect: claim }) => {
    await suffer(name, (report) => surprises(report, healthy, places), claim);
  });
});

/** Of the checks of the records that the zone's scenario makes hostile, those that find nothing. */
function goodInEvilZone({ checks }: Report): string[] {
  return checks.filter(({ id, verdict }) => EVIL_IN_ZONE.includes(id) && verdict === 'pass').map(({ id }) => id);
}
const EVIL_IN_ZONE = [
  'spf.syntax',
  'dkim.record',
  'dns.caa',
  'dns.tlsa',
  'rdns.name',
  'dmarc.record',
  'mta-sts.policy',
  'tls-rpt.record',
  'dns.autodiscover',
];

describe('in DNS', () => {
  it.concurrent.for(NAME_SCENARIOS)('$name', async ({ name, places }, { expect: claim }) => {
    const blind = places.some(
      ({ host, behaviour }) => host === 'resolver' && NO_ANSWERS.some((none) => none === behaviour),
    );
    await suffer(name, (report) => [...blamed(report), ...(blind ? seeing(report) : blinded(report))], claim);
  });

  it.concurrent(ZONE_SCENARIO.name, async ({ expect: claim }) => {
    await suffer(ZONE_SCENARIO.name, goodInEvilZone, claim);
  });
});
