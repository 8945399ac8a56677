/** What the cards tell of mailcow, as it is true of every mail server: for the kinds that are none. */
import { say } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { KindWords } from '../words/plan.ts';

export const NEUTRAL: Readonly<Record<string, KindWords>> = {
  'server.reachable': {
    why: say`Where no port answers, nobody can read, send or receive mail, or one address is kept out by a firewall that counted too many failed logins from it.`,
  },
  'tls.names': {
    why: say`Programs compare the name they asked for with the names in the certificate. Where the mail host's is missing, nobody can log in.`,
  },
  'tls.expiry': {
    why: say`A certificate is valid for some weeks or months only. Where its renewal fails and nobody looks, all users lose the connection on one day.`,
  },
  'tls.same': {
    why: say`Where one service shows another certificate than the rest, it was not started again after a renewal and goes on with the old one until that expires.`,
  },
  'tls.versions': {
    why: say`TLS 1.0 and 1.1 are given up since 2021 because of their weaknesses. Delta Chat and other mail servers need neither.`,
  },
  'smtp.greeting': {
    why: say`A mail server says its name first thing. Where that is not the name of the mail host, either the setting is wrong, and other servers distrust mail from here, or a different program answers. Beside the 3.5 points that rspamd, the filter of many providers, gives each message of Delta Chat's, it counts 1 for a name that leads to another address, 0.3 for one that leads nowhere, and up to 3 for one such as localhost.localdomain.`,
  },
  'smtp.forgery': {
    why: say`Who is logged in must not be able to send in another user's name. The message that tries it goes to the account itself and is deleted.`,
  },
  'imap.login': {
    why: say`mailproof logs in as Delta Chat does, on port ${SERVICES.imaps.port} and on port ${SERVICES.imap.port}. After one refusal it stops, so that nobody bans this address.`,
  },
  'ports.internal': {
    why: say`A mail server's database, its caches and its inner services trust whoever can reach them. Somebody who gets in there reads all mail or takes over the server.`,
  },
  'http.acme': {
    why: say`Most certificates are renewed by showing Let's Encrypt a file over plain http on port ${SERVICES.http.port}, for each name in the certificate. If that path is not reachable, everything works until the certificate runs out, and then nobody can log in.`,
  },
  'roundtrip.inbox': {
    why: say`Delta Chat watches the folder INBOX and no other. A filter that files messages into another folder, such as Junk, hides them from it.`,
  },
};
