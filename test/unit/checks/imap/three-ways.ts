/** IMAP, without and with an account. */
import { known } from '../../../../common/fact.ts';
import type { ImapDialogue } from '../../../../fixtures/senses.ts';
import type { Facts } from '../../happy/index.ts';
import { deliveryOf } from '../../happy/mail.ts';
import { imapOf, type Changes } from '../../happy/net.ts';
import { BROKE_OFF, lost, LOST, tells, type Table } from '../../three-ways.ts';

function heard(changes: Changes<ImapDialogue>): Facts {
  return { imap: imapOf(changes) };
}

const MEGABYTE = 1_000_000;
const NO_ANSWER = {
  facts: heard(() => ({ greeting: LOST, capabilities: LOST, startTls: LOST, session: LOST })),
  says: BROKE_OFF,
};

export const IMAP: Table = {
  'imap.reachable': {
    broken: {
      facts: heard({ imaps: { connection: known('refused') } }),
      verdict: 'fail',
      says: 'mail.example.org:993 (IPv4) refuses connections: nothing listens there',
      fix: 'docker compose ps dovecot-mailcow',
    },
    unknown: NO_ANSWER,
  },
  'imap.starttls': {
    broken: {
      facts: heard({ imap: { startTls: known('not offered') } }),
      verdict: 'fail',
      says: 'mail.example.org:143 (IPv4) does not offer STARTTLS',
      fix: 'grep -i ssl data/conf/dovecot/extra.conf',
    },
    unknown: NO_ANSWER,
  },
  'imap.plaintext': {
    broken: {
      facts: heard({ imap: { capabilities: known(['IMAP4REV1', 'AUTH=PLAIN']) } }),
      verdict: 'fail',
      says: 'mail.example.org:143 (IPv4) lets people log in before TLS',
      fix: 'disable_plaintext_auth = yes',
    },
    unknown: NO_ANSWER,
  },
  'imap.login': {
    broken: {
      facts: { mail: { login: tells({ result: 'refused', reply: 'NO [AUTHENTICATIONFAILED]' } as const) } },
      verdict: 'fail',
      says: "The server refuses the account's login on port 993",
      fix: 'Check the password',
    },
    unknown: { facts: { mail: { login: lost } }, says: BROKE_OFF },
  },
  'imap.capabilities': {
    broken: {
      facts: { mail: { capabilities: tells(['IMAP4REV1', 'MOVE', 'QUOTA']) } },
      verdict: 'fail',
      says: 'The server does not offer IDLE after login',
      fix: 'imap_capability',
    },
    unknown: { facts: { mail: { capabilities: lost } }, says: BROKE_OFF },
  },
  'imap.idle': {
    broken: {
      facts: { mail: { delivery: async () => deliveryOf({ arrival: { pushed: false } }) } },
      verdict: 'fail',
      says: 'The new message was there, but the server did not tell of it',
      fix: 'inotify',
    },
    unknown: {
      facts: { mail: { capabilities: tells(['IMAP4REV1']) } },
      says: 'The server does not offer IDLE',
      cause: 'imap.capabilities',
    },
  },
  'imap.quota': {
    broken: {
      facts: { mail: { quota: tells({ used: 95 * MEGABYTE, limit: 100 * MEGABYTE }) } },
      verdict: 'fail',
      says: 'The mailbox has no room for a large message',
      fix: 'Delete old messages',
    },
    unknown: { facts: { mail: { quota: lost } }, says: BROKE_OFF },
  },
  'imap.sessions': {
    given: { settings: { deep: true } },
    broken: {
      facts: { trials: { sessions: tells({ open: 4, refused: 'NO [UNAVAILABLE] Maximum number of connections' }) } },
      verdict: 'warn',
      says: 'The server lets the account in 4 times at once, and no further',
      fix: 'mail_max_userip_connections',
    },
    unknown: { facts: { trials: { sessions: lost } }, says: BROKE_OFF },
  },
};
