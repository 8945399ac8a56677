/** Before a run about an address: a relay is looked at, and what says that it is none is refused in a sentence. */
import { describe, expect, it } from 'vitest';
import { isRelay } from '../../../../bin/engine/address-look.ts';
import { UsageError } from '../../../../bin/asked/usage-error.ts';
import { exampleSettings } from '../../../../bin/asked/example-settings.ts';
import { known, unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import type { Http, Senses } from '../../../../fixtures/senses.ts';
import { happySenses } from '../../happy/index.ts';
import { httpOf, imapOf } from '../../happy/net.ts';

const DOMAIN = '[192.0.2.7]';
const ACCOUNT = { email: `w857uqp4s@${DOMAIN}`, password: ')P*.|!fMZj>7' };
const SILENT = unknown(say`Nobody answers`);
const NO_WEB: Pick<Http, 'fetch'> = { fetch: async () => ({ ...SILENT, layer: 'tcp' }) };

const pageOf = (status: number, body = ''): Http => httpOf(() => ({ status, body }));
const imapSaying = (...words: readonly string[]): Senses['imap'] => imapOf({ imaps: { capabilities: known(words) } });
const imapSilent = imapOf({ imaps: { capabilities: SILENT } });

function look(http: Pick<Http, 'fetch'>, imap: Senses['imap']): Promise<boolean> {
  return isRelay(happySenses({ settings: { ...exampleSettings(), domain: DOMAIN }, http, imap }));
}

describe('what answers at an address', () => {
  it('is a relay where it invents an account', async () => {
    expect(await look(pageOf(200, JSON.stringify(ACCOUNT)), imapSilent)).toBe(true);
  });

  it.each([
    ['its IMAP server says so', pageOf(404), imapSaying('IMAP4REV1', 'XCHATMAIL')],
    ['nobody says anything', NO_WEB, imapSilent],
    ['its web server is in trouble', pageOf(502), imapSilent],
  ])('may be a relay that makes none just now where %s', async (_, http, imap) => {
    expect(await look(http, imap)).toBe(false);
  });

  it.each([
    ['its IMAP server says otherwise', NO_WEB, imapSaying('IMAP4REV1')],
    ['it shows another page and reads no mail', pageOf(404), imapSilent],
    ['it does both', pageOf(200, '<html>'), imapSaying('IMAP4REV1', 'IDLE')],
  ])('is none where %s', async (_, http, imap) => {
    const refused = look(http, imap);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow('192.0.2.7 is no chatmail relay');
  });
});
