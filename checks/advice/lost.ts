/**
 * How one finds out what became of a message at mailcow: Postfix tells the reason under the queue id only. The commands
 * are for the folder mailcow-dockerized, which the sentence before them names.
 */
import { say, verbatim, type Text } from '../../common/say.ts';

/**
 * The line of the Message-ID is cleanup's and holds the queue id; `status=bounced (reason)`, `status=deferred (reason)`
 * and the filter's refusals hold that id and no Message-ID. Who is refused before that has the id NOQUEUE.
 */
export const FIND_REASON: Text = verbatim(
  [
    String.raw`q=$(sudo docker compose logs --no-color --tail=5000 postfix-mailcow | sed -nE 's/.*: ([0-9A-Za-z]+): message-id=<mailproof.*/\1/p' | sort -u | paste -sd '|' -)`,
    `sudo docker compose logs --no-color --tail=5000 postfix-mailcow | grep -E ": (\${q:-NOQUEUE}|NOQUEUE): "`,
  ].join('\n'),
);

/** Where mailcow's own limit on sending is set. Read at 2025-09c and 2026-07a; each recipient counts. */
export const RAISE_RATE_LIMIT: Text = say`mailcow has a limit on how much may be sent, and it is used up: it counts each recipient. Change it, or take it away, for the domain under E-Mail > Configuration > Domains > Edit > Rate limit, and for one mailbox under E-Mail > Configuration > Mailboxes > Edit > Rate limit. Where your users send no more than usual, see whether somebody sends with a stolen password.`;

/** rspamd names the limit that is used up; mailcow's is called mailcow (seen on 2026-07a). */
const OWN_LIMIT = /Ratelimit "[^"]*" exceeded/i;

/** Whether this server refused a message because its own limit is used up. */
export function isOwnLimit(refused: string | undefined): boolean {
  return refused !== undefined && OWN_LIMIT.test(refused);
}
