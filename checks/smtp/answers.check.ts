/** SMTP: the ports answer, and the server says who it is. */
import { say, type Text } from '../../common/say.ts';
import type { Senses, SmtpDialogue } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { reachOwner } from '../reach/owners.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeAnswers, type MailDialogue } from '../reach/answers.ts';
import { isUseless } from '../reach/stuck.ts';
import { placesText } from '../reach/places.ts';
import { smtpDialogues, SUBMISSION_SERVICES, troubleAt } from '../reach/smtp.ts';

/** What to look at when a port of Postfix does not answer. */
const LOOK_AT_POSTFIX = say`In the folder mailcow-dockerized, see whether Postfix runs and what it says:\nsudo docker compose ps postfix-mailcow\nsudo docker compose logs --tail=100 postfix-mailcow\nSee also whether another program holds the port (Debian brings the mail server Exim along):\nsudo ss -Hltnp`;

type SmtpTalk = SmtpDialogue & Pick<MailDialogue, 'trouble'>;

function withTrouble(dialogue: SmtpDialogue, { plan }: Bench): SmtpTalk {
  return { ...dialogue, trouble: troubleAt(dialogue, plan.domain) };
}

check(
  {
    id: 'smtp.reachable',
    title: say`Other mail servers can connect`,
    failure: say`No mail from other servers arrives`,
    weight: 'required',
    asks: ['smtp'],
    shows: 'receiving',
    guide: 'start-mailcow',
    why: say`All mail from other servers comes in on port ${SERVICES.smtp.port}. Where it is closed, nobody outside of this server can write to its users.`,
    fix: () =>
      say`${LOOK_AT_POSTFIX}\nWhere all of that is in order, ask your hoster to open port ${SERVICES.smtp.port}: many close it until a customer asks.`,
    references: ['RFC 5321 §3.1'],
  },
  async (bench) => {
    const dialogues = await smtpDialogues(bench, [SERVICES.smtp]);
    await judgeAnswers(
      bench,
      dialogues.map((dialogue) => withTrouble(dialogue, bench)),
    );
  },
);

check(
  {
    id: 'smtp.submission',
    title: say`Delta Chat can connect to send mail`,
    failure: say`Nobody can send`,
    weight: 'required',
    asks: ['submissions', 'submission'],
    shows: 'sending',
    guide: 'start-mailcow',
    why: say`Delta Chat hands in messages on port ${SERVICES.submissions.port}, or on port ${SERVICES.submission.port} where a network blocks that one. Some networks let only one of the two through, so both must answer.`,
    fix: () => LOOK_AT_POSTFIX,
    references: ['RFC 8314 §3.3', 'RFC 6409 §3.1'],
  },
  async (bench) => {
    const dialogues = (await smtpDialogues(bench, SUBMISSION_SERVICES)).map((dialogue) => withTrouble(dialogue, bench));
    await judgeAnswers(
      bench,
      dialogues.map((dialogue) => ({ ...dialogue, spare: isSpare(dialogue, dialogues) })),
    );
  },
);

/**
 * Port 587 is for networks that block 465 (RFC 8314 §3.3 prefers that one): without it most users can still send. What
 * it says once it has greeted, 465 is not asked, and may well suffer from too.
 */
function isSpare({ service, endpoint, ehlo, trouble }: SmtpTalk, dialogues: readonly SmtpTalk[]): boolean {
  if (ehlo.known && trouble !== undefined) return false;
  const first = dialogues.find(
    (other) => other.service.name === SERVICES.submissions.name && other.endpoint.address === endpoint.address,
  );
  return (
    service.name === SERVICES.submission.name &&
    first?.connection.known === true &&
    first.connection.value === 'open' &&
    first.trouble === undefined &&
    !isUseless(first)
  );
}

check(
  {
    id: 'smtp.greeting',
    title: say`The server introduces itself by its own name`,
    failure: say`Other mail servers may take the server for a spammer`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission'],
    guide: 'mailcow-options',
    why: say`A mail server says its name first thing. Where that is not the name of the mail host, either the setting is wrong, and other servers distrust mail from here, or a different program than mailcow answers. Beside the 3.5 points that rspamd, the filter of many providers, gives each message of Delta Chat's, it counts 1 for a name that leads to another address, 0.3 for one that leads nowhere, and up to 3 for one such as localhost.localdomain.`,
    fix: ({ host }) =>
      say`In the folder mailcow-dockerized, put this line into mailcow.conf in place of the present one:\nMAILCOW_HOSTNAME=${host}\nThen apply it:\nsudo docker compose up -d\nIf the name is right there already, another mail server holds the port; this shows which, and on Debian it is usually Exim, which nothing else needs:\nsudo ss -Hltnp\nsudo systemctl disable --now exim4`,
    references: ['RFC 5321 §4.1.1.1', 'RFC 5321 §4.3.1'],
  },
  async (bench) => {
    const host = bench.sure(await bench.target.host());
    const dialogues = await smtpDialogues(bench, [SERVICES.smtp, ...SUBMISSION_SERVICES]);
    const heard = dialogues.flatMap((dialogue) => namesOf(dialogue, bench));
    for (const [key, same] of Map.groupBy(heard, ({ step, name }) => `${step} ${name}`)) {
      const [{ step, name } = { step: 'greeting' as const, name: key }] = same;
      const places = whereHeard(same);
      bench.claim(name === host, {
        good: say`${places} calls itself ${name} in its ${STEPS[step]}`,
        bad:
          name === ''
            ? say`${places} gives no name in its ${STEPS[step]}`
            : say`${places} calls itself ${excerpt(name)} in its ${STEPS[step]}`,
        expected: host,
      });
    }
    for (const [banner, same] of Map.groupBy(dialogues.flatMap(versionTold), ({ words }) => words)) {
      const places = whereHeard(same);
      bench.claim(false, {
        good: say`${places} keeps its version to itself`,
        bad: say`${places} tells everybody its version: ${excerpt(banner)}`,
        level: 'advice',
        fix: say`Whoever looks for servers with a known hole finds them by the version. Leave it out of the greeting; in Postfix this is the usual one:\nsmtpd_banner = $myhostname ESMTP`,
      });
    }
  },
);

function whereHeard(heard: readonly { readonly dialogue: SmtpDialogue }[]): Text {
  return placesText(
    heard.map(({ dialogue: { endpoint, service } }) => ({
      host: endpoint.host,
      port: service.port,
      family: endpoint.family,
    })),
  );
}

/** A number with a dot behind the name, after a greeting's host name: `Exim 4.98`, `Postfix (3.10.1)`. */
const VERSION = /\b[a-z][\w-]*(?:[ /]| ?\()v?(?!(?:\d+\.){3})\d+\.\d[\w.+-]*\)?/i;

function versionTold(dialogue: SmtpDialogue): readonly { readonly dialogue: SmtpDialogue; readonly words: string }[] {
  const { greeting } = dialogue;
  if (!greeting.known) return [];
  const [, ...rest] = (greeting.value.lines.at(-1) ?? '').trim().split(' ');
  const words = VERSION.exec(rest.join(' '))?.[0];
  return words === undefined ? [] : [{ dialogue, words }];
}

const STEPS = { greeting: say`greeting`, ehlo: say`answer to EHLO` } as const;
type NamingStep = keyof typeof STEPS;

interface HeardName {
  readonly dialogue: SmtpDialogue;
  readonly step: NamingStep;
  /** Lower case, without the trailing dot. */
  readonly name: string;
}

function namesOf(dialogue: SmtpDialogue, { doubt }: Bench & Senses): readonly HeardName[] {
  const { greeting, ehlo, service } = dialogue;
  if (!greeting.known || !ehlo.known) {
    const unknown = greeting.known ? ehlo : greeting;
    if (!unknown.known) doubt({ ...reachOwner(service), ...unknown });
    return [];
  }
  const [banner = ''] = (greeting.value.lines.at(-1) ?? '').trim().split(' ');
  return [
    { dialogue, step: 'greeting', name: bare(banner) },
    { dialogue, step: 'ehlo', name: bare(ehlo.value.name) },
  ];
}

function bare(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
