/** What a row of three ways does not show: what is said of each version, and whom a relay's checks are about. */
import { describe, expect, test } from 'vitest';
import { known } from '../../../../common/fact.ts';
import { LIVE_ENTRY, TURN_ENTRY } from '../../../../fixtures/mail/imap-metadata.ts';
import type { Mail } from '../../../../fixtures/mail/types.ts';
import type { Relay } from '../../../../fixtures/senses.ts';
import { metadataOf } from '../../happy/mail.ts';
import { httpOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';
import { tells } from '../../three-ways.ts';

const settings = { kind: 'chatmail' } as const;
const IDS = ['cleartext', 'signatures', 'web-port', 'encryption', 'logins', 'version', 'live'].map(
  (name) => `relay.${name}`,
);

const FULL_SPEED: Partial<Mail> = {
  unwelcome: async () => known({ accepted: false, reply: '450 4.7.1: Too much mail from x' }),
};
const OFFERS: Partial<Mail> = { capabilities: tells(['METADATA', 'XDELTAPUSH']) };
const NO_TRY: Partial<Relay> = { impossibleLogin: () => Promise.reject(new Error('it was tried')) };

describe('what only a relay is asked', () => {
  test.each(IDS)('%s: no other server is', async (id) => {
    for (const kind of ['mailcow', 'mail'] as const) {
      const said = await judged(id, { settings: { kind } });
      expect(said).toMatchObject({ verdict: 'exempt', asked: new Set() });
      expect(said.reason).toMatch(/^This is about chatmail relays/);
    }
  });

  test('with an account of its own no login is tried that cannot be', async () => {
    expect(await judged('relay.logins', { settings, relay: NO_TRY })).toMatchObject({ verdict: 'exempt' });
  });

  test.each([
    [404, 404, '1.9 or older'],
    [301, 404, '1.10;'],
    [405, 404, '1.11;'],
  ])('its version, by status %d and %d, is %s', async (mxdeliv, ping, name) => {
    const http = httpOf(({ path }) => ({ status: path === '/ping' ? ping : mxdeliv }));
    const { findings } = await judged('relay.version', { settings, http });
    expect(findings.map(({ message }) => message).join()).toContain(`The relay is version ${name}`);
  });

  test('what a wholly other page says is no version', async () => {
    const http = httpOf(() => ({ status: 200 }));
    expect(await judged('relay.version', { settings, http })).toMatchObject({ verdict: 'inconclusive' });
  });

  test('a relay without a server for live connections lacks nothing', async () => {
    const http = httpOf(() => ({ status: 404 }));
    expect(await judged('relay.live', { settings, http })).toMatchObject({ verdict: 'exempt' });
  });

  test.each([
    ['is read', { entries: { [TURN_ENTRY]: 'example.org:3478:1795600000:***' }, refused: {} }, 'pass'],
    ['has no password', { entries: { [TURN_ENTRY]: 'example.org:3478:1795600000:' }, refused: {} }, 'warn'],
    ['has no port', { entries: { [TURN_ENTRY]: 'example.org' }, refused: {} }, 'warn'],
    ['is missing', { entries: {}, refused: {} }, 'warn'],
    ['is answered by an error', { entries: {}, refused: { [TURN_ENTRY]: 'NO [SERVERBUG] Internal error' } }, 'warn'],
  ] as const)('its TURN server %s', async (_, metadata, verdict) => {
    const said = await judged('relay.metadata', { settings, mail: { ...OFFERS, metadata: tells(metadata) } });
    expect(said).toMatchObject({ verdict });
  });

  test('a server for live connections that is not its own is asked, too', async () => {
    const entries = { ...metadataOf().entries, [LIVE_ENTRY]: 'https://iroh.example.net' };
    const mail = { ...OFFERS, metadata: tells(metadataOf({ entries })) };
    for (const [status, verdict] of [
      [204, 'pass'],
      [502, 'warn'],
    ] as const) {
      const http = httpOf(({ host }) => ({ status: host === 'iroh.example.net' ? status : 404 }));
      expect(await judged('relay.metadata', { settings, mail, http })).toMatchObject({ verdict });
    }
  });

  test('without METADATA there is nothing more to say of it', async () => {
    const said = await judged('relay.metadata', { settings, mail: { ...OFFERS, metadata: tells(undefined) } });
    expect(said.verdict).toBe('warn');
    expect(said.findings.map(({ message }) => message).join()).not.toContain('TURN');
  });

  test('a web server that reaches no filtermail shows no version', async () => {
    const http = httpOf(() => ({ status: 502 }));
    expect(await judged('relay.version', { settings, http })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'relay.direct',
    });
  });

  test.each([404, 301])('with status %d nothing is missed at /mxdeliv', async (status) => {
    const http = httpOf(() => ({ status }));
    expect(await judged('relay.direct', { settings, http })).toMatchObject({ verdict: 'exempt' });
  });

  test('behind port 443 a web page is no mail server', async () => {
    const behind = tells({ where: 'mail.example.org:443 (IPv4)', greeting: 'HTTP/1.1 400 Bad Request' });
    expect(await judged('relay.web-port', { settings, relay: { behind } })).toMatchObject({ verdict: 'fail' });
  });

  test('that a server puts a message off says nothing of what it refuses', async () => {
    expect(await judged('relay.cleartext', { settings, mail: FULL_SPEED })).toMatchObject({
      verdict: 'inconclusive',
      cause: 'roundtrip.delivery',
    });
  });
});
