/** What the history lets foresee: a disk that fills, day by day, will be full on a day that can be told. */
import { say } from '../../common/say.ts';
import { FREE_DISK, freeDisk } from '../../reporters/measures.ts';
import { render } from '../../reporters/render.ts';
import { recounted, type CheckReport, type PastRun, type Report } from '../../reporters/report.ts';
import type { FailOn } from '../../reporters/verdict.ts';

const DAY = 86_400_000;
/** Looked back; longer ago, other things filled the disk. Days. */
const SPAN = 7;
/** A day of backups, logs and updates goes up and down. Days, and runs. */
const SHORTEST = 2;
const FEWEST = 12;
/** What part of the ups and downs the straight line must explain: else it fills by no rule. */
const FIT = 0.8;
/** Told when the disk is full before so many days are over. */
const SOON = 14;

const CHECK = 'host.resources';

/** The report with the day foretold in the check that looks at the disk, where it is near. */
export function withForecast(report: Report, past: readonly PastRun[], failOn: FailOn): Report {
  const days = daysLeft(report, past);
  const check = report.checks.find(({ id }) => id === CHECK);
  if (check === undefined || days === undefined || days > SOON || check.verdict === 'fail') return report;
  return recounted(
    report,
    report.checks.map((one) => (one === check ? foretold(check, days) : one)),
    failOn,
  );
}

function foretold(check: CheckReport, days: number): CheckReport {
  const message = render(
    say`The disk fills steadily: at the pace of the last days it is full in ${Math.max(1, Math.round(days))} days`,
  );
  const fix = render(
    say`See what grows, and make room or get a larger disk before it is full:\nsudo docker system df\nsudo du -xh --max-depth=3 /var/lib/docker | sort -h | tail -n 15`,
  );
  return {
    ...check,
    verdict: 'warn',
    findings: [...check.findings, { level: 'recommended', message }],
    fix: check.fix === undefined ? fix : `${check.fix}\n${fix}`,
  };
}

/** By the straight line through the last days; undefined where it does not fill, or by no rule. */
export function daysLeft({ started, checks }: Report, past: readonly PastRun[]): number | undefined {
  const now = Date.parse(started);
  const free = freeDisk(checks);
  if (free === undefined) return undefined;
  const points = past.flatMap((run): readonly (readonly [number, number])[] => {
    const [day, then] = [(Date.parse(run.started) - now) / DAY, run.measures[FREE_DISK]];
    return then === undefined || day < -SPAN || day >= 0 ? [] : [[day, then]];
  });
  const first = points[0]?.[0] ?? 0;
  if (points.length < FEWEST || first > -SHORTEST) return undefined;
  const { slope, fit } = lineThrough([...points, [0, free]]);
  return slope < 0 && fit >= FIT ? free / -slope : undefined;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

/** Least squares; `fit` is the share of what varies that the line explains. */
function lineThrough(points: readonly (readonly [number, number])[]): { readonly slope: number; readonly fit: number } {
  const [middle, height] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const [spread, slant, rise] = points.reduce(
    ([xx, xy, yy], [x, y]) => [xx + (x - middle) ** 2, xy + (x - middle) * (y - height), yy + (y - height) ** 2],
    [0, 0, 0] as readonly [number, number, number],
  );
  return { slope: slant / spread, fit: rise === 0 ? 0 : slant ** 2 / (spread * rise) };
}
