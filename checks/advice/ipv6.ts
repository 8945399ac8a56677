/** How mailcow's IPv6 is switched off or on without opening the server to spammers. Read at 2025-09c and 2026-07a. */
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';

/**
 * With ENABLE_IPV6=false alone Docker still listens at the machine's IPv6 addresses, and hands every visitor on as a
 * neighbour of Postfix (docker-compose.yml publishes its ports for all addresses).
 */
export const NO_IPV6: Text = say`In mailcow.conf set these together, in place of the present lines. The first alone opens the server to spammers, because Docker goes on listening over IPv6:
ENABLE_IPV6=false
SMTP_PORT=0.0.0.0:${SERVICES.smtp.port}
SMTPS_PORT=0.0.0.0:${SERVICES.submissions.port}
SUBMISSION_PORT=0.0.0.0:${SERVICES.submission.port}
Then delete the AAAA records of the mail host and, in the folder mailcow-dockerized, make mailcow's network anew (no mail is lost by this):
sudo docker compose down
sudo docker compose up -d`;

/** update.sh looks whether the machine reaches the internet over IPv6, and sets mailcow and Docker accordingly. */
export const WITH_IPV6: Text = say`In mailcow.conf take "0.0.0.0:" out of SMTP_PORT, SMTPS_PORT and SUBMISSION_PORT where it stands there, and let mailcow's updater set ENABLE_IPV6 and what Docker needs for it (a Docker before 28 needs more than that line, see /etc/docker/daemon.json). It switches IPv6 off again where the machine itself has none. In the folder mailcow-dockerized:
sudo ./update.sh
grep ENABLE_IPV6 mailcow.conf
Then run mailproof again at once: smtp.relay must pass over IPv6.`;
