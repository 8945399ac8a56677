/** POP3: a second way to the mailboxes, which Delta Chat has no use for. */
import { say, listed } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { PORTS } from '../../common/services.ts';
import { documentIn } from '../knowledge/autoconfig.ts';
import { userOf } from '../knowledge/delta-chat.ts';
import { askAutoconfig } from '../reach/autoconfig.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { judgeClosed } from '../reach/closed.ts';
import { PLAN_TTL } from '../zone/records.ts';

check(
  {
    id: 'pop3.closed',
    title: say`POP3 is closed`,
    failure: say`Mail programs may empty mailboxes by POP3, and passwords can be tried there`,
    weight: 'recommended',
    asks: ['pop3', 'pop3s', 'https'],
    guide: 'disable-pop3',
    why: say`Delta Chat uses IMAP. A mail program that uses POP3 for the same account takes messages off the server before Delta Chat has seen them, and an open port more is a place more where passwords can be guessed.`,
    fix: () =>
      say`In the folder mailcow-dockerized, put these lines into mailcow.conf in place of the present ones:\nPOP_PORT=127.0.0.1:${PORTS.pop3}\nPOPS_PORT=127.0.0.1:${PORTS.pop3s}\nThen apply them:\nsudo docker compose up -d`,
    references: ['RFC 1939', 'RFC 8314 §3.1'],
  },
  async (bench) => {
    await judgeClosed(bench, bench.sure(await bench.target.reachable()), [
      { port: PORTS.pop3, listener: say`POP3` },
      { port: PORTS.pop3s, listener: say`POP3 over TLS` },
    ]);
    await judgeAutoconfig(bench);
  },
);

/**
 * What mail programs are told to use. Where there is no document, `autoconfig.document` says so, and nobody is told of
 * POP3 either.
 */
async function judgeAutoconfig(bench: Bench & Senses): Promise<void> {
  const { settings, claim } = bench;
  const looked = await askAutoconfig(bench, true);
  const documents = await Promise.all(
    (looked.known ? looked.value : []).map(async ({ outcome }) =>
      outcome.known ? documentIn(outcome.value, userOf(settings)) : undefined,
    ),
  );
  const found = documents.flatMap((document) =>
    document !== undefined && 'servers' in document ? [document.servers] : [],
  );
  if (found.length === 0) return;
  const offered = found.flat().filter(({ type }) => type === 'pop3');
  claim(offered.length === 0, {
    good: say`The settings document does not tell mail programs to use POP3`,
    bad: say`The settings document tells mail programs to use POP3`,
    ...(offered.length === 0
      ? {}
      : { observed: listed([...new Set(offered.map(({ host, port }) => `${excerpt(host)}:${port ?? '?'}`))]) }),
    level: 'advice',
    fix: say`Set these records, which say that there is no POP3 here; mailcow then leaves it out:\n${noService('_pop3', settings.domain)}\n${noService('_pop3s', settings.domain)}`,
  });
}

/** RFC 2782: a target of "." means that there is no such service. */
function noService(label: string, domain: string): string {
  return `${label}._tcp.${domain}. ${PLAN_TTL} IN SRV 0 0 0 .`;
}
