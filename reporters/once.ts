/**
 * What is said twice and means one thing, said once: the same of IPv4 and of IPv6, the same of several ports. Works on
 * words that are rendered already, in any language.
 */
import { say } from '../common/say.ts';
import { render } from './render.ts';
import type { CheckReport, ReportFinding } from './report.ts';

const FAMILY = /IPv[46]/g;
/** The port behind a name or an address. */
const PORT = /(?<=[\w\]]):\d{2,5}(?![\w:.])/g;
const PORT_ALONE = new RegExp(PORT.source);
/** A number that stands for itself: a port, a count; no part of a name, an address or a version. */
const NUMBER = /(?<![\w.:-])\d+(?![\w:-]|\.\w)/;

/** Findings with those that differ by nothing but address family and port put together, in the order of the first. */
export function findingsOnce(findings: readonly ReportFinding[]): readonly ReportFinding[] {
  const groups = Map.groupBy(findings, (finding) => portless(formOf(wordsOf(finding))));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const merged = (words: (finding: ReportFinding) => string | undefined): string =>
      allPorts(group.map((finding) => words(finding) ?? ''));
    return [
      {
        ...first,
        message: merged(({ message }) => message),
        ...(first.observed === undefined ? {} : { observed: merged(({ observed }) => observed) }),
        ...(first.expected === undefined ? {} : { expected: merged(({ expected }) => expected) }),
      },
    ];
  });
}

/** The same without what only repeats that a check is not known, for the reason that is told anyway. */
export function findingsBeside(
  findings: readonly ReportFinding[],
  reason: string | undefined,
): readonly ReportFinding[] {
  const form = reason === undefined ? undefined : reasonForm(reason);
  return findingsOnce(findings.filter(({ level, message }) => level !== 'unknown' || reasonForm(message) !== form));
}

function wordsOf({ level, message, observed = '', expected = '' }: ReportFinding): string {
  return [level, message, observed, expected].join('\n');
}

/** The words without what tells one family from the other. */
function formOf(words: string): string {
  return words.replaceAll(FAMILY, 'IP');
}

function portless(words: string): string {
  return words.replaceAll(PORT, ':#');
}

/** Sentences that differ by port and family at most, as one. */
function allPorts(sentences: readonly string[]): string {
  const ports = [...new Set(sentences.map((words) => PORT_ALONE.exec(words)?.[0] ?? ''))];
  const [first = ''] = ports;
  const families = bothFamilies(sentences.map((words) => words.replaceAll(PORT, first)));
  return ports.length < 2 ? families : families.replace(first, ports.join(', '));
}

/** Sentences that differ by the family at most, as one. */
function bothFamilies(sentences: readonly string[]): string {
  const [first = '', ...others] = [...new Set(sentences)];
  if (others.length === 0) return first;
  return first.replaceAll(FAMILY, (_, at: number) =>
    first[at - 1] === '(' ? 'IPv4, IPv6' : render(say`${'IPv4'} and ${'IPv6'}`),
  );
}

/** What reasons have in common that are one but for the family, or for one number in them. */
export function reasonForm(reason: string): string {
  return formOf(reason).replace(NUMBER, '#');
}

/** Reasons of one form as one reason: `Port 465, 587 cannot be reached from here over IPv4 and IPv6`. */
export function reasonOnce(reasons: readonly string[]): string {
  const numbers = [...new Set(reasons.map((reason) => NUMBER.exec(reason)?.[0] ?? ''))];
  const [first = ''] = numbers;
  const families = bothFamilies(reasons.map((reason) => reason.replace(NUMBER, first)));
  return numbers.length < 2 ? families : families.replace(NUMBER, numbers.join(', '));
}

/** What is not known of a check for one reason: of IPv6 too, where the reason tells of IPv4. */
export function reasonsOf({ reason = '', findings }: CheckReport): readonly string[] {
  const form = reasonForm(reason);
  return [
    reason,
    ...findings.flatMap(({ level, message }) => (level === 'unknown' && reasonForm(message) === form ? [message] : [])),
  ];
}

/** The check with its reason told of all address families at once. */
export function withWholeReason(check: CheckReport): CheckReport {
  return check.reason === undefined ? check : { ...check, reason: reasonOnce(reasonsOf(check)) };
}
