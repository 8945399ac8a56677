/**
 * Maintenance windows: times at which the operator works on the server. Checks run and are shown, nothing counts and
 * nobody is told, and the time is neither uptime nor downtime.
 */
import { say, type Text } from '../../common/say.ts';
import { UsageError } from './usage-error.ts';

/** Times are as a clock on the wall shows them in the zone. */
export interface MaintenanceWindow {
  /** An IANA time zone, such as `Europe/Berlin`. */
  readonly zone: string;
  /** `2027-01-31 22:00` for a window that comes once, `Sun 03:00` for one of every week. */
  readonly from: string;
  /** In the same form; the first minute that does not belong to the window any more. */
  readonly to: string;
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const HOURS_A_DAY = 24;
const MINUTES_AN_HOUR = 60;
const MINUTES_A_WEEK = DAYS.length * HOURS_A_DAY * MINUTES_AN_HOUR;

/**
 * The windows in a configuration file, of whose shape the schema has made sure.
 * @param at Where each stands.
 */
export function readMaintenance(
  content: readonly object[],
  at: (index: number) => string,
): readonly MaintenanceWindow[] {
  return content.map((item, index) => {
    const window = { zone: 'UTC', ...(item as Partial<MaintenanceWindow>) } as MaintenanceWindow;
    const problem = problemWith(window);
    if (problem !== undefined) throw new UsageError(say`${at(index)}: ${problem}`);
    return window;
  });
}

function problemWith({ zone, from, to }: MaintenanceWindow): Text | undefined {
  if (!isZone(zone)) return say`zone: ${zone} is no time zone; write it as Europe/Berlin`;
  const late = [from, to].find((moment) => !isWeekly(moment) && !isDate(moment));
  if (late !== undefined) return say`${late} is no day; write it as 2027-01-31 22:00`;
  if (isWeekly(from) !== isWeekly(to))
    return say`from: ${from} and to: ${to} are of two kinds: write both with a day of the week, or both with a date`;
  if (from === to || (!isWeekly(from) && from > to))
    return say`to: ${to} does not come after from: ${from}, so the window never begins`;
  return undefined;
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function isWeekly(moment: string): boolean {
  return DAYS.some((day) => moment.startsWith(day));
}

/** Whether a day is in the calendar: JavaScript takes the 31st of February for the 3rd of March. */
function isDate(moment: string): boolean {
  const date = new Date(`${moment.replace(' ', 'T')}Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(moment.slice(0, 'YYYY-MM-DD'.length));
}

/** The window that a moment falls into. */
export function windowAt(windows: readonly MaintenanceWindow[], now: Date): MaintenanceWindow | undefined {
  return windows.find((window) => covers(window, now));
}

function covers({ zone, from, to }: MaintenanceWindow, now: Date): boolean {
  const { date, weekly } = onTheWall(now, zone);
  if (!isWeekly(from)) return from <= date && date < to;
  const [begin, end] = [minuteOfWeek(from), minuteOfWeek(to)];
  // A window may lie across the end of the week.
  const since = (minuteOfWeek(weekly) - begin + MINUTES_A_WEEK) % MINUTES_A_WEEK;
  return since < (end - begin + MINUTES_A_WEEK) % MINUTES_A_WEEK;
}

/** What calendar and clock show in a zone, in the two forms in which windows are written. */
function onTheWall(now: Date, timeZone: string): { readonly date: string; readonly weekly: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(now);
  const part = (wanted: string): string => parts.find(({ type }) => type === wanted)?.value ?? '';
  const time = `${part('hour')}:${part('minute')}`;
  return {
    date: `${part('year')}-${part('month')}-${part('day')} ${time}`,
    weekly: `${part('weekday')} ${time}`,
  };
}

function minuteOfWeek(moment: string): number {
  const [day = '', time = ''] = moment.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const days = DAYS.findIndex((name) => name === day);
  return (days * HOURS_A_DAY + hour) * MINUTES_AN_HOUR + minute;
}

/** Why nothing counts for now. */
export function maintenanceReason({ to, zone }: MaintenanceWindow): Text {
  return say`maintenance until ${to} (${zone})`;
}
