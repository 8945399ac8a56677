/** What the areas are called in front of people. */
import { say, verbatim, type Text } from '../common/say.ts';

const TITLES: Readonly<Record<string, Text>> = {
  server: say`The server`,
  dns: verbatim('DNS'),
  spf: say`SPF: who may send for the domain`,
  dkim: say`DKIM: signatures on outgoing mail`,
  dmarc: say`DMARC: what receivers do with forgeries`,
  'mta-sts': say`MTA-STS: encrypted delivery`,
  'tls-rpt': say`TLS reports`,
  rdns: say`Reverse DNS`,
  tls: say`TLS and certificates`,
  smtp: say`SMTP: sending and receiving`,
  imap: say`IMAP: reading`,
  pop3: verbatim('POP3'),
  sieve: verbatim('ManageSieve'),
  ports: say`Internal services`,
  mailadm: say`mailadm: account creation`,
  http: say`Web server`,
  autoconfig: say`Autoconfig: how apps find the server`,
  autodiscover: say`Autodiscover: how Outlook finds the server`,
  reputation: say`Blocklists`,
  roundtrip: say`Messages: there and back`,
  privacy: say`Privacy of senders`,
  message: say`The message`,
  deltachat: say`The real Delta Chat`,
  host: say`On the server`,
};

/** An area's title; its id where it has none. */
export function areaTitle(area: string): Text {
  return TITLES[area] ?? verbatim(area);
}

/** Groups what belongs to areas, in the order of first appearance. */
export function byArea<T extends { readonly area: string }>(items: readonly T[]): ReadonlyMap<string, readonly T[]> {
  return Map.groupBy(items, ({ area }) => area);
}
