/** The mail servers of a crowd of domains: one process for all of them. */
import type { Blueprint } from '../blueprint.ts';
import { crowdMember } from '../crowd.ts';
import type { Daemon, Listener, Materials, Plan } from '../daemon.ts';
import { siblingModule } from '../modules.ts';

export interface CrowdHost {
  readonly domain: string;
  readonly host: string;
  /** PEM. */
  readonly certificate: string;
  readonly key: string;
}

export interface CrowdSettings {
  /** By address. */
  readonly hosts: Readonly<Record<string, CrowdHost>>;
}

/** Ports by what is said there; `Tls` where it begins with a handshake. */
export const CROWD_PORTS = { smtp: 25, submission: 587, submissionTls: 465, imap: 143, imapTls: 993 } as const;

const FILE = '/etc/crowd.json';

export const crowdMail: Daemon = { name: 'crowd-mail', plan };

function plan({ network: { crowd } }: Blueprint, { certificates, machine: { root } }: Materials): Plan {
  if (crowd === undefined || crowd === 0) return { files: {} };
  const hosts = Object.fromEntries(
    Array.from({ length: crowd }, (_, number) => crowdMember(number)).flatMap(
      ({ domain, host, v4, v6, certificate }) => {
        const made = certificates[certificate];
        const settings: CrowdHost = { domain, host, certificate: made?.chain ?? '', key: made?.key ?? '' };
        return [
          [v4, settings],
          [v6, settings],
        ];
      },
    ),
  );
  const settings: CrowdSettings = { hosts };
  const listens = Object.values(CROWD_PORTS).map((port): Listener => ({ protocol: 'tcp', port }));
  return {
    files: { [FILE]: JSON.stringify(settings) },
    run: {
      namespace: 'server',
      outside: true,
      command: [process.execPath, siblingModule(import.meta.url, '../standins/crowd'), `${root}${FILE}`],
      listens,
    },
  };
}
