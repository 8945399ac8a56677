/** What the receiver wrote down about the message's authenticity. */
import { say, type Text } from '../../common/say.ts';
import {
  resultsOf,
  signerOf,
  type AuthenticationResults,
  type MethodResult,
} from '../knowledge/authentication-results.ts';
import type { Letter } from '../knowledge/letter.ts';
import { excerpt } from '../knowledge/text.ts';

/** One result with the server that wrote it. */
export interface Said extends MethodResult {
  readonly server: string | Text;
}

/** What the receiver wrote about a method, topmost first. */
export function said({ results, places }: Letter, method: string): readonly Said[] {
  return results.flatMap((entry) =>
    resultsOf(entry, method).map((result) => ({ ...result, server: serverOf(entry, places.border) })),
  );
}

function serverOf({ server }: AuthenticationResults, border: string | undefined): string | Text {
  const name = server ?? border;
  return name === undefined ? say`the receiver` : excerpt(name);
}

/** The server of the receiver that found a signature of this domain valid when the message arrived. */
export function verifier(letter: Letter, domain: string): string | Text | undefined {
  return said(letter, 'dkim').find((result) => isPassOf(result, domain))?.server;
}

/** Whether the file claims that the receiver found it valid, where the receiver need not have written. */
export function claimant({ claimed }: Letter, domain: string): boolean {
  return claimed.some((entry) => resultsOf(entry, 'dkim').some((result) => isPassOf(result, domain)));
}

function isPassOf(result: MethodResult, domain: string): boolean {
  return result.result === 'pass' && signerOf(result) === domain;
}
