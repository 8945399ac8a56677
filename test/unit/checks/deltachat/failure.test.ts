import { describe, expect, test } from 'vitest';
import { ownerOf, placesTried, coreWarnings } from '../../../../checks/deltachat/failure.ts';
import type { Setup } from '../../../../fixtures/deltachat/types.ts';
import { english } from '../../../../common/say.ts';

const HOST = 'mail.example.org';

function failed(...steps: readonly string[]): Setup {
  return {
    address: 'me@example.org',
    result: 'failed',
    seconds: 1,
    message: 'Could not find your mail server.',
    steps,
  };
}

/** As core 2.57 tells it. */
function refused(protocol: 'IMAP' | 'SMTP', host: string, port: number): string[] {
  return [
    `${protocol} trying to connect to ${host}:${port}:tls.`,
    `Attempting ${protocol} connection to ${host} (24.48.100.24:${port}).`,
    `Warning: ${protocol} failed to connect to ${host} (24.48.100.24:${port}): Connection to 24.48.100.24:${port} failed: Connection refused (os error 111).`,
    `Warning: ${protocol} failed to connect to ${host}:${port}:tls: All connection attempts failed: Connection refused (os error 111).`,
  ];
}

describe('the owner of a failure', () => {
  test.each([
    [
      "a port that is none of mailcow's is named by the settings document",
      refused('IMAP', HOST, 1993),
      'autoconfig.document',
    ],
    ['so is another host', refused('SMTP', 'smtp.example.org', 465), 'autoconfig.document'],
    ['nothing reads', refused('IMAP', HOST, 993), 'imap.reachable'],
    ['nothing sends', refused('SMTP', HOST, 587), 'smtp.submission'],
    [
      'a stranger signed',
      [
        `IMAP trying to connect to ${HOST}:993:tls.`,
        `Warning: IMAP failed to connect to ${HOST}:993:tls: invalid peer certificate: UnknownIssuer.`,
      ],
      'tls.trust',
    ],
    [
      'another name',
      [
        `IMAP trying to connect to ${HOST}:993:tls.`,
        `Warning: IMAP failed to connect to ${HOST}:993:tls: invalid peer certificate: NotValidForName.`,
      ],
      'tls.names',
    ],
    [
      'too old',
      [
        `IMAP trying to connect to ${HOST}:993:tls.`,
        `Warning: IMAP failed to connect to ${HOST}:993:tls: invalid peer certificate: Expired.`,
      ],
      'tls.expiry',
    ],
    ['nobody else looks at it', ['Warning: Failed to enable IMAP compression: bad response.'], undefined],
    [
      'a server that was tried in vain before another one took the login',
      [...refused('IMAP', HOST, 993).slice(0, 1), 'Warning: Failed to enable IMAP compression: bad response.'],
      undefined,
    ],
  ])('%s', (_what, steps, owner) => {
    expect(ownerOf(failed(...steps), HOST)).toBe(owner);
  });
});

describe('what the core warned of', () => {
  test('is told once, without its summary and without each address', () => {
    const said = english(
      coreWarnings(
        failed(
          ...refused('IMAP', HOST, 993),
          ...refused('IMAP', HOST, 993),
          'Warning: configure failed: Entered params: …',
        ),
      ),
    );
    expect(said).toBe(
      `IMAP failed to connect to ${HOST}:993:tls: All connection attempts failed: Connection refused (os error 111).`,
    );
  });

  test('is its word for users where it warned of nothing', () => {
    expect(english(coreWarnings(failed()))).toBe('Could not find your mail server.');
  });
});

test('who is late tells what it is busy with', () => {
  expect(english(coreWarnings({ ...failed('Warning: first.', 'Fetching something.'), result: 'late' }))).toBe(
    'the last that it did: Fetching something.',
  );
});

test('the places that were tried are named once', () => {
  expect(
    placesTried(failed(...refused('IMAP', HOST, 993), ...refused('IMAP', HOST, 993), ...refused('SMTP', HOST, 465))),
  ).toBe(`${HOST}:993, ${HOST}:465`);
});
