/**
 * Judges a server that talks and takes no mail: where its words are an outage's it fails, where they are about us
 * nothing can be said.
 */
import { say, type Text } from '../../common/say.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import type { Trouble } from '../knowledge/smtp-trouble.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';

const LONGEST_REPLY = 300;

/** Where a domain is switched off, or was never made. */
const ADD_DOMAIN = say`In mailcow, under E-Mail > Configuration > Domains, see that the domain is there and active, and that it is not set to be relayed. Then, in the folder mailcow-dockerized:
sudo docker compose restart postfix-mailcow`;

/** One claim, or one doubt, about a place that takes no mail. */
export function judgeTrouble({ claim, doubt, plan }: Bench, where: string, { meaning, reply }: Trouble): void {
  const observed = excerpt(reply.text, LONGEST_REPLY);
  const good = say`${where} answers`;
  switch (meaning.kind) {
    case 'outage': {
      const outage = meaning.part === undefined ? undefined : OUTAGES[meaning.part];
      claim(false, {
        good,
        bad: say`${where} takes connections, and puts off everything`,
        observed,
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
      claim(false, { good, bad: say`${where} turns connections away`, observed });
      break;
    default:
      doubt({ reason: say`${where} ${WHY[meaning.kind]}, so it could not be seen whether it takes mail: ${observed}` });
  }
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
