/** What a check is: a card that says what must hold and why, and a judge that looks at facts and says whether it does. */
import type { Fact } from '../../common/fact.ts';
import { runs, test } from '../../fixtures/index.ts';
import type { Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { carryOut, DEADLINE_GRACE, runMeta, startJudgement } from './carry-out.ts';
import { defineForEach } from './domains.ts';
import { metaOf } from './judgement.ts';
import { selected } from './select.ts';
import type { Plan } from '../zone/records.ts';

/** How much it matters: users lose messages or safety | deliverability and good practice | nice to have. */
export type Weight = 'required' | 'recommended' | 'advice';

/** What a check needs besides a domain; `mailcow`: a shell on the server, or a key to mailcow's API. */
export type Need = 'token' | 'account' | 'peer' | 'host' | 'mailcow' | 'default-password' | 'delta-chat';

/** The sections of the guide, by the anchor of their heading. */
export type GuideSection =
  | 'install-docker'
  | 'create-dns-records'
  | 'install-mailcow'
  | 'mailcow-options'
  | 'mailadm-nginx'
  | 'start-mailcow'
  | 'disable-ipv6'
  | 'add-domain'
  | 'additional-dns-records'
  | 'install-mailadm'
  | 'api-token'
  | 'configure-mailadm'
  | 'start-mailadm'
  | 'disable-pop3'
  | 'redirect-http'
  | 'no-logs'
  | 'reverse-dns';

export interface Card {
  /** `area.noun` */
  readonly id: string;
  /** How the world is when all is well: `Every mail host offers STARTTLS`. */
  readonly title: Text;
  /** And when it is not: `Mail to this domain can be read on the way`. */
  readonly failure: Text;
  readonly weight: Weight;
  readonly needs?: Need;
  readonly guide?: GuideSection;
  /** For a person who runs a server, not for an expert. */
  readonly why: Text;
  /** The exact line to paste or command to run. */
  readonly fix: (plan: Plan) => Text;
  readonly references: readonly string[];
}

/** A statement that a judge makes about facts. */
export interface Claim {
  /** The sentence when it holds, subject first: `mail.example.org:25 offers STARTTLS`. */
  readonly good: Text;
  /** The sentence when it does not: `mail.example.org:25 does not offer STARTTLS`. */
  readonly bad: Text;
  readonly observed?: Text | string;
  readonly expected?: Text | string;
  /** The card's weight, unless told. */
  readonly level?: Weight;
  /** What to do about exactly this, where the card's fix is not it. */
  readonly fix?: Text;
}

/** A reason not to judge, and the check that owns it, where another one does. */
export interface Doubt {
  readonly reason: Text;
  readonly cause?: string;
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

/** Defines a check: the one place where it exists. One that the settings do not select is not defined at all. */
export function check(card: Card, judge: Judge): void {
  const [only, other] = runs;
  if (only === undefined) return;
  if (other !== undefined) return defineForEach({ card, judge });
  if (!selected(card.id, only.settings)) return;
  const timeout = only.settings.deadline + DEADLINE_GRACE;
  test(card.id, { meta: { mailproof: metaOf(card) }, timeout }, async ({ senses, expect, task, skip, signal }) => {
    signal.addEventListener('abort', () => senses.hurry(), { once: true });
    underWay += 1;
    // The test's own `expect`: the global one would blame whichever test runs just now.
    const judgement = await startJudgement(card, senses, (sentence) => expect.soft(false, sentence).toBe(true));
    try {
      await carryOut(judgement, { card, judge }, senses);
    } finally {
      underWay -= 1;
      task.meta.mailproof = judgement.close();
      // The last to end tells of the run as a whole, and so does each when the run is cut short.
      if (underWay === 0 || signal.aborted) task.meta.run = await runMeta(senses);
    }
    const note = judgement.skipNote();
    if (note !== undefined) skip(note);
  });
}

let underWay = 0;
