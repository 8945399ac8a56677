/** Simplified Chinese: the twin of every form. A further file of twins is a line in each of the two lists. */
import { TEXTS as AUTOCONFIG } from './autoconfig.ts';
import { TEXTS as BIN } from './bin.ts';
import { TEXTS as DELTACHAT } from './deltachat.ts';
import { TEXTS as DKIM } from './dkim.ts';
import { TEXTS as DMARC } from './dmarc.ts';
import { TEXTS as DNS } from './dns.ts';
import { TEXTS as DNS_ZONE } from './dns-zone.ts';
import { TEXTS as FILTERS } from './filters.ts';
import { TEXTS as FIXTURES } from './fixtures.ts';
import { TEXTS as FIXTURES_DNS } from './fixtures-dns.ts';
import { TEXTS as FIXTURES_HOST } from './fixtures-host.ts';
import { TEXTS as FIXTURES_MAIL } from './fixtures-mail.ts';
import { TEXTS as FIXTURES_NET } from './fixtures-net.ts';
import { TEXTS as GENERAL } from './general.ts';
import { TEXTS as GITHUB } from './github.ts';
import { TEXTS as HELP } from './help.ts';
import { TEXTS as HOST } from './host.ts';
import { TEXTS as HOST_ACCESS } from './host-access.ts';
import { TEXTS as HOST_MAILADM } from './host-mailadm.ts';
import { TEXTS as HOST_MAILCOW } from './host-mailcow.ts';
import { TEXTS as HOST_UPKEEP } from './host-upkeep.ts';
import { TEXTS as HTTP } from './http.ts';
import { TEXTS as IMAP } from './imap.ts';
import { TEXTS as INIT } from './init.ts';
import { TEXTS as KINDS } from './kinds.ts';
import { TEXTS as KNOWLEDGE } from './knowledge.ts';
import { TEXTS as KNOWLEDGE_AUTHENTICATION } from './knowledge-authentication.ts';
import { TEXTS as LAB } from './lab.ts';
import { TEXTS as MAILADM } from './mailadm.ts';
import { TEXTS as MESSAGE } from './message.ts';
import { TEXTS as OUTAGES } from './outages.ts';
import { TEXTS as OUTGOING } from './outgoing.ts';
import { TEXTS as PAGE } from './page.ts';
import { TEXTS as PAST } from './past.ts';
import { TEXTS as PORTS } from './ports.ts';
import { TEXTS as PRIVACY } from './privacy.ts';
import { TEXTS as RDNS } from './rdns.ts';
import { TEXTS as RECEIVED_REPORTS } from './received-reports.ts';
import { TEXTS as REFUSALS } from './refusals.ts';
import { TEXTS as REGISTRATION } from './registration.ts';
import { TEXTS as RELAY } from './relay.ts';
import { TEXTS as REPORTS } from './reports.ts';
import { TEXTS as REPUTATION } from './reputation.ts';
import { TEXTS as ROUNDTRIP } from './roundtrip.ts';
import { TEXTS as SCREEN } from './screen.ts';
import { TEXTS as SERVER } from './server.ts';
import { TEXTS as SMTP } from './smtp.ts';
import { TEXTS as SPF } from './spf.ts';
import { TEXTS as TLS } from './tls.ts';
import { TEXTS as WORDS } from './words.ts';

export const TEXTS: Readonly<Record<string, string>> = {
  ...AUTOCONFIG,
  ...BIN,
  ...DELTACHAT,
  ...DKIM,
  ...DMARC,
  ...DNS,
  ...DNS_ZONE,
  ...FILTERS,
  ...FIXTURES,
  ...FIXTURES_DNS,
  ...FIXTURES_HOST,
  ...FIXTURES_MAIL,
  ...FIXTURES_NET,
  ...GENERAL,
  ...GITHUB,
  ...HELP,
  ...HOST,
  ...HOST_ACCESS,
  ...HOST_MAILADM,
  ...HOST_MAILCOW,
  ...HOST_UPKEEP,
  ...HTTP,
  ...IMAP,
  ...INIT,
  ...KINDS,
  ...KNOWLEDGE,
  ...KNOWLEDGE_AUTHENTICATION,
  ...LAB,
  ...MAILADM,
  ...MESSAGE,
  ...OUTAGES,
  ...OUTGOING,
  ...PAGE,
  ...PAST,
  ...PORTS,
  ...PRIVACY,
  ...RDNS,
  ...RECEIVED_REPORTS,
  ...REFUSALS,
  ...REGISTRATION,
  ...RELAY,
  ...REPORTS,
  ...REPUTATION,
  ...ROUNDTRIP,
  ...SCREEN,
  ...SERVER,
  ...SMTP,
  ...SPF,
  ...TLS,
  ...WORDS,
};
