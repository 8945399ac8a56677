/** Servers that mean harm, on every port and in DNS: every run ends, in bounded memory, with the right verdicts and clean reports. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REPORTER_NAMES } from '../../bin/reporter-names.ts';
import type { Report } from '../../reporters/report.ts';
import { DOMAIN } from './healthy.ts';
import { flaws } from './hostile/claims.ts';
import { surprises } from './hostile/expected.ts';
import { NAME_SCENARIOS, NO_ANSWERS, PORT_SCENARIOS, ZONE_SCENARIO } from './hostile/scenarios.ts';
import type { Witnessed } from './hostile/witness.ts';
import type { Lab } from './lab.ts';
import { LabPool, mailproof } from './pool.ts';

const LABS = 3;
/** Of one conversation, in seconds; and how many may follow one another at the most: four visits to port 25, a handshake with old versions, DNS before all that. */
const TIMEOUT = 2;
const CONVERSATIONS = 15;
/** Megabytes. A run against the healthy lab holds some 240; a hostile server that could make us keep what it sends would have a gigabyte for us. */
const MOST_MEMORY = 400;
const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
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

/** One run against a hostile world, with every reporter there is. */
async function suffer(lab: Lab, scenario: string): Promise<Suffered> {
  await lab.become(scenario);
  const place = mkdtempSync(path.join(folder, 'run-'));
  const file = (name: string): string => path.join(place, name);
  const words = [
    process.execPath, DOOR, DOMAIN, ...lab.options, '--timeout', String(TIMEOUT), '--transcript', place, ...REPORTER_NAMES.flatMap((name) => ['--reporter', `${name}=${file(name)}`]),
  ];
  const { stdout, stderr } = await lab.run([process.execPath, WITNESS, file('witnessed'), String(TIMEOUT * CONVERSATIONS), ...words]);
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  const reports = Object.fromEntries([...REPORTER_NAMES, 'dns.txt', 'server.txt'].map((name) => [name, read(name)]));
  return { witnessed: JSON.parse(read('witnessed')) as Witnessed, report: JSON.parse(read('json')) as Report, reports, output: stdout + stderr };
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
  claim(flaws(reports)).toEqual([]);
}

describe('on the ports of the server', () => {
  it.concurrent.for(PORT_SCENARIOS)('$name', async ({ name, places }, { expect: claim }) => {
    const suffered = await pool.borrow(async (lab) => suffer(lab, name));
    expectUnharmed(suffered, claim);
    claim(surprises(suffered.report, healthy, places)).toEqual([]);
  });
});

describe('in DNS', () => {
  it.concurrent.for(NAME_SCENARIOS)('$name', async ({ name, places }, { expect: claim }) => {
    const suffered = await pool.borrow(async (lab) => suffer(lab, name));
    expectUnharmed(suffered, claim);
    const [place] = places;
    const verdicts = suffered.report.checks.filter(({ verdict }) => verdict !== 'exempt');
    const blind = place?.host === 'resolver' && NO_ANSWERS.some((behaviour) => behaviour === place.behaviour);
    if (blind) claim([suffered.report.exit, ...new Set(verdicts.map(({ verdict }) => verdict))]).toEqual([2, 'inconclusive']);
    // Lies about a domain are its name servers' business alone, and no reason to blame the server.
    const blamed = verdicts.filter(({ id, verdict }) => (verdict === 'fail' || verdict === 'warn') && id !== 'dns.nameservers' && id !== 'dns.cache');
    claim(blamed.map(({ id, findings }) => `${id}: ${findings.map(({ message }) => message).join(' | ')}`)).toEqual([]);
  });

  it.concurrent(ZONE_SCENARIO.name, async ({ expect: claim }) => {
    const suffered = await pool.borrow(async (lab) => suffer(lab, ZONE_SCENARIO.name));
    expectUnharmed(suffered, claim);
    const verdictOf = (id: string): string | undefined => suffered.report.checks.find((check) => check.id === id)?.verdict;
    claim(['spf.syntax', 'dkim.record', 'dns.caa', 'rdns.pointer', 'dmarc.record'].filter((id) => verdictOf(id) === 'pass')).toEqual([]);
  });
});
