/**
 * Which hostile servers stand on which ports at once. Half of the ports stay honest, so that it shows when one port's
 * evil touches another's checks.
 */
import { reverseName, SERVER } from '../addresses.ts';
import { addRecord, closePort, setRecord, type Blueprint, type HostilePlace } from '../blueprint.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import { MAILADM_PORT } from '../services.ts';
import { EVIL_LABEL, EVIL_LINES, MARK, zoneText } from './payload.ts';

const RAW = ['silence', 'reset', 'close', 'endless line', 'noise', 'drip'] as const;
const INSTEAD_OF_TLS = ['plain text', ...RAW] as const;

/**
 * What is done on each port, one after another; without `at` it is done before anything is said. `strings` and
 * `certificate` are hostile only in what they say.
 */
const BEHAVIOURS: Readonly<Record<number, readonly string[]>> = {
  25: [
    'endless line',
    'endless reply at greeting',
    'drip at greeting',
    'noise',
    'silence',
    'reset',
    'reset at EHLO',
    'endless keywords at EHLO',
    'every code at greeting',
    'reset at STARTTLS',
    'plain text at handshake',
    'noise at handshake',
    'endless reply at EHLO in TLS',
    'reset at MAIL in TLS',
    'endless line at RCPT in TLS',
    'strings',
    'certificate',
    'repetition at STARTTLS',
    'silence at QUIT in TLS',
  ],
  143: [
    'noise',
    'silence',
    'endless line',
    'huge literal at greeting',
    'drip at greeting',
    'endless reply at CAPABILITY',
    'endless keywords at CAPABILITY',
    'many literals at CAPABILITY',
    'reset at CAPABILITY',
    'impossible literal at greeting',
    'reset at handshake',
    'endless line at handshake',
    'strings',
    'huge literal at CAPABILITY',
    'reset at STARTTLS',
    'certificate',
    'silence at handshake',
    'reset',
    'repetition at STARTTLS',
  ],
  80: [
    'endless line',
    'endless headers',
    'redirect loop',
    'gigabyte body',
    'drip',
    'redirect inside',
    'noise',
    'endless chunks',
    'strings',
    'reset',
    'endless continue',
    'silence',
    'switch',
    'gzip',
    'endless status',
    'slow body',
    'contradiction',
    'endless header',
    'close',
  ],
  465: [
    ...INSTEAD_OF_TLS,
    'endless line at greeting',
    'endless reply at greeting',
    'drip at EHLO in TLS',
    'endless keywords at EHLO in TLS',
    'reset at EHLO in TLS',
    'strings',
    'certificate',
    'noise at greeting',
    'every code at greeting',
  ],
  587: [
    ...RAW,
    'reset at EHLO',
    'endless keywords at EHLO',
    'silence at MAIL',
    'reset at MAIL',
    'endless line at STARTTLS',
    'plain text at handshake',
    'endless line at handshake',
    'strings',
    'certificate',
    'repetition at STARTTLS',
  ],
  993: [
    ...INSTEAD_OF_TLS.toReversed(),
    'huge literal at greeting',
    'endless reply at CAPABILITY',
    'many literals at greeting',
    'certificate',
    'strings',
    'endless keywords at CAPABILITY',
    'noise at greeting',
  ],
  443: [
    'strings',
    'redirect inside',
    'entity bomb',
    'outside entity',
    'gzip',
    'endless chunks',
    'deep xml',
    'certificate',
    ...INSTEAD_OF_TLS,
    'many elements',
    'evil xml',
    'redirect loop',
    'deflate',
    'endless headers',
  ],
};

const MAILADM = [
  'deep json',
  'huge reason',
  'evil reason',
  'odd json',
  'gigabyte body',
  'noise',
  'silence',
  'endless headers',
  'redirect inside',
  'strings',
  'reset',
  'gzip',
  'contradiction',
  'endless chunks',
];
const OPEN_MAILADM = ['endless line', 'silence', 'reset', 'noise', 'drip', 'close'];

/** Whatever these resolvers send is no answer. */
export const NO_ANSWERS = [
  'wrong id',
  'other question',
  'noise',
  'pointer loop',
  'pointer bomb',
  'record count',
  'two questions',
  'alias loop',
  'alias chain',
  'silence over TCP',
  'reset over TCP',
  'drip over TCP',
  'flood over TCP',
] as const;
/** The domain's own name servers contradict these. */
const LIES = ['alias out', 'huge texts', 'nothing but texts', 'storm'] as const;
/**
 * A name server of the domain's that makes no sense. (One that lies is believed by every other resolver, and the
 * verdicts with it.)
 */
const NAME_SERVERS = ['wrong id', 'noise', 'pointer bomb', 'two questions', 'alias loop', 'flood over TCP'] as const;

export interface Scenario {
  readonly name: string;
  readonly places: readonly HostilePlace[];
  /** What else is changed. */
  readonly change?: (blueprint: Blueprint) => void;
}

const DNS_PORT = 53;

/** Hostile servers on half of the ports, a behaviour each. */
export const PORT_SCENARIOS: readonly Scenario[] = [
  ...rounds([25, 143, 80], { host: 'bridge', behaviours: MAILADM }),
  ...rounds([465, 587, 993, 443], { host: 'server', behaviours: OPEN_MAILADM }),
];

export const NAME_SCENARIOS: readonly Scenario[] = [
  ...[...NO_ANSWERS, ...LIES].map((behaviour) => named('resolver', behaviour)),
  ...NAME_SERVERS.map((behaviour) => named('ns1', behaviour)),
];

/** Hostile only in what the records say. */
export const ZONE_SCENARIO: Scenario = { name: 'hostile records', places: [], change: evilRecords };

function named(host: 'resolver' | 'ns1', behaviour: string): Scenario {
  return { name: `hostile ${host}: ${behaviour}`, places: [{ host, port: DNS_PORT, behaviour }] };
}

/** So many rounds that each port has done all it does. */
function rounds(
  ports: readonly number[],
  mailadm: { readonly host: 'bridge' | 'server'; readonly behaviours: readonly string[] },
): Scenario[] {
  const lists = [
    ...ports.map((port) => ({ host: 'server' as const, port, behaviours: BEHAVIOURS[port] ?? [] })),
    { ...mailadm, port: MAILADM_PORT },
  ];
  const count = Math.max(...lists.map(({ behaviours }) => behaviours.length));
  return Array.from({ length: count }, (_, round) => {
    const places = lists.map(({ host, port, behaviours }): HostilePlace => ({
      host,
      port,
      behaviour: behaviours[round % behaviours.length] ?? '',
    }));
    return {
      name: `hostile ${places.map(nameOf).join(', ')}`,
      places,
    };
  });
}

/** What the scenario of that name does to the world; undefined where there is none. */
export function hostileChange(name: string): { change(blueprint: Blueprint): void } | undefined {
  const scenario = [...PORT_SCENARIOS, ...NAME_SCENARIOS, ZONE_SCENARIO].find((one) => one.name === name);
  return (
    scenario && {
      change(blueprint) {
        blueprint.network.hostile = [...scenario.places];
        // Its greeting wait would be longer than the time that a conversation is given.
        blueprint.postfix.postscreen = false;
        // A name that redirects lead to, and that leads back to whoever follows.
        addRecord(blueprint, `inside.${DOMAIN}`, 'A', '127.0.0.1');
        addRecord(blueprint, `inside.${DOMAIN}`, 'AAAA', '::1');
        scenario.change?.(blueprint);
        for (const place of scenario.places) makeRoom(blueprint, place);
      },
    }
  );
}

function makeRoom(blueprint: Blueprint, { host, port }: HostilePlace): void {
  const first = Object.keys(blueprint.dns.nameServers).find((name) => name.startsWith('ns1.'));
  const server = blueprint.dns.nameServers[first ?? ''];
  if (host === 'server' && port !== MAILADM_PORT) closePort(blueprint, port);
  else if (host === 'bridge') blueprint.mailadm.running = false;
  else if (host === 'resolver') blueprint.dns.resolver.running = false;
  else if (host === 'ns1' && server !== undefined) server.running = false;
}

/** Bytes that one string of a TXT record holds. */
const STRING = 240;

function evilRecords(blueprint: Blueprint): void {
  const evil = zoneText(EVIL_LINES.slice(0, 80));
  const quoted = (words: string): string => `"${words}${evil}"`.slice(0, STRING * '\\000'.length);
  const label = `${zoneText(EVIL_LABEL)}.${DOMAIN}`;
  addRecord(blueprint, DOMAIN, 'MX', `20 ${label}`);
  addRecord(blueprint, DOMAIN, 'CAA', `128 issue ${quoted('')}`);
  addRecord(blueprint, DOMAIN, 'CAA', `128 ${MARK} ${quoted('')}`);
  setRecord(blueprint, DOMAIN, 'TXT', quoted('v=spf1 include:'));
  setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', `${quoted('v=DMARC1; p=none; rua=mailto:')} ${quoted('; ')}`);
  setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', quoted('v=DKIM1; k='));
  setRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', quoted('v=STSv1; id='));
  setRecord(blueprint, `_smtp._tls.${DOMAIN}`, 'TXT', quoted('v=TLSRPTv1; rua='));
  setRecord(blueprint, `autodiscover.${DOMAIN}`, 'CNAME', label);
  setRecord(blueprint, `_imaps._tcp.${DOMAIN}`, 'SRV', `0 0 993 ${label}`);
  setRecord(blueprint, `_25._tcp.${HOST}`, 'TLSA', '255 255 255 00');
  for (const address of [SERVER.v4, SERVER.v6]) setRecord(blueprint, reverseName(address), 'PTR', label);
}

function nameOf({ host, port, behaviour }: HostilePlace): string {
  return `${host === 'bridge' ? 'mailadm' : port} ${behaviour}`;
}
