/**
 * What belongs into docker-compose.override.yml, which mailcow's updates leave alone (it is in mailcow's .gitignore).
 * Read at 2025-09c and 2026-07a: update.sh commits edits of docker-compose.yml and merges with -Xtheirs, so that
 * mailcow's own lines win wherever both were changed.
 */
import { lines, say, verbatim, type Text } from '../../common/say.ts';

/** The guide's "No Logs", for these services: a service that is not mailcow's would keep compose from starting. */
export function quietBlock(services: readonly string[]): Text {
  const [first, ...others] = services;
  return lines(
    verbatim('services:'),
    verbatim(`  ${first}: &no-logs`),
    verbatim('    logging:'),
    verbatim('      driver: syslog'),
    verbatim('      options:'),
    verbatim('        syslog-address: "udp://127.0.0.1:514"'),
    verbatim('        syslog-facility: "local3"'),
    ...others.map((service) => verbatim(`  ${service}: *no-logs`)),
  );
}

/** How edits of docker-compose.yml are saved and moved there. */
export function moveEdits(shipped: string, block: Text): Text {
  return say`In the folder mailcow-dockerized, save what you edited and look at it:
sudo git diff ${shipped} -- docker-compose.yml | sudo tee docker-compose.edits
What you want to keep belongs into docker-compose.override.yml, which updates leave alone. For the guide's "No Logs" that is this block, in this form:
${block}
Then take mailcow's own file again, and apply both:
sudo git checkout ${shipped} -- docker-compose.yml
sudo docker compose up -d`;
}
