/** TLS: all services serve the same certificate, and none speaks an outdated version. */
import { known, mapFact, type Fact } from '../../common/fact.ts';
import { joined, say } from '../../common/say.ts';
import type { Endpoint, Senses, TlsSession } from '../../fixtures/senses.ts';
import type { Service } from '../../common/services.ts';
import { check } from './area.ts';
import { placesText } from '../reach/places.ts';
import { RELOAD, RESTART } from './certificate.check.ts';
import { hostSessions, leafOf, ofHostSessions, placeOf, sessionsText } from '../reach/sessions.ts';

check(
  {
    id: 'tls.same',
    title: say`Every service uses the same certificate`,
    failure: say`A service still uses an old certificate, and will fail when that expires`,
    weight: 'recommended',
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
    guide: 'install-mailcow',
    why: say`TLS 1.0 and 1.1 are given up since 2021 because of their weaknesses. Delta Chat and other mail servers need neither, and mailcow has both switched off unless somebody switched them on.`,
    fix: () =>
      say`In the folder mailcow-dockerized, take the lines about TLS versions out of your own settings, and restart the services:\ngrep -in 'tls.*protocols' data/conf/postfix/extra.cf\ngrep -in ssl_min_protocol data/conf/dovecot/extra.conf\ngrep -rin ssl_protocols data/conf/nginx/*.custom data/conf/nginx/*.conf\n${RESTART}`,
    references: ['RFC 8996', 'RFC 9325 §3.1'],
  },
  async (bench) => {
    const seen = await ofHostSessions(bench, async (session, service, endpoint) => {
      const worst = await worstVersion(bench, session, service, endpoint);
      return mapFact(worst, (version) => ({ version, place: placeOf(session) }));
    });
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
