/** SPF: how much a receiver has to look up before it knows what the record says. */
import { joined, say } from '../../common/say.ts';
import type { SpfOutcome } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import { whatWasFound } from '../knowledge/receivers/index.ts';
import { excerpt } from '../knowledge/text.ts';
import { lacksMx, LOST, MOST_LOOKUPS, readableRecord } from './published.ts';

/** RFC 5737, RFC 3849: addresses that no record means, so that an evaluation goes through all of it. */
const STRANGERS = ['192.0.2.1', '2001:db8::1'] as const;
/** RFC 7208 §4.6.4 */
const MOST_VOIDS = 2;

check(
  {
    id: 'spf.lookups',
    title: say`The SPF record needs no more DNS questions than receivers ask`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`Receivers stop after ${MOST_LOOKUPS} DNS questions, or ${MOST_VOIDS} that lead nowhere, and then take the SPF record for broken. This happens when it includes the records of many other services.`,
    fix: (plan) =>
      say`Remove what you do not send through from the SPF record. For a mailcow server alone, this is enough:\n${plan.line('spf.record')}`,
    references: ['RFC 7208 §4.6.4', 'RFC 7208 §11.1'],
  },
  async (bench) => {
    const { target, spf, claim, doubt, evidence } = bench;
    const { domain } = target;
    const record = await readableRecord(bench);
    const outcomes: SpfOutcome[] = [];
    for (const stranger of STRANGERS) {
      const outcome = await spf.evaluate(stranger, `postmaster@${domain}`, domain);
      if (!outcome.known) doubt(outcome);
      else outcomes.push(outcome.value);
    }
    if (outcomes.length === 0) return;
    evidence(
      'questions',
      outcomes.map(({ questions }) => questions),
    );
    const lookups = Math.max(...outcomes.map((outcome) => outcome.lookups));
    const voids = Math.max(...outcomes.map((outcome) => outcome.voids));
    const few = claim(lookups <= MOST_LOOKUPS, {
      good: say`The SPF record takes ${lookups} DNS lookups`,
      bad: say`The SPF record takes more than ${MOST_LOOKUPS} DNS lookups, so receivers give up`,
      observed: joined([String(lookups), whatWasFound('SPF', 'lookups11')]),
      expected: say`${MOST_LOOKUPS} at most`,
    });
    const real = claim(voids <= MOST_VOIDS, {
      good: say`The SPF record names things that exist`,
      bad: say`More than ${MOST_VOIDS} of the names in the SPF record do not exist, so receivers give up`,
      observed: joined([String(voids), whatWasFound('SPF', 'void3')]),
      expected: say`${MOST_VOIDS} at most`,
    });
    const faulty = outcomes.find(({ result }) => result === 'permerror');
    if (faulty !== undefined && (await lacksMx(bench, record)))
      doubt({
        reason: say`The SPF record refers to the MX record of ${domain}, which does not lead to the mail host`,
        cause: 'dns.mx',
      });
    else if (few && real)
      claim(faulty === undefined, {
        good: say`Receivers can evaluate the SPF record`,
        bad: say`Receivers cannot evaluate the SPF record, because something that it refers to is broken: ${excerpt(record.text)}`,
        ...(faulty === undefined ? {} : { observed: joined([faulty.comment, whatWasFound('SPF', 'include-none')]) }),
      });
  },
);
