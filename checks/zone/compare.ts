/** Compares what a plan wants with what is published: by meaning, because equal records can be written in many ways. */
import type { DnsAnswer, RecordData, RecordType } from '../../fixtures/dns/types.ts';
import type { Fact } from '../../common/fact.ts';
import type { Text } from '../../common/say.ts';
import type { Plan, PlannedRecord, RecordState } from '../words/plan.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { MAILCOW_AUTHORITY, mayIssue } from '../knowledge/caa.ts';
import { findDkim, readDkim, sameKey } from '../knowledge/dkim.ts';
import { effectivePolicy, findDmarc } from '../knowledge/dmarc.ts';
import { broken } from '../knowledge/problem.ts';
import { findSpf, readSpf, spfEndingProblem } from '../knowledge/spf.ts';
import { excerpt } from '../knowledge/text.ts';

/** How much of what is published a report quotes. */
const LONGEST_DATA = 1000;

export interface ComparedRecord {
  readonly record: PlannedRecord;
  readonly state: RecordState;
  /** What is published instead, or for the same purpose: data in short. */
  readonly found: readonly string[];
  /** Why the state is unknown. */
  readonly reason?: Text;
}

/** By meaning; whether what means the same is also equal is another question. */
type State = Exclude<RecordState, 'alike' | 'unknown'>;

/**
 * The question whose answer tells about a planned record. For an alias that is its address, because equal addresses are
 * as good as a CNAME, and the answer names the aliases on the way.
 */
export function questionFor(plan: Plan, record: PlannedRecord): { readonly name: string; readonly type: RecordType } {
  if (record.type !== 'CNAME') return { name: record.name, type: record.type };
  return { name: record.name, type: plan.v4.length > 0 || plan.v6.length === 0 ? 'A' : 'AAAA' };
}

/** One row a planned record; `facts` gives the answer to its {@link questionFor}. */
export function comparePlan(plan: Plan, facts: (record: PlannedRecord) => Fact<DnsAnswer>): readonly ComparedRecord[] {
  return plan.records.map((record) => {
    const fact = facts(record);
    if (!fact.known) return { record, state: 'unknown', found: [], reason: fact.reason };
    const found = purposeful(record, fact.value);
    const state = compare(plan, record, fact.value);
    return {
      record,
      state: state === 'there' && !isEqual(record, found) ? 'alike' : state,
      found: found.map((data) => excerpt(data, LONGEST_DATA)),
    };
  });
}

/** A value that the plan does not know has nothing to be equal to. */
function isEqual({ type, value, priority, missing }: PlannedRecord, found: readonly string[]): boolean {
  if (missing !== undefined) return true;
  const wanted = type === 'MX' ? `${priority ?? ''} ${value}` : type === 'TLSA' ? value.toLowerCase() : value;
  return found.some((data) => evenly(data) === evenly(wanted) || sameAddress(data, wanted));
}

/** Blanks around tags and signs make no difference to anybody (RFC 6376 §3.2, RFC 9989 §4.8). */
function evenly(data: string): string {
  return data
    .split(';')
    .map((tag) => tag.replace(/\s*=\s*/, '=').trim())
    .filter((tag) => tag !== '')
    .join(';');
}

function compare(plan: Plan, record: PlannedRecord, answer: DnsAnswer): State {
  if (record.exact === true && record.missing === undefined) return compareExactly(record, answer);
  switch (record.type) {
    case 'A':
    case 'AAAA':
      return among(addresses(answer), (address) => record.missing !== undefined || sameAddress(address, record.value));
    case 'CNAME':
      return compareAlias(plan, record, answer);
    case 'MX':
      return compareMx(plan, exchanges(answer));
    case 'TXT':
      return compareText(record, texts(answer));
    case 'CAA':
      return compareCaa(answer);
    case 'TLSA':
      return among(answerRecords(answer, 'TLSA').map(tlsaText), (data) => data === record.data.toLowerCase());
    case 'PTR':
      return among(answerRecords(answer, 'PTR'), (name) => name === record.value);
    case 'SRV':
      return among(services(answer), (data) => data === record.value);
  }
}

/** By the letter. A name that holds texts for many purposes lacks one, where no text begins as it does. */
function compareExactly(record: PlannedRecord, answer: DnsAnswer): State {
  switch (record.type) {
    case 'CNAME':
      return among([...answer.aliases, ...addresses(answer)], (name) => name === record.value);
    case 'MX':
      return among(exchanges(answer).map(exchangeText), (data) => data === `${record.priority ?? ''} ${record.value}`);
    case 'TXT':
      return among(
        texts(answer).filter((text) => purposeOf(text) === purposeOf(record.value)),
        (text) => text === record.value,
      );
    case 'SRV':
      return among(services(answer), (data) => data === record.value);
    default:
      return among(addresses(answer), (address) => sameAddress(address, record.value));
  }
}

/** `v=spf1`, `dkim`: what a text is about. */
function purposeOf(text: string): string {
  return /^v=\w+/.exec(text)?.[0].toLowerCase() ?? text.split(/[=:]/, 1)[0] ?? '';
}

function exchangeText({ preference, exchange }: RecordData['MX']): string {
  return `${preference} ${exchange}`;
}

/** SRV records as one writes them, without the final dot. */
function services(answer: DnsAnswer): readonly string[] {
  return answerRecords(answer, 'SRV').map(
    ({ priority, weight, port, target }) => `${priority} ${weight} ${port} ${target}`,
  );
}

/** `there` where one is right, `missing` where there is none at all. */
function among(values: readonly string[], right: (value: string) => boolean): State {
  if (values.some(right)) return 'there';
  return values.length === 0 ? 'missing' : 'different';
}

/** An alias leads to the mail host by CNAME or by having no other address than the host has. */
function compareAlias(plan: Plan, record: PlannedRecord, answer: DnsAnswer): State {
  const names = [...answer.aliases, ...answerRecords(answer, 'CNAME')];
  if (names.includes(record.value)) return 'there';
  const found = addresses(answer);
  if (found.length === 0) return names.length === 0 ? 'missing' : 'different';
  return found.every((address) => [...plan.v4, ...plan.v6].some((own) => sameAddress(own, address)))
    ? 'there'
    : 'different';
}

/** The mail host must come first; another server behind it would get mail too, which is for `dns.mx-backup` to say. */
function compareMx(plan: Plan, published: readonly RecordData['MX'][]): State {
  const best = Math.min(...published.map(({ preference }) => preference));
  const first = published.filter(({ preference }) => preference === best);
  if (first.length === 0) return 'missing';
  return first.every(({ exchange }) => exchange === plan.host) ? 'there' : 'different';
}

function compareText(record: PlannedRecord, published: readonly string[]): State {
  switch (record.check) {
    case 'spf.record':
      return compareSpf(record, published);
    case 'dmarc.record':
      return compareDmarc(record, published);
    case 'dkim.record':
      return compareDkim(record, published);
    default:
      return among(published, (text) => text === record.value);
  }
}

/** One record that parses and refuses or marks strangers; whom it lets send is for `spf.sender` to find out. */
function compareSpf(record: PlannedRecord, published: readonly string[]): State {
  const { records, lookalikes } = findSpf(record.name, published);
  const [text] = records;
  if (text === undefined) return lookalikes.length > 0 ? 'different' : 'missing';
  const spf = readSpf(text);
  return records.length === 1 && !broken(spf.problems) && spfEndingProblem(spf) === undefined ? 'there' : 'different';
}

/** One record that makes receivers quarantine or reject. */
function compareDmarc(record: PlannedRecord, published: readonly string[]): State {
  const { record: found, records, problems } = findDmarc(record.name, published);
  if (found === undefined) return records.length === 0 && problems.length === 0 ? 'missing' : 'different';
  return effectivePolicy(found, true) === 'none' ? 'different' : 'there';
}

/** The planned key, or any usable one while the plan has none. */
function compareDkim(record: PlannedRecord, published: readonly string[]): State {
  if (published.length === 0) return 'missing';
  const { key } = findDkim(record.name, published);
  if (key === undefined) return 'different';
  return record.missing !== undefined || sameKey(key, readDkim(record.value)) ? 'there' : 'different';
}

function compareCaa(answer: DnsAnswer): State {
  const records = answerRecords(answer, 'CAA');
  if (records.length === 0) return 'missing';
  return mayIssue(records, MAILCOW_AUTHORITY).allowed ? 'there' : 'different';
}

/** What stands at the name for the record's purpose; other TXT is left out. */
function purposeful(record: PlannedRecord, answer: DnsAnswer): readonly string[] {
  const found = [
    ...answer.aliases,
    ...addresses(answer),
    ...answerRecords(answer, 'CNAME'),
    ...answerRecords(answer, 'PTR'),
    ...exchanges(answer).map(exchangeText),
    ...services(answer),
    ...(record.check === 'spf.record' ? spfTexts(record.name, texts(answer)) : texts(answer)),
    ...answerRecords(answer, 'CAA').map(({ critical, tag, value }) => `${critical ? 128 : 0} ${tag} "${value}"`),
    ...answerRecords(answer, 'TLSA').map(tlsaText),
  ];
  return [...new Set(found)];
}

/** The apex holds TXT records for many purposes. */
function spfTexts(name: string, published: readonly string[]): readonly string[] {
  const { records, lookalikes } = findSpf(name, published);
  return [...records, ...lookalikes];
}

function tlsaText({ usage, selector, matching, data }: RecordData['TLSA']): string {
  return `${usage} ${selector} ${matching} ${data}`.toLowerCase();
}

function addresses(answer: DnsAnswer): readonly string[] {
  return [...answerRecords(answer, 'A'), ...answerRecords(answer, 'AAAA')];
}

function exchanges(answer: DnsAnswer): readonly RecordData['MX'][] {
  return answerRecords(answer, 'MX');
}

function texts(answer: DnsAnswer): readonly string[] {
  return answerRecords(answer, 'TXT').map(({ text }) => text);
}

/** The answer's records where it is about that type, else none. */
function answerRecords<T extends RecordType>(answer: DnsAnswer, type: T): readonly RecordData[T][] {
  return isAbout(answer, type) ? answer.records : [];
}

function isAbout<T extends RecordType>(answer: DnsAnswer, type: T): answer is DnsAnswer<T> {
  return answer.type === type;
}
