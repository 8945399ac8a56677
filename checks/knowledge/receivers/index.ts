/**
 * What receivers really do with the forms of an SPF, a DKIM or a DMARC record: the tables, and who in them does not
 * find what the record's author means.
 */
import { joined, listed, say, verbatim, type Text } from '../../../common/say.ts';
import { DKIM_FORMS } from './dkim.ts';
import { DMARC_FORMS } from './dmarc.ts';
import { SPF_FORMS } from './spf.ts';
import type { Form, Table } from './types.ts';

export type { Form, Table } from './types.ts';

/** A receiver's software as it was run. */
export interface Receiver {
  /** Its full version. */
  readonly version: string;
  /** Who uses it. */
  readonly usedBy: Text;
  /** Whether much of the world's mail goes through it; mailauth, by which mailproof itself reads, does not count. */
  readonly widespread: boolean;
}

const SPAMASSASSIN = verbatim('SpamAssassin');

/** By their names in the tables. */
export const RECEIVERS: ReadonlyMap<string, Receiver> = new Map([
  ['mailauth', { version: '7.1.0', usedBy: say`mailproof itself`, widespread: false }],
  ['pyspf', { version: '2.0.14', usedBy: say`many Postfix servers`, widespread: true }],
  ['Mail::SPF', { version: '2.9.0', usedBy: SPAMASSASSIN, widespread: true }],
  ['libspf2', { version: '1.2.10', usedBy: verbatim('Exim'), widespread: true }],
  ['opendkim', { version: '2.11.0 beta 2', usedBy: say`chatmail relays`, widespread: true }],
  ['dkimpy', { version: '1.1.4', usedBy: say`Mailman and some Postfix servers`, widespread: true }],
  ['Mail::DKIM', { version: '1.20230212', usedBy: SPAMASSASSIN, widespread: true }],
  ['opendmarc', { version: '1.4.2', usedBy: say`many Postfix servers`, widespread: true }],
  ['Mail::DMARC', { version: '1.20211209', usedBy: SPAMASSASSIN, widespread: true }],
  ['rspamd 3.4', { version: '3.4', usedBy: say`servers on Debian 12`, widespread: true }],
  ['rspamd 3.12', { version: '3.12.1', usedBy: verbatim('mailcow'), widespread: true }],
]);

/** When they were run. */
export const RUN_ON = '2026-11-29 and 2026-11-30';

export const TABLES = { SPF: SPF_FORMS, DKIM: DKIM_FORMS, DMARC: DMARC_FORMS } as const;
export type Standard = keyof typeof TABLES;

/** A row of a table; throws where there is none of that name. */
export function formOf(standard: Standard, id: string): Form {
  const found = (TABLES[standard] as Table).forms.find((form) => form.id === id);
  if (found === undefined) throw new Error(`no form ${id} of ${standard}`);
  return found;
}

/** The widespread receivers that do not find what the author means. */
export function misreaders({ meant, found }: Form): readonly string[] {
  return [...found]
    .filter(([name, word]) => word !== meant && RECEIVERS.get(name)?.widespread === true)
    .map(([name]) => name);
}

/** Them, in a sentence: `opendmarc (many Postfix servers) and rspamd 3.12 (mailcow)`; undefined if there are none. */
export function whoMisreads(standard: Standard, id: string): Text | undefined {
  const names = misreaders(formOf(standard, id));
  return names.length === 0 ? undefined : listed(names.map(withUser));
}

function withUser(name: string): Text {
  return say`${name} (${RECEIVERS.get(name)?.usedBy ?? verbatim('')})`;
}

/** What each of them found, for the evidence of a finding: `rspamd 3.12: none, opendmarc: reject`. */
export function whatWasFound(standard: Standard, id: string): Text {
  const { found } = formOf(standard, id);
  return joined([...found].map(([name, word]) => verbatim(`${name}: ${word}`)));
}
