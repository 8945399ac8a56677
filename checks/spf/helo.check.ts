/** SPF: the record, if there is one, at the name with which the server introduces itself. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import { ownOf } from '../reach/strangers.ts';
import { PLAN_TTL } from '../zone/records.ts';

check(
  {
    id: 'spf.helo',
    title: say`The mail host's own name passes SPF, or has no SPF record`,
    failure: say`Some receivers trust bounces and reports from the server less`,
    weight: 'advice',
    asks: ['smtp'],
    guide: 'create-dns-records',
    why: say`Messages without a sender (bounces, receipts) are checked by the name with which the server introduces itself. An SPF record at that name must let the server send; without one nothing happens.`,
    fix: (plan) =>
      say`Delete the SPF record at ${plan.host}, or let it be:\n${plan.host}. ${PLAN_TTL} IN TXT "v=spf1 a -all"`,
    references: ['RFC 7208 §2.3', 'RFC 7208 §2.4'],
  },
  async (bench) => {
    const { target, spf, smtp, claim, doubt, sure, evidence } = bench;
    const endpoints = sure(await target.endpoints());
    const dialogues = await Promise.all(endpoints.map((endpoint) => smtp.dialogue(SERVICES.smtp, endpoint)));
    for (const { ehlo, endpoint } of await ownOf(dialogues, bench)) {
      const name = ehlo.known ? ehlo.value.name : endpoint.host;
      const outcome = await spf.evaluate(endpoint.address, name, name);
      if (!outcome.known) {
        doubt(outcome);
        continue;
      }
      const { result, comment } = outcome.value;
      evidence(endpoint.address, { name, result, comment });
      claim(result === 'pass' || result === 'none', {
        good: say`${name} has no SPF record, or one that lets ${endpoint.address} send`,
        bad: say`The SPF record of the mail host's name ${name} does not let ${endpoint.address} send`,
        observed: result,
        expected: 'pass, none',
      });
    }
  },
);
