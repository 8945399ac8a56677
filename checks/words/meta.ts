/** What a check leaves behind for the reporters: its card as plain data, and what its judge found. */
import type { Text } from '../../common/say.ts';
import type { KindName } from '../../common/settings.ts';
import type { Course } from '../../fixtures/timeline.ts';
import type { Card, Need, Weight } from './card.ts';
import type { ZoneRow } from './plan.ts';
import type { Sign } from './sign.ts';
import type { Area } from './area.ts';

/** A claim that did not hold, or a doubt (level `unknown`). */
export interface Finding {
  readonly level: Weight | 'unknown';
  readonly message: Text;
  readonly observed?: Text;
  readonly expected?: Text;
  readonly sign?: Sign;
}

/** What the judge found. */
export interface CheckOutcome {
  /** How many claims were judged, held or not. */
  readonly claims: number;
  readonly findings: readonly Finding[];
  /** Why something could not be known: the first doubt's reason. */
  readonly doubt?: Text;
  /** The check that owns the cause of the first doubt. */
  readonly cause?: string;
  /** All that could not be known could not be seen from this place, whatever the server does. */
  readonly vantage?: true;
  /** The run's deadline came before the judge was done. */
  readonly late?: true;
  readonly exempt?: Text;
  /** What the run was not given, where that is why it is exempt. */
  readonly lacks?: Need;
  /** What to do; there when something is unmet. */
  readonly fix?: Text;
  readonly evidence: Readonly<Record<string, unknown>>;
  /** In place of the card's, for the kind of server at hand. */
  readonly words?: { readonly title?: Text; readonly failure?: Text; readonly why?: Text };
}

/** The card as data, and the outcome once there is one. */
export interface CheckMeta extends Omit<Card, 'id' | 'fix'> {
  readonly id: string;
  readonly area: Area;
  /** For an example domain; the outcome's is for the server at hand. */
  readonly fix: Text;
  readonly outcome?: CheckOutcome;
}

/** What is true of one domain's run as a whole: said once, by whichever check ends last. */
export interface RunMeta {
  /** ISO 8601. */
  readonly started: string;
  readonly host?: string;
  readonly addresses: readonly string[];
  /** What kind of server it is, and how mailproof knows. */
  readonly kind?: { readonly name: KindName; readonly title: Text; readonly reason: Text };
  readonly mailadm?: string;
  readonly resolvers: readonly string[];
  readonly remarks: readonly Text[];
  /** How long it has taken by now. */
  readonly seconds: number;
  /** What went wrong on this machine: for the operator, beside the report. */
  readonly troubles: readonly Text[];
  /** Who waited for whom. */
  readonly course?: Course;
  readonly zone?: readonly ZoneRow[];
}

/** What one check left, where a test is about a whole domain. */
export interface DomainCheck {
  readonly id: string;
  readonly outcome?: CheckOutcome;
  /** The message of a bug of ours that ended it. */
  readonly crash?: string;
  readonly milliseconds: number;
}

export interface DomainMeta {
  readonly name: string;
  readonly checks: readonly DomainCheck[];
  /** The cards of all checks: with the first domain only, since they are the same for all. */
  readonly cards?: readonly CheckMeta[];
}

declare module 'vitest' {
  interface TaskMeta {
    /** Of a test that is one check. */
    mailproof?: CheckMeta;
    /** Of a test that is one domain of several. */
    domain?: DomainMeta;
    run?: RunMeta;
  }
}
