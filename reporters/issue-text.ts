/**
 * What stands in an issue on GitHub about one area of one domain: for people, and in a first line that only mailproof
 * reads, for the runs after this one.
 */
import { createHash } from 'node:crypto';
import { say, type Text } from '../common/say.ts';
import { areaTitle, type ReportAreas } from './areas.ts';
import { plain, problemBlock } from './markdown.ts';
import { render } from './render.ts';
import type { CheckReport } from './report.ts';
import { goodAgain, unknownSince } from './words.ts';

/** An area of a domain. */
export interface Subject {
  readonly domain: string;
  readonly area: string;
}

/** What an issue remembers. */
export interface IssueMemory extends Subject {
  /** The checks that are bad, as far as is known. */
  readonly bad: readonly string[];
  /** Of what people read; changes when the findings do. */
  readonly print: string;
}

export interface Contents extends Subject {
  readonly bad: readonly string[];
  /** The area's checks that fail or warn now. */
  readonly problems: readonly CheckReport[];
  /** Checks that were bad and of which this run does not say that they are good. */
  readonly open: readonly string[];
  /** The address of the run's page. */
  readonly run: string | undefined;
}

/** GitHub takes 65,536 for a text; what is left over is for the lines below and above. */
const MOST_CHARACTERS = 60_000;
const PRINT = 16;
/** A person may have written above it. */
const MARK = /^<!-- mailproof (\{.*\}) -->/m;

export function issueTitle({ domain, area }: Subject, areas: ReportAreas | undefined): string {
  return render(say`${domain}: problems with ${areaTitle(areas, area)}`);
}

export function issueBody({ domain, area, bad, problems, open, run }: Contents): string {
  const words = [
    ...within(problems, MOST_CHARACTERS),
    ...(open.length === 0 ? [] : [`${inline(say`Not known to be solved:`)} ${ids(open)}\n`]),
    ...(problems.length + open.length === 0 ? [`${inline(say`Nothing is wrong here any more.`)}\n`] : []),
    inline(
      say`mailproof keeps this text up to date and closes the issue when all is good again. Closed as "not planned" it stays closed until something else in this area breaks.`,
    ),
  ].join('\n');
  const memory: IssueMemory = {
    domain,
    area,
    bad,
    print: createHash('sha256').update(words).digest('hex').slice(0, PRINT),
  };
  return [
    `<!-- mailproof ${JSON.stringify(memory).replaceAll('>', String.raw`\u003e`)} -->`,
    words,
    ...runLine(run),
  ].join('\n');
}

/** Undefined: no issue of mailproof's. */
export function memoryIn(body: string): IssueMemory | undefined {
  const [, json] = MARK.exec(body) ?? [];
  if (json === undefined) return undefined;
  try {
    const { domain, area, bad, print }: Record<string, unknown> = JSON.parse(json);
    if (typeof domain !== 'string' || typeof area !== 'string' || typeof print !== 'string' || !Array.isArray(bad))
      return undefined;
    return { domain, area, print, bad: bad.filter((id) => typeof id === 'string') };
  } catch {
    return undefined;
  }
}

export interface News {
  readonly raised: readonly CheckReport[];
  readonly cleared: readonly CheckReport[];
  /** What a person closed, and is still there. */
  readonly persisting: readonly CheckReport[];
}

/** A comment: it is what GitHub writes mails about. */
export function issueComment({ raised, cleared, persisting }: News, run: string | undefined): string {
  return [
    ...part(say`New problem`, raised, failureOf),
    ...part(say`Still there`, persisting, failureOf),
    ...part(say`Good again`, cleared, goodAgain),
    ...runLine(run),
  ].join('\n');
}

function failureOf(check: CheckReport): string {
  if (check.dark !== undefined) return render(unknownSince(check.dark));
  return check.verdict === 'broken' ? (check.reason ?? check.failure) : check.failure;
}

function part(title: Text, checks: readonly CheckReport[], words: (check: CheckReport) => string): string[] {
  return checks.length === 0
    ? []
    : [`**${inline(title)}**\n`, ...checks.map((check) => `- \`${check.id}\`: ${plain(words(check))}`), ''];
}

/** As many findings as have room; the others by their name. */
function within(problems: readonly CheckReport[], room: number): readonly string[] {
  let left = room - problems.length * LINE;
  return problems.map((check) => {
    const block = problemBlock(timeless(check));
    left -= block.length;
    return left >= 0 ? block : `- \`${check.id}\`: ${plain(failureOf(check)).slice(0, LINE)}\n`;
  });
}

/** How often it was seen by now is no news. */
function timeless({ since: _since, times: _times, ...check }: CheckReport): CheckReport {
  return check;
}

/** Room that is kept for each check, however long the findings of others are. */
const LINE = 200;

function runLine(run: string | undefined): string[] {
  return run === undefined ? [] : [`\n[${inline(say`The run that told this`)}](${run})`];
}

function ids(all: readonly string[]): string {
  return all.map((id) => `\`${id}\``).join(', ');
}

function inline(text: Text): string {
  return plain(render(text));
}
