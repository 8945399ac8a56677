/** What a run may ask more than once, and why: the one table of it. */
import type { LabSecret } from '../fault.ts';
import { HOST } from '../healthy.ts';
import type { Exception } from './repeats.ts';

/** By what the operator has handed over. */
const EXCEPTIONS: Readonly<Partial<Record<LabSecret, readonly Exception[]>>> = {
  ssh: [
    {
      kind: 'DNS question',
      what: new RegExp(`^${literally(HOST)} (A|AAAA) @`),
      times: 2,
      because: 'ssh looks its server up itself',
    },
  ],
};

function literally(text: string): string {
  return text.replaceAll('.', String.raw`\.`);
}

/** The exceptions that apply where these were handed over. */
export function exceptionsFor(secrets: readonly LabSecret[]): readonly Exception[] {
  return secrets.flatMap((secret) => EXCEPTIONS[secret] ?? []);
}

/** All of them, as a table's rows. */
export function allExceptions(): readonly (readonly [given: string, exception: Exception])[] {
  return Object.entries(EXCEPTIONS).flatMap(([given, exceptions]) =>
    exceptions.map((exception) => [given, exception] as const),
  );
}
