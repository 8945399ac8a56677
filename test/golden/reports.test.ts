import { stripVTControlCharacters } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { toConsole } from '../../reporters/console.ts';
import { toJson } from '../../reporters/json.ts';
import { toJunit } from '../../reporters/junit.ts';
import { COLLECTION } from '../../reporters/schema.ts';
import { sampleReport } from './sample.ts';
import { brokenReport } from './watched-sample.ts';

/** What no report may hold: a control character other than a line end. */
const CONTROL = new RegExp(String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f]`);

interface Node {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** All elements, by a strict parser that throws where XML is not well-formed. */
function nodes(xml: string): Node[] {
  const found: Node[] = [];
  const open = [''];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.push({ name, parent: open.at(-1) ?? '', attributes });
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/** What the Jenkins schema allows of each element that we use. */
const JENKINS: Readonly<Record<string, { parents: string[]; attributes: string[]; required: string[] }>> = {
  testsuites: { parents: [''], attributes: ['name', 'time', 'tests', 'failures', 'errors'], required: [] },
  testsuite: {
    parents: ['testsuites'],
    attributes: [
      'name',
      'tests',
      'failures',
      'errors',
      'time',
      'skipped',
      'timestamp',
      'hostname',
      'id',
      'package',
      'file',
    ],
    required: ['name', 'tests', 'failures', 'errors'],
  },
  properties: { parents: ['testsuite'], attributes: [], required: [] },
  property: { parents: ['properties'], attributes: ['name', 'value'], required: ['name', 'value'] },
  testcase: { parents: ['testsuite'], attributes: ['name', 'time', 'classname', 'group'], required: ['name'] },
  failure: { parents: ['testcase'], attributes: ['type', 'message'], required: [] },
  error: { parents: ['testcase'], attributes: ['type', 'message'], required: [] },
  skipped: { parents: ['testcase'], attributes: ['type', 'message'], required: [] },
  'system-out': { parents: ['testcase', 'testsuite'], attributes: [], required: [] },
};

describe('console', () => {
  it('is the screen that was agreed on', async () => {
    await expect(toConsole([sampleReport()], { colour: false, width: 100 })).toMatchFileSnapshot('console.txt');
  });

  it('is longer where every check is asked for, and short where only problems are', async () => {
    const look = { colour: false, width: 100 } as const;
    await expect(toConsole([sampleReport()], { ...look, detail: 'verbose' })).toMatchFileSnapshot('console.every.txt');
    await expect(toConsole([sampleReport()], { ...look, detail: 'quiet' })).toMatchFileSnapshot('console.quiet.txt');
    expect(toConsole([{ ...sampleReport(), exit: 0 }], { ...look, detail: 'quiet' })).toBe('');
  });

  it('tells what is new first, in ten lines, and nothing where nothing is', async () => {
    const look = { colour: false, width: 100, detail: 'news', files: ['mailproof.html'] } as const;
    const told = toConsole([brokenReport()], look);
    await expect(told).toMatchFileSnapshot('console.news.txt');
    const [subject = '', ...lines] = told.trimEnd().split('\n');
    expect(subject).toBe(
      'example.org: New problem: smtp.starttls; Not known since 2026-11-21 11:00 UTC: imap.starttls; Good again: dns.mx',
    );
    expect(lines.length).toBeLessThan(10);
    const one = { ...brokenReport(), changes: { raised: ['smtp.starttls'], cleared: [] } };
    const alone = toConsole([one, sampleReport()], look);
    await expect(alone).toMatchFileSnapshot('console.news-one.txt');
    expect(alone.trimEnd().split('\n').length).toBeLessThanOrEqual(10);
    expect(alone).toContain('Run this in the mailcow folder');
    expect(toConsole([sampleReport()], look)).toBe('');
  });

  it('tells what is waived, since when something is bad, and what is new', () => {
    const sample = sampleReport();
    const bad = sample.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');
    const checks = bad.map((check, index) =>
      index === 0
        ? { ...check, waived: { reason: 'the hoster is working on it', until: '2027-01-31' } }
        : { ...check, since: '2026-11-02T00:00:00.000Z', times: 3 },
    );
    const text = toConsole(
      [
        {
          ...sample,
          checks,
          changes: { raised: ['dns.mx'], cleared: ['smtp.size', 'tls.trust'] },
        },
      ],
      { colour: false, width: 100 },
    );
    expect(text).toContain('Waived until 2027-01-31: the hoster is working on it');
    expect(text).toContain('Since 2026-11-02, in 3 runs in a row');
    expect(text).toContain('\nNew problem: dns.mx\nGood again: smtp.size, tls.trust\n');
    expect(text).toMatch(new RegExp(`^~ .* \\(${bad[0]?.id ?? ''}\\)$`, 'm'));
  });

  it('begins with a word about the message where that was what the run was about', () => {
    const sample = sampleReport();
    const checks = sample.checks
      .filter(({ verdict }) => verdict === 'pass')
      .map((check) => ({ ...check, area: 'message' }));
    const summary = { pass: checks.length, warn: 0, fail: 0, inconclusive: 0, exempt: 0, broken: 0 };
    expect(toConsole([{ ...sample, checks, summary, exit: 0 }], { colour: false, width: 80 })).toMatch(
      /^The message is as it should be\.\n/,
    );
  });

  it('holds no control character but its own line ends', () => {
    expect(toConsole([sampleReport()], { colour: false, width: 80 })).not.toMatch(CONTROL);
  });

  it('uses colours only when told, and only its own', () => {
    const plain = toConsole([sampleReport()], { colour: false, width: 100 });
    const colourful = toConsole([sampleReport()], { colour: true, width: 100 });
    expect(stripVTControlCharacters(colourful)).toBe(plain);
    expect(colourful).not.toBe(plain);
  });
});

describe('json', () => {
  it('is the document that was agreed on', async () => {
    await expect(toJson([sampleReport()])).toMatchFileSnapshot('report.json');
  });

  it('is valid against its schema', () => {
    const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(COLLECTION);
    const valid = validate(JSON.parse(toJson([sampleReport()])));
    expect(validate.errors).toBeNull();
    expect(valid).toBe(true);
  });

  it('is read too where an older mailproof wrote it, which knew nothing of what is not known any more', () => {
    const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(COLLECTION);
    const changes = { raised: ['dns.mx'], cleared: [] };
    expect(validate(JSON.parse(toJson([{ ...sampleReport(), changes }])))).toBe(true);
    const newer = { ...changes, stale: ['dns.mx'], known: ['dns.caa'] };
    expect(validate(JSON.parse(toJson([{ ...sampleReport(), changes: newer }])))).toBe(true);
  });

  it('holds no control character', () => {
    expect(toJson([sampleReport()])).not.toMatch(CONTROL);
  });
});

describe('junit', () => {
  it('is the document that was agreed on', async () => {
    await expect(toJunit([sampleReport()], 'required')).toMatchFileSnapshot('junit.xml');
  });

  it('is well-formed and holds what the server said as text', () => {
    const xml = toJunit([sampleReport()], 'required');
    expect(xml).not.toMatch(CONTROL);
    expect(nodes(xml).map(({ name }) => name)).not.toContain('script');
  });

  it('gives each skipped test its own reason, whatever servers say', () => {
    const report = sampleReport();
    const spoof = report.checks.map((check) =>
      check.id === 'dns.mx'
        ? { ...check, findings: [{ level: 'advice' as const, message: '<skipped/> time="9.99999"' }] }
        : check,
    );
    const xml = toJunit([{ ...report, checks: spoof }], 'required');
    expect(xml).toContain('<skipped message="inconclusive: Port 143 is closed (see imap.reachable)"/>');
    expect(xml).toContain('&lt;skipped/&gt; time="9.99999"');
  });

  it('has only what the Jenkins schema (junit-10.xsd) knows', () => {
    const xml = toJunit([sampleReport()], 'required');
    for (const { name, parent, attributes } of nodes(xml)) {
      const allowed = JENKINS[name];
      expect(allowed, name).toBeDefined();
      expect(allowed?.parents, `${name} in ${parent}`).toContain(parent);
      for (const attribute of Object.keys(attributes))
        expect(allowed?.attributes, `${name}/@${attribute}`).toContain(attribute);
      for (const needed of allowed?.required ?? []) expect(Object.keys(attributes), name).toContain(needed);
      if (name === 'testsuite') expect(attributes['time']).toMatch(/^\d{0,3}(\.\d*)?$/);
    }
  });

  it('counts a warning as a failure only when told', () => {
    expect(toJunit([sampleReport()], 'required').match(/<failure /g)).toHaveLength(1);
    expect(toJunit([sampleReport()], 'recommended').match(/<failure /g)).toHaveLength(2);
  });
});
