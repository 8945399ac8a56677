/** What a judge may say of facts: claims that hold or do not, and doubts. */
import type { Fact } from '../../common/fact.ts';
import type { Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Weight } from './card.ts';
import type { Plan } from './plan.ts';
import type { Sign } from './sign.ts';

/** A statement that a judge makes about facts. */
export interface Claim {
  /** The sentence when it holds, subject first: `mail.example.org:25 offers STARTTLS`. */
  readonly good: Text;
  /** The sentence when it does not: `mail.example.org:25 does not offer STARTTLS`. */
  readonly bad: Text;
  readonly observed?: Text | string;
  readonly expected?: Text | string;
  /** The card's weight, by default. */
  readonly level?: Weight;
  /** What to do about exactly this, where the card's fix is not it. */
  readonly fix?: Text;
  /** What it is a sign of, where it does not hold. */
  readonly sign?: Sign;
}

/** A reason not to judge, and the check that owns it, where another one does. */
export interface Doubt {
  readonly reason: Text;
  readonly cause?: string;
  /** It is about this place and not about the server. */
  readonly vantage?: true;
}

/** What a judge may do besides asking the senses. */
export interface Bench {
  /** Judges: records the claim, whether it holds or not. Returns `holds`. */
  claim(holds: boolean, claim: Claim): boolean;
  /** The value of a fact; where it is not known, records the doubt and ends the check. */
  sure<T>(fact: Fact<T>): T;
  /** Records that something could not be known: a fact's reason and cause, or a reason of the judge's own. */
  doubt(doubt: Doubt): void;
  /** Ends the check: it does not apply here (`reason` says what to set to get it, where that would help). */
  exempt(reason: Text): never;
  /** Adds evidence: raw record, banner, transcript. JSON-safe, free of secrets. */
  evidence(name: string, value: unknown): void;
  /** The records that the domain should have, and names for texts. */
  readonly plan: Plan;
}

export type Judge = (bench: Bench & Senses) => Promise<void>;
