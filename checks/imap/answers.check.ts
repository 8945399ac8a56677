/** IMAP: Delta Chat can connect to receive, and passwords travel over TLS only. */
import { say } from '../../common/say.ts';
import type { ImapDialogue, Senses } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { judgeAnswers } from '../reach/answers.ts';
import { judgeStartTls } from '../reach/starttls.ts';
import { ownOf } from '../reach/strangers.ts';

async function imapDialogues(bench: Bench & Senses, services: readonly Service[]): Promise<readonly ImapDialogue[]> {
  const { sure, target, imap, evidence } = bench;
  const endpoints = sure(await target.reachable());
  const dialogues = await Promise.all(
    services.flatMap((service) => endpoints.map(async (endpoint) => imap.dialogue(service, endpoint))),
  );
  for (const { where, transcript } of dialogues) if (transcript.length > 0) evidence(where, transcript);
  return ownOf(dialogues, bench);
}

check(
  {
    id: 'imap.reachable',
    title: say`Delta Chat can connect to receive mail`,
    failure: say`Nobody receives messages`,
    weight: 'required',
    asks: ['imap', 'imaps'],
    shows: 'reading',
    guide: 'start-mailcow',
    why: say`Delta Chat fetches messages on port ${SERVICES.imaps.port}, or on port ${SERVICES.imap.port} where a network blocks that one. Some networks let only one of the two through, so both must answer.`,
    fix: () =>
      say`In the folder mailcow-dockerized, see whether Dovecot runs and what it says, and which program holds the ports:\nsudo docker compose ps dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow\nsudo ss -Hltnp\nIn mailcow.conf the ports must not be limited to 127.0.0.1:\nIMAP_PORT=${SERVICES.imap.port}\nIMAPS_PORT=${SERVICES.imaps.port}`,
    references: ['RFC 8314 §3.2', 'RFC 9051 §2.1'],
  },
  async (bench) => {
    await judgeAnswers(bench, await imapDialogues(bench, [SERVICES.imaps, SERVICES.imap]));
  },
);

check(
  {
    id: 'imap.starttls',
    title: say`IMAP on port ${SERVICES.imap.port} becomes encrypted`,
    failure: say`Delta Chat cannot use port ${SERVICES.imap.port}`,
    weight: 'required',
    asks: ['imap'],
    guide: 'install-mailcow',
    why: say`A connection on port ${SERVICES.imap.port} starts in clear and becomes encrypted by the command STARTTLS. Where that is missing or fails, people in networks that block port ${SERVICES.imaps.port} receive nothing.`,
    fix: () =>
      say`In the folder mailcow-dockerized, see whether somebody changed Dovecot's TLS settings (the first command should print nothing), and start Dovecot again:\ngrep -i ssl data/conf/dovecot/extra.conf\nsudo docker compose restart dovecot-mailcow\nsudo docker compose logs --tail=100 dovecot-mailcow`,
    references: ['RFC 9051 §6.2.1', 'RFC 9051 §11.1'],
  },
  async (bench) => {
    for (const dialogue of await imapDialogues(bench, [SERVICES.imap])) {
      const { startTls } = dialogue;
      judgeStartTls(
        bench,
        dialogue,
        startTls.known
          ? { offered: startTls.value !== 'not offered', refusal: startTls.value === 'refused' ? 'NO' : undefined }
          : startTls,
      );
    }
  },
);

/** Logins that show the password, or a token as good as one, to whoever reads along. */
const CLEAR_LOGINS = ['AUTH=PLAIN', 'AUTH=LOGIN', 'AUTH=XOAUTH2', 'AUTH=OAUTHBEARER'];

check(
  {
    id: 'imap.plaintext',
    title: say`IMAP passwords are accepted over TLS only`,
    failure: say`Passwords can travel over the internet in clear`,
    weight: 'required',
    asks: ['imap'],
    guide: 'install-mailcow',
    why: say`A server that lets people log in before the connection is encrypted gets passwords in clear from badly configured mail programs, and anybody on the way can read them.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take disable_plaintext_auth and ssl out of data/conf/dovecot/extra.conf, or set there:\ndisable_plaintext_auth = yes\nThen:\nsudo docker compose restart dovecot-mailcow`,
    references: ['RFC 9051 §6.2.3', 'RFC 9051 §11.2'],
  },
  async (bench) => {
    for (const { where, capabilities } of await imapDialogues(bench, [SERVICES.imap])) {
      if (!capabilities.known) {
        bench.doubt(capabilities);
        continue;
      }
      const listed = capabilities.value;
      const clear = CLEAR_LOGINS.filter((login) => listed.includes(login));
      bench.claim(listed.includes('LOGINDISABLED') && clear.length === 0, {
        good: say`${where} takes no password before TLS`,
        bad: say`${where} lets people log in before TLS`,
        observed: listed.join(' '),
        expected: say`LOGINDISABLED, and none of ${CLEAR_LOGINS.join(', ')}`,
      });
    }
  },
);
