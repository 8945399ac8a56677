/** What is said of an A or AAAA record that leads to another machine than the mail server. */
import { lines, listed, say, type Text } from '../../common/say.ts';
import type { Endpoint } from '../../fixtures/senses.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Introduced, Stranger } from '../reach/strangers.ts';
import type { Bench } from '../words/bench.ts';

/** Characters. */
const NAMES_SHOWN = 200;

/** One finding for all services: they have one cause, and one remedy. */
export function judgeStranger({ claim }: Bench, { host, address, family }: Endpoint, { there, here }: Stranger): void {
  const other = family === 4 ? 6 : 4;
  claim(false, {
    good: say`${host} leads to the same server over IPv6 as over IPv4`,
    bad:
      family === 6
        ? say`The AAAA record of ${host} leads to another machine than its A record: whoever has IPv6 comes to a server that knows neither this domain nor its users`
        : say`The A record of ${host} leads to another machine than its AAAA record: whoever has IPv4 alone, and that is most mail servers, comes to a server that knows neither this domain nor its users`,
    observed: lines(introduction(family, there), introduction(other, here)),
    expected: say`over both, certificates and greetings of ${host}`,
    fix:
      family === 6
        ? say`Delete this record at your DNS provider:\n${host}. IN AAAA ${address}\nIf the mail server has IPv6, set its own address in place of it, which this shows, run on that server:\ncurl -6 ip6.mailcow.email`
        : say`Delete this record at your DNS provider:\n${host}. IN A ${address}\nSet the mail server's own address in place of it, which this shows, run on that server:\ncurl -4 ip4.mailcow.email`,
  });
}

function introduction(family: 4 | 6, { certificates, greetings }: Introduced): Text {
  const names = excerpt([...new Set([...certificates.values()].flat())].join(', '), NAMES_SHOWN) || '?';
  return greetings.length === 0
    ? say`IPv${family}: a certificate of ${names}, and no mail server that greets`
    : say`IPv${family}: a certificate of ${names}, and a mail server that calls itself ${listed(greetings.map((name) => excerpt(name)))}`;
}
