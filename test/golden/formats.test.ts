import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { toBadge, toBadgeJson } from '../../reporters/badge.ts';
import { toGithub } from '../../reporters/github.ts';
import { toMarkdown } from '../../reporters/markdown.ts';
import { nagiosExit, toNagios } from '../../reporters/nagios.ts';
import { toPrometheus } from '../../reporters/prometheus.ts';
import type { CheckReport, Report } from '../../reporters/report.ts';
import { toTap } from '../../reporters/tap.ts';
import type { Verdict } from '../../reporters/verdict.ts';
import { sampleReport } from './sample.ts';

/** The sample with one finding waived, history behind it, and something new. */
function watched(): Report {
  const sample = sampleReport();
  const checks = sample.checks.map((check): CheckReport => {
    if (check.id === 'smtp.greeting') return { ...check, waived: { reason: 'known | to # us', until: '2027-01-31' } };
    if (check.id === 'imap.starttls') return { ...check, dark: { since: '2026-11-20T12:00:00.000Z', told: true } };
    return check.id === 'smtp.starttls' ? { ...check, since: '2026-11-02T00:00:00.000Z', times: 3 } : check;
  });
  const past = [{ started: '2026-11-21T12:00:00.000Z', seconds: 4, exit: 0, verdicts: {}, measures: {} }];
  return {
    ...sample,
    checks,
    past,
    changes: { raised: ['smtp.starttls'], cleared: ['dns.mx'], stale: ['imap.starttls'], known: [] },
  };
}

/** Only the checks with these verdicts, and an exit code. */
function only(exit: number, ...verdicts: readonly Verdict[]): Report {
  const sample = sampleReport();
  return { ...sample, exit, checks: sample.checks.filter(({ verdict }) => verdicts.includes(verdict)) };
}

const other: Report = { ...only(0, 'pass'), target: { domain: 'example.net', addresses: [] } };

describe('Markdown', () => {
  it('is as it was', async () => {
    await expect(toMarkdown([watched(), other])).toMatchFileSnapshot('summary.md');
  });

  it("holds no tag but its own, no mention and no link of a server's", () => {
    const text = toMarkdown([watched()])
      .replaceAll(/^```text\n[^]*?^```$/gm, '')
      .replaceAll(/`[^`\n]*`/g, '');
    expect(text.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(details|summary)>$/.test(tag)) ?? []).toEqual([]);
    expect(text).not.toMatch(/@|:\/\/|\]\(/);
  });

  it('keeps a fix inside its fence', () => {
    const [check] = sampleReport().checks;
    const text = toMarkdown([
      { ...sampleReport(), checks: [{ ...(check as CheckReport), verdict: 'fail', fix: 'a\n```\n# out\n````\n' }] },
    ]);
    expect(text).toContain('`````text\na\n```\n# out\n````\n\n`````');
  });

  it('is cut, and says so, before GitHub refuses it', () => {
    const [check] = sampleReport().checks;
    const many = Array.from({ length: 3000 }, () => ({
      ...(check as CheckReport),
      verdict: 'fail' as const,
      failure: 'x'.repeat(200),
    }));
    const text = toMarkdown([{ ...sampleReport(), checks: many }]);
    expect(text.length).toBeLessThan(260_000);
    expect(text).toContain('The rest is left out here');
  });
});

describe("GitHub's annotations", () => {
  it('are as they were', async () => {
    await expect(toGithub([watched(), other], 'required')).toMatchFileSnapshot('annotations.txt');
  });

  it('are one a line, whatever a server said, and a warning is an error where it fails the run', () => {
    const lines = toGithub([watched()], 'required').trimEnd().split('\n');
    expect(
      lines.filter((line) => line.startsWith('::')).map((line) => /^::(\w+) title=([^:]*)::/.exec(line)?.slice(1)),
    ).toEqual([
      ['error', 'example.org%3A smtp.starttls'],
      ['notice', 'example.org%3A smtp.greeting'],
      ['error', 'example.org%3A mailadm.endpoint'],
      ['warning', 'example.org%3A imap.starttls'],
    ]);
    expect(toGithub([sampleReport()], 'recommended')).toContain('::error title=example.org%3A smtp.greeting::');
  });
});

describe('Prometheus metrics', () => {
  it('are as they were', async () => {
    await expect(toPrometheus([watched(), other])).toMatchFileSnapshot('metrics.prom');
  });

  it('are in the exposition format: each name once described, then its samples together', () => {
    const lines = toPrometheus([watched(), other]).trimEnd().split('\n');
    const names = lines.filter((line) => line.startsWith('# TYPE ')).map((line) => line.split(' ')[2]);
    expect(new Set(names).size).toBe(names.length);
    let current: string | undefined;
    for (const line of lines) {
      if (line.startsWith('# ')) current = line.split(' ')[2];
      else
        expect(line).toMatch(
          new RegExp(String.raw`^${current}\{[a-z]+="(?:[^"\\\n]|\\.)*"(?:,[a-z]+="(?:[^"\\\n]|\\.)*")*\} -?[\d.]+$`),
        );
    }
  });

  it('remember the last run that could tell something', () => {
    expect(toPrometheus([{ ...watched(), exit: 2 }])).toContain(
      `mailproof_conclusive_timestamp_seconds{domain="example.org"} ${Date.parse('2026-11-21T12:00:00Z') / 1000}\n`,
    );
    expect(toPrometheus([{ ...only(2, 'inconclusive') }])).not.toContain('mailproof_conclusive_timestamp_seconds');
  });
});

describe('TAP', () => {
  it('is as it was', async () => {
    await expect(toTap([watched()], 'required')).toMatchFileSnapshot('points.tap');
  });

  it('counts its points, and its diagnostics are YAML', () => {
    const text = toTap([watched(), other], 'required');
    const points = text.match(/^(not )?ok \d+ - .*$/gm) ?? [];
    expect(text).toContain(`1..${points.length}\n`);
    expect(points.map((point) => Number(/ok (\d+)/.exec(point)?.[1]))).toEqual(points.map((_, index) => index + 1));
    const blocks = [...text.matchAll(/^ {2}---\n([^]*?)^ {2}\.\.\.$/gm)].map(
      ([, block = '']) => parse(block) as { readonly verdict: string },
    );
    expect(blocks.map(({ verdict }) => verdict)).toEqual([
      'pass',
      'fail',
      'warn',
      'inconclusive',
      'exempt',
      'broken',
      'pass',
    ]);
  });
});

describe('a plugin of Nagios', () => {
  it('is as it was', async () => {
    await expect(toNagios([watched(), other], 'required')).toMatchFileSnapshot('plugin.txt');
  });

  it('has one bar, before its figures', () => {
    expect(toNagios([watched()], 'required').split('|')).toHaveLength(2);
  });

  it.each<[string, Report, 'required' | 'recommended', number]>([
    ['all well', only(0, 'pass'), 'required', 0],
    ['a warning', only(0, 'pass', 'warn'), 'required', 1],
    ['a warning that counts', only(1, 'pass', 'warn'), 'recommended', 2],
    ['a failure', only(1, 'fail', 'warn'), 'required', 2],
    ['nothing determined', only(2, 'inconclusive'), 'required', 3],
  ])('%s', (_, report, failOn, code) => {
    expect(nagiosExit([report], failOn)).toBe(code);
    expect(nagiosExit([report, other], failOn)).toBe(code);
  });
});

describe('the badge', () => {
  it('is as it was', async () => {
    await expect(toBadge([watched()])).toMatchFileSnapshot('badge.svg');
    await expect(toBadgeJson([watched()])).toMatchFileSnapshot('badge.json');
  });

  it.each<[Report, string]>([
    [only(0, 'pass'), 'works'],
    [only(0, 'pass', 'warn'), 'works, could be better'],
    [only(1, 'fail'), '1 problem'],
    [only(2, 'inconclusive'), 'not determined'],
  ])('says it in a word or two', (report, message) => {
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(toBadge([report])).close();
    expect(toBadge([report])).toContain(`aria-label="mail server: ${message}"`);
    expect(JSON.parse(toBadgeJson([report]))).toMatchObject({ schemaVersion: 1, message });
  });
});
