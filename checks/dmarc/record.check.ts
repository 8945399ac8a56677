/**
 * DMARC: what receivers do with mail that only claims to come from this domain (RFC 9989), and who hears about it (RFC
 * 9990).
 */
import { unknown } from '../../common/fact.ts';
import { english, say } from '../../common/say.ts';
import type { Senses, SmtpReply } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { FIRST_NEVER, FIRST_NOT_NOW } from '../../common/smtp.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { domainExists, escapedDmarcName, textsOf } from '../zone/domain.ts';
import { misplacedDmarc, obsoleteTags, weakBelow, weakPolicy, type DmarcRecord } from '../knowledge/dmarc.ts';
import { isDmarc } from '../knowledge/dmarc-writing.ts';
import { ownMailboxes, readReportUris, reportConsents, type ReportConsent } from '../knowledge/dmarc-reports.ts';
import { walkDmarc, type AppliedRecord, type DmarcWalk } from '../knowledge/dmarc-walk.ts';
import { broken, required, type Problem } from '../knowledge/problem.ts';
import { parseTags, tagValue } from '../knowledge/tags.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeProblems } from '../court/problems.ts';
import { takesNothing } from '../reach/smtp.ts';
import { PLAN_TTL } from '../zone/records.ts';
import type { Plan } from '../words/plan.ts';

const setRecord = (plan: Plan) => say`Let this be the only TXT record of that name:\n${plan.line('dmarc.record')}`;

check(
  {
    id: 'dmarc.record',
    title: say`The domain has one valid DMARC record`,
    failure: say`Big providers refuse or junk this domain's mail, and forgers are not kept out`,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`DMARC says what receivers should do with mail that claims to come from this domain and does not. Big providers expect such a record from everybody who sends.`,
    fix: setRecord,
    references: ['RFC 9989 §4.7', 'RFC 9989 §4.10'],
  },
  async (bench) => {
    const { target, sure, claim, evidence } = bench;
    const { domain } = target;
    const walk = await walkFrom(bench);
    const own = walk.steps[0]?.set;
    evidence(
      'records',
      walk.steps.flatMap(({ domain: at, set }) =>
        set.known ? set.value.records.map(({ text }) => `_dmarc.${at}: ${text}`) : [],
      ),
    );
    const setProblems = own?.known === true ? own.value.problems : [];
    const applied = sure(walk.applied);
    const problems = [...setProblems, ...(applied === undefined ? [] : recordProblems(applied.record))];
    if (applied !== undefined && !applied.own && setProblems.length === 0)
      claim(true, {
        good: say`${domain} is covered by the DMARC record of ${applied.domain}`,
        bad: say`${domain} is not covered`,
      });
    if (applied === undefined && problems.length === 0) problems.push(await missing(bench));
    judgeProblems(bench, problems, say`${domain} has one DMARC record, which parses`);
  },
);

/** Where the record went, or that there is none. */
async function missing({ target: { domain }, dns }: Bench & Senses): Promise<Problem> {
  const escaped = escapedDmarcName(domain);
  const [atDomain, atEscaped, doubled] = await Promise.all([
    textsOf(dns, domain),
    textsOf(dns, escaped),
    textsOf(dns, `_dmarc.${domain}.${domain}`),
  ]);
  if (atEscaped.known && atEscaped.value.some(isDmarc))
    return required(
      say`The DMARC record stands at ${escaped}, with a backslash that was copied from the guide's text; receivers look for it at ${`_dmarc.${domain}`}`,
    );
  if (doubled.known && doubled.value.some(isDmarc))
    return required(
      say`The DMARC record stands at ${`_dmarc.${domain}.${domain}`}, because the DNS provider adds the domain to the name; receivers look for it at ${`_dmarc.${domain}`}`,
    );
  return (
    (atDomain.known ? misplacedDmarc(domain, atDomain.value) : undefined) ??
    required(say`${domain} has no DMARC record`)
  );
}

/** What is wrong with a record, its report addresses aside: dmarc.reports looks at those. */
function recordProblems(record: DmarcRecord): Problem[] {
  const aside = new Set(reportProblems(record).map(({ message }) => english(message)));
  return record.problems.filter(({ message }) => !aside.has(english(message)));
}

function reportProblems(record: DmarcRecord): readonly Problem[] {
  const list = parseTags(record.text);
  return (['rua', 'ruf'] as const).flatMap((tag) => readReportUris(tag, tagValue(list, tag)).problems);
}

check(
  {
    id: 'dmarc.policy',
    title: say`DMARC asks receivers to keep forged mail out`,
    failure: say`Receivers let mail through that only claims to come from this domain`,
    weight: 'recommended',
    guide: 'create-dns-records',
    why: say`With the policy "none", or in test mode, receivers only report forged mail. "quarantine" puts it into the junk folder, "reject" refuses it.`,
    fix: setRecord,
    references: ['RFC 9989 §4.7', 'RFC 9989 §7.4'],
  },
  async (bench) => {
    const { target, doubt } = bench;
    const { record, own } = await appliedRecord(bench);
    if (record.p === undefined || broken(recordProblems(record))) {
      doubt({
        reason: say`The DMARC record for ${target.domain} has no policy that receivers can read`,
        cause: 'dmarc.record',
      });
      return;
    }
    const problems = [weakPolicy(target.domain, record, own), weakBelow(target.domain, record, own)];
    judgeProblems(
      bench,
      problems.filter((problem) => problem !== undefined),
      say`Receivers quarantine or reject mail forged as ${target.domain}`,
    );
  },
);

check(
  {
    id: 'dmarc.reports',
    title: say`DMARC reports reach a mailbox`,
    failure: say`Nobody hears about forged mail, or about real mail that is refused`,
    weight: 'recommended',
    asks: ['smtp'],
    guide: 'create-dns-records',
    why: say`Receivers send daily reports to the address in the DMARC record. If it does not take mail, you do not learn that your own mail is refused, and receivers get errors from your server.`,
    fix: (plan) =>
      say`Let the record name a mailbox that exists and that a person reads. In mailcow, make one under E-Mail > Configuration > Mailboxes, or an alias under E-Mail > Configuration > Aliases. Then set this record:\n${plan.line('dmarc.record')}`,
    references: ['RFC 9989 §4.7', 'RFC 9990 §4'],
  },
  async (bench) => {
    const { target, claim } = bench;
    const { record, domain } = await appliedRecord(bench);
    const reports = say`The report addresses in the DMARC record of ${domain} can be read`;
    if (record.rua.length === 0) {
      claim(false, {
        good: reports,
        bad: say`The DMARC record of ${domain} names no report address (rua=), so nobody gets reports`,
        level: 'advice',
      });
      return;
    }
    judgeProblems(bench, reportProblems(record), reports);
    const lookup = (name: string) => textsOf(bench.dns, name);
    const consents = await reportConsents(
      domain,
      [...record.rua, ...record.ruf],
      async (name) => (await walkDmarc(name, lookup)).organizational,
      lookup,
    );
    for (const consent of consents) judgeConsent(bench, consent, domain);
    for (const mailbox of ownMailboxes(target.domain, record.rua)) await judgeMailbox(bench, mailbox);
  },
);

/** RFC 9990 §4: reports go to another organisation only where that one agrees. */
function judgeConsent({ claim, doubt }: Bench & Senses, { uri, name, consent }: ReportConsent, domain: string): void {
  if (!consent.known) {
    doubt(consent);
    return;
  }
  const fix = say`Ask whoever runs ${uri.host ?? ''} to set this record there, or use an address at ${domain}:\n${name ?? ''}. ${PLAN_TTL} IN TXT "v=DMARC1"`;
  claim(consent.value !== 'refused', {
    good: say`DMARC reports may be sent to ${excerpt(uri.text)}`,
    bad: say`${uri.host ?? ''} has not agreed to get DMARC reports about ${domain}, so receivers do not send any to ${excerpt(uri.text)}`,
    fix,
  });
}

/** Whether the server takes mail for a report mailbox of its own; the first address that gives an answer decides. */
async function judgeMailbox(bench: Bench & Senses, mailbox: string): Promise<void> {
  const { target, smtp, sure, doubt } = bench;
  let reason = unknown(say`Whether ${mailbox} takes mail was not asked`);
  for (const endpoint of sure(await target.reachable())) {
    const dialogue = await smtp.dialogue(SERVICES.smtp, endpoint);
    const reply = takesNothing(dialogue, target.domain) ?? dialogue.recipients.reports[mailbox.toLowerCase()];
    if (reply?.known === true) return judgeReply(bench, mailbox, reply.value);
    reason = reply ?? reason;
  }
  doubt(reason);
}

function judgeReply({ claim, doubt }: Bench & Senses, mailbox: string, { code, text }: SmtpReply): void {
  if (code >= FIRST_NOT_NOW && code < FIRST_NEVER) {
    doubt({ reason: say`The server does not say whether ${mailbox} takes mail, but: ${excerpt(text)}` });
    return;
  }
  claim(code < FIRST_NOT_NOW, {
    good: say`${mailbox} takes mail`,
    bad: say`DMARC reports go to ${mailbox}, which the server refuses mail for`,
    observed: text,
  });
}

check(
  {
    id: 'dmarc.obsolete',
    title: say`The DMARC record holds nothing that is out of date`,
    failure: say`Parts of the DMARC record have no effect any more`,
    weight: 'advice',
    guide: 'create-dns-records',
    why: say`Since 2026, DMARC has no pct, rf and ri any more. New receivers ignore them, older ones still obey.`,
    fix: setRecord,
    references: ['RFC 9989 §4.7'],
  },
  async (bench) => {
    const { record } = await appliedRecord(bench);
    const problem = obsoleteTags(record);
    judgeProblems(bench, problem === undefined ? [] : [problem], say`The DMARC record has no tags that were removed`);
  },
);

/** The walk from the domain up (RFC 9989 §4.10). */
async function walkFrom(bench: Bench & Senses): Promise<DmarcWalk> {
  const { target, dns, sure } = bench;
  sure(await domainExists(bench));
  return walkDmarc(target.domain, (name) => textsOf(dns, name));
}

/** The record that applies; where there is none, dmarc.record says so. */
async function appliedRecord(bench: Bench & Senses): Promise<AppliedRecord> {
  const { applied } = await walkFrom(bench);
  const found = bench.sure(applied);
  const reason = unknown(say`${bench.target.domain} has no DMARC record that receivers can use`, 'dmarc.record');
  return bench.sure(found === undefined ? reason : { known: true, value: found });
}
