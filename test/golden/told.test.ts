/** What every format owes its reader: no name that is not so, each cause once, and nothing waived that is hushed up. */
import { describe, expect, it } from 'vitest';
import { toBadge, toBadgeJson } from '../../reporters/badge.ts';
import { toConsole } from '../../reporters/console.ts';
import { toGithub } from '../../reporters/github.ts';
import { toHtml } from '../../reporters/html.ts';
import { toJunit } from '../../reporters/junit.ts';
import { learn, speaking } from '../../reporters/language.ts';
import { toMarkdown } from '../../reporters/markdown.ts';
import { nagiosExit, toNagios } from '../../reporters/nagios.ts';
import { recounted, type CheckReport, type Report } from '../../reporters/report.ts';
import { toTap } from '../../reporters/tap.ts';
import { VERDICTS } from '../../reporters/verdict.ts';
import { sampleReport } from './sample.ts';

const [FIRST] = sampleReport().checks as [CheckReport, ...CheckReport[]];
const TITLE = 'The port is closed';

function made(id: string, verdict: CheckReport['verdict'], rest: Partial<CheckReport> = {}): CheckReport {
  return { ...FIRST, id, area: 'smtp', verdict, title: TITLE, failure: 'Anybody can come in', findings: [], ...rest };
}

function reportOf(...checks: readonly CheckReport[]): Report {
  return recounted(sampleReport(), checks, 'required');
}

/** Class and name of each case. */
function casesIn(xml: string): readonly string[] {
  return [...xml.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(([, ...names]) => names.join(' '));
}

describe("a case's name in JUnit", () => {
  it('is the same whatever its check says, in every language, and beside another domain', async () => {
    await learn('zh-CN');
    const other: Report = { ...reportOf(made('smtp.size', 'pass')), target: { domain: 'example.net', addresses: [] } };
    const name = 'mailproof.example.org.smtp smtp.size';
    for (const verdict of VERDICTS) {
      const report = reportOf(made('smtp.size', verdict, { reason: 'because' }));
      expect(casesIn(toJunit([report], 'required'))).toEqual([name]);
      expect(casesIn(speaking('zh-CN', () => toJunit([report], 'required')))).toEqual([name]);
      expect(casesIn(toJunit([report, other], 'required'))).toEqual([name, 'mailproof.example.net.smtp smtp.size']);
    }
  });
});

describe('a sentence beside a verdict', () => {
  const open = made('sieve.closed', 'pass', { findings: [{ level: 'advice', message: '4190 is open' }] });
  const report = reportOf(
    made('pop3.closed', 'fail'),
    open,
    made('imap.closed', 'inconclusive', { reason: 'silence' }),
  );

  it('is never one that is not so', () => {
    const points = toTap([report], 'required').match(/^(?:not )?ok .*$/gm);
    expect(points).toEqual([
      'not ok 1 - pop3.closed: Anybody can come in',
      'ok 2 - sieve.closed: 4190 is open',
      'ok 3 - imap.closed # SKIP inconclusive: silence',
    ]);
    expect(toJunit([report], 'required').match(new RegExp(`.*${TITLE}`, 'g'))).toEqual(
      Array.from({ length: 3 }, () => `Should be: ${TITLE}`),
    );
  });

  it('is the title where that is so', () => {
    const sound = reportOf(made('pop3.closed', 'pass'));
    expect(toTap([sound], 'required')).toContain(`ok 1 - pop3.closed: ${TITLE}\n`);
    expect(toJunit([sound], 'required')).toContain(`verdict=pass\n${TITLE}</system-out>`);
  });
});

describe('a cause', () => {
  const both = ['IPv4', 'IPv6'].map((family) => `mx:25 (${family}) is silent`);
  const silent = both.map((message) => ({ level: 'unknown' as const, message }));
  const reason = both[0] ?? '';
  const waiting = ['smtp.size', 'smtp.vrfy'].map((id) =>
    made(id, 'inconclusive', { reason, cause: 'smtp.reachable', findings: silent }),
  );

  it('that failed is told once, and what waits for it says so in one line', () => {
    const failed = both.map((message) => ({ level: 'required' as const, message }));
    const report = reportOf(made('smtp.reachable', 'fail', { findings: failed }), ...waiting);
    const xml = toJunit([report], 'required');
    expect(xml.match(/mx:25[^"\n]*/g)).toEqual(['mx:25 (IPv4, IPv6) is silent', 'mx:25 (IPv4, IPv6) is silent']);
    expect(xml).toContain('<failure message="Anybody can come in: mx:25 (IPv4, IPv6) is silent"');
    expect(xml.match(/<skipped message="inconclusive: waits for smtp\.reachable"\/>/g)).toHaveLength(2);
    expect(xml).toContain('2 checks wait for smtp.reachable: smtp.size, smtp.vrfy');
    const points = toTap([report], 'required');
    expect(points).toContain('ok 2 - smtp.size # SKIP inconclusive: waits for smtp.reachable\n');
    expect(points).toContain('  waiting: ["smtp.size","smtp.vrfy"]\n');
    expect(points.match(/is silent/g)).toHaveLength(1);
    const page = toHtml([report]);
    expect(page.match(/is silent/g)).toHaveLength(1);
    expect(page).toContain('2 checks wait for this: <a href="#smtp.size">');
  });

  it('that is not known either is told of both address families in one sentence', () => {
    const report = reportOf(made('smtp.reachable', 'inconclusive', { reason, findings: silent }), ...waiting);
    expect(toJunit([report], 'required')).toContain('"inconclusive: mx:25 (IPv4, IPv6) is silent"');
    expect(toTap([report], 'required')).toContain('# SKIP inconclusive: mx:25 (IPv4, IPv6) is silent\n');
    expect(toHtml([report])).toContain('<p class="reason">mx:25 (IPv4, IPv6) is silent</p>');
  });
});

describe('what is waived', () => {
  const waived = { waived: { reason: 'the hoster is on it' } };
  const bad = made('smtp.size', 'fail', waived);
  const shows = { shows: 'receiving' } as const;
  const report = reportOf(made('dns.mx', 'pass', shows), bad, made('smtp.vrfy', 'warn', waived));
  const HEADLINE = 'example.org works, but for what is waived.';

  it.each<[string, string]>([
    ['the screen', toConsole([report], { colour: false, width: 120 })],
    ['the page', toHtml([report])],
    ['Markdown', toMarkdown([report])],
    ['JUnit', toJunit([report], 'required')],
    ['TAP', toTap([report], 'required')],
    ["Nagios' plugin", toNagios([report], 'required')],
    ["GitHub's annotations", toGithub([report], 'required')],
  ])('is named in the headline of %s', (_, words) => {
    expect(words).toContain(HEADLINE);
    expect(words).toContain('Waived: smtp.size, smtp.vrfy.');
  });

  it('is counted as waived, and as nothing else', () => {
    expect(toConsole([report], { colour: false, width: 120 })).toMatch(
      /^waived: smtp\.size, smtp\.vrfy · 1 passed · /m,
    );
    expect(toHtml([report])).toContain('2 waived</span>');
    expect(toHtml([report])).not.toMatch(/1 failed|1 to improve/);
    expect(toMarkdown([report])).toContain('| SMTP: sending and receiving | 1 |  |  |  |  |  | 2 |');
    expect(toJunit([report], 'recommended')).toMatch(/^<testsuites .* tests="3" failures="0" errors="0"/m);
    expect(toJunit([report], 'required')).toContain('<property name="waived smtp.size" value="the hoster is on it"/>');
    expect(toTap([report], 'required').match(/^not ok \d - .* # TODO Waived: the hoster is on it$/gm)).toHaveLength(2);
    expect(toNagios([report], 'required')).toContain("'warn'=0 'fail'=0");
    expect(toNagios([report], 'required')).toContain("'waived'=2");
    expect(nagiosExit([report], 'recommended')).toBe(0);
    expect(toBadgeJson([report])).toContain('"works, 2 waived"');
    expect(toBadge([report])).toContain('works, 2 waived');
  });

  it('is told beside what is not', () => {
    const worse = reportOf(...report.checks, made('smtp.relay', 'fail'));
    expect(toNagios([worse], 'required')).toMatch(
      /example\.org - failed: smtp\.relay; waived: smtp\.size, smtp\.vrfy\./,
    );
    expect(toBadgeJson([worse])).toContain('"1 problem, 2 waived"');
  });
});

describe("an area's tally on the page", () => {
  it.each<[string, readonly CheckReport[]]>([
    ['1 of 2 passed', [made('smtp.a', 'pass'), made('smtp.b', 'fail')]],
    ['1 of 1 passed, 1 not determined', [made('smtp.a', 'pass'), made('smtp.b', 'inconclusive')]],
    ['not determined', [made('smtp.a', 'inconclusive'), made('smtp.b', 'inconclusive')]],
    ['not asked for', [made('smtp.a', 'exempt', { lacks: 'account' })]],
    ['left out', [made('smtp.a', 'exempt')]],
    ['1 waived', [made('smtp.a', 'fail', { waived: { reason: 'known' } })]],
  ])('%s', (words, checks) => {
    expect(toHtml([reportOf(...checks)])).toContain(`<span class="tally">${words}</span>`);
  });
});

describe('several domains', () => {
  it('begin with a table: each domain, its verdict, a sentence, and what failed', () => {
    const bad = reportOf(made('smtp.size', 'fail'));
    const good = { ...reportOf(made('dns.mx', 'pass')), target: { domain: 'example.net', addresses: [] } };
    const [table = ''] = /<table>[^]*<\/table>/.exec(toHtml([good, bad])) ?? [];
    const rows = [...table.matchAll(/<tr><th scope="row">[^]*?<\/tr>/g)].map(([row]) =>
      row
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(rows[0]).toMatch(/^example\.org ✗ failed example\.org has a problem that must be solved\. smtp\.size$/);
    expect(rows[1]).toMatch(/^example\.net ✓ good example\.net works\. /);
    expect(table).toContain('href="#2-smtp.size"');
    expect(toHtml([good, bad])).toContain('One of the 2 domains has problems that must be solved.');
  });
});
