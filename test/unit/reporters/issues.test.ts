/** The life of an issue: run after run, with an issue tracker that does what it is told. */
import { describe, expect, test } from 'vitest';
import { issueBody, issueTitle, memoryIn } from '../../../reporters/issue-text.ts';
import { stepsFor, type Present, type IssueStep } from '../../../reporters/issues.ts';
import type { CheckReport, PastRun, Report } from '../../../reporters/report.ts';
import type { FailOn, Verdict } from '../../../reporters/verdict.ts';
import { sampleReport } from '../../golden/sample.ts';

const RUN = 'https://github.com/owner/repository/actions/runs/7';

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

function report(verdicts: Readonly<Record<string, Verdict>>, more: Partial<Report> = {}): Report {
  return { ...sampleReport(), checks: Object.entries(verdicts).map(([id, verdict]) => check(id, verdict)), ...more };
}

/** The issues of a repository, and the runs that come by. */
class Tracker {
  readonly issues: (Present & { comments: string[] })[] = [];
  #past: PastRun[] | undefined;

  /** With history, where runs before are to count. */
  constructor(history = false) {
    this.#past = history ? [] : undefined;
  }

  /** What a run with these verdicts brings about: `kind number`, a word each. */
  run(
    verdicts: Readonly<Record<string, Verdict>>,
    {
      confirm = 1,
      failOn = 'required',
      waived = [],
      stale = [],
    }: { confirm?: number; failOn?: FailOn; waived?: readonly string[]; stale?: readonly string[] } = {},
  ): string {
    const { checks, ...rest } = report(verdicts);
    const told = {
      ...rest,
      checks: checks.map((one) => ({
        ...one,
        ...(waived.includes(one.id) ? { waived: { reason: 'known' } } : {}),
        ...(stale.includes(one.id) ? { dark: { since: '2026-11-01T05:00:00.000Z', told: true as const } } : {}),
      })),
      ...(this.#past === undefined ? {} : { past: [...this.#past] }),
    };
    const steps = stepsFor([told], this.issues, { confirm, failOn }, RUN);
    this.#past?.push({ started: told.started, seconds: 1, exit: 0, verdicts, measures: {} });
    return steps.map((step) => `${step.kind} ${this.#take(step)}`).join(', ');
  }

  close(number: number, declined: boolean): void {
    this.#change(number, { open: false, declined });
  }

  comments(number: number): readonly string[] {
    return this.issues.find((issue) => issue.number === number)?.comments ?? [];
  }

  #take(step: IssueStep): number {
    if (step.kind === 'open')
      return this.issues.push({
        number: this.issues.length + 1,
        open: true,
        declined: false,
        body: step.body,
        comments: [],
      });
    this.#change(step.number, {
      body: step.body,
      ...(step.kind === 'update' ? {} : { open: step.kind !== 'close', declined: false }),
    });
    if (step.kind !== 'update') this.issues.find(({ number }) => number === step.number)?.comments.push(step.comment);
    return step.number;
  }

  #change(number: number, change: Partial<Present>): void {
    const index = this.issues.findIndex((issue) => issue.number === number);
    const issue = this.issues[index];
    if (issue !== undefined) this.issues[index] = { ...issue, ...change };
  }
}

/** A run that finds one thing wrong, in these words. */
function bad(message: string): Report {
  return report(
    {},
    {
      checks: [
        check('dns.mx', 'fail', {
          findings: [{ level: 'required', message }],
          since: '2026-11-01T00:00:00.000Z',
          times: 3,
        }),
      ],
    },
  );
}

describe('an issue for each broken area', () => {
  test('is opened once, says nothing while nothing changes, and is closed on recovery', () => {
    const tracker = new Tracker();
    expect(tracker.run({ 'dns.mx': 'pass', 'smtp.a': 'pass' })).toBe('');
    expect(tracker.run({ 'dns.mx': 'fail', 'smtp.a': 'fail', 'smtp.b': 'fail', 'imap.a': 'pass' })).toBe(
      'open 1, open 2',
    );
    expect(tracker.run({ 'dns.mx': 'fail', 'smtp.a': 'fail', 'smtp.b': 'fail', 'imap.a': 'pass' })).toBe('');
    expect(tracker.run({ 'dns.mx': 'fail', 'smtp.a': 'pass', 'smtp.b': 'fail' })).toBe('tell 2');
    expect(tracker.comments(2)[0]).toMatch(
      /^\*\*Good again\*\*\n\n- `smtp.a`: smtp.a is right\n\n\n\[The run that told this\]\(https:\/\/github\.com\/owner\/repository\/actions\/runs\/7\)$/,
    );
    expect(tracker.run({ 'dns.mx': 'pass', 'smtp.a': 'pass', 'smtp.b': 'pass' })).toBe('close 1, close 2');
    expect(tracker.run({ 'dns.mx': 'pass', 'smtp.a': 'pass', 'smtp.b': 'pass' })).toBe('');
    expect(tracker.run({ 'dns.mx': 'fail' })).toBe('reopen 1');
  });

  test('belongs to one domain', () => {
    const other = report({ 'dns.mx': 'fail' }, { target: { domain: 'example.net', addresses: [] } });
    const [first] = stepsFor([other], [], { confirm: 1, failOn: 'required' }, undefined);
    const issue = { number: 5, open: true, declined: false, body: first?.body ?? '' };
    expect(stepsFor([report({ 'dns.mx': 'pass' })], [issue], { confirm: 1, failOn: 'required' }, undefined)).toEqual(
      [],
    );
    expect(
      stepsFor([other, report({ 'dns.mx': 'fail' })], [issue], { confirm: 1, failOn: 'required' }, undefined).map(
        ({ kind, title }) => [kind, title],
      ),
    ).toEqual([['open', 'example.org: problems with DNS']]);
  });

  test('is told quietly of findings that change', () => {
    const alarm = { confirm: 1, failOn: 'required' } as const;
    const body = stepsFor([bad('a')], [], alarm, RUN)[0]?.body ?? '';
    const issue = { number: 1, open: true, declined: false, body };
    expect(stepsFor([bad('b')], [issue], alarm, RUN).map(({ kind }) => kind)).toEqual(['update']);
    expect(
      stepsFor(
        [{ ...bad('a'), checks: bad('a').checks.map((one) => ({ ...one, times: 9 })) }],
        [issue],
        alarm,
        `${RUN}8`,
      ),
    ).toEqual([]);
  });
});

describe('what is no answer', () => {
  test('neither opens nor closes', () => {
    const tracker = new Tracker();
    expect(tracker.run({ 'smtp.a': 'inconclusive' })).toBe('');
    tracker.run({ 'smtp.a': 'fail', 'smtp.b': 'fail' });
    expect(tracker.run({ 'smtp.a': 'inconclusive', 'smtp.b': 'exempt' })).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'inconclusive', 'smtp.b': 'exempt' })).toBe('');
    expect(tracker.issues[0]?.body).toContain('Not known to be solved: `smtp.a`, `smtp.b`');
    expect(tracker.run({ 'smtp.a': 'pass', 'smtp.b': 'inconclusive' })).toBe('tell 1');
    expect(tracker.run({ 'smtp.a': 'pass', 'smtp.b': 'pass' })).toBe('close 1');
  });

  test('nor does an area that was not looked at', () => {
    const tracker = new Tracker();
    tracker.run({ 'smtp.a': 'fail' });
    expect(tracker.run({ 'dns.mx': 'pass' })).toBe('');
  });

  test('nor what is waived', () => {
    const tracker = new Tracker();
    expect(tracker.run({ 'smtp.a': 'fail' }, { waived: ['smtp.a'] })).toBe('');
    tracker.run({ 'smtp.a': 'fail' });
    expect(tracker.run({ 'smtp.a': 'fail' }, { waived: ['smtp.a'] })).toBe('update 1');
    expect(tracker.issues[0]).toMatchObject({ open: true });
  });
});

describe('what has not been known for too long', () => {
  test('opens an issue, which stays open until it is known to be good', () => {
    const tracker = new Tracker(true);
    const options = { confirm: 2, stale: ['smtp.a'] };
    for (const confirm of [2, 2]) tracker.run({ 'smtp.a': 'pass', 'smtp.b': 'pass' }, { confirm });
    expect(tracker.run({ 'smtp.a': 'inconclusive' }, { confirm: 2 })).toBe('');
    expect(tracker.run({ 'smtp.a': 'inconclusive' }, options)).toBe('open 1');
    expect(tracker.issues[0]?.body).toContain(
      '### ? smtp.a is right\n\n`smtp.a` · Not known since 2026-11-01 05:00 UTC\n',
    );
    expect(tracker.run({ 'smtp.a': 'inconclusive' }, options)).toBe('');
    expect(tracker.run({ 'smtp.a': 'exempt' }, { confirm: 2 })).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'pass' }, { confirm: 2 })).toBe('close 1');
  });

  test('is told in an issue that is open', () => {
    const tracker = new Tracker();
    tracker.run({ 'smtp.a': 'pass', 'smtp.b': 'fail' });
    expect(tracker.run({ 'smtp.a': 'inconclusive', 'smtp.b': 'fail' }, { stale: ['smtp.a'] })).toBe('tell 1');
    expect(tracker.comments(1)[0]).toContain('`smtp.a`: Not known since 2026-11-01 05:00 UTC');
  });
});

describe('what counts', () => {
  test('a warning where it fails the run', () => {
    const tracker = new Tracker();
    expect(tracker.run({ 'smtp.a': 'warn' })).toBe('');
    expect(tracker.run({ 'smtp.a': 'warn' }, { failOn: 'recommended' })).toBe('open 1');
    expect(tracker.run({ 'smtp.a': 'pass' }, { failOn: 'recommended' })).toBe('close 1');
  });

  test('a second run that says the same, with --confirm 2, whatever could not be told between them', () => {
    const tracker = new Tracker(true);
    const confirm = { confirm: 2 };
    expect(tracker.run({ 'smtp.a': 'fail' }, confirm)).toBe('');
    expect(tracker.run({ 'smtp.a': 'inconclusive' }, confirm)).toBe('');
    expect(tracker.run({ 'smtp.a': 'fail' }, confirm)).toBe('open 1');
    expect(tracker.run({ 'smtp.a': 'pass' }, confirm)).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'fail' }, confirm)).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'pass' }, confirm)).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'pass' }, confirm)).toBe('close 1');
  });
});

describe('an issue that a person closed', () => {
  test('as solved is opened again while it is not', () => {
    const tracker = new Tracker();
    tracker.run({ 'smtp.a': 'fail' });
    tracker.close(1, false);
    expect(tracker.run({ 'smtp.a': 'inconclusive' })).toBe('');
    expect(tracker.run({ 'smtp.a': 'fail' })).toBe('reopen 1');
    expect(tracker.comments(1)[0]).toContain('**Still there**');
  });

  test('as not planned stays closed until something else breaks', () => {
    const tracker = new Tracker();
    tracker.run({ 'smtp.a': 'fail' });
    tracker.close(1, true);
    expect(tracker.run({ 'smtp.a': 'fail' })).toBe('');
    expect(tracker.run({ 'smtp.a': 'fail', 'smtp.b': 'fail' })).toBe('reopen 1');
  });

  test('is forgotten once all is good, so that the next failure is news', () => {
    const tracker = new Tracker();
    tracker.run({ 'smtp.a': 'fail' });
    tracker.close(1, true);
    expect(tracker.run({ 'smtp.a': 'pass' })).toBe('update 1');
    expect(tracker.run({ 'smtp.a': 'pass' })).toBe('');
    expect(tracker.run({ 'smtp.a': 'fail' })).toBe('reopen 1');
  });
});

describe('the text', () => {
  const subject = { domain: 'example.org', area: 'smtp' };

  test("remembers, whatever an issue's name holds, and strangers' texts are none", () => {
    const memory = memoryIn(
      issueBody({ ...subject, domain: 'a-->b', bad: ['smtp.a'], problems: [], open: [], run: undefined }),
    );
    expect(memory).toMatchObject({ domain: 'a-->b', bad: ['smtp.a'] });
    const edited = `I look at it.\r\n${issueBody({ ...subject, bad: [], problems: [], open: [], run: undefined }).replaceAll('\n', '\r\n')}`;
    expect(memoryIn(edited)).toMatchObject({ area: 'smtp' });
    for (const body of [
      '',
      'text',
      '<!-- mailproof {} -->',
      '<!-- mailproof {"domain":1} -->',
      '<!-- mailproof {x} -->',
      ' <!-- mailproof {"domain":"a","area":"b","bad":[],"print":"c"} -->',
    ])
      expect(memoryIn(body)).toBeUndefined();
  });

  test('has room for every check, however long a finding is', () => {
    const long = Array.from({ length: 80 }, (_, index) =>
      check(`smtp.c${index}`, 'fail', {
        findings: [{ level: 'required', message: '@'.repeat(index === 0 ? 30_000 : 500) }],
      }),
    );
    const body = issueBody({ ...subject, bad: long.map(({ id }) => id), problems: long, open: [], run: RUN });
    expect(body.length).toBeLessThan(65_536);
    for (const { id } of long) expect(body).toContain(`\`${id}\``);
    expect(issueTitle(subject, sampleReport().areas)).toBe('example.org: problems with SMTP: sending and receiving');
  });

  test('mentions nobody and refers to nothing, whatever a server says', () => {
    const words =
      '@admin #12 GH-3 owner/other#4 https://evil.example www.evil.example ![x](y) <img src=x> <!-- --> admin@evil.example';
    const body = issueBody({
      ...subject,
      bad: [],
      problems: [
        check('smtp.a', 'fail', { findings: [{ level: 'required', message: words, observed: words }], failure: words }),
      ],
      open: [],
      run: undefined,
    });
    const shown = body
      .split('\n')
      .slice(1)
      .join('\n')
      // As code nothing is a mention or a link, and it can be copied.
      .replaceAll(/`[^`\n]*`/g, '')
      .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
    expect(shown).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\.\w/i);
    expect(body.split('\n').slice(1).join('\n')).not.toMatch(/<(?!\/?details|\/?summary)/);
  });
});
