/**
 * The screen of `--notify-on change`, which cron mails: a first line that may be a subject, what is new, since when and
 * what to do. It fits a phone; the whole report is elsewhere.
 */
import { say, type Text } from '../../common/say.ts';
import { findingsOnce } from '../once.ts';
import { render } from '../render.ts';
import { nameOf, type CheckReport, type Report } from '../report.ts';
import { headline, LOOK_SIGNS, lookOfCheck, news } from '../words.ts';
import { COLOURS, type Pen } from './parts.ts';

/** Lines a domain, its first and its last among them. */
const MOST_LINES = 10;
/** Of more problems than this only the names are told, in the first line. */
const MOST_PROBLEMS = 3;

/** Nothing where nothing is new. @param files Where the whole report was written to. */
export function newsOf(report: Report, files: readonly string[], pen: Pen): readonly string[] {
  const texts = news(report);
  if (texts.length === 0) return [];
  const subject = `${nameOf(report.target)}: ${texts.map(render).join('; ')}`;
  const { raised = [], cleared = [], stale = [], known = [] } = report.changes ?? {};
  const bad = of(report, [...raised, ...stale]).slice(0, MOST_PROBLEMS);
  const good = of(report, [...cleared, ...known]).slice(0, MOST_PROBLEMS);
  const titles = [
    ...bad.flatMap((check) => {
      const look = lookOfCheck(check);
      return pen.lines(`${LOOK_SIGNS[look]} ${headline(check)} (${check.id})`, 0, COLOURS[look]).slice(0, 2);
    }),
    ...good.map((check) => {
      const look = lookOfCheck(check);
      return pen.paints[COLOURS[look]](`${LOOK_SIGNS[look]} ${headline(check)} (${check.id})`);
    }),
  ];
  const [only, other] = bad;
  const details = only === undefined || other !== undefined ? [] : detailsOf(only, pen);
  const body = [...titles, ...details];
  const room = MOST_LINES - 2;
  const shown =
    body.length > room && only !== undefined
      ? [...body.slice(0, room - 1), `  ${render(say`More of it: mailproof explain ${only.id}`)}`]
      : body.slice(0, room);
  return [pen.paints.bold(subject), ...shown, whereText(report, files)];
}

function of({ checks }: Report, ids: readonly string[]): readonly CheckReport[] {
  return checks.filter(({ id }) => ids.includes(id));
}

/** Of the one thing that is bad: what was seen, since when, and what to do. */
function detailsOf(check: CheckReport, pen: Pen): readonly string[] {
  const seen = findingsOnce(check.findings.filter(({ level }) => level !== 'unknown')).map(({ message }) => message);
  return [
    ...(seen.length === 0 ? [check.reason ?? ''] : seen.slice(0, 2)).flatMap((words) => pen.lines(words, 2)),
    ...pen.standing(check, 2),
    ...pen.fix(check, 2),
  ];
}

function whereText({ target: { domain } }: Report, files: readonly string[]): string {
  const words: Text =
    files.length === 0 ? say`The whole report: mailproof ${domain}` : say`The whole report: ${files.join(', ')}`;
  return render(words);
}
