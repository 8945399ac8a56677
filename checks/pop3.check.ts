/** POP3: a second way to the mailboxes, which Delta Chat has no use for. */
import { say } from '../fixtures/say.ts';
import type { Senses } from '../fixtures/senses.ts';
import { PORTS } from '../fixtures/services.ts';
import { check, type Bench } from './check.ts';
import { readAutoconfig } from './knowledge/autoconfig.ts';
import { discoveryUrls } from './knowledge/delta-chat.ts';
import { judgeClosed } from './ports/closed.ts';

check({
  id: 'pop3.closed',
  title: say`POP3 is closed`,
  failure: say`Mail programs may empty mailboxes by POP3, and passwords can be tried there`,
  weight: 'recommended',
  guide: 'disable-pop3',
  why: say`Delta Chat uses IMAP. A mail program that uses POP3 for the same account takes messages off the server before Delta Chat has seen them, and an open port more is a place more where passwords can be guessed.`,
  fix: () => say`In the folder mailcow-dockerized, put these lines into mailcow.conf in place of the present ones:\nPOP_PORT=127.0.0.1:${PORTS.pop3}\nPOPS_PORT=127.0.0.1:${PORTS.pop3s}\nThen apply them:\ndocker compose up -d`,
  references: ['RFC 1939', 'RFC 8314 §3.1'],
}, async (bench) => {
  await judgeClosed(bench, bench.sure(await bench.target.reachable()), [
    { port: PORTS.pop3, listener: say`POP3` },
    { port: PORTS.pop3s, listener: say`POP3 over TLS` },
  ]);
  await judgeAutoconfig(bench);
});

/** What mail programs are told to use. Where there is no document, `autoconfig.document` says so, and nobody is told of POP3 either. */
async function judgeAutoconfig({ http, target: { domain }, claim }: Bench & Senses): Promise<void> {
  const [place] = discoveryUrls(`postmaster@${domain}`);
  if (place === undefined) return;
  const answer = await http.fetch({ scheme: 'https', host: place.host, path: place.path, anyCertificate: true });
  if (!answer.known) return;
  const offered = readAutoconfig(answer.value.body, domain).servers.filter(({ protocol }) => protocol === 'pop3');
  claim(offered.length === 0, {
    good: say`${place.host} does not tell mail programs to use POP3`,
    bad: say`${place.host} tells mail programs to use POP3`,
    ...(offered.length === 0 ? {} : { observed: offered.map(({ host, port }) => `${host}:${port}`).join(', ') }),
    level: 'advice',
    fix: say`Set these records, which say that there is no POP3 here; mailcow then leaves it out:\n_pop3._tcp.${domain}. 300 IN SRV 0 0 0 .\n_pop3s._tcp.${domain}. 300 IN SRV 0 0 0 .`,
  });
}
