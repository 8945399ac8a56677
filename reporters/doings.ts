/**
 * What people do with a server, and which of it a run saw to work: only then it says so. Which check shows what stands
 * on the checks' cards.
 */
import type { Doing, Need } from '../checks/words/card.ts';
import { listed, say, type Text } from '../common/say.ts';
import { rootOf } from './dark.ts';
import type { CheckReport, Report } from './report.ts';
import { contactsIn, isConclusive } from './verdict.ts';
import { firstSentence } from './words.ts';

export const DOINGS = ['receiving', 'sending', 'reading', 'accounts'] as const satisfies readonly Doing[];

const WORDS: Readonly<Record<Doing, Text>> = {
  receiving: say`receiving`,
  sending: say`sending`,
  reading: say`reading mail`,
  accounts: say`making accounts`,
};

/** What a run does not look at without it, and how to give it. */
const ASKED = ['account', 'peer', 'token'] as const satisfies readonly Need[];
const LACKING: Readonly<Record<(typeof ASKED)[number], Text>> = {
  account: say`messages of an account (set MAILPROOF_ACCOUNT)`,
  peer: say`mail to and from other providers (set MAILPROOF_PEER)`,
  token: say`making an account (set MAILPROOF_TOKEN)`,
};

/** What a run is to be given for what it does not look at by itself. */
export const NEEDS: Readonly<Record<Need, { readonly what: Text; readonly how: Text }>> = {
  account: { what: say`messages of an account`, how: say`set MAILPROOF_ACCOUNT` },
  peer: { what: say`mail to and from other providers`, how: say`set MAILPROOF_PEER` },
  token: { what: say`making an account`, how: say`set MAILPROOF_TOKEN` },
  host: { what: say`the server from inside`, how: say`give --ssh user@host, or --local there` },
  mailcow: { what: say`what mailcow knows of itself`, how: say`give --ssh user@host, or set MAILCOW_API_KEY` },
  'default-password': { what: say`mailcow's default password`, how: say`give --try-default-password` },
  'delta-chat': { what: say`Delta Chat's own core`, how: say`give --delta-chat, with its npm packages` },
};

/** What could not be judged although the run looked at it, by the reason. */
export interface Unjudged {
  readonly what: Text;
  /** The first sentence, as far as a headline has room for it. */
  readonly reason: string;
}

export function unjudgedIn({ checks }: Report): readonly Unjudged[] {
  const open = checks.filter((check) => check.shows !== undefined && isUnjudged(check));
  const groups = new Map<string, Set<Doing>>();
  for (const doing of DOINGS)
    for (const check of open)
      if (check.shows === doing) {
        const reason = inShort(rootOf(check, checks).reason ?? check.reason ?? '');
        groups.set(reason, (groups.get(reason) ?? new Set()).add(doing));
      }
  return [...groups].map(([reason, doings]) => ({ what: listed([...doings].map((doing) => WORDS[doing])), reason }));
}

/** A server's reply may stand in a reason. Characters. */
const LONGEST_REASON = 200;

function inShort(reason: string): string {
  const sentence = firstSentence(reason);
  return sentence.length > LONGEST_REASON ? `${sentence.slice(0, LONGEST_REASON)}…` : sentence;
}

/** Asked for, and neither seen to work nor seen to fail; over IPv4 alone counts where there is no IPv6 here. */
function isUnjudged({ verdict, vantage, partly }: CheckReport): boolean {
  return verdict === 'broken' || (verdict === 'inconclusive' && !(vantage === true && partly === true));
}

/** What the run was not asked to look at; with how to ask for it, unless that is told elsewhere. */
export function notLookedAt({ checks }: Report, how = true): readonly Text[] {
  const shown = checks.filter(({ shows }) => shows !== undefined);
  const deselected = DOINGS.filter((doing) => !shown.some(({ shows }) => shows === doing)).map((doing) => WORDS[doing]);
  const lacks = new Set(shown.map((check) => check.lacks));
  return [...deselected, ...ASKED.flatMap((need) => (lacks.has(need) ? [how ? LACKING[need] : NEEDS[need].what] : []))];
}

/** Whether the run saw anybody receive, send, read or make an account. */
export function sawAnything({ checks }: Report): boolean {
  return checks.some(({ shows, verdict }) => shows !== undefined && isConclusive(verdict));
}

/** Whether nothing of the server can be seen from this place, whatever the server does. */
export function isOutOfSight({ checks, areas }: Report): boolean {
  const asked = contactsIn(checks, areas).filter(({ verdict }) => verdict !== 'exempt');
  const roots = asked.map((check) => rootOf(check, checks));
  return roots.length > 0 && roots.every(({ verdict, vantage }) => verdict === 'inconclusive' && vantage === true);
}
