/** TLS: the certificate covers every name that it is shown for. */
import { lines, say } from '../../common/say.ts';
import type { TlsSession } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { excerpt } from '../knowledge/text.ts';
import { allSessions, certificateKey, leafOf, levelOf, sessionsText } from '../reach/sessions.ts';
import { ASK_ACME } from './renewal.ts';

check(
  {
    id: 'tls.names',
    title: say`The certificate covers every name of the server`,
    failure: say`Delta Chat refuses to connect, or QR codes make no accounts`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    guide: 'mailcow-options',
    why: say`Programs compare the name they asked for with the names in the certificate. Where mailadm's name is missing, scanning a QR code fails; where the mail host's is missing, nobody can log in.`,
    fix: ({ host, mailadmHost }) =>
      lines(
        say`In the folder mailcow-dockerized, see that this stands in mailcow.conf:\nMAILCOW_HOSTNAME=${host}`,
        ...(mailadmHost === undefined ? [] : [say`ADDITIONAL_SAN=${mailadmHost}`]),
        say`Apply it:\nsudo docker compose up -d\n${ASK_ACME}`,
      ),
    references: ['RFC 9525 §6', 'RFC 8314 §3.3'],
  },
  async (bench) => {
    const { own, web } = await allSessions(bench);
    const sessions = [...own, ...web];
    const [judged, selfSigned] = [
      sessions.filter((session) => leafOf(session)?.selfSigned !== true),
      sessions.filter((session) => leafOf(session)?.selfSigned === true),
    ];
    if (selfSigned.length > 0) {
      bench.doubt({
        reason: say`A certificate that is signed by itself has to be replaced anyway, so the names in it were not looked at`,
        cause: 'tls.trust',
      });
    }
    const shown = Map.groupBy(judged, (session) => `${session.serverName} ${certificateKey(session)}`);
    for (const same of shown.values()) judgeNames(bench, same);
  },
);

function judgeNames({ claim }: Bench, sessions: readonly TlsSession[]): void {
  const [first] = sessions;
  if (first === undefined) return;
  const { serverName } = first;
  const names = leafOf(first)?.names ?? [];
  claim(first.covers, {
    good: say`The certificate of ${sessionsText(sessions)} covers ${serverName}`,
    bad: say`The certificate of ${sessionsText(sessions)} does not cover the name ${serverName}`,
    observed: names.length === 0 ? say`no names at all` : excerpt(names.join(', '), NAMES_SHOWN),
    expected: serverName,
    level: levelOf(sessions),
  });
}

/** Characters. */
const NAMES_SHOWN = 400;
