/** A report with every verdict, and with what a hostile server would like to see printed. */
import { say, verbatim } from '../../common/say.ts';
import type { Area } from '../../checks/words/area.ts';
import type { CheckMeta, CheckOutcome } from '../../checks/words/meta.ts';
import { exampleSettings } from '../../bin/asked/example-settings.ts';
import { checkReport, makeReport, type CheckReport, type Report } from '../../reporters/report.ts';

const HOSTILE = 'mx\u001b[2J]]>\u0000<script>alert(1)</script>\n::error::"&amp;';

/** As the checks declare them. */
const AREAS: readonly Area[] = [
  { id: 'dns', title: verbatim('DNS'), contact: false },
  { id: 'smtp', title: say`SMTP: sending and receiving`, contact: true },
  { id: 'imap', title: say`IMAP: reading`, contact: true },
  { id: 'http', title: say`Web server`, contact: true },
  { id: 'mailadm', title: say`mailadm: account creation`, contact: true },
];

function areaOf(id: string): Area {
  const area = AREAS.find((one) => id.startsWith(`${one.id}.`));
  if (area === undefined) throw new Error(`the sample has no area for ${id}`);
  return area;
}

function card(id: string, outcome: Partial<CheckOutcome>, weight: CheckMeta['weight'] = 'required'): CheckMeta {
  return {
    id,
    area: areaOf(id),
    title: say`Every mail host offers STARTTLS`,
    failure: say`Mail to this domain can be read on the way`,
    weight,
    why: say`Other servers send in clear when they are not offered encryption.`,
    fix: say`Nothing`,
    references: ['RFC 3207'],
    ...(id === 'dns.mx' ? { shows: 'receiving' } : {}),
    outcome: { claims: 1, findings: [], evidence: {}, ...outcome },
  };
}

const passed = { state: 'passed', errors: [] } as const;
const skipped = { state: 'skipped', errors: [] } as const;
const failed = { state: 'failed', errors: [{ name: 'AssertionError', message: 'expected false to be true' }] } as const;

function checks(): CheckReport[] {
  return [
    checkReport(card('dns.mx', {}), passed, 0.0123456),
    checkReport(
      card(
        'dns.caa',
        {
          findings: [{ level: 'advice', message: say`The domain has no CAA record` }],
          fix: say`Add:\n${verbatim('example.org. 300 IN CAA 0 issue "letsencrypt.org"')}`,
        },
        'advice',
      ),
      passed,
      0.1,
    ),
    checkReport(
      card('smtp.starttls', {
        findings: [
          {
            level: 'required',
            message: say`${HOSTILE}:25 does not offer STARTTLS`,
            observed: say`EHLO: ${HOSTILE}`,
            expected: say`STARTTLS`,
          },
        ],
        fix: say`Run this in the mailcow folder:\ndocker compose restart postfix-mailcow`,
        evidence: { banner: HOSTILE, lines: ['220 a', HOSTILE] },
      }),
      failed,
      3.2,
    ),
    checkReport(
      card(
        'smtp.greeting',
        {
          findings: [{ level: 'recommended', message: say`The greeting names ${'localhost'}` }],
          fix: say`Set MAILCOW_HOSTNAME.`,
        },
        'recommended',
      ),
      passed,
      3.1,
    ),
    checkReport(
      card('imap.starttls', {
        claims: 0,
        doubt: say`Port ${143} is closed`,
        cause: 'imap.reachable',
        findings: [{ level: 'unknown', message: say`Port ${143} is closed` }],
      }),
      skipped,
      0.2,
    ),
    checkReport(
      card('http.default-password', { claims: 0, exempt: say`Not asked for: --try-default-password` }),
      skipped,
      0,
    ),
    checkReport(
      card('mailadm.endpoint', {}),
      { state: 'failed', errors: [{ name: 'TypeError', message: `x ${HOSTILE} is not a function` }] },
      0.3,
    ),
  ];
}

export function sampleReport(): Report {
  return makeReport(checks(), {
    settings: exampleSettings(),
    areas: AREAS,
    started: new Date('2026-11-22T12:00:00Z'),
    seconds: 3.4567,
    failOn: 'required',
    run: {
      started: '2026-11-22T12:00:00.000Z',
      host: 'mail.example.org',
      addresses: ['24.48.100.24', '7fe5:2f4:1ba:2381::3'],
      resolvers: ['192.0.2.53'],
      seconds: 3.4,
      troubles: [],
      remarks: [say`There is no IPv6 here: what needs it could not be checked.`],
    },
  });
}
