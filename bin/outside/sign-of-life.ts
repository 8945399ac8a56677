/**
 * Tells a dead man's switch how a run went. A run that could determine nothing is no sign of life: when that goes on,
 * the switch is to ring.
 */
import { beat } from './heartbeat.ts';
import { say, type Text } from '../../common/say.ts';
import { staleIn } from '../../reporters/dark.ts';
import { meaning } from '../../reporters/meaning.ts';
import type { Report } from '../../reporters/report.ts';
import { EXIT, exitOfAll } from '../../reporters/verdict.ts';
import { UsageError } from '../asked/usage-error.ts';

/** What such services keep of what they are told. */
const LONGEST_SUMMARY = 10_000;

/** The address in MAILPROOF_PING_URL: whoever knows it can tell the switch anything, so no message repeats it. */
export function pingFrom(environment: Readonly<Record<string, string | undefined>>): string | undefined {
  const typed = environment['MAILPROOF_PING_URL']?.trim() ?? '';
  if (typed === '') return undefined;
  const url = URL.parse(typed);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '')
    throw new UsageError(say`MAILPROOF_PING_URL must be an https or http address without a password`);
  return url.href;
}

/** Resolves to what went wrong with telling it. */
export async function signOfLife(address: string | undefined, reports: readonly Report[]): Promise<readonly Text[]> {
  const exit = exitOfAll(reports);
  if (address === undefined || exit === EXIT.undetermined) return [];
  const well = exit === EXIT.good && reports.every((report) => staleIn(report).length === 0);
  const trouble = await beat(address, well, reports.map(meaning).join(' ').slice(0, LONGEST_SUMMARY));
  return trouble === undefined ? [] : [trouble];
}
