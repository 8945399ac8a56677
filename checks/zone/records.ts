/**
 * The records that a domain should have, for plans that are both the instruction (zone lines to paste) and the
 * expectation (what the DNS checks compare with). Which of them a kind of server has stands in checks/kinds.
 */
import { joined, lines, say, verbatim, type Text } from '../../common/say.ts';
import { familyOf, reverseName } from '../knowledge/addresses.ts';
import { MAILCOW_AUTHORITY } from '../knowledge/caa.ts';
import { tlsaName } from '../knowledge/dane.ts';
import { readDkim } from '../knowledge/dkim.ts';
import { isUnder } from '../knowledge/names.ts';
import { broken } from '../knowledge/problem.ts';
import { bindLine, bindText, needsSplit } from './format.ts';
import type { Kind, Plan, PlanFacts, PlannedRecord } from '../words/plan.ts';

/** The guide's five minutes: a slip is corrected as fast. */
export const PLAN_TTL = 300;
/** The guide's MX preference. */
export const MX_PREFERENCE = 10;

/** Makes a plan of the records that a kind of server has. */
export function planOfKind(kind: Kind, facts: PlanFacts): Plan {
  const records = kind
    .records(facts)
    .map((record) => (isUnder(record.name, facts.domain) ? record : { ...record, elsewhere: true }));
  const { domain, host, mailadmHost, mailadmUrl, selector, v4, v6 } = facts;
  return {
    kind,
    domain,
    host,
    mailadmHost,
    mailadmUrl,
    selector,
    v4,
    v6,
    records,
    line: (checkId) => linesOf(records, checkId),
  };
}

/** The lines of a check's records, as a text. */
function linesOf(records: readonly PlannedRecord[], checkId: string): Text {
  return joined(records.filter((record) => record.check === checkId).map(recordText), '\n');
}

/** One record for a person: its zone line; where to get the value; for a long TXT also the unsplit form. */
export function recordText(record: PlannedRecord): Text {
  const line = verbatim(bindLine(record));
  if (record.missing !== undefined) return lines(line, record.missing);
  if (record.type !== 'TXT' || !needsSplit(record.value)) return line;
  return lines(
    line,
    say`If your DNS provider has a web form that takes the value in one piece, enter it like this:`,
    verbatim(record.value),
  );
}

/** A record without what most have in common. */
export type RecordDraft = Pick<PlannedRecord, 'name' | 'type' | 'check' | 'purpose'> &
  Partial<PlannedRecord> & { readonly value: string };

/** Fills in what most records share; `data` is the value itself by default. */
export function planned(draft: RecordDraft): PlannedRecord {
  return { ttl: PLAN_TTL, optional: false, data: draft.value, ...draft };
}

export function txt(draft: Omit<RecordDraft, 'type'>): PlannedRecord {
  return planned({ ...draft, type: 'TXT', data: bindText(draft.value) });
}

/** A record whose data is a name. */
export function pointing(target: string, draft: Omit<RecordDraft, 'value'>): PlannedRecord {
  return planned({ ...draft, value: target, data: `${target}.` });
}

export function hostRecords({ host, v4, v6 }: PlanFacts): readonly PlannedRecord[] {
  const check = 'dns.mail-host';
  const purpose = say`The mail host: where mail servers, mail clients and browsers find the server`;
  const known = [...v4, ...v6].map((address) =>
    planned({ name: host, type: familyOf(address) === 6 ? 'AAAA' : 'A', value: address, check, purpose }),
  );
  if (v4.length > 0) return known;
  const missing = say`Put in the server's public IPv4 address; "ip a" shows it on the server`;
  return [planned({ name: host, type: 'A', value: '<IPv4 address>', check, purpose, missing }), ...known];
}

export function mxRecord({ domain, host }: PlanFacts): PlannedRecord {
  const purpose = say`Mail to addresses at ${domain} goes to ${host}`;
  return planned({
    name: domain,
    type: 'MX',
    value: host,
    data: `${MX_PREFERENCE} ${host}.`,
    priority: MX_PREFERENCE,
    check: 'dns.mx',
    purpose,
  });
}

type Alias = Omit<RecordDraft, 'value'>;

/** The names that lead to the mail host; none where a name is the mail host itself. */
export function aliasRecords({ domain, host, mailadmHost }: PlanFacts): readonly PlannedRecord[] {
  const aliases: readonly Alias[] = [
    {
      name: `autoconfig.${domain}`,
      type: 'CNAME',
      check: 'dns.autoconfig',
      purpose: say`Delta Chat and Thunderbird ask this name for the server's settings`,
    },
    {
      name: `autodiscover.${domain}`,
      type: 'CNAME',
      check: 'dns.autodiscover',
      purpose: say`Outlook asks this name for the server's settings`,
    },
  ];
  const mailadm: Omit<Alias, 'name'> = {
    type: 'CNAME',
    check: 'dns.mailadm',
    purpose: say`mailadm makes accounts here when somebody scans a QR code`,
  };
  const all = mailadmHost === undefined ? aliases : [...aliases, { ...mailadm, name: mailadmHost }];
  return all.filter(({ name }) => name !== host && name !== domain).map((alias) => pointing(host, alias));
}

export function spfRecord({ domain, host }: PlanFacts): PlannedRecord {
  const purpose = say`SPF: only ${host}, where the MX points, may send mail as ${domain}`;
  return txt({ name: domain, value: 'v=spf1 mx -all', check: 'spf.record', purpose });
}

/**
 * The guide sends reports to mailadm@, whose bot forwards each of them to the admins; people read postmaster@ (RFC 5321
 * §4.5.1 demands that it exists).
 */
export function dmarcRecord({ domain }: PlanFacts): PlannedRecord {
  const mailbox = `postmaster@${domain}`;
  const purpose = say`DMARC: receivers put forged mail aside and report to ${mailbox}, a mailbox that must exist and that a person reads`;
  return txt({
    name: `_dmarc.${domain}`,
    value: `v=DMARC1;p=quarantine;rua=mailto:${mailbox}`,
    check: 'dmarc.record',
    purpose,
  });
}

/** @param missing Where the operator finds the key. */
export function dkimRecord({ domain, selector, dkim }: PlanFacts, missing: Text): PlannedRecord {
  const purpose = say`DKIM: the public key that receivers verify the server's signatures with`;
  const common = { name: `${selector}._domainkey.${domain}`, check: 'dkim.record', purpose };
  const usable = dkim !== undefined && !broken(readDkim(dkim).problems);
  return usable ? txt({ ...common, value: dkim }) : txt({ ...common, value: 'v=DKIM1;k=rsa;p=<public key>', missing });
}

export function pointerRecords({ host, v4, v6 }: PlanFacts): readonly PlannedRecord[] {
  return [...v4, ...v6].flatMap((address) => {
    const name = reverseName(address);
    const purpose = say`Reverse DNS of ${address}; set it in the control panel of the hoster that gave you the address`;
    return name === undefined
      ? []
      : [pointing(host, { name, type: 'PTR', check: 'rdns.pointer', purpose, elsewhere: true })];
  });
}

export function caaRecord({ domain }: PlanFacts): PlannedRecord {
  const [authority = ''] = MAILCOW_AUTHORITY;
  const purpose = say`CAA: only Let's Encrypt, which the server uses, may issue certificates for names under ${domain}`;
  return planned({
    name: domain,
    type: 'CAA',
    value: `0 issue "${authority}"`,
    check: 'dns.caa',
    purpose,
    optional: true,
  });
}

export function tlsaRecords({ host, tlsa }: PlanFacts): readonly PlannedRecord[] {
  const purpose = say`DANE: which certificate mail servers must find at ${host}; useful only where the zone is signed with DNSSEC`;
  return tlsa === undefined
    ? []
    : [planned({ name: tlsaName(host), type: 'TLSA', value: tlsa, check: 'dns.tlsa', purpose, optional: true })];
}
