/** Which hostile servers stand on which ports at once. Half of the ports stay honest, so that it shows when one port's evil touches another's checks. */
import { MAILADM_PORT } from '../services.ts';
import { closePort } from '../blueprint.ts';
import type { Blueprint, HostilePlace } from '../blueprint.ts';

/** What is done on each port, one after another. `strings` and `certificate` are hostile only in what they say. */
const RAW = ['silence', 'reset', 'close', 'endless line', 'noise', 'drip'] as const;
const BEFORE_TLS = ['plain text', ...RAW] as const;

const PORTS: Readonly<Record<number, readonly string[]>> = {
  25: [
    'endless line', 'endless reply at greeting', 'drip at greeting', 'noise', 'silence', 'reset', 'reset at EHLO', 'endless keywords at EHLO', 'drip at EHLO', 'every code at greeting',
    'reset at STARTTLS', 'plain text at handshake', 'noise at handshake', 'endless reply at EHLO in TLS', 'reset at MAIL in TLS', 'reset at RCPT in TLS', 'endless line at RCPT in TLS',
    'strings', 'certificate', 'all at once at greeting', 'all at once at STARTTLS', 'silence at QUIT in TLS',
  ],
  143: [
    'noise', 'silence', 'endless line', 'huge literal', 'drip at greeting', 'endless reply at CAPABILITY', 'endless keywords at CAPABILITY', 'many literals at CAPABILITY', 'reset at CAPABILITY',
    'impossible literal at greeting', 'reset at handshake', 'plain text at handshake', 'endless line at handshake', 'strings', 'huge literal at CAPABILITY', 'reset at STARTTLS',
    'endless keywords at CAPABILITY in TLS', 'certificate', 'silence at handshake', 'all at once at CAPABILITY', 'reset', 'endless reply at LOGOUT in TLS',
  ],
  80: [
    'endless line', 'endless headers', 'redirect loop', 'gigabyte body', 'drip', 'redirect inside', 'noise', 'endless chunks', 'strings', 'reset', 'endless continue', 'silence', 'switch', 'gzip',
    'endless status', 'slow body', 'contradiction', 'endless header', 'close', 'endless chunk', 'evil reason', 'deep json',
  ],
  465: [...BEFORE_TLS, 'endless line at greeting', 'endless reply at greeting', 'drip at EHLO', 'endless keywords at EHLO', 'reset at EHLO', 'strings', 'certificate', 'noise at greeting', 'every code at greeting'],
  587: [
    ...RAW, 'reset at EHLO', 'endless keywords at EHLO', 'silence at MAIL', 'reset at MAIL', 'endless line at STARTTLS', 'plain text at handshake', 'endless line at handshake', 'strings', 'certificate',
    'endless reply at EHLO in TLS', 'all at once at STARTTLS',
  ],
  993: [...BEFORE_TLS.toReversed(), 'huge literal at greeting', 'endless reply at CAPABILITY', 'many literals at greeting', 'certificate', 'strings', 'endless keywords at CAPABILITY', 'noise at greeting'],
  443: [
    'strings', 'redirect inside', 'entity bomb', 'outside entity', 'gzip', 'endless chunks', 'deep xml', 'certificate', ...BEFORE_TLS, 'many elements', 'evil xml', 'redirect loop', 'deflate', 'gigabyte body',
    'endless headers', 'deep json', 'endless continue', 'slow body', 'huge reason', 'evil reason', 'odd json',
  ],
};

const MAILADM = ['deep json', 'huge reason', 'evil reason', 'odd json', 'gigabyte body', 'noise', 'silence', 'endless headers', 'redirect inside', 'strings', 'reset', 'gzip', 'contradiction', 'endless chunks'];
const OPEN_MAILADM = ['endless line', 'silence', 'reset', 'noise', 'drip', 'close'];

const NAMES = [
  'wrong id', 'other question', 'noise', 'pointer loop', 'pointer bomb', 'record count', 'two questions', 'alias loop', 'alias chain', 'alias out', 'huge texts', 'strings', 'storm', 'nothing but texts',
  'silence over TCP', 'reset over TCP', 'drip over TCP', 'flood over TCP',
];

export interface Scenario {
  readonly name: string;
  readonly places: readonly HostilePlace[];
}

const RECEIVING = [25, 143, 80];
const SENDING = [465, 587, 993, 443];
const DNS_PORT = 53;

/** Every scenario. */
export const SCENARIOS: readonly Scenario[] = [
  ...rounds(RECEIVING).map((places, round) => ({ name: `hostile 25 143 80 3691 (${round})`, places: [...places, mailadm(round)] })),
  ...rounds(SENDING).map((places, round) => ({ name: `hostile 465 587 993 443 (${round})`, places: [...places, openMailadm(round)] })),
  ...NAMES.map((behaviour) => ({ name: `hostile resolver: ${behaviour}`, places: [{ host: 'resolver' as const, port: DNS_PORT, behaviour }] })),
  ...NAMES.map((behaviour) => ({ name: `hostile name server: ${behaviour}`, places: [{ host: 'ns1' as const, port: DNS_PORT, behaviour }] })),
];

/** So many rounds that each port has done all it does. */
function rounds(ports: readonly number[]): HostilePlace[][] {
  const lists = ports.map((port) => ({ port, behaviours: PORTS[port] ?? [] }));
  const count = Math.max(...lists.map(({ behaviours }) => behaviours.length));
  return Array.from({ length: count }, (_, round) => lists.map(({ port, behaviours }) => ({ host: 'server', port, behaviour: behaviours[round % behaviours.length] ?? '' })));
}

function mailadm(round: number): HostilePlace {
  return { host: 'bridge', port: MAILADM_PORT, behaviour: MAILADM[round % MAILADM.length] ?? '' };
}

function openMailadm(round: number): HostilePlace {
  return { host: 'server', port: MAILADM_PORT, behaviour: OPEN_MAILADM[round % OPEN_MAILADM.length] ?? '' };
}

/** What the scenario of that name does to the world; undefined where there is none. */
export function hostileChange(name: string): ((blueprint: Blueprint) => void) | undefined {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (scenario === undefined) return undefined;
  return (blueprint) => {
    blueprint.network.hostile = [...scenario.places];
    // Its greeting wait would be longer than the time that a conversation is given.
    blueprint.postfix.postscreen = false;
    for (const place of scenario.places) makeRoom(blueprint, place);
  };
}

function makeRoom(blueprint: Blueprint, { host, port }: HostilePlace): void {
  const [first] = Object.keys(blueprint.dns.nameServers).filter((name) => name.startsWith('ns1.'));
  const server = blueprint.dns.nameServers[first ?? ''];
  if (host === 'server' && port !== MAILADM_PORT) closePort(blueprint, port);
  else if (host === 'bridge') blueprint.mailadm.running = false;
  else if (host === 'resolver') blueprint.dns.resolver.running = false;
  else if (host === 'ns1' && server !== undefined) server.running = false;
}
