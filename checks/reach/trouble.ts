/**
 * Judges a server that talks but takes no mail. If its words describe an outage, it fails; if they are about us,
 * nothing can be said.
 */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { notPublic } from '../knowledge/addresses.ts';
import { namedListing } from '../knowledge/dnsbl.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import type { Trouble } from '../knowledge/smtp-trouble.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench, Doubt } from '../words/bench.ts';
import { askList } from './lists.ts';

const LONGEST_REPLY = 300;

/** What to do about a domain that is switched off or was never added. */
const ADD_DOMAIN = say`In mailcow, under E-Mail > Configuration > Domains, see that the domain is there and active, and that it is not set to be relayed. Then, in the folder mailcow-dockerized:
sudo docker compose restart postfix-mailcow`;

/** One claim or one doubt about a place that takes no mail; `spare`: another place serves the same purpose. */
export async function judgeTrouble(
  { claim, doubt, plan, dns }: Bench & Pick<Senses, 'dns'>,
  where: string,
  { meaning, reply }: Trouble,
  spare = false,
): Promise<void> {
  const observed = excerpt(reply.text, LONGEST_REPLY);
  const good = say`${where} answers`;
  const level = spare ? { level: 'recommended' as const } : {};
  switch (meaning.kind) {
    case 'outage': {
      const outage = meaning.part === undefined ? undefined : OUTAGES[meaning.part];
      claim(false, {
        good,
        bad: say`${where} takes connections, and puts off everything`,
        observed,
        ...level,
        ...(outage === undefined ? {} : { fix: outage.fix }),
        ...(meaning.part === undefined ? {} : { sign: meaning.part }),
      });
      break;
    }
    case 'relaying':
      claim(false, {
        good,
        bad: say`${where} takes no mail to ${plan.domain}, as if it were a domain of somebody else's`,
        observed,
        fix: ADD_DOMAIN,
      });
      break;
    case 'no':
      claim(false, { good, bad: say`${where} turns connections away`, observed, ...level });
      break;
    case 'refusal of us': {
      const list = await listThatDoesNot({ dns }, reply.text);
      if (list === undefined) doubt(refusedHere(where, meaning.kind, observed));
      else
        claim(false, {
          good,
          bad: say`${where} says that the list ${list} names this place, and the list does not: the server refuses everybody`,
          observed,
          ...level,
          fix: say`The server gets wrong answers from ${list}: lists answer so to public resolvers, to who asks too often, and once they have shut down. In the folder mailcow-dockerized, ask the list as the server does (127.0.0.1 is on no list, so this must print nothing):
sudo docker compose exec unbound-mailcow dig +short 1.0.0.127.${list}
Until it prints nothing, take the list out of data/conf/postfix/dns_blocklists.cf and data/conf/postfix/extra.cf. Then:
sudo docker compose restart postfix-mailcow`,
        });
      break;
    }
    default:
      doubt(refusedHere(where, meaning.kind, observed));
  }
}

function refusedHere(where: string, kind: keyof typeof WHY, observed: string): Doubt {
  return { reason: say`${where} ${WHY[kind]}, so it could not be seen whether it takes mail: ${observed}` };
}

/** The list that a refusal names, if that list itself says that it does not contain the address. */
async function listThatDoesNot(senses: Pick<Senses, 'dns'>, refusal: string): Promise<string | undefined> {
  const named = namedListing(refusal);
  if (named === undefined || notPublic(named.address) !== undefined) return undefined;
  const verdict = await askList(senses, named.list, named.address);
  return verdict?.known === true && verdict.value.state === 'clean' ? named.list.zone : undefined;
}

/** The ends of sentences whose subject is the place. */
const WHY: Readonly<Record<Exclude<Trouble['meaning']['kind'], 'outage' | 'relaying' | 'no'>, Text>> = {
  greylisting: say`puts off mail from strangers for some minutes (greylisting)`,
  'rate limit': say`has been asked too often from here for its taste`,
  'refusal of us': say`does not want to talk to the place that mailproof looks from`,
  'recipient refused': say`refuses the recipients that mailproof asks for`,
  'sender refused': say`does not take the empty sender that mailproof asks with`,
  'mailbox full': say`says that a mailbox is full`,
  'too large': say`finds messages too large`,
  'not now': say`puts off mail just now`,
};
