/**
 * What has to be done about the issues on GitHub after a run: one for each broken area of each domain, opened when the
 * area breaks, kept up to date, and closed when it is good again. What could not be determined and what is waived
 * neither opens nor closes one.
 */
import { byArea } from './areas.ts';
import { isStale } from './dark.ts';
import { confirmedStanding, standingOf, type Alarm } from './history.ts';
import {
  issueBody,
  issueComment,
  issueTitle,
  memoryIn,
  type IssueMemory,
  type News,
  type Subject,
} from './issue-text.ts';
import type { CheckReport, Report } from './report.ts';

/** An issue as it is. */
export interface Present {
  readonly number: number;
  readonly open: boolean;
  /** Closed by a person as something that will not be solved. */
  readonly declined: boolean;
  readonly body: string;
}

export type IssueStep =
  | { readonly kind: 'open'; readonly title: string; readonly body: string }
  | {
      readonly kind: 'reopen' | 'tell' | 'close';
      readonly number: number;
      readonly title: string;
      readonly body: string;
      readonly comment: string;
    }
  | {
      readonly kind: 'update';
      readonly number: number;
      readonly open: boolean;
      readonly title: string;
      readonly body: string;
    };

/** The steps that bring the issues to what the reports say. */
export function stepsFor(
  reports: readonly Report[],
  issues: readonly Present[],
  alarm: Alarm,
  run: string | undefined,
): readonly IssueStep[] {
  const known = issues.flatMap((issue) => {
    const memory = memoryIn(issue.body);
    return memory === undefined ? [] : [{ ...issue, memory }];
  });
  return reports.flatMap((report) =>
    [...byArea(report.checks)].flatMap(([area, checks]) => {
      const subject = { domain: report.target.domain, area };
      const issue = known.find(({ memory }) => memory.domain === subject.domain && memory.area === area);
      return stepFor(subject, judged(checks, issue?.memory, report, alarm), issue, { areas: report.areas, run }) ?? [];
    }),
  );
}

interface Remembered extends Present {
  readonly memory: IssueMemory;
}

interface IssueStanding {
  readonly problems: readonly CheckReport[];
  /** Bad now, by as many runs as it takes. */
  readonly bad: readonly CheckReport[];
  /** Known to have been bad before this run, of those. */
  readonly before: ReadonlySet<string>;
  readonly cleared: readonly CheckReport[];
  /** Was bad, and this run does not say that it is good. */
  readonly held: readonly CheckReport[];
}

function judged(
  checks: readonly CheckReport[],
  memory: IssueMemory | undefined,
  { past = [] }: Report,
  alarm: Alarm,
): IssueStanding {
  const before = new Set(memory?.bad);
  const is = (check: CheckReport, standing: 'good' | 'bad'): boolean =>
    check.waived === undefined &&
    standingOf(check.verdict, alarm.failOn) === standing &&
    confirmedStanding(check, past, alarm).now === standing;
  const bad = checks.filter((check) => is(check, 'bad') || isStale(check));
  const cleared = checks.filter((check) => before.has(check.id) && is(check, 'good'));
  return {
    bad,
    before,
    cleared,
    held: checks.filter((check) => before.has(check.id) && !bad.includes(check) && !cleared.includes(check)),
    problems: checks.filter(
      (check) =>
        check.waived === undefined &&
        (check.verdict === 'fail' || check.verdict === 'warn' || check.verdict === 'broken' || isStale(check)),
    ),
  };
}

function stepFor(
  subject: Subject,
  { bad, before, cleared, held, problems }: IssueStanding,
  issue: Remembered | undefined,
  { areas, run }: { readonly areas: Report['areas']; readonly run: string | undefined },
): IssueStep | undefined {
  const title = issueTitle(subject, areas);
  const ids = [...bad, ...held].map(({ id }) => id);
  const body = issueBody({
    ...subject,
    bad: ids,
    problems: ids.length === 0 ? [] : problems,
    open: held.filter((check) => !problems.includes(check)).map(({ id }) => id),
    run,
  });
  if (issue === undefined) return bad.length === 0 ? undefined : { kind: 'open', title, body };
  const { number, open, declined, memory } = issue;
  const raised = bad.filter(({ id }) => !before.has(id));
  const step = (kind: 'reopen' | 'tell' | 'close', news: Partial<News> = {}): IssueStep => ({
    kind,
    number,
    title,
    body,
    comment: issueComment({ raised, cleared, persisting: [], ...news }, run),
  });
  const changed = memoryIn(body)?.print !== memory.print || memory.bad.join(' ') !== ids.join(' ');
  const update: IssueStep | undefined = changed ? { kind: 'update', number, open, title, body } : undefined;
  if (open) {
    if (ids.length === 0) return step('close');
    return raised.length + cleared.length > 0 ? step('tell') : update;
  }
  if (raised.length > 0) return step('reopen');
  // A person closed it: as solved, which it is not, or as something to live with.
  if (bad.length > 0) return declined ? undefined : step('reopen', { persisting: bad });
  return ids.length === 0 ? update : undefined;
}
