/** What is wrong where several services fail at once: the one part of mailcow that they all need. */
import { lines, say, verbatim, type Text } from '../../common/say.ts';
import type { Outage } from './outages.ts';
import { INTERFACES } from './web-interfaces.ts';

const IN_FOLDER = say`In the folder mailcow-dockerized, see what runs, and what it says:`;

/** What keeps mailcow's web server from starting, usually. */
const WEB_FIX: Text = say`${IN_FOLDER}
sudo docker compose ps nginx-mailcow php-fpm-mailcow
sudo docker compose exec nginx-mailcow nginx -t
sudo docker compose logs --tail=50 nginx-mailcow
"a duplicate default server" there means that the guide's redirect.conf keeps nginx from starting. Put the file aside and restart nginx:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
sudo docker compose restart nginx-mailcow`;

/** @param bytes The largest packet that passes. */
function dockerMtu(bytes: number): Text {
  return say`And Docker's network, in docker-compose.override.yml in the folder mailcow-dockerized:
networks:
  mailcow-network:
    driver_opts:
      com.docker.network.driver.mtu: ${bytes}
sudo docker compose down && sudo docker compose up -d`;
}

export const TOGETHER = {
  everything: {
    failure: say`Nothing works: no mail arrives, and nobody can read or send`,
    what: say`Nothing listens on the server's ports: Docker or mailcow does not run`,
    fix: say`On the server, start Docker and mailcow (in the folder mailcow-dockerized), and see what runs then:
sudo systemctl start docker
sudo docker compose up -d
sudo docker compose ps -a
A full disk keeps Docker from starting, too:
df -h`,
  },
  postfix: {
    failure: say`No mail arrives, and nobody can send`,
    what: say`Postfix does not run: nothing listens on its ports`,
    fix: say`${IN_FOLDER}
sudo docker compose ps postfix-mailcow
sudo docker compose logs --tail=100 postfix-mailcow
sudo docker compose up -d postfix-mailcow
See also whether another program holds the ports (Debian brings the mail server Exim along):
sudo ss -Hltnp`,
  },
  dovecot: {
    failure: say`Nobody can read or send`,
    what: say`Dovecot does not work: nobody can read mail, and Postfix, which asks it about logins, takes nothing from users`,
    fix: say`${IN_FOLDER}
sudo docker compose ps dovecot-mailcow
sudo docker compose logs --tail=100 dovecot-mailcow
sudo docker compose restart dovecot-mailcow postfix-mailcow
See also whether another program holds the ports:
sudo ss -Hltnp`,
  },
  largePackets: {
    failure: say`Nobody gets as far as an encrypted connection`,
    what: say`Large packets of the server's are lost on the way: its ports take connections and give short answers, and the first long one, which begins encryption, does not come, whichever program sends it (MTU)`,
    fix: say`Somewhere on the way, in a tunnel, a VPN or the hoster's network, only smaller packets pass, and a firewall drops the message that says so (ICMP). Look from another network first: where all is well there, the line of this place is the cause, and not the server.
On the server, let ICMP and ICMPv6 through the firewall, see the MTU of each network device, and which size passes (28 bytes are added to each):
ip link
ping -M do -c 3 -s 1472 9.9.9.9
ping -M do -c 3 -s 1372 9.9.9.9
If only the smaller one passes, give the device that MTU, for example:
sudo ip link set dev eth0 mtu 1400
${dockerMtu(1400)}`,
  },
  largePacketsIpv6: {
    failure: say`Who comes over IPv6 does not get as far as an encrypted connection`,
    what: say`Over IPv6, large packets of the server's are lost on the way: its ports take connections and give short answers, and the first long one, which begins encryption, does not come, whichever program sends it (MTU). Over IPv4 it does`,
    fix: say`Somewhere on the way only smaller packets pass over IPv6, as in a tunnel that brings IPv6 to the server, and a firewall drops the message that says so (ICMPv6, "packet too big"), which IPv6 cannot do without. Look from another network first: where all is well there, the line of this place is the cause, and not the server.
On the server, let ICMPv6 through the firewall, see the MTU of each network device, and which size passes (48 bytes are added to each):
ip -6 link
ping -6 -M do -c 3 -s 1452 2620:fe::9
ping -6 -M do -c 3 -s 1232 2620:fe::9
If only the smaller one passes, give the device that has the IPv6 address that MTU, for example:
sudo ip link set dev eth0 mtu 1280
${dockerMtu(1280)}
Until that is done, delete the AAAA record of the mail host at your DNS provider: then all come over IPv4, where it works.`,
  },
  php: {
    failure: say`No mail arrives, and nobody can log in`,
    what: say`Neither the mail server nor the web server gets an answer from mailcow's PHP: it hangs, or Redis, which it asks, does`,
    fix: lines(
      IN_FOLDER,
      verbatim('sudo docker compose ps php-fpm-mailcow redis-mailcow'),
      verbatim('sudo docker compose logs --tail=50 php-fpm-mailcow redis-mailcow'),
      verbatim('sudo docker compose restart redis-mailcow php-fpm-mailcow'),
    ),
  },
  database: {
    failure: say`No mail arrives, and nobody can log in`,
    what: say`Postfix greets, and then cannot look up a recipient, and no page of the web interface ever comes: the database, which both ask, hangs`,
    fix: lines(
      IN_FOLDER,
      verbatim('sudo docker compose ps mysql-mailcow'),
      verbatim('sudo docker compose logs --tail=50 mysql-mailcow'),
      verbatim('df -h'),
      say`Where the disk is not full, start the database again, and what waits for it:`,
      verbatim('sudo docker compose restart mysql-mailcow postfix-mailcow dovecot-mailcow php-fpm-mailcow'),
    ),
  },
  hanging: {
    failure: say`No mail arrives, and nobody can send`,
    what: say`Postfix takes connections and does not get as far as its greeting on any port: the spam filter, which it asks first, hangs, or Postfix itself does`,
    fix: lines(
      IN_FOLDER,
      verbatim('sudo docker compose ps rspamd-mailcow postfix-mailcow'),
      verbatim('sudo docker compose logs --tail=50 rspamd-mailcow postfix-mailcow'),
      verbatim('sudo docker compose restart rspamd-mailcow postfix-mailcow'),
    ),
  },
  web: {
    failure: say`Nobody can make an account or get its settings, and logins depend on it`,
    what: say`The web server does not run: nothing listens on its ports`,
    fix: WEB_FIX,
  },
  webHangs: {
    failure: say`Nobody can make an account or get its settings, and logins depend on it`,
    what: say`The web server takes connections and answers nobody: it hangs, or mailcow's PHP behind it does`,
    fix: WEB_FIX,
  },
  interfaceAndLogins: {
    failure: say`Nobody can log in, to the web interface or to a mailbox`,
    what: say`mailcow's web interface answers with an error, and every login asks the same parts of mailcow: its database, Redis or PHP is down`,
    fix: INTERFACES.mailcow.fix,
  },
  webAndLogins: {
    failure: say`Nobody can log in, make an account or get its settings`,
    what: say`The web server does not run, and every login asks it`,
    fix: WEB_FIX,
  },
} as const satisfies Readonly<Record<string, Outage>>;
