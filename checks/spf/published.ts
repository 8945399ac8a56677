/** The domain's SPF record as it is published, and what all checks say of it. */
import type { Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import type { Plan } from '../words/plan.ts';
import { domainExists, textsOf } from '../zone/domain.ts';
import { broken } from '../knowledge/problem.ts';
import { findSpf, readSpf, type SpfRecord } from '../knowledge/spf.ts';

export const LOST = say`Receivers treat this domain's mail as forged or as junk`;

export function setRecord(plan: Plan): Text {
  return say`Let this be the only TXT record at ${plan.domain} that starts with v=spf1:\n${plan.line('spf.record')}`;
}

/** Receivers follow no more of a record than this (RFC 7208 §4.6.4). */
export const MOST_LOOKUPS = 10;

/** The domain's one record; where there is none, or several, spf.record says so. */
export async function publishedRecord(bench: Bench & Senses): Promise<SpfRecord> {
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
export async function readableRecord(bench: Bench & Senses): Promise<SpfRecord> {
  const record = await publishedRecord(bench);
  const readable: Fact<SpfRecord> = broken(record.problems)
    ? { known: false, reason: say`Receivers cannot read the SPF record of ${bench.target.domain}`, cause: 'spf.syntax' }
    : { known: true, value: record };
  return bench.sure(readable);
}

/** Whether the record relies on the domain's MX record, and that one does not lead to the mail host. */
export async function lacksMx({ dns, target }: Bench & Senses, record: SpfRecord): Promise<boolean> {
  if (!record.terms.some(({ name, value }) => name === 'mx' && value === undefined)) return false;
  const [mx, host] = await Promise.all([dns.ask(target.domain, 'MX'), target.host()]);
  return mx.known && host.known && !mx.value.records.some(({ exchange }) => exchange === host.value);
}
