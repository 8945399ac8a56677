/** Whether mail leaves a relay for servers that take it on port 25 only. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { judgeOutgoing } from '../reach/outgoing.ts';
import { check } from './area.ts';

const PORT = SERVICES.smtp.port;

const OVER_IPV6 = say`Ask your hoster to open port ${PORT} over IPv6 as well. Until then the relay waits half a minute wherever it tries IPv6 first; see which it takes first (any: by chance):
postconf -h smtp_address_preference`;

const CUT = say`See on the relay whether a firewall of your own or a missing route keeps it from everybody:
ip route
nft list ruleset`;

check(
  {
    id: 'relay.outgoing',
    title: say`The relay can hand mail to other servers`,
    failure: say`People at other servers do not get your users' mail`,
    weight: 'required',
    needs: 'host',
    why: say`Mail goes to other servers on their port ${PORT}, and many hosters close that port outwards for new customers, against spam. Relays of version 1.11 and newer then still reach each other by port ${SERVICES.https.port}, so that only some chats stay silent. So mailproof connects from the relay to well-known mail servers, reads their greeting, and sends nothing.`,
    fix: () => say`Ask your hoster to open port ${PORT} outwards, in its panel or by a ticket, and look at firewalls of your own. On the relay, this prints a greeting once it is open, and the second command sends what waits:
timeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/${PORT}'
postqueue -f`,
    references: ['RFC 5321 §4.5.4.1'],
  },
  async (bench) => judgeOutgoing(bench, { cut: CUT, ipv6: OVER_IPV6 }),
);
