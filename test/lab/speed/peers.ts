/** Side by side: other people's tools at the same vantage point, against the same server. */
import { DOMAIN } from '../healthy.ts';
import type { LabSecret } from '../fault.ts';
import { startLab, type Lab } from '../lab.ts';
import { PEER_TOOLS } from '../packages.ts';
import { provenance } from './document.ts';
import { TOOLS, type PeerTool } from './peer-tools.ts';
import { look } from './run.ts';
import { decimals, markdownTable } from './tables.ts';
import { reportIn } from '../told.ts';

/** Nobody waits longer. Seconds. */
const PATIENCE = 120;
/** Said by `timeout`. */
const TIMED_OUT = 124;
const MAILPROOF: Readonly<Record<string, readonly LabSecret[]>> = {
  'mailproof, outside only': [],
  'mailproof, with account': ['account'],
};
/**
 * What these programs expect of a machine and the lab's root does not have; the lab's own root server is one that
 * zonemaster does not have to guess.
 */
const SETTING = [
  'ln -sfn /proc/self/fd /dev/fd',
  String.raw`printf 'tcp 6 TCP\nudp 17 UDP\n' >/etc/protocols`,
  String.raw`printf '. 3600000 NS a.root-servers.net.\na.root-servers.net. 3600000 A 198.41.0.4\na.root-servers.net. 3600000 AAAA 2001:503:ba3e::4\n' >/tmp/hints`,
  'export LD_LIBRARY_PATH=$(echo /usr/lib/*-linux-gnu/blas | tr " " :):$(echo /usr/lib/*-linux-gnu/lapack | tr " " :)',
].join('\n');
const ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', TERM: 'dumb', LC_ALL: 'C.UTF-8' };

interface Row {
  readonly name: string;
  readonly seconds: number;
  /** What mailcow's netfilter would count; it bans at ten. */
  readonly hits: number;
  readonly covers: readonly string[];
  readonly remark: string;
}

export async function peers(
  log: (line: string) => void,
): Promise<{ readonly text: string; readonly complaints: readonly string[] }> {
  await using lab = await startLab({ latency: 0, log, tools: PEER_TOOLS });
  await lab.openHost();
  const rows: Row[] = [];
  for (const [name, secrets] of Object.entries(MAILPROOF)) rows.push(await ours(lab, name, secrets));
  const known = new Set(rows.flatMap(({ covers }) => covers));
  for (const tool of TOOLS) {
    const row = await theirs(lab, tool);
    log(`${row.name}: ${row.seconds.toFixed(1)} s`);
    rows.push(row);
  }
  const strangers = TOOLS.flatMap(({ covers }) => covers.filter((id) => !known.has(id)));
  if (strangers.length > 0) throw new Error(`There are no such checks: ${strangers.join(', ')}.`);
  const text = [
    markdownTable(
      ['tool', 'takes', 'counted against us', 'checks', 'remarks'],
      rows.map(({ name, seconds, hits, covers, remark }) => [
        name,
        `${decimals(seconds, 1)} s`,
        String(hits),
        String(covers.length),
        remark,
      ]),
    ),
    "Which of mailproof's checks each answers:",
    markdownTable(
      ['tool', 'checks'],
      TOOLS.map(({ name, covers }) => [name, covers.join(', ')]),
    ),
    provenance(1),
  ].join('\n\n');
  return { text, complaints: [] };
}

async function ours(lab: Lab, name: string, secrets: readonly LabSecret[]): Promise<Row> {
  await lab.become('healthy');
  const { began, ended, printed } = await look(lab, { domains: [DOMAIN], secrets, options: ['--reporter', 'json'] });
  const { checks } = reportIn(printed);
  const answered = checks
    .filter(({ verdict }) => verdict !== 'exempt' && verdict !== 'inconclusive')
    .map(({ id }) => id);
  return {
    name,
    seconds: (ended - began) / 1000,
    hits: await lab.authFailures(),
    covers: answered,
    remark: 'every service at every address',
  };
}

async function theirs(lab: Lab, { name, package: of, runs, covers, remark = '' }: PeerTool): Promise<Row> {
  await lab.become('healthy');
  // It was unpacked and not installed: its changelog knows.
  const version = await shell(
    lab,
    String.raw`zcat /usr/share/doc/${of}/changelog.Debian*.gz | sed -n '1s/.*(\(.*\)).*/\1/p'`,
  );
  const began = Date.now();
  const remarks = [remark];
  for (const command of runs) {
    const { code } = await lab.run(['sh', '-c', `${SETTING}\nexec timeout ${PATIENCE} ${command}`], {
      place: 'tools',
      env: ENVIRONMENT,
    });
    if (code === TIMED_OUT) remarks.push(`ended after ${PATIENCE} s`);
  }
  return {
    name: `${name} ${version}`,
    seconds: (Date.now() - began) / 1000,
    hits: await lab.authFailures(),
    covers,
    remark: remarks.join('; '),
  };
}

async function shell(lab: Lab, command: string): Promise<string> {
  return (await lab.run(['sh', '-c', command], { place: 'tools', env: ENVIRONMENT })).stdout.trim();
}
