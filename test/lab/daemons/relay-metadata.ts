/** The stand-in for what of a chatmail relay stands beside mail: chatmail-metadata, and the TURN server. */
import { SERVER } from '../addresses.ts';
import type { Blueprint, RelayBlueprint } from '../blueprint.ts';
import type { Daemon, Materials, Plan } from '../daemon.ts';
import { siblingModule } from '../modules.ts';

/** Dovecot asks there for what METADATA holds (chatmail/relay, dovecot.conf). */
export const METADATA_SOCKET = '/run/metadata.socket';
const TURN_PORT = 3478;
const SETTINGS = '/etc/standin-relay.json';

/** What it reads. */
export interface RelayStandinSettings extends RelayBlueprint {
  readonly domain: string;
  readonly socket: string;
  readonly addresses: readonly string[];
  readonly port: number;
}

export const relayMetadata: Daemon = { name: 'relay-metadata', plan };

function plan({ relay, dkim }: Blueprint, { machine: { root } }: Materials): Plan {
  if (relay === undefined) return { files: {} };
  const settings: RelayStandinSettings = {
    ...relay,
    domain: dkim.domain,
    socket: `${root}${METADATA_SOCKET}`,
    addresses: [SERVER.v4, SERVER.v6],
    port: TURN_PORT,
  };
  return {
    files: { [SETTINGS]: JSON.stringify(settings, undefined, 1) },
    run: {
      namespace: 'server',
      outside: true,
      command: [process.execPath, siblingModule(import.meta.url, '../standins/relay'), `${root}${SETTINGS}`],
      listens: relay.turn ? [{ protocol: 'udp', port: TURN_PORT, address: SERVER.v4 }] : [],
      sockets: [METADATA_SOCKET],
    },
  };
}
