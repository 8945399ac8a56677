/** How a server gets a new certificate, and takes it up. */
import { say } from '../../common/say.ts';

/** How to find out why mailcow has no new certificate. */
export const ASK_ACME = say`In the folder mailcow-dockerized, ask mailcow's certificate service to try again, and read what it says:\nsudo docker compose restart acme-mailcow\nsudo docker compose logs --tail=50 acme-mailcow\nUsual reasons: an A or AAAA record that does not lead to this server, port 80 not reachable from outside, a CAA record that does not allow letsencrypt.org, or SKIP_LETS_ENCRYPT=y in mailcow.conf.`;

/** Starts every service that speaks TLS again. */
export const RESTART = say`sudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow`;

/** How to make every service take up the certificate that is there. */
export const RELOAD = say`In the folder mailcow-dockerized, make all services read the certificate again:\n${RESTART}`;
