/** How a login is judged, whatever the service. */
import type { Fact } from '../../common/fact.ts';
import type { LoginOutcome } from '../../fixtures/mail/types.ts';
import { lines, say, verbatim } from '../../common/say.ts';
import type { Service } from '../../common/services.ts';
import type { Bench, Claim } from '../words/bench.ts';
import { OUTAGES } from '../knowledge/outages.ts';
import { meaningOf, replyIn } from '../knowledge/smtp-replies.ts';
import { excerpt } from '../knowledge/text.ts';

const LONGEST_REPLY = 300;

/** One claim per login. A refusal is a "no"; trouble on the way to an answer is not. */
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
    ...(outcome.result === 'refused'
      ? { ...refusal(outcome, port), observed: excerpt(outcome.reply, LONGEST_REPLY) }
      : { bad: say`The server refuses the account's login on port ${port}` }),
  });
}

/** What is said about a login that failed, and what that is a sign of. */
function refusal({ reply, temporary, harmless }: Refused, port: number): Pick<Claim, 'bad' | 'fix' | 'sign'> {
  if (temporary === true) return { bad: say`The server takes no login on port ${port} just now`, ...outOfOrder(reply) };
  return harmless === true
    ? { bad: say`The server offers no login by password on port ${port}, so none was tried`, fix: NO_LOGIN }
    : { bad: say`The server refuses the account's login on port ${port}`, sign: 'denied' };
}

type Refused = Extract<LoginOutcome, { result: 'refused' }>;

/** mailcow's Dovecot and Postfix offer PLAIN and LOGIN over TLS. */
const NO_LOGIN = say`In the folder mailcow-dockerized, see whether settings of your own change how users log in. Take such lines out, and start both services again:\ngrep -nE 'auth_mechanisms|plaintext_auth|cleartext|smtpd_sasl' data/conf/dovecot/extra.conf data/conf/postfix/extra.cf\nsudo docker compose restart dovecot-mailcow postfix-mailcow`;

/** RFC 5530 §3: something is full, the mailbox or what it lies on; the password is right. */
const OVER_QUOTA = /\[OVERQUOTA\]/i;
const FULL = lines(
  say`The mailbox is full, or the disk that it lies on. In mailcow, under E-Mail > Configuration > Mailboxes, see how much of the mailbox' quota is used; and on the server, how full the disk is:`,
  verbatim('df -h'),
);

/**
 * What is out of order if a server says that a login fails through its own fault: IMAP says so in brackets (RFC 5530
 * §3), SMTP by its codes.
 */
function outOfOrder(reply: string): Pick<Claim, 'fix' | 'sign'> {
  if (OVER_QUOTA.test(reply)) return { fix: FULL };
  const smtp = replyIn(reply);
  const meaning = smtp === undefined ? undefined : meaningOf('AUTH', smtp);
  if (meaning !== undefined && meaning.kind !== 'outage') return { fix: OUTAGES.logins.fix };
  const sign = meaning?.part ?? 'logins';
  return { fix: OUTAGES[sign].fix, sign };
}
