/** What a run may ask more than once, and why: the one table of it. */
import type { LabSecret } from '../fault.ts';
import { HOST } from '../healthy.ts';
import type { Exception } from './repeats.ts';

/** By what the operator has handed over. */
const EXCEPTIONS: Readonly<Partial<Record<LabSecret, readonly Exception[]>>> = {
};

/** The exceptions that apply where these were handed over. */
export function exceptionsFor(secrets: readonly LabSecret[]): readonly Exception[] {
  return secrets.flatMap((secret) => EXCEPTIONS[secret] ?? []);
}

/** All of them, as a table's rows. */
export function allExceptions(): readonly (readonly [given: string, exception: Exception])[] {
  return Object.entries(EXCEPTIONS).flatMap(([given, exceptions]) => exceptions.map((exception) => [given, exception] as const));
}
