/** What all checks of `mailproof message` say of a raw message, in a world of scripted DNS. */
import { createAuthenticator } from '../../../../fixtures/message.ts';
import { createSpf } from '../../../../fixtures/spf.ts';
import { CHECKS, judged, type Judged } from '../../judged.ts';
import { dnsOf, RECORDS } from './letters.ts';

export interface World {
  readonly records?: Readonly<Record<string, string | undefined>>;
  readonly now?: string;
  /** Whose server the run is about; example.org unless told. */
  readonly domain?: string;
}

/** By the checks' ids without their area. */
export async function judgedAll(
  raw: string,
  { records = {}, now = '2026-11-22T11:00:00Z', domain = 'example.org' }: World = {},
): Promise<Readonly<Record<string, Judged>>> {
  const dns = dnsOf({ ...RECORDS, ...records });
  const facts = {
    settings: { domain, message: raw },
    dns,
    spf: createSpf(dns, { timeout: 1000 }),
    authenticator: createAuthenticator(dns),
    now,
  };
  const ids = CHECKS.filter((id) => id.startsWith('message.'));
  const entries = ids.map(async (id) => [id.replace('message.', ''), await judged(id, facts)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
