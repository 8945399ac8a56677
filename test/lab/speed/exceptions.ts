/** What a run may ask more than once, and why: the one table of it. */
import type { LabSecret } from '../fault.ts';
import { DOMAIN, HOST } from '../healthy.ts';
import type { Exception } from './repeats.ts';

interface Exceptional {
  /** What the operator has handed over, as a table tells it. */
  readonly given: string;
  applies(secrets: readonly LabSecret[]): boolean;
  readonly exceptions: readonly Exception[];
}

const IPV4 = String.raw`\d+(\.\d+){3}`;
const SECOND_CERTIFICATE =
  'one address of each program is asked which certificate it has for those who do not take the key of the first';
const IMPOSTOR = 'a message is brought in the name of a user; the first dialogue learned what the server refuses';

const EXCEPTIONS: readonly Exceptional[] = [
  {
    given: 'anything',
    applies: () => true,
    exceptions: [
      {
        kind: 'DNS question',
        what: new RegExp(`^${literally(DOMAIN)} SOA @`),
        times: 2,
        because: 'its signature is looked at, and whether the name server answers over TCP',
      },
      {
        kind: 'TLS session',
        what: new RegExp(`^${literally(HOST)} at ${IPV4} port (443|465|993)$`),
        times: 2,
        because: SECOND_CERTIFICATE,
      },
      {
        kind: 'SMTP dialogue',
        what: new RegExp(`^${IPV4} port 465$`),
        times: 2,
        because: SECOND_CERTIFICATE,
      },
      {
        kind: 'IMAP dialogue',
        what: new RegExp(`^${IPV4} port 993$`),
        times: 2,
        because: SECOND_CERTIFICATE,
      },
    ],
  },
  {
    given: 'ssh',
    applies: (secrets) => secrets.includes('ssh'),
    exceptions: [
      {
        kind: 'DNS question',
        what: new RegExp(`^${literally(HOST)} (A|AAAA) @`),
        times: 2,
        because: 'ssh looks its server up itself',
      },
    ],
  },
  {
    given: 'account',
    applies: (secrets) => secrets.includes('account'),
    exceptions: [
      {
        kind: 'TLS session',
        what: new RegExp(`^${literally(HOST)} at ${IPV4} port 25$`),
        times: 2,
        because: IMPOSTOR,
      },
      {
        kind: 'SMTP dialogue',
        what: new RegExp(`^${IPV4} port 25$`),
        times: 2,
        because: IMPOSTOR,
      },
    ],
  },
];

function literally(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

/** The exceptions that apply where these were handed over. */
export function exceptionsFor(secrets: readonly LabSecret[]): readonly Exception[] {
  return EXCEPTIONS.filter(({ applies }) => applies(secrets)).flatMap(({ exceptions }) => exceptions);
}

/** All of them, as a table's rows. */
export function allExceptions(): readonly (readonly [given: string, exception: Exception])[] {
  return EXCEPTIONS.flatMap(({ given, exceptions }) => exceptions.map((exception) => [given, exception] as const));
}
