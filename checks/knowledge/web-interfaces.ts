/** What it means that a server's web interface does not work, by kind of server. One more kind is one more entry. */
import { say, type Text } from '../../common/say.ts';

/** How a web interface fails, as ends of sentences. */
export interface InterfaceFailures {
  /** The end of the sentence that says which error it answers with. */
  readonly error: Text;
  /** The same where the web server says that what is behind it does not answer (502, 504). */
  readonly gateway: Text;
  /** The end of the sentence that says that it takes requests and never answers them. */
  readonly hanging: Text;
  /** The end of the sentence that says that nobody gets as far as a request. */
  readonly dead: Text;
}

export interface InterfaceWords extends InterfaceFailures {
  /** What keeps it from working, for who is no expert. */
  readonly why: Text;
  /** The lines to paste, and what to look for in what they print. */
  readonly fix: Text;
}

/** Of a server of which nobody knows what stands behind its web server. */
export const WEB_FAILURES: InterfaceFailures = {
  error: say`what is behind the web server fails`,
  gateway: say`what is behind the web server does not run`,
  hanging: say`what is behind the web server hangs`,
  dead: say`the web server does not work`,
};

export const INTERFACES: Readonly<Record<'mailcow', InterfaceWords>> = {
  mailcow: {
    error: say`mailcow's database, Redis or PHP is down`,
    gateway: say`mailcow's PHP does not run`,
    hanging: say`mailcow's PHP hangs, or what it waits for does`,
    dead: say`mailcow's nginx does not work`,
    why: say`mailcow's web interface needs its web server, PHP, database and Redis, and so does every login to a mailbox, which asks them. Where this page fails, mail may still seem to work for some minutes.`,
    fix: say`In the folder mailcow-dockerized, see which of these parts does not run, and what it says:
sudo docker compose ps nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow
sudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow mysql-mailcow redis-mailcow
sudo docker compose exec nginx-mailcow nginx -t
df -h
Where the disk is not full, start them again:
sudo docker compose restart mysql-mailcow redis-mailcow php-fpm-mailcow nginx-mailcow
"a duplicate default server" there means that the guide's redirect.conf keeps nginx from starting. Put the file aside and restart nginx:
mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off
sudo docker compose restart nginx-mailcow`,
  },
};
