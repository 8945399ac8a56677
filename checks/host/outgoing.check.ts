/** Whether mail leaves the server at all: most hosters close port 25 outwards until somebody asks. */
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { judgeOutgoing } from '../reach/outgoing.ts';
import { check } from './area.ts';
import { IN_MAILCOW } from './texts.ts';

const PORT = SERVICES.smtp.port;

/** mailcow's main.cf has that line of its own; another in extra.cf wins. */
const OVER_IPV6 = say`Mail goes out over IPv4 as long as mailcow's own setting is in force; only receivers with nothing but IPv6 are not reached, and where IPv4 fails for a moment messages wait. Ask your hoster to open port ${PORT} over IPv6 as well. ${IN_MAILCOW} see that IPv4 comes first (this must print ipv4), and take another value out of data/conf/postfix/extra.cf:
sudo docker compose exec postfix-mailcow postconf -h smtp_address_preference`;

const CUT = say`Docker's rules for its networks are gone, most often after a firewall on the server was started anew. Let Docker make them again, then see that a page is fetched:
sudo systemctl restart docker
${IN_MAILCOW}
sudo docker compose exec postfix-mailcow curl -4 -sI https://www.debian.org`;

check(
  {
    id: 'host.outgoing',
    title: say`The server can hand mail to other servers`,
    failure: say`Nobody outside gets your users' mail`,
    weight: 'required',
    needs: 'host',
    guide: 'start-mailcow',
    why: say`Mail goes to other servers on their port ${PORT}, and many hosters close that port outwards for new customers, against spam. Everything else works then: Postfix takes each message, tries for days, and only then tells its sender. So mailproof connects from within Postfix' container to well-known mail servers, reads their greeting, and sends nothing.`,
    fix: () => openingAdvice(),
    references: ['RFC 5321 §4.5.4.1'],
  },
  async (bench) => judgeOutgoing(bench, { cut: CUT, ipv6: OVER_IPV6 }),
);

function openingAdvice(): Text {
  return say`Ask your hoster to open port ${PORT} outwards, in its panel or by a ticket (Hetzner, Vultr, Google Cloud and Azure among others close it at first), and look at firewalls of your own. ${IN_MAILCOW} this prints a greeting once it is open, and the second command sends what waits:
sudo docker compose exec postfix-mailcow timeout 9 bash -c 'head -n 1 </dev/tcp/gmail-smtp-in.l.google.com/${PORT}'
sudo docker compose exec postfix-mailcow postqueue -f
Where the hoster does not open it, let another provider hand your mail on (a smarthost): enter its server and login in mailcow under System > Configuration > Routing, and choose it for the domain under E-Mail > Configuration > Domains > Edit.`;
}
