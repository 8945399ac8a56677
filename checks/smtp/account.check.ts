/** SMTP with an account: it may send, and only under its own name. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import { judgeLogin } from '../reach/login.ts';
import { excerpt } from '../knowledge/text.ts';

check(
  {
    id: 'smtp.login',
    title: say`The account can log in to send`,
    failure: say`Delta Chat cannot send messages and asks for the password`,
    weight: 'required',
    needs: 'account',
    shows: 'sending',
    guide: 'add-domain',
    why: say`Delta Chat sends on port ${SERVICES.submissions.port}, or on port ${SERVICES.submission.port} where a network blocks that one. Both must take the same password as reading does.`,
    fix: () => say`In the folder mailcow-dockerized, see why Postfix refuses the login (it asks Dovecot):
sudo docker compose logs --tail=100 postfix-mailcow dovecot-mailcow | grep -i -E 'sasl|auth'
sudo docker compose restart postfix-mailcow dovecot-mailcow`,
    references: ['RFC 4954 §4', 'RFC 6409 §4.3'],
  },
  async (bench) => {
    const { origin } = bench.sure(await bench.mail.account());
    for (const service of [SERVICES.submissions, SERVICES.submission]) {
      const login = await bench.mail.login(service);
      if (login.known && login.value.result === 'refused' && origin === 'token')
        bench.doubt({ reason: say`The account that mailadm made cannot log in`, cause: 'mailadm.login' });
      else judgeLogin(bench, service, login);
    }
  },
);

const FORGERIES = {
  envelope: say`with another account's address as the envelope sender`,
  header: say`with another account's address in From`,
} as const;

/** A refusal for good (RFC 5321 §4.2.1); any other is none of the sender. */
const IS_FINAL = /^5/;

check(
  {
    id: 'smtp.forgery',
    title: say`The server compares the sender's address with the login`,
    failure: say`Every user can write to others in anybody's name, and receivers cannot tell`,
    weight: 'required',
    needs: 'account',
    why: say`A user who is logged in must not be able to send as another user. The sender that counts is the one of the envelope, which receivers, bounces and logs go by. Most servers let whoever is logged in write what they like into From, which people see; Delta Chat tells by its keys who wrote a message. The message that tries it goes to the account itself and is deleted.`,
    fix: () => say`In the folder mailcow-dockerized, see whether the rule is still there (it must name reject_authenticated_sender_login_mismatch), and whether a sender ACL lets this mailbox send as others (E-Mail > Configuration > Mailboxes > Edit > Allow to send as):
sudo docker compose exec postfix-mailcow postconf smtpd_sender_restrictions`,
    references: ['RFC 6409 §6.1'],
  },
  async ({ mail, plan, claim, doubt, evidence }) => {
    for (const kind of ['envelope', 'header'] as const) {
      const fact = await mail.forgery(kind);
      if (!fact.known) {
        doubt(fact);
        continue;
      }
      const { accepted, reply } = fact.value;
      evidence(kind, { accepted, reply });
      if (!accepted && !IS_FINAL.test(reply)) {
        doubt({ reason: say`The server takes no message just now: ${excerpt(reply)}`, cause: 'roundtrip.delivery' });
        continue;
      }
      // Where no server of its kind compares From, nobody can act on it.
      if (kind === 'header' && accepted && !plan.kind.comparesFrom) continue;
      claim(!accepted, {
        good: say`A message ${FORGERIES[kind]} is refused`,
        bad: say`The server takes a message ${FORGERIES[kind]}`,
        observed: excerpt(reply),
        // People with other mail programs see it; Delta Chat goes by its keys.
        ...(kind === 'header' ? { level: 'recommended' } : {}),
      });
    }
  },
);
