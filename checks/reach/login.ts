/** How a login is judged, wherever one is. */
import type { Fact } from '../../common/fact.ts';
import type { LoginOutcome } from '../../fixtures/mail/types.ts';
import { say } from '../../common/say.ts';
import type { Service } from '../../common/services.ts';
import type { Bench, Claim } from '../words/bench.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import { meaningOf, replyIn } from '../knowledge/smtp-replies.ts';
import { excerpt } from '../knowledge/text.ts';

const LONGEST_REPLY = 300;

/** What mailcow needs for a login besides Dovecot and Postfix. */
const OUT_OF_ORDER = say`The password was not even looked at: a part of mailcow that logins depend on is down. It is nginx, usually (every login asks it), or the spam filter. In the folder mailcow-dockerized:
sudo docker compose ps nginx-mailcow php-fpm-mailcow rspamd-mailcow
sudo docker compose exec nginx-mailcow nginx -t
sudo docker compose logs --tail=50 nginx-mailcow dovecot-mailcow postfix-mailcow
"a duplicate default server" there means that the guide's redirect.conf keeps nginx from starting. Delete the file and restart nginx:
rm -f data/conf/nginx/redirect.conf
sudo docker compose restart nginx-mailcow`;

/** One claim a login. A refusal is "no"; trouble on the way to the answer is not. */
export function judgeLogin(
  { claim, doubt, evidence }: Pick<Bench, 'claim' | 'doubt' | 'evidence'>,
  { port }: Service,
  login: Fact<LoginOutcome>,
): void {
  if (!login.known) return doubt(login);
  const outcome = login.value;
  evidence(`port ${port}`, outcome);
  claim(outcome.result === 'ok', {
    good: say`The account can log in on port ${port}`,
    bad:
      outcome.result === 'refused' && outcome.temporary === true
        ? say`The server takes no login on port ${port} just now`
        : say`The server refuses the account's login on port ${port}`,
    ...(outcome.result === 'refused' ? { observed: excerpt(outcome.reply, LONGEST_REPLY) } : {}),
    ...(outcome.result === 'refused' && outcome.temporary === true ? outOfOrder(outcome.reply) : {}),
  });
}

/**
 * What is out of order where a server says that a login fails by its own fault; IMAP has its words in brackets (RFC
 * 5530 §3), SMTP its codes.
 */
function outOfOrder(reply: string): Pick<Claim, 'fix' | 'sign'> {
  const smtp = replyIn(reply);
  const meaning = smtp === undefined ? undefined : meaningOf('AUTH', smtp);
  if (meaning !== undefined && meaning.kind !== 'outage') return { fix: OUT_OF_ORDER };
  const sign = meaning?.part ?? 'logins';
  return { fix: sign === 'logins' ? OUT_OF_ORDER : OUTAGES[sign].fix, sign };
}
