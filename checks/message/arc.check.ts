/** ARC: whether the seals of those who passed the message on hold. */
import { listed, say, type Text } from '../../common/say.ts';
import type { SealChain } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import { belongs } from '../knowledge/organisations.ts';
import { undelivered } from '../knowledge/origin.ts';
import { excerpt } from '../knowledge/text.ts';
import { DAY } from '../knowledge/units.ts';
import type { Plan } from '../words/plan.ts';
import { letterOf } from './at-hand.ts';
import { SAVE_AGAIN } from './save-again.ts';

/** A key that verified a message this old need not be published any more. */
const KEPT_KEYS = 7 * DAY;

check(
  {
    id: 'message.arc',
    title: say`The seals of those who passed the message on hold`,
    failure: say`A receiver gets no word that the message was sound before it was passed on`,
    weight: 'advice',
    why: say`Mailing lists and forwarders change messages, which breaks their signatures. With ARC, each server that passes a message on seals how it had found it, and big receivers believe such seals. mailcow seals what it takes in. A seal that does not hold is worth nothing; none is needed.`,
    fix: ({ domain }) =>
      say`mailcow seals with the DKIM key of the domain that it takes mail for. Whether that key is right, this tells:\nmailproof ${domain} --only dkim`,
    references: ['RFC 8617 §5.2'],
  },
  async (bench) => {
    const { claim, doubt, sure, evidence, authenticator, now, plan } = bench;
    const letter = letterOf(bench);
    const chain = sure(await authenticator.seals(letter.raw, new Date(letter.arrived ?? now)));
    if (chain === undefined) {
      const none = say`No server on the way sealed the message (ARC), and none has to`;
      claim(true, { good: none, bad: none });
      return;
    }
    evidence('seals', chain);
    const who = listed([...new Set(chain.sealers.map((sealer) => excerpt(sealer)))]);
    const good = say`The seals (ARC) of ${who} hold`;
    const not = undelivered(letter) ?? (letter.origin === 'header' ? HEADER_ONLY : undefined);
    if (chain.result !== 'pass' && not !== undefined) return doubt({ reason: not });
    if (chain.keyGone && letter.arrived !== undefined && Date.parse(now) - letter.arrived > KEPT_KEYS)
      return doubt({
        reason: say`A key of the seals (ARC) of ${who} is not published any more; it may have been replaced since the message was delivered`,
      });
    claim(chain.result === 'pass', {
      good,
      bad: say`The seals (ARC) of ${who} do not hold, so receivers take nothing in them into account`,
      ...(chain.comment === '' ? {} : { observed: excerpt(chain.comment) }),
      ...(isOwn(chain, plan) ? {} : { fix: say`Whoever runs the servers of ${who} can see why. ${SAVE_AGAIN}` }),
    });
  },
);

const HEADER_ONLY: Text = say`The bounce returns the message's header only, so whether its seals hold cannot be told`;

/** Whether the operator's own server was the last one to seal it. */
function isOwn({ sealers }: SealChain, { domain }: Plan): boolean {
  return belongs(sealers.at(-1) ?? '', domain);
}
