import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { toHtml } from '../../reporters/html.ts';
import type { Report } from '../../reporters/report.ts';
import { REPORT_SCHEMA } from '../../reporters/schema.ts';
import { sampleReport } from './sample.ts';
import { brokenReport, HOSTILE } from './watched-sample.ts';

/** What no report may hold: a control character other than a line end. */
const CONTROL = new RegExp(String.raw`[\u0000-\u0009\u000b-\u001f\u007f-\u009f]`);

/** Every tag in order, with the names of its attributes. */
function skeleton(page: string): readonly string[] {
  const ours = page.replace(/<style>[^<]*<\/style>|<script>[^]*?<\/script>/g, '');
  return [...ours.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, tag, attributes = '']) =>
      [
        tag,
        ...attributes
          .replaceAll(/="[^"]*"/g, '')
          .trim()
          .split(/\s+/),
      ].join(' '),
  );
}

/** The same report with other words wherever words of strangers can stand. */
function worded(report: Report, words: string): Report {
  return {
    ...report,
    target: { ...report.target, host: words, addresses: [words] },
    vantage: { ...report.vantage, remarks: [words] },
    checks: report.checks.map((check) => ({
      ...check,
      title: words,
      failure: words,
      why: words,
      references: [words],
      ...(check.reason === undefined ? {} : { reason: words }),
      ...(check.fix === undefined ? {} : { fix: words }),
      findings: check.findings.map((finding) => ({
        ...finding,
        message: `${words}.`,
        observed: words,
        expected: words,
      })),
      evidence: { [words]: [words] },
    })),
    timeline: {
      checks: report.timeline?.checks ?? [],
      conversations: report.timeline?.conversations.map((one) => ({ ...one, what: words })) ?? [],
    },
    zone:
      report.zone?.map((row) => ({
        ...row,
        line: words,
        found: row.found.map(() => words),
        purpose: words,
        note: words,
      })) ?? [],
  };
}

describe('json', () => {
  it('tells the course of a run and the zone as its schema says', () => {
    const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(REPORT_SCHEMA);
    const { timeline, zone } = brokenReport();
    validate({ ...sampleReport(), timeline, zone });
    expect(validate.errors).toBeNull();
  });
});

describe('html', () => {
  it('is the page that was agreed on', async () => {
    await expect(toHtml([brokenReport()])).toMatchFileSnapshot('report.html');
  });

  it('holds no control character', () => {
    expect(toHtml([brokenReport()])).not.toMatch(CONTROL);
  });

  it('is built the same whatever strangers say', () => {
    const benign = skeleton(toHtml([worded(brokenReport(), 'Words')]));
    expect(benign.length).toBeGreaterThan(100);
    expect(skeleton(toHtml([worded(brokenReport(), HOSTILE)]))).toEqual(benign);
  });

  it('names its own style and script in its policy, and nothing else', () => {
    const page = toHtml([sampleReport()]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    for (const kind of ['style', 'script']) {
      const [, text = ''] = new RegExp(`<${kind}>([^]*?)</${kind}>`).exec(page) ?? [];
      expect(policy).toContain(`${kind}-src &#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;;`);
    }
    expect(policy).toMatch(/^default-src &#39;none&#39;;/);
    expect(page).not.toMatch(/ (?:src|style|on[a-z]+)="/);
    expect(page).not.toMatch(/ href="(?!#)/);
  });

  it('has a part a domain, each with ids of its own, the worst domain first in the overview', () => {
    const sample = brokenReport();
    const sound: Report = {
      ...sample,
      target: { ...sample.target, domain: 'example.net' },
      exit: 0,
      checks: sample.checks.filter(({ verdict }) => verdict === 'pass'),
    };
    const page = toHtml([sound, sample]);
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page.indexOf('href="#2-domain"')).toBeLessThan(page.indexOf('href="#1-domain"'));
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  it('leads every link to a place in the page', () => {
    const page = toHtml([brokenReport()]);
    const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/ (?:href="#|data-copy=")([^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  });
});
