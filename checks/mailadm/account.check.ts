/** mailadm with a token: it makes an account, and the account works. */
import { say, type Text } from '../../common/say.ts';
import type { Creation } from '../../fixtures/mail/types.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import { readAccountLink } from '../knowledge/delta-chat.ts';
import { excerpt } from '../knowledge/text.ts';
import { domainOf } from '../knowledge/names.ts';
import { judgeLogin } from '../reach/login.ts';
import { NO_MAILADM } from '../reach/mailadm.ts';

check(
  {
    id: 'mailadm.link',
    title: say`Delta Chat understands the link in the QR code`,
    failure: say`Scanning the QR code does nothing, or fails`,
    weight: 'required',
    needs: 'token',
    guide: 'configure-mailadm',
    why: say`The QR code holds a link that begins with DCACCOUNT:https://. Delta Chat sends a POST there and nowhere else: a link with http:// is taken for the name of a server of another kind.`,
    fix: () => say`Set WEB_ENDPOINT in mailadm's .env to the https:// address, then:
mailadm init
sudo docker restart mailadm`,
    references: ['RFC 3986 §3.4'],
  },
  async ({ mail, claim, settings, exempt }) => {
    const shape = mail.tokenShape();
    const link = mail.linkShape();
    if (settings.mailadm === undefined || shape === undefined || link === undefined) return exempt(NO_MAILADM);
    const read = readAccountLink(link);
    const problem =
      'problem' in read
        ? read.problem
        : read.token === shape
          ? undefined
          : say`The token holds a character that ends it within a link (one of & # + %)`;
    claim(problem === undefined, {
      good: say`The link can be read`,
      bad: say`Delta Chat cannot read the link that is made of ${settings.mailadm} and the token`,
      ...(problem === undefined ? {} : { observed: problem }),
    });
  },
);

const PRUNE = say`See which accounts and tokens there are; a token that is used up gets more uses by the last command:
mailadm list-tokens
mailadm list-users
mailadm mod-token NAME --maxuse 1000`;

check(
  {
    id: 'mailadm.account',
    title: say`The token makes an account`,
    failure: say`People who scan the QR code get no account`,
    weight: 'required',
    needs: 'token',
    shows: 'accounts',
    guide: 'start-mailadm',
    why: say`This is what a new user does first: Delta Chat sends the token to mailadm, mailadm asks mailcow for a mailbox. Each refusal has its own cause.`,
    fix: () => PRUNE,
    references: ['RFC 9110 §9.3.3'],
  },
  async ({ mail, sure, claim, doubt, evidence, settings }) => {
    const creation = sure(await mail.creation());
    evidence('answer', {
      status: creation.status,
      reason: creation.reason,
      type: creation.contentType,
      seconds: creation.took,
    });
    const good = say`mailadm made an account`;
    if (creation.account !== undefined) {
      const domain = domainOf(creation.account.address);
      claim(domain === settings.domain, {
        good,
        bad: say`mailadm makes accounts at ${excerpt(domain)} instead of ${settings.domain}`,
        fix: say`Set this line in mailadm's .env, then run mailadm init and sudo docker restart mailadm:\nMAIL_DOMAIN=${settings.domain}`,
      });
      return;
    }
    const refusal = refusalOf(creation);
    if (refusal === undefined)
      return doubt({
        reason: say`mailadm's address gave an answer that is not mailadm's (status ${creation.status})`,
        cause: 'mailadm.endpoint',
      });
    claim(false, {
      good,
      ...refusal,
      observed: say`status ${creation.status}${creation.reason === '' ? say`` : say`: ${excerpt(creation.reason)}`}`,
    });
  },
);

interface MailadmRefusal {
  readonly bad: Text;
  readonly fix: Text;
}

const BURNT = say`mailadm tried ten times, and each try used up one use of the token`;

/** mailadm's answers, each with what is behind it; undefined where it was not mailadm that answered. */
function refusalOf({ status, reason, contentType }: Creation): MailadmRefusal | undefined {
  const json = contentType.includes('json');
  if (status === 403)
    return { bad: say`mailadm does not know the token`, fix: say`Take the token from this list:\nmailadm list-tokens` };
  if (status === 409)
    return {
      bad: say`mailadm picked an address that exists already`,
      fix: say`Give the token a prefix of its own, so that its addresses do not meet others:\nmailadm list-tokens\nmailadm add-token NEWNAME --prefix tmp.`,
    };
  if (status === 504 && json)
    return {
      bad: say`mailcow did not answer mailadm in time`,
      fix: say`In the folder mailcow-dockerized, see whether mailcow is overloaded or nginx is down:\nsudo docker compose ps\nsudo docker compose logs --tail=50 nginx-mailcow php-fpm-mailcow`,
    };
  if (status === 500 && json) return jsonRefusal(reason);
  if (status === 500)
    return {
      bad: say`mailadm could not talk to mailcow's API`,
      fix: say`MAILCOW_ENDPOINT in mailadm's .env must end with /api/v1/ and its certificate must be valid. Look at the error, mend .env, then:\nsudo docker logs --tail 50 mailadm\nmailadm init\nsudo docker restart mailadm`,
    };
  return undefined;
}

function jsonRefusal(reason: string): MailadmRefusal {
  if (reason === '') return { bad: say`The token is used up: it has made as many accounts as it may`, fix: PRUNE };
  if (/authentication failed/i.test(reason))
    return {
      bad: say`mailcow does not accept mailadm's API key`,
      fix: say`Copy the read-write API key from mailcow (System > Configuration > Access > API) to MAILCOW_TOKEN in mailadm's .env, then:\nmailadm init\nsudo docker restart mailadm`,
    };
  if (/access denied/i.test(reason))
    return {
      bad: say`mailcow does not let mailadm's address use the API`,
      fix: say`Add the address that this prints to "Allow API access from these IPs" in mailcow (System > Configuration > Access > API), under the read-write key:\nip -4 addr show br-mailcow`,
    };
  if (/quota|max_mailbox|left_exceeded/i.test(reason))
    return {
      bad: say`mailcow has no room for another account in this domain. ${BURNT}`,
      fix: say`Raise the domain's limits in mailcow: E-Mail > Configuration > Domains > Edit: Max. possible mailboxes (999999 in the guide), Max. quota per mailbox, Domain quota. Then give the token its uses back:\nmailadm mod-token NAME --maxuse 1000`,
    };
  return {
    bad: say`mailcow refused to make the account. ${BURNT}`,
    fix: say`Look whether the domain exists and is active in mailcow (E-Mail > Configuration > Domains), and at the error:\nsudo docker logs --tail 50 mailadm`,
  };
}

check(
  {
    id: 'mailadm.login',
    title: say`A new account can log in at once`,
    failure: say`New users get an account that does not work`,
    weight: 'required',
    needs: 'token',
    shows: 'accounts',
    guide: 'start-mailadm',
    why: say`Delta Chat logs in right after the account was made. If that fails, the user sees an error about a wrong password, and the token has lost one use.`,
    fix: () => say`See whether mailcow has the mailbox, and why the login was refused:
mailadm list-users
In the folder mailcow-dockerized:
sudo docker compose logs --tail=100 dovecot-mailcow | grep -i auth`,
    references: ['RFC 9051 §6.2.3', 'RFC 4954 §4'],
  },
  async (bench) => {
    const creation = await bench.mail.creation();
    if (creation.known && creation.value.account === undefined)
      return bench.doubt({ reason: say`mailadm made no account`, cause: 'mailadm.account' });
    for (const service of [SERVICES.imaps, SERVICES.submissions])
      judgeLogin(bench, service, await bench.mail.createdLogin(service));
  },
);
