/** smtp.auth-port */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { Ehlo, SmtpDialogue } from '../../fixtures/senses.ts';
import { smtpDialogues } from '../reach/smtp.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

check(
  {
    id: 'smtp.auth-port',
    title: say`Users log in on the ports for users only`,
    failure: say`Passwords can be tried on the port that is for other servers`,
    weight: 'recommended',
    asks: ['smtp'],
    guide: 'install-mailcow',
    why: say`Port ${SERVICES.smtp.port} is for other mail servers, which never log in. Where it takes logins too, everybody who guesses passwords uses it, since it must be open to the whole world; and what a user hands in there is taken for mail from outside.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take smtpd_sasl_auth_enable out of data/conf/postfix/extra.cf; in data/conf/postfix/master.cf the entry "smtpd" (of type "pass") must have "-o smtpd_sasl_auth_enable=no". Then:\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 6409 §3.1', 'RFC 8314 §3.3'],
  },
  async (bench) => {
    for (const dialogue of await smtpDialogues(bench, [SERVICES.smtp])) judge(bench, dialogue);
  },
);

function judge({ claim, doubt }: Bench, { where, ehlo, ehloAfter, startTls }: SmtpDialogue): void {
  if (!ehlo.known) return doubt(ehlo);
  if (offersLogin(ehlo.value))
    return doubt({ reason: say`${where} offers to log in even before TLS`, cause: 'smtp.auth' });
  // Without TLS there is one answer to EHLO only.
  const last = startTls.known && startTls.value === undefined ? ehlo : ehloAfter;
  if (!last.known) return doubt(last);
  claim(!offersLogin(last.value), {
    good: say`${where} offers no login`,
    bad: say`${where} offers to log in, though it is the port for other servers`,
    observed: `AUTH ${last.value.keywords['AUTH'] ?? ''}`,
  });
}

function offersLogin({ keywords }: Ehlo): boolean {
  return Object.hasOwn(keywords, 'AUTH');
}
