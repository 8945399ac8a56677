/** Collects what one judge says and turns it into the outcome that reporters read and a test state for vitest. */
import type { Fact } from '../../common/fact.ts';
import { english, lines, say, verbatim, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench, Claim, Doubt } from '../words/bench.ts';
import type { Card, Need } from '../words/card.ts';
import type { CheckMeta, Finding, CheckOutcome } from '../words/meta.ts';
import { wordsFor } from '../kinds/index.ts';
import { examplePlan } from '../kinds/plan.ts';
import type { Plan } from '../words/plan.ts';
import type { Definition } from './area.ts';

/**
 * Thrown to end a judge early (by `sure` and `exempt`); not an error. A single instance serves all: it carries no
 * information, and creating one would capture a stack trace.
 */
export const STOP = new Error('the judge has nothing more to say');

/** The card as data, with its fix rendered for a plan. */
export function metaOf({ area, card }: Pick<Definition, 'area' | 'card'>, plan: Plan = examplePlan()): CheckMeta {
  const { fix, ...rest } = card;
  const { fix: fixOfKind, ...words } = wordsFor(plan.kind, card.id);
  return { ...rest, ...words, area, fix: (fixOfKind ?? fix)(plan) };
}

function asText(words: Text | string): Text {
  return typeof words === 'string' ? verbatim(words) : words;
}

/** Tells vitest that a requirement is not met; the check goes on. */
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
  /** Every doubt so far is about this vantage point. */
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
    // A check is not its own cause: the owner of a cause reports it itself.
    const own = cause === undefined || cause === this.#card.id ? { reason } : { reason, cause };
    this.#doubt ??= own;
    const message = reason;
    if (
      !this.#findings.some((finding) => finding.level === 'unknown' && english(finding.message) === english(message))
    ) {
      this.#findings.push({ level: 'unknown', message });
    }
  }

  /** The check that this one waits for, as far as it has been said. */
  get cause(): string | undefined {
    return this.#doubt?.cause;
  }

  /** Names the check behind {@link cause} to wait for instead; undefined if there is none. */
  blame(cause: string | undefined): void {
    if (this.#doubt === undefined || cause === this.#card.id) return;
    const { cause: _, ...doubt } = this.#doubt;
    this.#doubt = cause === undefined ? doubt : { ...doubt, cause };
  }

  /** Records that the deadline passed before the judge was done. */
  cutOff(): void {
    if (this.#closed) return;
    this.#late = true;
    this.doubt({ reason: DEADLINE_REACHED });
  }

  /** Ends the check: the run lacks what it needs. */
  lack(need: Need, reason: Text): never {
    this.#lacks = need;
    return this.#exemptFor(reason);
  }

  /** Ends the check: it does not apply to this kind of server. */
  leaveOut(reason: Text): never {
    return this.#exemptFor(reason);
  }

  /** Stops collecting. What a judge says after that, having run past the deadline, is ignored. */
  close(): CheckMeta {
    this.#closed = true;
    return { ...metaOf(this.#definition, this.#plan), outcome: this.#outcome() };
  }

  /** Why vitest should report this test as skipped: nothing is unmet, and something is unknown or exempt. */
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
    // Vitest's own state fails for requirements only: an unmet recommendation is a warning, and vitest has no state
    // for that.
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

  #outcome(): CheckOutcome {
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
      ...this.#words(),
      ...this.#fix(),
    };
  }

  /** What the card says differently for this kind of server. */
  #words(): Pick<CheckOutcome, 'words'> {
    const { title, failure, why } = wordsFor(this.#plan.kind, this.#card.id);
    if (title === undefined && failure === undefined && why === undefined) return {};
    return {
      words: {
        ...(title === undefined ? {} : { title }),
        ...(failure === undefined ? {} : { failure }),
        ...(why === undefined ? {} : { why }),
      },
    };
  }

  #fix(): { fix?: Text } {
    const { fix: fixOfKind } = wordsFor(this.#plan.kind, this.#card.id);
    if (fixOfKind !== undefined)
      return this.#needsCardFix || this.#fixes.length > 0 ? { fix: fixOfKind(this.#plan) } : {};
    const distinct = new Map(this.#fixes.map((fix) => [english(fix), fix]));
    const fixes = [...distinct.values()];
    if (this.#needsCardFix) fixes.unshift(this.#card.fix(this.#plan));
    return fixes.length === 0 ? {} : { fix: lines(...fixes) };
  }
}

/** What a check says when its time is up. */
const DEADLINE_REACHED = say`The run's deadline came before this could be determined. Run again, or give it more time with --deadline`;
