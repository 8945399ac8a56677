/** TLS: all services serve the same certificate, none speaks an outdated version, and phones can speak with each. */
import { known, mapFact, type Fact } from '../../common/fact.ts';
import { joined, say } from '../../common/say.ts';
import type { Endpoint, Senses, TlsSession } from '../../fixtures/senses.ts';
import { SERVICES, type Service } from '../../common/services.ts';
import { check } from './area.ts';
import { placesText } from '../reach/places.ts';
import { RELOAD, RESTART } from './renewal.ts';
import { hostSessions, leafOf, ofHostSessions, sessionPlace, sessionsText } from '../reach/sessions.ts';

check(
  {
    id: 'tls.same',
    title: say`Every service uses the same certificate`,
    failure: say`A service still uses an old certificate, and will fail when that expires`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    guide: 'install-mailcow',
    why: say`mailcow has one certificate for all services. Where one of them shows another, it was not started again after a renewal and goes on with the old one until that expires.`,
    fix: () => RELOAD,
    references: [],
  },
  async (bench) => {
    const groups = [...Map.groupBy(await hostSessions(bench), (session) => leafOf(session)?.fingerprint).values()];
    if (groups.length === 0) return;
    const newest = groups.toSorted((one, other) => validFrom(other) - validFrom(one));
    const told = newest.map((sessions) => {
      const leaf = sessions[0]?.chain[0];
      return say`${sessionsText(sessions)}: valid from ${leaf?.validFrom ?? ''} to ${leaf?.validTo ?? ''}`;
    });
    bench.claim(groups.length === 1, {
      good: say`${bench.plan.host} shows the same certificate on every port`,
      bad: say`${bench.plan.host} shows ${groups.length} different certificates`,
      observed: joined(told, '\n'),
    });
  },
);

function validFrom(sessions: Awaited<ReturnType<typeof hostSessions>>): number {
  return Date.parse(sessions[0]?.chain[0]?.validFrom ?? '');
}

const GOOD_VERSIONS = new Set(['TLSv1.2', 'TLSv1.3']);

check(
  {
    id: 'tls.versions',
    title: say`Only TLS 1.2 and 1.3 are spoken`,
    failure: say`Old encryption with known weaknesses is accepted`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    guide: 'install-mailcow',
    why: say`TLS 1.0 and 1.1 are given up since 2021 because of their weaknesses. Delta Chat and other mail servers need neither, and mailcow has both switched off unless somebody switched them on.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take the lines about TLS versions out of your own settings, and restart the services:\ngrep -in 'tls.*protocols' data/conf/postfix/extra.cf\ngrep -in ssl_min_protocol data/conf/dovecot/extra.conf\ngrep -rin ssl_protocols data/conf/nginx/*.custom data/conf/nginx/*.conf\n${RESTART}`,
    references: ['RFC 8996', 'RFC 9325 §3.1'],
  },
  async (bench) => {
    const seen = await ofHostSessions(
      bench,
      async (session, service, endpoint) => {
        const worst = await worstVersion(bench, session, service, endpoint);
        return mapFact(worst, (version) => ({ version, place: sessionPlace(session) }));
      },
      (service, endpoint) => bench.tls.oldVersion(service, endpoint),
    );
    for (const [version, same] of Map.groupBy(seen, (entry) => entry.version)) {
      const places = placesText(same.map(({ place }) => place));
      bench.claim(version === undefined, {
        good: say`${places} refuses TLS 1.0 and 1.1`,
        bad: say`${places} accepts ${version ?? ''}`,
      });
    }
  },
);

/** The outdated version that a service speaks; undefined where it speaks none. */
async function worstVersion(
  { tls }: Senses,
  { version }: TlsSession,
  service: Service,
  endpoint: Endpoint,
): Promise<Fact<string | undefined>> {
  return GOOD_VERSIONS.has(version) ? tls.oldVersion(service, endpoint) : known(version);
}

/** TLS 1.2 with forward secrecy and authenticated encryption (RFC 9325 §4.2): all that rustls has of it. */
const PHONE_CIPHER = /^ECDHE-(?:ECDSA|RSA)-(?:AES(?:128|256)-GCM-SHA\d{3}|CHACHA20-POLY1305)$/;

check(
  {
    id: 'tls.ciphers',
    title: say`Delta Chat and every service can agree on encryption`,
    failure: say`Delta Chat cannot connect, although older mail programs can`,
    weight: 'required',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    guide: 'install-mailcow',
    why: say`Delta Chat brings its own TLS along (rustls). It speaks TLS 1.3, and of TLS 1.2 only the ciphers with forward secrecy and authenticated encryption (ECDHE with AES-GCM or ChaCha20-Poly1305). A server that was limited to others answers openssl and old mail programs, and no phone.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take the lines about ciphers and TLS versions out of your own settings, and restart the services:\ngrep -inE 'tls.*(cipher|protocols)' data/conf/postfix/extra.cf\ngrep -in ssl_cipher_list data/conf/dovecot/extra.conf\ngrep -rin ssl_ciphers data/conf/nginx/*.custom data/conf/nginx/*.conf\n${RESTART}`,
    references: ['RFC 9325 §4.2', 'RFC 8446'],
  },
  async (bench) => {
    const seen = await ofHostSessions(bench, async (session, service, endpoint) => {
      const agreed = await phoneVersion(bench, session, service, endpoint);
      return mapFact(agreed, (version) => ({ version, session, service }));
    });
    bench.evidence('agreed', agreedLines(seen));
    const kinds = Map.groupBy(
      seen,
      ({ version, service }) => `${version ?? ''} ${service.name === SERVICES.smtp.name}`,
    );
    for (const same of kinds.values()) {
      const [first] = same;
      if (first === undefined) continue;
      const places = placesText(same.map(({ session }) => sessionPlace(session)));
      bench.claim(first.version !== undefined, {
        good: say`${places} agrees to ${first.version ?? ''} with what Delta Chat offers`,
        bad: say`${places} declines everything that Delta Chat offers`,
        observed: say`It agreed to ${first.session.version} with ${first.session.cipher}, when offered everything`,
        // Phones do not come to port 25, and the mail servers that do are rarely as strict.
        ...(first.service.name === SERVICES.smtp.name ? { level: 'advice' } : {}),
      });
    }
  },
);

/** What each handshake of the run came to, for evidence. */
function agreedLines(seen: readonly { readonly session: TlsSession }[]): string[] {
  return seen.map(({ session: { where, version, cipher, group } }) =>
    [`${where} ${version}`, cipher, group].filter((word) => word !== undefined).join(', '),
  );
}

/** The version that Delta Chat would speak with a service; undefined where there is none. */
async function phoneVersion(
  { tls }: Senses,
  { version, cipher }: TlsSession,
  service: Service,
  endpoint: Endpoint,
): Promise<Fact<string | undefined>> {
  // Whoever agreed to it when offered everything does so when offered less.
  const fits = version === 'TLSv1.3' || (version === 'TLSv1.2' && PHONE_CIPHER.test(cipher));
  return fits ? known(version) : tls.phoneVersion(service, endpoint);
}
