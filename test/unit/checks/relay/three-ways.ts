/** What a relay is for, judged in three ways. */
import { known } from '../../../../common/fact.ts';
import { verbatim } from '../../../../common/say.ts';
import type { Facts } from '../../happy/index.ts';
import { RELAY_RELEASES } from '../../../../checks/knowledge/relay-releases.ts';
import type { RelayHost } from '../../../../fixtures/host/relay-types.ts';
import { DKIM_KEY, dnsOf, txt } from '../../happy/dns.ts';
import { certificate, httpOf, reply } from '../../happy/net.ts';
import { outgoingOf, relayHostOf, serverOf } from '../../happy/server.ts';
import { BROKE_OFF, LOST, lost, tells, type Table } from '../../three-ways.ts';

const RELAY: Facts = { settings: { kind: 'chatmail' } };
const HERE = 'mail.example.org';
const ACCEPTED: Facts = { mail: { unwelcome: tells({ accepted: true, reply: '250 2.0.0 Ok: queued' }) } };
const UNSENT: Facts = { mail: { unwelcome: lost } };

/** A web server with these statuses, by path; a relay's of 1.12 otherwise. */
function pages(statuses: Readonly<Record<string, number>> = {}): Facts {
  const all: Readonly<Record<string, number>> = { '/mxdeliv': 405, '/ping': 200, '/generate_204': 204, ...statuses };
  return { http: httpOf(({ path }) => ({ status: all[path] ?? 404 })) };
}

const INSIDE: Facts = {
  ...RELAY,
  dns: dnsOf({ 'TXT opendkim._domainkey.example.org': [txt(`v=DKIM1;k=rsa;p=${DKIM_KEY};s=email;t=s`)] }),
  server: serverOf(),
};

/** Of the relay from inside, told otherwise. */
function inside(changes: Partial<RelayHost>): Facts {
  return { server: { relay: tells(relayHostOf(changes)) } };
}

const NO_SHELL = { facts: { server: { relay: lost } }, says: BROKE_OFF };

const NO_WEB = { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF, cause: 'http.interface' };

export const CHATMAIL_RELAY: Table = {
  'relay.cleartext': {
    given: RELAY,
    broken: {
      facts: ACCEPTED,
      verdict: 'fail',
      says: 'The relay takes a message that is not encrypted',
      fix: 'systemctl status filtermail filtermail-incoming',
    },
    unknown: { facts: UNSENT, says: BROKE_OFF },
  },
  'relay.signatures': {
    given: RELAY,
    broken: {
      facts: ACCEPTED,
      verdict: 'fail',
      says: 'without a DKIM signature',
      fix: 'grep -n proxy_filter',
    },
    unknown: {
      facts: { mail: { unwelcome: tells({ accepted: false, reply: '451 4.3.0 Error: queue file write error' }) } },
      says: 'takes no message just now',
      cause: 'smtp.reachable',
    },
  },
  'relay.web-port': {
    given: RELAY,
    broken: {
      facts: { relay: { behind: tells({ where: `${HERE}:443 (IPv4)`, greeting: undefined }) } },
      verdict: 'fail',
      says: `${HERE}:443 (IPv4) does not lead to SMTP whoever asks for it`,
      fix: 'ssl_preread_alpn',
    },
    unknown: { facts: { relay: { behind: lost } }, says: BROKE_OFF },
  },
  'relay.encryption': {
    given: RELAY,
    broken: {
      facts: { relay: { mailInClear: tells(reply('250 2.1.0 Ok')) } },
      verdict: 'warn',
      says: `${HERE}:25 (IPv4) takes mail before TLS`,
      fix: 'scripts/cmdeploy run',
    },
    unknown: { facts: { relay: { mailInClear: lost } }, says: BROKE_OFF, cause: 'smtp.reachable' },
  },
  'relay.logins': {
    given: { ...RELAY, mail: { missing: () => verbatim('There is no account') } },
    broken: {
      facts: {
        relay: {
          impossibleLogin: tells({
            where: `${HERE}:993 (IPv4)`,
            reply: 'NO [UNAVAILABLE] Temporary authentication failure.',
          }),
        },
      },
      verdict: 'fail',
      says: `${HERE}:993 (IPv4) cannot look logins up`,
      fix: 'systemctl status doveauth',
    },
    unknown: { facts: { relay: { impossibleLogin: lost } }, says: BROKE_OFF, cause: 'imap.reachable' },
  },
  'relay.version': {
    given: { ...RELAY, ...pages() },
    broken: {
      facts: pages({ '/mxdeliv': 404, '/ping': 404 }),
      verdict: 'pass',
      says: 'The relay is version 1.9 or older; 1.12 is there',
      fix: 'git pull',
    },
    unknown: NO_WEB,
  },
  'relay.live': {
    given: { ...RELAY, ...pages() },
    broken: {
      facts: pages({ '/generate_204': 502 }),
      verdict: 'warn',
      says: 'answers with status 502: iroh-relay does not run',
      fix: 'systemctl status iroh-relay',
    },
    unknown: NO_WEB,
  },
  'relay.direct': {
    given: { ...RELAY, ...pages() },
    broken: {
      facts: pages({ '/mxdeliv': 502 }),
      verdict: 'warn',
      says: 'answers with status 502: nobody takes mail there',
      fix: 'systemctl status filtermail-incoming nginx',
    },
    unknown: NO_WEB,
  },
  'relay.metadata': {
    given: { ...RELAY, mail: { capabilities: tells(['IDLE', 'METADATA', 'XDELTAPUSH']) } },
    broken: {
      facts: { mail: { metadata: tells({ entries: {}, refused: {} }) } },
      verdict: 'warn',
      says: 'The relay names no TURN server',
      fix: 'systemctl status turnserver chatmail-metadata',
    },
    unknown: { facts: { mail: { metadata: lost } }, says: BROKE_OFF },
  },
  'relay.calls': {
    given: RELAY,
    broken: {
      facts: { relay: { turn: tells({ where: `${HERE}:3478 (IPv4)`, state: 'closed' }) } },
      verdict: 'warn',
      says: `Nobody listens at ${HERE}:3478 (IPv4) over UDP`,
      fix: 'systemctl status turnserver',
    },
    unknown: { facts: { relay: { turn: lost } }, says: BROKE_OFF },
  },
  'relay.services': {
    given: INSIDE,
    broken: {
      facts: inside({ units: known([{ name: 'doveauth.service', active: 'failed', sub: 'failed' }]) }),
      verdict: 'fail',
      says: 'doveauth.service does not run',
      fix: 'systemctl status doveauth.service',
    },
    unknown: NO_SHELL,
  },
  'relay.key': {
    given: INSIDE,
    broken: {
      facts: inside({ publicKey: known('MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA') }),
      verdict: 'fail',
      says: "The key at opendkim._domainkey.example.org is not the relay's own",
      fix: 'scripts/cmdeploy dns',
    },
    unknown: { facts: inside({ publicKey: LOST }), says: BROKE_OFF },
  },
  'relay.certificate': {
    given: INSIDE,
    broken: {
      facts: inside({ certificate: known(certificate({ fingerprint: 'b'.repeat(64) })) }),
      verdict: 'warn',
      says: 'shows another certificate than acmetool keeps',
      fix: 'acmetool --batch reconcile',
    },
    unknown: { facts: inside({ certificate: LOST }), says: BROKE_OFF },
  },
  'relay.outgoing': {
    given: INSIDE,
    broken: {
      facts: inside({ outgoing: known(outgoingOf((port) => (port === 25 ? 'refused' : 'answers'))) }),
      verdict: 'fail',
      says: 'Port 25 is closed outwards over IPv4',
      fix: 'postqueue -f',
    },
    unknown: NO_SHELL,
  },
  'relay.newcomers': {
    given: INSIDE,
    broken: {
      facts: inside({ room: { load: 0.4, memory: 100_000_000, disk: 5_000_000_000 } }),
      verdict: 'warn',
      says: 'The machine is short of memory',
      fix: 'free -m',
    },
    unknown: { facts: inside({ closed: LOST }), says: BROKE_OFF },
  },
  'relay.settings': {
    given: INSIDE,
    broken: {
      facts: inside({ settings: known({ mail_domain: 'example.org', username_min_length: '10' }) }),
      verdict: 'fail',
      says: 'Names of 9 letters are not taken',
      fix: 'username_max_length = 9',
    },
    unknown: { facts: inside({ settings: known({}) }), says: 'does not tell what chatmail.ini says' },
  },
  'relay.deployment': {
    given: INSIDE,
    broken: {
      facts: inside({
        deployed: known({ commit: RELAY_RELEASES[0].commit, since: '2026-09-01T10:00:00.000Z', changed: 0 }),
      }),
      verdict: 'warn',
      says: 'The relay is version 1.9.0 of 2025-12-18; version 1.12.0 is there since 2026-07-31',
      fix: 'git pull',
    },
    unknown: { facts: inside({ deployed: LOST }), says: BROKE_OFF },
  },
};
