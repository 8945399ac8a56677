/** What a message gives away that servers and gateways wrote into it on its way. */
import { describe, expect, test } from 'vitest';
import type { MailRoute } from '../../../../fixtures/mail/types.ts';
import type { Facts } from '../../happy/index.ts';
import { deliveryOf } from '../../happy/mail.ts';
import { judged, type Judged } from '../../judged.ts';
import { WITH_PEER } from '../../three-ways.ts';

const CHECK = 'privacy.client-address';
const MAILER = 'X-Mailer: PHPMailer 6.9.1';
const TOLD = 'The field X-Mailer was added on the way, and tells which software had the message: PHPMailer 6.9.1';

interface Made {
  /** Where the line stands: on top of all, or just before the message's own fields. */
  readonly place?: 'top' | 'below';
  readonly routes?: readonly MailRoute[];
  /** A line that the message had when it was handed over. */
  readonly own?: string;
}

/** The messages of these routes arrive with a line more. */
function withLine(line: string, { place = 'below', routes = ['self'], own }: Made = {}): Facts {
  const mail: Facts['mail'] = {
    ...(routes.includes('outbound') ? WITH_PEER.mail : {}),
    delivery: async (route) => {
      const made = deliveryOf({}, route);
      if (!routes.includes(route) || !made.arrived.known || made.arrived.value === undefined || !made.sent.known)
        return made;
      const { raw } = made.arrived.value;
      const arrived = place === 'top' ? `${line}\r\n${raw}` : raw.replace(/^From:/m, `${line}\r\nFrom:`);
      const sent =
        own === undefined
          ? made.sent
          : { ...made.sent, value: { ...made.sent.value, raw: `${own}\r\n${made.sent.value.raw}` } };
      return { ...deliveryOf({ arrival: { raw: arrived } }, route), sent };
    },
  };
  return { mail };
}

function messages({ findings }: Judged): readonly string[] {
  return findings.map(({ message }) => message);
}

describe('a field that was added on the way', () => {
  test('names software: advice, with who adds such fields', async () => {
    const said = await judged(CHECK, withLine(MAILER));
    expect(said).toMatchObject({ verdict: 'pass', findings: [{ level: 'advice', message: TOLD }] });
    expect(said.fix).toContain('postconf -n content_filter');
    expect(said.fix).not.toContain('cleanup_service_name');
  });

  test.each([
    'User-Agent: Gateway/2.1',
    'X-MimeOLE: Produced By Gateway V1',
    'X-PHP-Originating-Script: 1000:send.php',
  ])('names software: %s', async (line) => {
    expect(messages(await judged(CHECK, withLine(line)))).toEqual([
      expect.stringContaining(`The field ${line.slice(0, line.indexOf(':'))} was added on the way`),
    ]);
  });

  test('names the host inside that the message comes from', async () => {
    expect(messages(await judged(CHECK, withLine('X-Originating-Host: pc17.office.lan')))).toEqual([
      'The field X-Originating-Host was added on the way, and tells where the message comes from: pc17.office.lan',
    ]);
  });

  test.each([
    'X-Originating-Email: [monitor@example.org]',
    'X-Originating-Domain: example.org',
    'X-Originating-Host: localhost',
    'X-Originating-IP: [127.0.0.1]',
    'X-Mailer:',
    'X-Spam-Flag: NO',
  ])('tells nothing new: %s', async (line) => {
    expect(await judged(CHECK, withLine(line))).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('is none where the message had it when it was handed over', async () => {
    expect(await judged(CHECK, withLine(MAILER, { own: MAILER }))).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test("counts on the way to another provider, unless it is that provider's own", async () => {
    const routes = ['outbound'] as const;
    expect(messages(await judged(CHECK, withLine(MAILER, { routes })))).toEqual([TOLD]);
    expect(messages(await judged(CHECK, withLine(MAILER, { routes, place: 'top' })))).toEqual([]);
  });

  test('is told once where both messages have it', async () => {
    expect(messages(await judged(CHECK, withLine(MAILER, { routes: ['self', 'outbound'] })))).toEqual([TOLD]);
  });

  test('is an address that is told beside it', async () => {
    const said = await judged(CHECK, withLine(`X-Originating-IP: [81.2.69.160]\r\n${MAILER}`));
    expect(said.verdict).toBe('warn');
    expect(messages(said)).toEqual(["The field X-Originating-IP tells the sender's address: 81.2.69.160", TOLD]);
  });
});

/** As Postfix writes it, the client's address taken out by a rule. */
function loggedIn(login: string): string {
  return `Received: from [127.0.0.1] (localhost [127.0.0.1])\r\n\t(Authenticated sender: ${login})\r\n\tby mail.example.org (Postcow) with ESMTPSA id 4b1; Sun, 22 Nov 2026 11:59:58 +0000`;
}

describe('a login in the first Received line', () => {
  test('is told where it is another than the address', async () => {
    const said = await judged('privacy.user-name', withLine(loggedIn('k4711')));
    expect(said.verdict).toBe('warn');
    expect(messages(said)).toEqual(['The header tells the name that the sender logs in with: k4711']);
  });

  test.each(['monitor@example.org', 'Monitor@Example.org', 'monitor'])('tells nothing new: %s', async (login) => {
    expect(await judged('privacy.user-name', withLine(loggedIn(login)))).toMatchObject({
      verdict: 'pass',
      findings: [],
    });
  });
});
