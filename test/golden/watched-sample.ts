/** The sample with all that a page can show besides: the course of the run, the zone, and what earlier runs found. */
import type { CheckReport, PastRun, Report } from '../../reporters/report.ts';
import type { ReportTimeline, ReportZoneRow } from '../../reporters/timeline.ts';
import { sampleReport } from './sample.ts';

/** What servers and their zones would like to see printed. */
export const HOSTILE = '"><img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>\'';
const HOUR = 3_600_000;
const RUNS = 40;
/** From this run on the sample is broken. */
const BROKE = 33;

/** Broken in several ways, with history. */
export function brokenReport(): Report {
  const sample = sampleReport();
  const checks = sample.checks.map((check) => withHistory(check));
  return {
    ...sample,
    checks,
    changes: { raised: ['smtp.starttls'], cleared: ['dns.mx'], stale: ['imap.starttls'], known: [] },
    past: past(checks),
    timeline,
    zone,
  };
}

/** The same server when all is well. */
export function soundReport(): Report {
  const sample = sampleReport();
  const checks = sample.checks.filter(({ verdict }) => verdict === 'pass');
  const summary = { pass: checks.length, warn: 0, fail: 0, inconclusive: 0, exempt: 0, broken: 0 };
  return { ...sample, exit: 0, checks, summary, timeline, zone: zone.filter(({ state }) => state === 'there') };
}

function withHistory(check: CheckReport): CheckReport {
  if (check.id === 'smtp.starttls') return { ...check, since: '2026-11-22T05:00:00.000Z', times: RUNS - BROKE + 1 };
  if (check.id === 'imap.starttls') return { ...check, dark: { since: '2026-11-21T11:00:00.000Z', told: true } };
  if (check.id !== 'smtp.greeting') return check;
  return { ...check, waived: { reason: `Known, and the provider is on it ${HOSTILE}`, until: '2026-12-31' } };
}

function past(checks: readonly CheckReport[]): readonly PastRun[] {
  return Array.from({ length: RUNS }, (_, index) => ({
    started: new Date(Date.parse('2026-11-22T12:00:00Z') - (RUNS - index) * HOUR).toISOString(),
    seconds: 3.5,
    exit: index < BROKE ? 0 : 1,
    verdicts: Object.fromEntries(
      checks.map(({ id, verdict }) => [id, verdict === 'fail' && index < BROKE ? 'pass' : verdict]),
    ),
    measures: { 'roundtrip-seconds': 1 + (index % 7) / 10, 'certificate-days': 60 - index / 24 },
  }));
}

const timeline: ReportTimeline = {
  checks: [
    { id: 'dns.mx', from: 310, to: 330 },
    { id: 'smtp.starttls', from: 310, to: 3400 },
    { id: 'smtp.greeting', from: 311, to: 3400 },
    { id: 'imap.starttls', from: 312, to: 700 },
  ],
  conversations: [
    {
      kind: 'dns',
      what: `DNS: ${HOSTILE} MX`,
      from: 310,
      to: 330,
      waiters: [
        { id: 'dns.mx', from: 310 },
        { id: 'smtp.starttls', from: 310 },
      ],
    },
    {
      kind: 'smtp',
      what: `SMTP with ${HOSTILE}:25 (IPv4)`,
      from: 331,
      to: 3395,
      waiters: [
        { id: 'smtp.starttls', from: 331 },
        { id: 'smtp.greeting', from: 400 },
      ],
    },
    {
      kind: 'imap',
      what: 'IMAP with mail.example.org:143 (IPv4)',
      from: 340,
      to: 690,
      waiters: [{ id: 'imap.starttls', from: 340 }],
    },
  ],
};

const zone: readonly ReportZoneRow[] = [
  {
    line: 'mail.example.org. 300 IN A 24.48.100.24',
    state: 'there',
    found: ['24.48.100.24'],
    purpose: 'The mail host',
    optional: false,
  },
  {
    line: 'example.org. 300 IN MX 10 mail.example.org.',
    state: 'missing',
    found: [],
    purpose: 'Mail goes to mail.example.org',
    optional: false,
  },
  {
    line: 'example.org. 300 IN TXT "v=spf1 mx -all"',
    state: 'different',
    found: [`v=spf1 ${HOSTILE} +all`],
    purpose: 'SPF',
    optional: false,
  },
  {
    line: '; dkim._domainkey.example.org. 300 IN TXT "v=DKIM1;k=rsa;p=<public key>"',
    state: 'unknown',
    found: [],
    purpose: 'DKIM',
    optional: false,
    note: 'The resolver does not answer',
  },
  {
    line: 'example.org. 300 IN CAA 0 issue "letsencrypt.org"',
    state: 'missing',
    found: [],
    purpose: 'CAA',
    optional: true,
  },
];
