/** SPF: the record that says which machines may send mail as this domain (RFC 7208). */
import type { Fact } from '../../common/fact.ts';
import { joined, say, verbatim, type Text } from '../../common/say.ts';
import type { Senses, SpfOutcome } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { broken, type Problem } from '../knowledge/problem.ts';
import { findSpf, readSpf, spfEndingProblem, type SpfRecord } from '../knowledge/spf.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeProblems } from '../court/problems.ts';
import { PLAN_TTL } from '../zone/records.ts';
import type { Plan } from '../words/plan.ts';

const LOST = say`Receivers treat this domain's mail as forged or as junk`;

function setRecord(plan: Plan): Text {
  return say`Let this be the only TXT record at ${plan.domain} that starts with v=spf1:\n${plan.line('spf.record')}`;
}

check(
  {
    id: 'spf.record',
    title: say`The domain has exactly one SPF record`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`SPF tells receivers which machines may send mail as this domain. Without it, big providers put the mail into the junk folder or refuse it. Two records count as an error.`,
    fix: setRecord,
    references: ['RFC 7208 §3.2', 'RFC 7208 §4.5'],
  },
  async (bench) => {
    const { target, dns, sure, evidence } = bench;
    const { domain } = target;
    sure(await domainExists(bench));
    const texts = sure(await textsOf(dns, domain));
    const host = await target.host();
    const atHost = host.known ? await textsOf(dns, host.value) : host;
    const { records, problems } = findSpf(
      domain,
      texts,
      host.known && atHost.known ? { name: host.value, texts: atHost.value } : undefined,
    );
    evidence('records', records);
    judgeProblems(bench, problems, say`${domain} has one SPF record`);
  },
);

check(
  {
    id: 'spf.syntax',
    title: say`The SPF record can be read`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`One mistyped word makes receivers discard the whole SPF record.`,
    fix: setRecord,
    references: ['RFC 7208 §4.6', 'RFC 7208 §12'],
  },
  async (bench) => {
    const record = await publishedRecord(bench);
    bench.evidence('record', record.text);
    judgeProblems(bench, record.problems, say`The SPF record of ${bench.target.domain} parses`);
  },
);

/** RFC 5737, RFC 3849: addresses that no record means, so that an evaluation goes through all of it. */
const STRANGERS = ['192.0.2.1', '2001:db8::1'] as const;
/** RFC 7208 §4.6.4 */
const MOST_LOOKUPS = 10;
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
      observed: String(lookups),
      expected: say`${MOST_LOOKUPS} at most`,
    });
    const real = claim(voids <= MOST_VOIDS, {
      good: say`The SPF record names things that exist`,
      bad: say`More than ${MOST_VOIDS} of the names in the SPF record do not exist, so receivers give up`,
      observed: String(voids),
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
        ...(faulty === undefined ? {} : { observed: faulty.comment }),
      });
  },
);

check(
  {
    id: 'spf.policy',
    title: say`The SPF record asks receivers to refuse strangers`,
    failure: say`Anybody can send mail as this domain`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`The end of an SPF record says what to do with mail from machines that it does not name. Only -all and ~all keep forgers out.`,
    fix: setRecord,
    references: ['RFC 7208 §5.1', 'RFC 7208 §8'],
  },
  async (bench) => {
    const record = await publishedRecord(bench);
    bench.evidence('record', record.text);
    const problem = await endingProblem(bench, record);
    judgeProblems(
      bench,
      problem === undefined ? [] : [problem],
      say`The SPF record of ${bench.target.domain} tells receivers to refuse strangers, or to be careful`,
    );
  },
);

/** What is wrong with the ending; `redirect=` is followed to the record that it leads to. */
async function endingProblem({ dns, sure }: Bench & Senses, first: SpfRecord): Promise<Problem | undefined> {
  let record = first;
  for (let steps = 0; record.redirect !== undefined && steps < MOST_LOOKUPS; steps += 1) {
    const [text] = findSpf(record.redirect, sure(await textsOf(dns, record.redirect))).records;
    if (text === undefined) return undefined; // spf.lookups says that this leads nowhere
    record = readSpf(text);
  }
  return spfEndingProblem(record);
}

check(
  {
    id: 'spf.sender',
    title: say`Every address of the server may send mail as this domain`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`The server sends over IPv4 or IPv6, as it likes. If the SPF record allows only one of them, part of the mail is refused or ends up as junk, seemingly at random.`,
    fix: (plan) =>
      say`This record allows all addresses that the MX host has:\n${plan.line('spf.record')}\nIf the server sends from further addresses, name them too, for example ip4:${plan.v4[0] ?? '192.0.2.1'} before -all.`,
    references: ['RFC 7208 §2.4', 'RFC 7208 §5'],
  },
  async (bench) => {
    const { target, spf, claim, doubt, sure, evidence } = bench;
    const { domain } = target;
    const record = await readableRecord(bench);
    const host = sure(await target.host());
    for (const { address, family } of sure(await target.endpoints())) {
      const outcome = await spf.evaluate(address, `postmaster@${domain}`, host);
      if (!outcome.known) {
        doubt(outcome);
        continue;
      }
      const { result, comment, questions } = outcome.value;
      evidence(address, { result, comment, questions });
      const cause = result === 'pass' ? undefined : await deeperCause(bench, record, outcome.value, address);
      if (cause !== undefined)
        doubt({
          reason: say`Whether ${address} may send as ${domain} cannot be told before ${cause} is solved`,
          cause,
        });
      else
        claim(result === 'pass', {
          good: say`SPF lets ${address} send as ${domain}`,
          bad: say`SPF does not let the server's IPv${family} address ${address} send as ${domain}`,
          observed: joined([verbatim(result), verbatim(record.text)], ': '),
          expected: 'pass',
        });
    }
  },
);

/**
 * The check that owns the reason why an address does not pass: the `mx` finds no MX that leads here, the mail host's
 * name does not lead to the address, or the record cannot be evaluated.
 */
async function deeperCause(
  bench: Bench & Senses,
  record: SpfRecord,
  { result }: SpfOutcome,
  address: string,
): Promise<string | undefined> {
  if (await lacksMx(bench, record)) return 'dns.mx';
  if (namesTheHost(record) && (await isMissing(address, bench))) return 'dns.mail-host';
  return result === 'permerror' ? 'spf.lookups' : undefined;
}

/** Whether the record allows what the MX record or a host name leads to. */
function namesTheHost({ terms }: SpfRecord): boolean {
  return terms.some(({ name }) => name === 'mx' || name === 'a');
}

/** Whether the operator says that the mail host has an address that DNS does not give it. */
async function isMissing(address: string, { dns, target, settings }: Senses): Promise<boolean> {
  const host = await target.host();
  if (settings.addresses.length === 0 || !host.known) return false;
  const found = await dns.addresses(host.value);
  return found.known && ![...found.value.v4, ...found.value.v6].some((one) => sameAddress(one, address));
}

/** Whether the record relies on the domain's MX record, and that one does not lead to the mail host. */
async function lacksMx({ dns, target }: Bench & Senses, record: SpfRecord): Promise<boolean> {
  if (!record.terms.some(({ name, value }) => name === 'mx' && value === undefined)) return false;
  const [mx, host] = await Promise.all([dns.ask(target.domain, 'MX'), target.host()]);
  return mx.known && host.known && !mx.value.records.some(({ exchange }) => exchange === host.value);
}

check(
  {
    id: 'spf.helo',
    title: say`The mail host's own name passes SPF, or has no SPF record`,
    failure: say`Some receivers trust bounces and reports from the server less`,
    weight: 'advice',
    guide: 'create-dns-records',
    why: say`Messages without a sender (bounces, receipts) are checked by the name with which the server introduces itself. An SPF record at that name must let the server send; without one nothing happens.`,
    fix: (plan) =>
      say`Delete the SPF record at ${plan.host}, or let it be:\n${plan.host}. ${PLAN_TTL} IN TXT "v=spf1 a -all"`,
    references: ['RFC 7208 §2.3', 'RFC 7208 §2.4'],
  },
  async (bench) => {
    const { target, spf, smtp, claim, doubt, sure, evidence } = bench;
    for (const endpoint of sure(await target.endpoints())) {
      const { ehlo } = await smtp.dialogue(SERVICES.smtp, endpoint);
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

/** The domain's one record; where there is none, or several, spf.record says so. */
async function publishedRecord(bench: Bench & Senses): Promise<SpfRecord> {
  const { target, dns, sure } = bench;
  sure(await domainExists(bench));
  const { records } = findSpf(target.domain, sure(await textsOf(dns, target.domain)));
  const [text] = records;
  const one: Fact<string> =
    text !== undefined && records.length === 1
      ? { known: true, value: text }
      : { known: false, reason: say`${target.domain} has not exactly one SPF record`, cause: 'spf.record' };
  return readSpf(sure(one));
}

/** The same, where receivers can read it. */
async function readableRecord(bench: Bench & Senses): Promise<SpfRecord> {
  const record = await publishedRecord(bench);
  const readable: Fact<SpfRecord> = broken(record.problems)
    ? { known: false, reason: say`Receivers cannot read the SPF record of ${bench.target.domain}`, cause: 'spf.syntax' }
    : { known: true, value: record };
  return bench.sure(readable);
}
