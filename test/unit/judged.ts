/**
 * Lets one check judge made facts, in milliseconds: `await judged('smtp.size', { smtp: smtpOf({ submission: { … } })
 * })`. What a test does not say is as on a healthy server ({@link happySenses}). The judge, the verdict and the words
 * are the real ones.
 */
import { carryOut, startJudgement } from '../../checks/court/carry-out.ts';
import { metaOf } from '../../checks/court/judgement.ts';
import type { Asked } from '../../checks/words/card.ts';
import type { CheckMeta, Finding } from '../../checks/words/meta.ts';
import type { Plan } from '../../checks/words/plan.ts';
import { english, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { verdictOf, type Verdict } from '../../reporters/verdict.ts';
import { DEFINITIONS, definitionOf } from '../cards.ts';
import { happySenses, type Facts } from './happy/index.ts';
import { recording } from './recording.ts';

/** The ids of all checks, in the order in which reports tell them. */
export const CHECKS: readonly string[] = DEFINITIONS.map(({ card }) => card.id);

/** What a check's card says of a server: with the plan's own words, where its kind of server has some. */
export function worded(id: string, plan: Plan): CheckMeta {
  return metaOf(definitionOf(id), plan);
}

export interface Judged {
  readonly verdict: Verdict;
  /** Of the first doubt: the check that owns it. */
  readonly cause: string | undefined;
  /** Why it is inconclusive or exempt; '' where it is neither. */
  readonly reason: string;
  /** What was found wrong, and what could not be known. */
  readonly findings: readonly { readonly level: Finding['level']; readonly message: string }[];
  readonly fix: string;
  /** All that people read of it, a text each line. */
  readonly words: string;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** What of the server its judge asked. */
  readonly asked: ReadonlySet<Asked>;
}

/** What a check says of the facts. Rejects where its judge has a bug. */
export async function judged(id: string, facts: Facts = {}): Promise<Judged> {
  return judgedBy(id, happySenses(facts));
}

/** What a check says by these senses. */
export async function judgedBy(id: string, senses: Senses): Promise<Judged> {
  const definition = definitionOf(id);
  const asked = new Set<Asked>();
  const unmet: string[] = [];
  const judgement = await startJudgement(definition, recording(senses, asked), (sentence) => unmet.push(sentence));
  await carryOut(judgement, definition, senses);
  const meta = judgement.close();
  const errors = unmet.map((message) => ({ name: 'AssertionError', message }));
  const { verdict, reason } = verdictOf({ state: unmet.length === 0 ? 'passed' : 'failed', errors }, meta);
  const { findings = [], cause, fix, evidence = {} } = meta.outcome ?? {};
  const words = [...findings.flatMap(({ message, observed, expected }) => [message, observed, expected]), reason, fix];
  return {
    verdict,
    cause,
    reason: said(reason),
    findings: findings.map(({ level, message }) => ({ level, message: english(message) })),
    fix: said(fix),
    words: words.map(said).join('\n').trim(),
    evidence,
    asked,
  };
}

function said(text: Text | undefined): string {
  return text === undefined ? '' : english(text);
}
