/** The web server of the second provider, where it has one: as a chatmail relay, or in place of IANA and a registry. */
import { PEER } from '../addresses.ts';
import type { Daemon, Plan } from '../daemon.ts';
import { DOMAIN, PEER_DOMAIN, REGISTRY_HOST } from '../healthy.ts';
import { siblingModule } from '../modules.ts';

/** What the stand-in reads. */
export interface PeerWebSettings {
  readonly addresses: readonly string[];
  readonly port: number;
  /** Where it answers in clear, too. */
  readonly plainPort?: number;
  readonly domain: string;
  readonly certificate: string;
  readonly key: string;
  readonly registry?: { readonly host: string; readonly domain: string; readonly days: number };
}

const SETTINGS = '/etc/standin-peer-web.json';
const HTTPS = 443;
const HTTP = 80;

export const peerWeb: Daemon = {
  name: 'peer-web',
  plan({ peer: { relay, registry, web = false } }, { machine: { root }, certificates: { peer: made } }): Plan {
    if ((!relay && registry === undefined && !web) || made === undefined) return { files: {} };
    const settings: PeerWebSettings = {
      addresses: [PEER.v4, PEER.v6],
      port: HTTPS,
      ...(web ? { plainPort: HTTP } : {}),
      domain: PEER_DOMAIN,
      certificate: made.chain,
      key: made.key,
      ...(registry === undefined ? {} : { registry: { host: REGISTRY_HOST, domain: DOMAIN, days: registry } }),
    };
    return {
      files: { [SETTINGS]: JSON.stringify(settings, undefined, 1) },
      run: {
        namespace: 'world',
        outside: true,
        command: [process.execPath, siblingModule(import.meta.url, '../standins/peer-web'), `${root}${SETTINGS}`],
        listens: [{ protocol: 'tcp', port: HTTPS, address: PEER.v4 }],
      },
    };
  },
};
