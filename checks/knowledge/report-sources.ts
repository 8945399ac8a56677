/**
 * Who a source in DMARC reports is: the server itself, a forwarder, a service that sends in the domain's name, or a
 * forger.
 */
import type { SourceRow } from '../../fixtures/reports/types.ts';
import { belongs } from './organisations.ts';

/**
 * `ours`: SPF lets the address send, or it is one of the server's. `forwarder`: what the domain signed came by another
 * way.
 */
export type SourceKind = 'ours' | 'forwarder' | 'service' | 'stranger';

export interface SourceSum {
  readonly source: string;
  readonly kind: SourceKind;
  readonly messages: number;
  /** Of them, how many did not pass DMARC. */
  readonly failed: number;
  readonly dkimFailed: number;
  readonly spfFailed: number;
  /** Of the failed, how many were refused or put into the junk folder. */
  readonly punished: number;
  /** Who said so; most messages first. */
  readonly receivers: readonly string[];
  /** Another domain for which the messages were signed or allowed: whose service it is. */
  readonly others: readonly string[];
}

const MOST_NAMES = 5;
const FORWARDED: ReadonlySet<string> = new Set(['forwarded', 'mailing_list', 'trusted_forwarder']);

/** Adds up rows by source. `isOurs` tells of an address whether the domain lets it send. */
export function sourcesOf(
  rows: readonly SourceRow[],
  domain: string,
  isOurs: (address: string) => boolean,
): readonly SourceSum[] {
  const groups = [...Map.groupBy(rows, ({ source }) => source)];
  const sums = groups.map(([source, own]) => sumOf(source, own, { domain, ours: isOurs(source) }));
  return sums.toSorted((one, other) => other.messages - one.messages);
}

function count(rows: readonly SourceRow[]): number {
  return rows.reduce((sum, { messages }) => sum + messages, 0);
}

function sumOf(
  source: string,
  rows: readonly SourceRow[],
  { domain, ours }: { domain: string; ours: boolean },
): SourceSum {
  const failed = rows.filter(({ dkim, spf }) => !dkim && !spf);
  const others = rows.flatMap((row) => othersIn(row, domain));
  return {
    source,
    kind: ours ? 'ours' : kindOf(rows, others.length > 0),
    messages: count(rows),
    failed: count(failed),
    dkimFailed: count(rows.filter(({ dkim }) => !dkim)),
    spfFailed: count(rows.filter(({ spf }) => !spf)),
    punished: count(failed.filter(({ disposition }) => disposition === 'reject' || disposition === 'quarantine')),
    receivers: [...new Set(rows.map(({ receiver }) => receiver))].slice(0, MOST_NAMES),
    others: [...new Set(others)].slice(0, MOST_NAMES),
  };
}

function kindOf(rows: readonly SourceRow[], speaksForOthers: boolean): SourceKind {
  const handedOn = rows.some(({ dkim, overrides }) => dkim || overrides.some((why) => FORWARDED.has(why)));
  if (handedOn) return 'forwarder';
  return speaksForOthers ? 'service' : 'stranger';
}

function othersIn({ signatures, sender }: SourceRow, domain: string): readonly string[] {
  const passed = [...signatures, ...(sender === undefined ? [] : [sender])].filter(({ result }) => result === 'pass');
  return passed.map((result) => result.domain).filter((name) => name !== '' && !belongs(name, domain));
}
