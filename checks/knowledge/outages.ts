/**
 * What is wrong with a server whose words say that a part of it is out of order, and how one finds and mends it:
 * mailcow's parts and commands.
 */
import { say, type Text } from '../../common/say.ts';
import type { Part } from '../words/sign.ts';

export interface Outage {
  /** What it means for people. */
  readonly failure: Text;
  /** A whole sentence, its subject first. */
  readonly what: Text;
  /** The lines to paste, and what to look for in what they print. */
  readonly fix: Text;
}

const IN_FOLDER = say`In the folder mailcow-dockerized, see whether these parts run and what they say:`;

export const OUTAGES: Readonly<Record<Part, Outage>> = {
  filter: {
    failure: say`No mail arrives, and nobody can send`,
    what: say`The spam filter does not answer, so the mail server puts off everything: mail from outside, and what users send`,
    fix: say`${IN_FOLDER}
sudo docker compose ps rspamd-mailcow redis-mailcow
sudo docker compose logs --tail=50 rspamd-mailcow
Then start the filter again:
sudo docker compose restart rspamd-mailcow`,
  },
  database: {
    failure: say`No mail arrives, and nobody can log in`,
    what: say`The mail server cannot look up its mailboxes: its database does not answer, so it puts off all mail`,
    fix: say`${IN_FOLDER}
sudo docker compose ps mysql-mailcow
sudo docker compose logs --tail=50 mysql-mailcow
df -h
Where the disk is not full, start the database again, and what asks it:
sudo docker compose restart mysql-mailcow postfix-mailcow dovecot-mailcow php-fpm-mailcow`,
  },
  disk: {
    failure: say`No mail arrives, and nobody can send`,
    what: say`The server's disk is full, so it takes no mail`,
    fix: say`See which disk is full, and what takes the room:
df -h
sudo du -xh --max-depth=3 /var/lib/docker | sort -h | tail -20
Old logs and images usually go first (this removes neither mail nor settings):
sudo journalctl --vacuum-size=200M
sudo docker image prune`,
  },
  names: {
    failure: say`Mail is put off`,
    what: say`The server cannot look up names in DNS, so it puts off mail`,
    fix: say`${IN_FOLDER}
sudo docker compose ps unbound-mailcow
sudo docker compose logs --tail=50 unbound-mailcow
sudo docker compose exec unbound-mailcow dig +short example.com
Where the last one prints nothing, the server's firewall keeps its questions to name servers (port 53, UDP and TCP) from going out, or the resolver must start again:
sudo docker compose restart unbound-mailcow`,
  },
  logins: {
    failure: say`Nobody can log in`,
    what: say`The part that checks passwords does not answer, so nobody can log in`,
    fix: say`The password was not even looked at: a part of mailcow that logins depend on is down. It is nginx, usually (every login asks it), or the spam filter. In the folder mailcow-dockerized:
sudo docker compose ps nginx-mailcow php-fpm-mailcow rspamd-mailcow
sudo docker compose exec nginx-mailcow nginx -t
sudo docker compose logs --tail=50 nginx-mailcow dovecot-mailcow postfix-mailcow
"a duplicate default server" there means that the guide's redirect.conf keeps nginx from starting. Put the file aside and restart nginx:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
sudo docker compose restart nginx-mailcow`,
  },
  settings: {
    failure: say`Mail is put off`,
    what: say`The mail server's settings are in error, or a part that they name does not answer, so it puts off mail`,
    fix: say`In the folder mailcow-dockerized, see what Postfix says about it, and what was changed in its settings:
sudo docker compose logs --tail=100 postfix-mailcow | grep -iE 'error|warning|fatal'
cat data/conf/postfix/extra.cf`,
  },
  load: {
    failure: say`Mail is put off`,
    what: say`The server has more to do than it can, and takes no more connections`,
    fix: say`See what keeps the machine busy, and how many connections there are:
uptime
free -m
sudo docker stats --no-stream
sudo ss -Htn state established '( sport = :25 )' | wc -l`,
  },
};
