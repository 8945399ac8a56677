/** The headline: "works" is said only of what was seen to work, or was not asked for and then is named. */
import { describe, expect, test } from 'vitest';
import type { Doing, Need } from '../../../checks/words/card.ts';
import { toBadgeJson } from '../../../reporters/badge.ts';
import { learn, speaking } from '../../../reporters/language.ts';
import { meaning } from '../../../reporters/meaning.ts';
import { nagiosExit } from '../../../reporters/nagios.ts';
import type { CheckReport, Report } from '../../../reporters/report.ts';
import { exitOf, type Verdict } from '../../../reporters/verdict.ts';
import { sampleReport } from '../../golden/sample.ts';

function check(id: string, verdict: Verdict, more: Partial<CheckReport> = {}): CheckReport {
  return {
    id,
    area: id.split('.')[0] ?? '',
    title: `${id} is right`,
    failure: `${id} is wrong`,
    weight: 'required',
    verdict,
    findings: [],
    why: '',
    references: [],
    evidence: {},
    seconds: 0,
    ...more,
  };
}

const shows = (id: string, doing: Doing, verdict: Verdict, more: Partial<CheckReport> = {}): CheckReport =>
  check(id, verdict, { shows: doing, ...more });
const lacking = (id: string, doing: Doing, lacks: Need): CheckReport =>
  shows(id, doing, 'exempt', { lacks, reason: `Set ${lacks}.` });

const RECEIVING = shows('smtp.reachable', 'receiving', 'pass');
const SENDING = shows('smtp.submission', 'sending', 'pass');
const READING = shows('imap.reachable', 'reading', 'pass');
const ACCOUNTS = shows('mailadm.endpoint', 'accounts', 'pass');
const ALL = [RECEIVING, SENDING, READING, ACCOUNTS];
const BLOCKED = {
  reason: 'Port 25 cannot be reached from here over IPv4: no control answers. Many hosters block outgoing port 25',
  vantage: true,
} as const;

const AREAS = Object.fromEntries(
  ['dns', 'smtp', 'imap', 'mailadm', 'server', 'tls', 'roundtrip'].map((id) => [
    id,
    { title: id, contact: id !== 'dns' },
  ]),
);

function report(...checks: readonly CheckReport[]): Report {
  return { ...sampleReport(), areas: AREAS, checks, exit: exitOf(checks, AREAS, 'required') };
}

const told = (...checks: readonly CheckReport[]): string => meaning(report(...checks));

describe('it works', () => {
  test('where all four were seen', () => {
    expect(told(...ALL)).toBe('example.org works.');
    expect(told(...ALL, check('tls.trust', 'warn'))).toBe('example.org works; one thing should be better.');
    expect(told(...ALL, check('dns.caa', 'inconclusive'))).toBe(
      'example.org works, as far as could be determined from here.',
    );
  });

  test('but for what is waived, which is named, whatever the run is about', () => {
    const waived = { waived: { reason: 'known' } };
    const bad = check('smtp.size', 'fail', waived);
    expect(told(...ALL, bad)).toBe('example.org works, but for what is waived. Waived: smtp.size.');
    expect(told(...ALL, bad, check('tls.trust', 'warn'))).toBe(
      'example.org works, but for what is waived. Of what else was looked at one thing should be better. Waived: smtp.size.',
    );
    expect(told(...ALL, check('tls.trust', 'fail'), bad)).toBe(
      'example.org has a problem that must be solved. Waived: smtp.size.',
    );
    expect(told(check('dns.caa', 'warn', waived))).toMatch(
      /^example\.org: what was looked at is as it should be, but for what is waived\. Waived: dns\.caa\. Not looked at: /,
    );
    expect(told(check('message.dkim', 'fail', waived))).toBe(
      'The message is as it should be, but for what is waived. Waived: message.dkim.',
    );
    expect(told(check('dmarc.seen', 'fail', waived))).toBe(
      'The reports about example.org tell of nothing wrong, but for what is waived. Waived: dmarc.seen.',
    );
  });

  test('and what was not asked for is named, with what to set', () => {
    expect(
      told(
        ...ALL,
        lacking('imap.login', 'reading', 'account'),
        lacking('smtp.login', 'sending', 'account'),
        lacking('roundtrip.inbound', 'receiving', 'peer'),
        lacking('mailadm.account', 'accounts', 'token'),
      ),
    ).toBe(
      'example.org works. Not looked at: messages of an account (set MAILPROOF_ACCOUNT), mail to and from other providers (set MAILPROOF_PEER), making an account (set MAILPROOF_TOKEN).',
    );
    expect(told(...ALL, lacking('roundtrip.inbound', 'receiving', 'peer'))).toContain('MAILPROOF_PEER');
  });

  test('and what --skip left out is named', () => {
    expect(told(SENDING, READING, ACCOUNTS)).toBe('example.org works. Not looked at: receiving.');
  });

  test('without mailadm, which then is no business of the run', () => {
    expect(told(RECEIVING, SENDING, READING, shows('mailadm.endpoint', 'accounts', 'exempt'))).toBe(
      'example.org works.',
    );
  });

  test('over IPv4, where there is no IPv6 here', () => {
    expect(
      told(
        shows('smtp.reachable', 'receiving', 'inconclusive', { vantage: true, partly: true }),
        SENDING,
        READING,
        ACCOUNTS,
      ),
    ).toBe('example.org works, as far as could be determined from here.');
  });

  test('is not said of what nobody looked at', () => {
    expect(told(check('dns.caa', 'pass'))).toBe(
      'example.org: what was looked at is as it should be. Not looked at: receiving, sending, reading mail, making accounts.',
    );
    expect(told(check('dns.caa', 'warn'))).toContain('of what was looked at one thing should be better.');
  });
});

describe('what could not be judged comes first, and nothing is said to work', () => {
  test('receiving, where port 25 is blocked here: exit 0, or 2 where that was asked for', () => {
    const checks = [shows('smtp.reachable', 'receiving', 'inconclusive', BLOCKED), SENDING, READING, ACCOUNTS];
    expect(told(...checks)).toBe(
      'example.org: receiving could not be judged: Port 25 cannot be reached from here over IPv4: no control answers. What else was looked at is as it should be.',
    );
    expect([exitOf(checks, AREAS, 'required'), exitOf(checks, AREAS, 'inconclusive')]).toEqual([0, 2]);
    expect(toBadgeJson([report(...checks)])).toContain('"not fully determined"');
    expect(meaning({ ...report(...checks), exit: 2 })).toMatch(/^example\.org: receiving could not be judged/);
  });

  test('several for one reason in one sentence, for two reasons in two', () => {
    const cause = { cause: 'server.reachable', reason: 'see there' } as const;
    expect(
      told(
        check('server.reachable', 'inconclusive', { reason: 'No port answers' }),
        shows('smtp.reachable', 'receiving', 'inconclusive', cause),
        shows('smtp.submission', 'sending', 'inconclusive', cause),
        shows('imap.reachable', 'reading', 'inconclusive', { reason: 'No greeting came' }),
        ACCOUNTS,
        check('dns.caa', 'warn'),
        check('dns.srv', 'warn'),
      ),
    ).toBe(
      'example.org: receiving and sending could not be judged: No port answers. example.org: reading mail could not be judged: No greeting came. Of what else was looked at 2 things should be better.',
    );
  });

  test.each<[Doing, CheckReport]>([
    ['receiving', shows('roundtrip.inbound', 'receiving', 'inconclusive', { reason: 'x' })],
    ['sending', shows('smtp.login', 'sending', 'inconclusive', { reason: 'x' })],
    ['reading', shows('imap.login', 'reading', 'inconclusive', { reason: 'x' })],
    ['accounts', shows('mailadm.account', 'accounts', 'inconclusive', { reason: 'x', partly: true })],
  ])('%s, where one of two checks of it is open', (_, open) => {
    expect(told(...ALL, open)).toMatch(/^example\.org: .* could not be judged: x\. /);
    expect(told(...ALL, open)).not.toContain('works');
  });

  test("with as much of a server's words as a headline has room for", () => {
    const words = told(
      shows('smtp.reachable', 'receiving', 'inconclusive', { reason: `It says: ${'x'.repeat(900)}` }),
      SENDING,
    );
    expect(words).toMatch(/^example\.org: receiving could not be judged: It says: x+…\. /);
    expect(words.length).toBeLessThan(400);
  });

  test('in Chinese too', async () => {
    await learn('zh-CN');
    const checks = [shows('smtp.reachable', 'receiving', 'inconclusive', { reason: '端口 25 被阻断。还有' }), SENDING];
    expect(speaking('zh-CN', () => told(...checks))).toBe(
      'example.org：收信无法判断：端口 25 被阻断。其余检查过的内容都没有问题。没有检查：读取邮件、创建账号。',
    );
  });
});

describe('a run that its deadline cut short', () => {
  const late = check('imap.starttls', 'inconclusive', { late: true, reason: 'The deadline came' });

  test('ends with 2 and works never', () => {
    const cut = report(...ALL, late);
    expect([cut.exit, nagiosExit([cut], 'required')]).toEqual([2, 3]);
    expect(meaning(cut)).toMatch(/^The run was cut short by its deadline, before one check was done: example\.org /);
    expect(meaning(cut)).not.toContain('works');
    expect(toBadgeJson([cut])).toContain('"not determined"');
  });

  test('and with 1 where something failed', () => {
    const cut = report(...ALL, late, check('dns.mx', 'fail'));
    expect(cut.exit).toBe(1);
    expect(meaning(cut)).toBe('example.org has a problem that must be solved. The run was cut short by its deadline.');
  });
});

describe('nothing determined', () => {
  const waiting = check('imap.reachable', 'inconclusive', { cause: 'smtp.reachable', reason: 'see there' });

  test('and no control answers either: nothing can be seen from here', () => {
    const blind = report(
      check('dns.mx', 'pass'),
      shows('smtp.reachable', 'receiving', 'inconclusive', BLOCKED),
      waiting,
    );
    expect(blind.exit).toBe(2);
    expect(meaning(blind)).toBe(
      'Nothing of example.org can be seen from here: other hosts do not answer from here either.',
    );
  });

  test('though the server may be to blame', () => {
    expect(told(shows('smtp.reachable', 'receiving', 'inconclusive', { reason: 'x' }), waiting)).toBe(
      'Too little could be determined from here to say whether example.org works.',
    );
  });
});

describe("a bug of mailproof's own", () => {
  const bug = check('dns.caa', 'broken', { reason: 'mailproof has a bug here: boom' });

  test("is none of the domain's problems: exit 1, a grey badge, UNKNOWN", () => {
    const one = report(...ALL, bug);
    expect(meaning(one)).toBe('mailproof itself has a bug here. example.org works.');
    expect([one.exit, nagiosExit([one], 'required')]).toEqual([1, 3]);
    expect(JSON.parse(toBadgeJson([one]))).toMatchObject({ message: 'mailproof has a bug', isError: false });
    expect(told(...ALL, bug, bug)).toContain('mailproof itself has 2 bugs here.');
  });

  test('stands behind problems that the domain has', () => {
    expect(told(...ALL, bug, check('dns.mx', 'fail'))).toBe(
      'example.org has a problem that must be solved. mailproof itself has a bug here.',
    );
  });

  test('where something should be seen to work leaves that open', () => {
    expect(told(shows('smtp.reachable', 'receiving', 'broken', { reason: 'boom' }), SENDING, READING, ACCOUNTS)).toBe(
      'mailproof itself has a bug here. example.org: receiving could not be judged: boom. What else was looked at is as it should be.',
    );
  });
});

describe('what has not been known for too long', () => {
  test('is a warning to Nagios, and the badge has its day', () => {
    const dark = { since: '2026-11-20T12:00:00.000Z', told: true } as const;
    const stale = report(...ALL, check('tls.trust', 'inconclusive', { dark }));
    expect(nagiosExit([stale], 'required')).toBe(1);
    expect(JSON.parse(toBadgeJson([stale]))).toMatchObject({ message: 'not known since 2026-11-20', color: '#8a6100' });
  });
});
