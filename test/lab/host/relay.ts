/** A chatmail relay from inside: what systemd and openssl say there, and its files. */
import { NEWEST_RELAY } from '../../../checks/knowledge/relay-releases.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Materials } from '../daemon.ts';
import { DOMAIN } from '../healthy.ts';
import type { HostFile } from './files.ts';
import type { RelayHostBlueprint } from './types.ts';

const EXECUTABLE = 0o755;
const OWNERS_ONLY = 0o600;
const SYSTEMCTL = 'usr/local/bin/systemctl';
const OPENSSL = 'usr/local/bin/openssl';
export const LOAD_FILE = '.loadavg';
const OWN_KEY = 'etc/dkimkeys/opendkim.private';
/** What is there in the lab of a relay only. */
export const RELAY_PLACES = [
  SYSTEMCTL,
  OPENSSL,
  'usr/local/lib/chatmaild',
  'var/lib/acme',
  'etc/chatmail-version',
  'etc/chatmail-nocreate',
  OWN_KEY,
] as const;
const SERVICES = [
  'dovecot',
  'nginx',
  'opendkim',
  'unbound',
  'doveauth',
  'chatmail-metadata',
  'lastlogin',
  'filtermail',
  'filtermail-incoming',
  'filtermail-transport',
  'fcgiwrap',
  'iroh-relay',
  'turnserver',
  'postfix@-',
];

/** A relay of the newer kind in which all is well, on Debian 12. */
export function healthyRelayHost(): RelayHostBlueprint {
  return {
    units: {
      ...Object.fromEntries(SERVICES.map((name) => [`${name}.service`, ['active', 'running'] as const])),
      'postfix.service': ['active', 'exited'],
      'acmetool-reconcile.timer': ['active', 'waiting'],
      'chatmail-expire.timer': ['active', 'waiting'],
    },
    otherKey: false,
    certificate: 'server',
    account: 1,
    settings: { mail_domain: DOMAIN, username_min_length: '9', username_max_length: '9' },
    closed: false,
    load: 0.4,
    commit: NEWEST_RELAY.commit,
  };
}

export function relayFiles({ host: { relay }, dkim }: Blueprint, materials: Materials): Record<string, HostFile> {
  const load = `${(relay?.load ?? 0).toFixed(2)} 0.30 0.20 1/200 4711\n`;
  if (relay === undefined) return { [LOAD_FILE]: { content: load } };
  const { units, otherKey, certificate, settings, closed, commit } = relay;
  return {
    [LOAD_FILE]: { content: load },
    [SYSTEMCTL]: { content: systemctl(units), mode: EXECUTABLE },
    [OPENSSL]: {
      content: openssl(materials.keys[otherKey ? 'other2048' : dkim.key]?.publicKey ?? ''),
      mode: EXECUTABLE,
    },
    'usr/local/lib/chatmaild/chatmail.ini': {
      content: `[params]\n\n${Object.entries(settings)
        .map(([name, value]) => `${name} = ${value}\n`)
        .join('')}`,
    },
    [`var/lib/acme/live/${DOMAIN}/fullchain`]: { content: materials.certificates[certificate]?.chain ?? '' },
    [`var/lib/acme/live/${DOMAIN}/url`]: {
      content: `https://acme-v02.api.letsencrypt.org/acme/order/${relay.account}/4711\n`,
    },
    'etc/chatmail-version': { content: `${commit}\n` },
    [OWN_KEY]: { content: materials.keys[dkim.key]?.privateKey ?? '', mode: OWNERS_ONLY },
    ...(closed ? { 'etc/chatmail-nocreate': { content: '' } } : {}),
  };
}

/** `systemctl show --property=… UNITS`, for those that are asked for. */
function systemctl(units: RelayHostBlueprint['units']): string {
  const blocks = Object.entries(units).map(([name, [active, sub]]) => `${name}) state loaded ${active} ${sub} ;;`);
  return `#!/bin/sh
[ "$1" = show ] || exit 1
shift 2
state() { printf 'Id=%s\\nLoadState=%s\\nActiveState=%s\\nSubState=%s\\n' "$unit" "$@"; }
first=y
for unit in "$@"; do
  [ $first = y ] || echo
  first=n
  case $unit in
${blocks.join('\n')}
*) state not-found inactive dead ;;
  esac
done
`;
}

/** `openssl pkey -in FILE -pubout`, of the one key that there is, for whoever may read it. */
function openssl(publicKey: string): string {
  return `#!/bin/sh
[ "$1" = pkey ] || exit 1
if ! [ -r "$3" ]; then
  echo "Could not open file or uri for loading key from $3"
  echo "error:8000000D:system library:BIO_new_file:Permission denied:calling fopen($3, rb)"
  exit 1
fi >&2
echo '-----BEGIN PUBLIC KEY-----'
echo '${publicKey}' | fold -w 64
echo '-----END PUBLIC KEY-----'
`;
}

/** The inside of a blueprint that is a relay's. */
export function relayHost({ host: { relay } }: Blueprint): RelayHostBlueprint {
  if (relay === undefined) throw new Error('This is no relay.');
  return relay;
}
