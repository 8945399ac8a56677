/**
 * One test's lab, and its folder for the ledger, transcripts and reports: mailproof run there as an operator would, and
 * what it leaves behind.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { REPORTER_NAMES } from '../../bin/asked/reporter-names.ts';
import type { Report } from '../../reporters/report.ts';
import { ALICE, API_KEY, BOB, DOMAIN, HOST, PEER_ADDRESS, PEER_HOST, PEER_PASSWORD } from './healthy.ts';
import type { Lab, RunResult } from './lab.ts';
import type { Look, SeenMailbox } from './look.ts';
import type { LabPool } from './pool.ts';
import { ALL_SECRETS, secretsEnvironment } from './secrets.ts';
import { reportIn } from './told.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const LOOK = fileURLToPath(new URL('./look.ts', import.meta.url));
const PATIENCE = ['--patience', '8'];
const EVERYTHING = secretsEnvironment(ALL_SECRETS);

export interface SiteRun {
  /** Every secret there is, unless told. */
  readonly environment?: Record<string, string>;
  /** The words before the domain, where a command is meant. */
  readonly command?: readonly string[];
  readonly options?: readonly string[];
  readonly input?: string;
  /** Shell code around the command, which is `"$@"`. */
  readonly around?: string;
}

/** Lends a lab and an empty folder. */
export async function atSite(pool: LabPool, use: (site: Site) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-account-'));
  try {
    await pool.borrow((lab) => use(new Site(lab, folder)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export class Site {
  readonly lab: Lab;
  readonly folder: string;

  constructor(lab: Lab, folder: string) {
    this.lab = lab;
    this.folder = folder;
  }

  run({
    environment = EVERYTHING,
    command: words = [],
    options = [],
    input = '',
    around = 'exec "$@"',
  }: SiteRun = {}): Promise<RunResult> {
    const command = [process.execPath, DOOR, ...words, DOMAIN, ...this.lab.options, ...options];
    return this.lab.run(['sh', '-c', around, 'sh', ...command], {
      env: { ...environment, XDG_STATE_HOME: this.folder },
      input,
    });
  }

  async report(wanted: SiteRun = {}): Promise<{ readonly report: Report; readonly stderr: string }> {
    const { stdout, stderr } = await this.run({
      ...wanted,
      options: ['--reporter', 'json', ...(wanted.options ?? [])],
    });
    if (stdout === '') throw new Error(stderr);
    return { report: reportIn(stdout), stderr };
  }

  /** Runs with every reporter and a transcript, and returns all that anybody could read afterwards. */
  async everythingSaid(environment: Record<string, string> = EVERYTHING): Promise<string> {
    const files = REPORTER_NAMES.flatMap((name) => ['--reporter', `${name}=${join(this.folder, `report.${name}`)}`]);
    const { stdout, stderr } = await this.run({
      environment,
      options: [...files, ...PATIENCE, '--transcript', join(this.folder, 'transcript')],
    });
    const missing = [...REPORTER_NAMES.map((name) => `report.${name}`), 'transcript', 'mailproof'].filter(
      (name) => !existsSync(join(this.folder, name)),
    );
    if (missing.length > 0) throw new Error(`Not written: ${missing.join(', ')}. ${stderr}`);
    return `${stdout}\n${stderr}\n${written(this.folder)}`;
  }

  get ledger(): string {
    return join(this.folder, 'mailproof', 'ledger.jsonl');
  }

  /** What the ledger still holds. */
  open(): unknown[] {
    if (!existsSync(this.ledger)) return [];
    const lines = readFileSync(this.ledger, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { readonly id?: string; readonly done?: string; readonly entry?: unknown });
    const done = new Set(lines.flatMap((line) => line.done ?? []));
    return lines.filter(({ id }) => id !== undefined && !done.has(id)).map(({ entry }) => entry);
  }

  /** What runs have left on both servers: every message, and every account beside those that were there. */
  async left(): Promise<SeenMailbox> {
    const look: Look = {
      boxes: [
        { host: HOST, ...ALICE },
        { host: HOST, ...BOB },
        { host: PEER_HOST, address: PEER_ADDRESS, password: PEER_PASSWORD },
      ],
      host: HOST,
      domain: DOMAIN,
      apiKey: API_KEY,
    };
    const { code, stdout, stderr } = await this.lab.run([process.execPath, LOOK], { input: JSON.stringify(look) });
    if (code !== 0) throw new Error(stderr);
    const { messages, accounts } = JSON.parse(stdout) as SeenMailbox;
    return { messages, accounts: accounts.filter((address) => address.startsWith('tmp.')) };
  }

  /** How often mailadm was asked for an account, by the web server's log. */
  async requests(): Promise<number> {
    return (await this.lab.logs()).match(/POST \/new_email\?t=/g)?.length ?? 0;
  }
}

/** All that was written into a folder, one file after another. */
function written(place: string): string {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}
