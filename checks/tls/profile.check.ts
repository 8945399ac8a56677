/** TLS: what each port takes of it, as a table beside Mozilla's profile, and what of that an attacker could read. */
import { known, mapFact } from '../../common/fact.ts';
import { english, listed, say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { TlsTable } from '../../fixtures/senses.ts';
import { ENOUGH_DH_BITS, isInProfile, PROFILE, unencrypted, tableLines } from '../knowledge/tls-profile.ts';
import { placesText, type PortPlace } from '../reach/places.ts';
import { ofHostSessions, sessionPlace } from '../reach/sessions.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';
import { RESTART } from './renewal.ts';

check(
  {
    id: 'tls.profile',
    title: say`No port takes encryption that an attacker can read`,
    failure: say`What some programs send can be read by an attacker`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    deep: say`ports 25, 143, 443, 465, 587 and 993 get up to 60 TLS handshakes each, on one address, one after another`,
    guide: 'install-mailcow',
    why: say`A server may take more of TLS than what it agrees to with a phone of today. Most of that is old and harmless; some of it can be read by whoever records it. The details have a table of versions, groups and ciphers that each port takes, beside ${PROFILE.name} (version ${PROFILE.version} of ${PROFILE.day}).`,
    fix: () =>
      say`In the folder mailcow-dockerized, take the lines about ciphers and TLS versions out of your own settings, and restart the services:\ngrep -inE 'tls.*(cipher|protocols)' data/conf/postfix/extra.cf\ngrep -in ssl_cipher_list data/conf/dovecot/extra.conf\ngrep -rin ssl_ciphers data/conf/nginx/*.custom data/conf/nginx/*.conf\n${RESTART}`,
    references: ['RFC 9325 §4', 'RFC 7919 §1'],
  },
  async (bench) => {
    if (bench.settings.deep !== true)
      bench.exempt(say`This takes dozens of connections to each port: give --deep for it`);
    const [first] = bench.sure(await bench.target.reachable());
    const seen = await ofHostSessions(bench, async (session, service, endpoint) =>
      // Both families lead to the same programs: one table of each is enough.
      endpoint.address === first?.address
        ? mapFact(await bench.tls.table(service, endpoint), (table) => [{ table, place: sessionPlace(session) }])
        : known([]),
    );
    bench.evidence('beside', `${PROFILE.name}, version ${PROFILE.version} (${PROFILE.day})`);
    for (const same of Map.groupBy(seen.flat(), ({ table }) => tableLines(table).join('\n')).values())
      judgeTable(bench, same);
  },
);

interface SeenTable {
  readonly table: TlsTable;
  readonly place: PortPlace;
}

function judgeTable({ claim, doubt, evidence }: Bench, same: readonly SeenTable[]): void {
  const [one] = same;
  if (one === undefined) return;
  const { table } = one;
  const places = placesText(same.map(({ place }) => place));
  evidence(english(places), tableLines(table));
  const plain = unencrypted(table);
  const sound =
    claim(plain.length === 0, {
      good: say`${places} takes nothing without encryption`,
      bad: say`${places} takes ${listed(plain)}, which encrypts nothing`,
    }) && judgePrime(claim, table, places);
  if (sound && table.unasked !== undefined)
    return doubt({ reason: say`What ${places} takes could not be seen to the end: ${table.unasked}` });
  const incoming = same.filter(({ place }) => place.port === SERVICES.smtp.port);
  if (incoming.length > 0)
    claim(table.ciphers.some(isInProfile), {
      good: say`${placesText(incoming.map(({ place }) => place))} takes what mail servers of today offer`,
      bad: say`${placesText(incoming.map(({ place }) => place))} takes nothing of ${PROFILE.name}, so strict mail servers do not deliver, and others do so in clear`,
    });
}

function judgePrime(claim: Bench['claim'], { dhBits }: TlsTable, places: Text): boolean {
  return (
    dhBits === undefined ||
    claim(dhBits >= ENOUGH_DH_BITS, {
      good: say`${places} agrees on keys with a prime of ${dhBits} bits`,
      bad: say`${places} agrees on keys with a prime of ${dhBits} bits (Diffie-Hellman): who records that can read it with enough money`,
      expected: say`${ENOUGH_DH_BITS} bits or more`,
      fix: NEW_PRIME,
    })
  );
}

const NEW_PRIME = say`Take the lines about Diffie-Hellman out of your own settings, or make a new prime where they lead to, and restart the services. In the folder mailcow-dockerized:\ngrep -inE 'dh(512|1024)_param' data/conf/postfix/extra.cf\ngrep -inE 'ssl_dh|ssl_server_dh' data/conf/dovecot/extra.conf\ngrep -rin ssl_dhparam data/conf/nginx/*.custom data/conf/nginx/*.conf\n${RESTART}`;
