/** What a run may ask more than once, and why: the one table of it. */
import { SERVER } from '../addresses.ts';
import type { LabSecret } from '../fault.ts';
import { HOST } from '../healthy.ts';
import type { Exception } from './repeats.ts';

/** By what the operator has handed over. */
const EXCEPTIONS: Readonly<Partial<Record<LabSecret, readonly Exception[]>>> = {
  account: [
    ...mailService(465, 'SMTP dialogue', 4, 'one without a login; one that logs in and sends; one for each forged sender, since servers slow a connection down on which they refused something'),
    ...mailService(587, 'SMTP dialogue', 2, 'one without a login, and one that logs in and sends'),
    ...mailService(143, 'IMAP dialogue', 2, 'one without a login, and one that logs in'),
    ...mailService(993, 'IMAP dialogue', 3, 'one without a login; one that logs in and waits for messages; one that fetches and deletes meanwhile'),
  ],
  ssh: [{ kind: 'DNS question', what: new RegExp(`^${literally(HOST)} (A|AAAA) @`), times: 2, because: 'ssh looks its server up itself' }],
};

/** Dialogues with a service by IPv4, which mail clients use first, and their TLS sessions. */
function mailService(port: number, kind: Exception['kind'], times: number, because: string): Exception[] {
  const place = `${literally(SERVER.v4)} port ${port}$`;
  return [{ kind, what: new RegExp(`^${place}`), times, because }, { kind: 'TLS session', what: new RegExp(` at ${place}`), times, because }];
}

function literally(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

/** The exceptions that apply where these were handed over. */
export function exceptionsFor(secrets: readonly LabSecret[]): readonly Exception[] {
  return secrets.flatMap((secret) => EXCEPTIONS[secret] ?? []);
}

/** All of them, as a table's rows. */
export function allExceptions(): readonly (readonly [given: string, exception: Exception])[] {
  return Object.entries(EXCEPTIONS).flatMap(([given, exceptions]) => exceptions.map((exception) => [given, exception] as const));
}
