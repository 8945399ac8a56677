/** The stand-in for filtermail, which looks at all mail of a chatmail relay before it is queued. */
import type { Blueprint, FilterBlueprint } from '../blueprint.ts';
import type { Daemon, Materials, Plan } from '../daemon.ts';
import { siblingModule } from '../modules.ts';

/** The ports of the real one: where Postfix hands mail over to it, and where it hands back what it lets through. */
export const FILTER_PORTS = {
  outgoing: { port: 10_080, back: 10_025 },
  incoming: { port: 10_081, back: 10_026 },
} as const;

/** What it reads. */
export interface FilterSettings extends Pick<FilterBlueprint, 'generation'> {
  readonly listens: readonly FilterPlace[];
}

export interface FilterPlace {
  readonly direction: keyof typeof FILTER_PORTS;
  readonly port: number;
  readonly back: number;
}

export const filtermail: Daemon = { name: 'filtermail', plan };

const SETTINGS = '/etc/standin-filtermail.json';

function plan({ postfix: { filter } }: Blueprint, { machine: { root } }: Materials): Plan {
  const directions = (['outgoing', 'incoming'] as const).filter((direction) => filter?.[direction] === 'runs');
  if (filter === undefined || directions.length === 0) return { files: {} };
  const listens = directions.map((direction) => ({ direction, ...FILTER_PORTS[direction] }));
  const settings: FilterSettings = { generation: filter.generation, listens };
  return {
    files: { [SETTINGS]: JSON.stringify(settings, undefined, 1) },
    run: {
      namespace: 'server',
      outside: true,
      command: [process.execPath, siblingModule(import.meta.url, '../standins/filtermail'), `${root}${SETTINGS}`],
      listens: listens.map(({ port }) => ({ protocol: 'tcp', port })),
    },
  };
}

/** What master.cf says of the ports that it hands mail back to. */
export function filteredMaster(filter: FilterBlueprint | undefined): string[] {
  return filter === undefined
    ? []
    : [
        backFrom(FILTER_PORTS.outgoing.back, { cleanup_service_name: 'smtp_sender_cleanup' }),
        backFrom(FILTER_PORTS.incoming.back, { cleanup_service_name: 'checking_cleanup', smtpd_milters: '' }),
      ];
}

function backFrom(port: number, own: Readonly<Record<string, string>>): string {
  const options = {
    smtpd_sasl_auth_enable: 'no',
    smtpd_tls_security_level: 'none',
    smtpd_client_restrictions: 'permit_mynetworks, reject',
    smtpd_recipient_restrictions: 'permit_mynetworks, reject',
    smtpd_sender_restrictions: '',
    smtpd_helo_restrictions: '',
    ...own,
  };
  const words = Object.entries(options).map(([name, value]) => `\n  -o { ${name} = ${value} }`);
  return `127.0.0.1:${port} inet n - n - - smtpd${words.join('')}`;
}

/** What smtpd is told, so that it asks the filter before it queues a message. */
export function filterOptions(
  filter: FilterBlueprint | undefined,
  direction: keyof typeof FILTER_PORTS,
): Readonly<Record<string, string>> {
  return filter === undefined || filter[direction] === 'left out'
    ? {}
    : { smtpd_proxy_filter: `127.0.0.1:${FILTER_PORTS[direction].port}`, smtpd_milters: '' };
}
