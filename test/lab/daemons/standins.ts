/** The stand-ins: small Node processes for what mailcow and mailadm do in PHP and Python, and for hosts that only have to answer. */
import { CONTROLS, ELSEWHERE } from '../addresses.ts';
import type { Blueprint } from '../blueprint.ts';
import type { Daemon, Listener, Materials, Plan } from '../daemon.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { siblingModule } from '../modules.ts';
import { MAILADM_PORT, MAPS_PORT, WEB_PORT } from '../services.ts';
import { USERS } from './dovecot.ts';

/** What the stand-in on the server reads. */
export interface ServerStandinSettings extends Pick<Blueprint, 'web' | 'mailadm' | 'aliases'> {
  readonly domain: string;
  readonly host: string;
  readonly open: Blueprint['network']['open'];
  /** Dovecot's file of mailboxes, which it adds new accounts to, and its own log. */
  readonly users: string;
  readonly log: string;
}

/** What the stand-in for the rest of the world reads. */
export interface WorldStandinSettings {
  readonly addresses: readonly string[];
  readonly ports: readonly number[];
}

/** The log that counts failed logins at the web interface. */
export const WEB_LOG = '/var/log/web.log';
/** Ports that a control answers on: all that a check asks about. */
export const CONTROL_PORTS = [25, 465, 587, 143, 993, 443, 80, 110, 995, 4190, 3691, 3306, 13306, 6379, 7654, 9082, 11334, 19991] as const;

export const serverStandin: Daemon = { name: 'server-standin', plan: serverPlan };
export const worldStandin: Daemon = { name: 'world-standin', plan: worldPlan };

function serverPlan(blueprint: Blueprint, materials: Materials): Plan {
  const { root } = materials.machine;
  const settings: ServerStandinSettings = {
    web: blueprint.web, mailadm: blueprint.mailadm, aliases: blueprint.aliases, 
    domain: DOMAIN, host: HOST, open: blueprint.network.open, users: `${root}${USERS}`, log: `${root}${WEB_LOG}`,
  };
  const ports = [WEB_PORT, MAPS_PORT, ...(blueprint.mailadm.running ? [MAILADM_PORT] : []), ...blueprint.network.open.map(({ port }) => port)];
  return standin('server', root, settings, ports.map((port) => ({ protocol: 'tcp', port })));
}

function worldPlan(_: Blueprint, materials: Materials): Plan {
  const addresses = [...CONTROLS, ELSEWHERE].flatMap(({ v4, v6 }) => [v4, v6]);
  const settings: WorldStandinSettings = { addresses, ports: CONTROL_PORTS };
  return standin('world', materials.machine.root, settings, CONTROL_PORTS.map((port) => ({ protocol: 'tcp', port, address: ELSEWHERE.v4 })));
}

function standin(
  place: 'server' | 'world', root: string, settings: ServerStandinSettings | WorldStandinSettings, listens: Listener[],
): Plan {
  const file = `/etc/standin-${place}.json`;
  return {
    files: { [file]: JSON.stringify(settings, undefined, 1) },
    run: { namespace: place, outside: true, command: [process.execPath, siblingModule(import.meta.url, `../standins/${place}`), `${root}${file}`], listens },
  };
}
