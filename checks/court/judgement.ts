/** Collects what one judge says, and turns it into the outcome that reporters read and the state that vitest knows. */
import type { Fact } from '../../common/fact.ts';
import { english, lines, say, verbatim, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench, Claim, Doubt } from '../words/bench.ts';
import type { Card, Need } from '../words/card.ts';
import type { CheckMeta, Finding, Outcome } from '../words/meta.ts';
import { examplePlan } from '../zone/plan.ts';
import type { Plan } from '../words/plan.ts';
import type { Definition } from './area.ts';

/**
 * Thrown to end a judge early (by `sure` and `exempt`); not an error. One for all, since it says nothing and making one
 * costs a look at the stack.
 */
export const STOP = new Error('the judge has nothing more to say');

/** The card as data, its fix rendered for a plan. */
export function metaOf({ area, card }: Pick<Definition, 'area' | 'card'>, plan: Plan = examplePlan()): CheckMeta {
  const { fix, ...rest } = card;
  return { ...rest, area, fix: fix(plan) };
}

function asText(words: Text | string): Text {
  return typeof words === 'string' ? verbatim(words) : words;
}

/** Tells vitest that something required is not met; the check goes on. */
export type Fail = (sentence: string) => void;

export class Judgement {
  readonly #definition: Pick<Definition, 'area' | 'card'>;
  readonly #card: Card;
  readonly #senses: Senses;
  readonly #plan: Plan;
  readonly #fail: Fail;
  readonly #findings: Finding[] = [];
  readonly #fixes: Text[] = [];
  readonly #evidence: Record<string, unknown> = {};
  #claims = 0;
  #needsCardFix = false;
  #doubt: Doubt | undefined;
  /** Every doubt so far is about this place. */
  #vantage = true;
  #late = false;
  #exempt: Text | undefined;
  #lacks: Need | undefined;
  #closed = false;

  constructor(definition: Pick<Definition, 'area' | 'card'>, senses: Senses, plan: Plan, fail: Fail) {
    this.#definition = definition;
    this.#card = definition.card;
    this.#senses = senses;
    this.#plan = plan;
    this.#fail = fail;
  }

  bench(): Bench & Senses {
    return {
      ...this.#senses,
      plan: this.#plan,
      claim: (holds, claim) => this.#claim(holds, claim),
      sure: (fact) => this.#sure(fact),
      doubt: (reason) => this.doubt(reason),
      exempt: (reason) => this.#exemptFor(reason),
      evidence: (name, value) => {
        this.#evidence[name] = value;
      },
    };
  }

  /** Records that something could not be known. A doubt never hides a finding. */
  doubt({ reason, cause, vantage }: Doubt): void {
    if (this.#closed) return;
    this.#vantage &&= vantage === true;
    // A check is not its own cause: whoever owns the cause says it itself.
    const own = cause === undefined || cause === this.#card.id ? { reason } : { reason, cause };
    this.#doubt ??= own;
    const message = reason;
    if (
      !this.#findings.some((finding) => finding.level === 'unknown' && english(finding.message) === english(message))
    ) {
      this.#findings.push({ level: 'unknown', message });
    }
  }

  /** The check that this one waits for, by what was said so far. */
  get cause(): string | undefined {
    return this.#doubt?.cause;
  }

  /** Names another check to wait for, which stands behind {@link cause}. */
  blame(cause: string): void {
    if (this.#doubt !== undefined && cause !== this.#card.id) this.#doubt = { ...this.#doubt, cause };
  }

  /** Records that the deadline came before the judge was done. */
  cutOff(): void {
    if (this.#closed) return;
    this.#late = true;
    this.doubt({ reason: DEADLINE_REACHED });
  }

  /** Ends the check: the run was not given what it needs. */
  lack(need: Need, reason: Text): never {
    this.#lacks = need;
    return this.#exemptFor(reason);
  }

  /** Ends the collecting; what a judge says after that (it ran into the deadline) is not heard. */
  close(): CheckMeta {
    this.#closed = true;
    return { ...metaOf(this.#definition, this.#plan), outcome: this.#outcome() };
  }

  /** Why vitest should call this test skipped: nothing unmet, and something unknown or exempt. */
  skipNote(): string | undefined {
    if (this.#findings.some(({ level }) => level === 'required' || level === 'recommended')) return undefined;
    const note = this.#exempt ?? this.#doubt?.reason;
    return note === undefined ? undefined : english(note);
  }

  #claim(holds: boolean, claim: Claim): boolean {
    if (this.#closed) return holds;
    this.#claims += 1;
    const level = claim.level ?? this.#card.weight;
    if (!holds) {
      this.#findings.push({
        level,
        message: claim.bad,
        ...(claim.observed === undefined ? {} : { observed: asText(claim.observed) }),
        ...(claim.expected === undefined ? {} : { expected: asText(claim.expected) }),
        ...(claim.sign === undefined ? {} : { sign: claim.sign }),
      });
      if (claim.fix === undefined) this.#needsCardFix = true;
      else this.#fixes.push(claim.fix);
    }
    // Vitest's own state fails for required things only: a recommendation that is not met is a warning, which vitest
    // has no state for.
    if (level === 'required' && !holds) this.#fail(english(claim.bad));
    return holds;
  }

  #sure<T>(fact: Fact<T>): T {
    if (fact.known) return fact.value;
    this.doubt(fact);
    throw STOP;
  }

  #exemptFor(reason: Text): never {
    if (!this.#closed) this.#exempt = reason;
    throw STOP;
  }

  #outcome(): Outcome {
    return {
      claims: this.#claims,
      findings: this.#findings,
      evidence: this.#evidence,
      ...(this.#doubt === undefined ? {} : { doubt: this.#doubt.reason }),
      ...(this.#doubt?.cause === undefined ? {} : { cause: this.#doubt.cause }),
      ...(this.#doubt !== undefined && this.#vantage ? { vantage: true } : {}),
      ...(this.#late ? { late: true } : {}),
      ...(this.#exempt === undefined ? {} : { exempt: this.#exempt }),
      ...(this.#lacks === undefined ? {} : { lacks: this.#lacks }),
      ...this.#fix(),
    };
  }

  #fix(): { fix?: Text } {
    const distinct = new Map(this.#fixes.map((fix) => [english(fix), fix]));
    const fixes = [...distinct.values()];
    if (this.#needsCardFix) fixes.unshift(this.#card.fix(this.#plan));
    return fixes.length === 0 ? {} : { fix: lines(...fixes) };
  }
}

/** What a check says whose time is up. */
const DEADLINE_REACHED = say`The run's deadline came before this could be determined. Run again, or give it more time with --deadline`;
