/** What a run means, in one sentence. */
import { say, type Text } from '../common/say.ts';
import { problemsOf, warningsOf } from './counted.ts';
import { render } from './render.ts';
import type { Report } from './report.ts';
import { EXIT } from './verdict.ts';

/** The sentences about one kind of subject. */
interface Sentences {
  problems(count: number): Text;
  warnings(count: number): Text;
  readonly undetermined: Text;
  readonly well: Text;
  readonly partlyWell: Text;
}

export function meaning(report: Report): string {
  const {
    exit,
    summary,
    checks,
    target: { domain },
  } = report;
  const sentences = checks.every(({ area }) => area === 'message') ? ABOUT_MESSAGE : aboutServer(domain);
  const [problems, warnings] = [problemsOf(report).length, warningsOf(report).length];
  if (problems > 0) return render(sentences.problems(problems));
  if (exit === EXIT.undetermined) return render(sentences.undetermined);
  if (warnings > 0) return render(sentences.warnings(warnings));
  return render(summary.inconclusive > 0 ? sentences.partlyWell : sentences.well);
}

function aboutServer(domain: string): Sentences {
  return {
    problems: (count) =>
      count === 1
        ? say`${domain} has a problem that must be solved.`
        : say`${domain} has ${count} problems that must be solved.`,
    warnings: (count) =>
      count === 1
        ? say`${domain} works; one thing should be better.`
        : say`${domain} works; ${count} things should be better.`,
    undetermined: say`Too little could be determined from here to say whether ${domain} works.`,
    well: say`${domain} works.`,
    partlyWell: say`${domain} works, as far as could be determined from here.`,
  };
}

const ABOUT_MESSAGE: Sentences = {
  problems: (count) =>
    count === 1
      ? say`The message has a problem that must be solved.`
      : say`The message has ${count} problems that must be solved.`,
  warnings: (count) =>
    count === 1
      ? say`The message is as it should be; one thing should be better.`
      : say`The message is as it should be; ${count} things should be better.`,
  undetermined: say`Too little could be determined from here to say whether the message is as it should be.`,
  well: say`The message is as it should be.`,
  partlyWell: say`The message is as it should be, as far as could be determined from here.`,
};
