import { CHATMAIL } from '../../../../checks/kinds/chatmail.ts';
import { MAILCOW } from '../../../../checks/kinds/mailcow.ts';
import { describe, expect, it } from 'vitest';
import { documentIn, type ConfigServer } from '../../../../checks/knowledge/autoconfig.ts';
import { entryProblem, isUsed, serviceOf } from '../../../../checks/autoconfig/entry.ts';
import { english } from '../../../../common/say.ts';
import type { HttpAnswer } from '../../../../fixtures/senses.ts';

const USER = 'alice@example.org';

function answer(body: string, status = 200, truncated = false): HttpAnswer {
  return {
    url: 'https://autoconfig.example.org/mail/config-v1.1.xml',
    address: '192.0.2.1',
    status,
    headers: {},
    body,
    truncated,
  };
}

const GOOD = `<?xml version="1.0"?>
<clientConfig version="1.1"><emailProvider id="mail.example.org"><domain>%EMAILDOMAIN%</domain>
<incomingServer type="imap"><hostname>mail.%EMAILDOMAIN%</hostname><port> 993 </port><socketType>SSL</socketType><username>%EMAILADDRESS%</username></incomingServer>
<incomingServer type="pop3"><hostname>mail.example.org</hostname><port>995</port><socketType>SSL</socketType></incomingServer>
<outgoingServer type="smtp"><hostname>Mail.Example.org.</hostname><port>587</port><socketType>STARTTLS</socketType><username>%EMAILLOCALPART%@%EMAILDOMAIN%</username></outgoingServer>
</emailProvider></clientConfig>`;

async function problemOf(given: HttpAnswer): Promise<string | undefined> {
  const document = await documentIn(given, USER);
  return 'problem' in document ? english(document.problem) : undefined;
}

describe('documentIn', () => {
  it('reads the servers, with the placeholders filled in', async () => {
    const document = await documentIn(answer(GOOD), USER);
    expect(document).toEqual({
      servers: [
        { direction: 'incoming', type: 'imap', host: 'mail.example.org', port: 993, socket: 'ssl', username: USER },
        {
          direction: 'incoming',
          type: 'pop3',
          host: 'mail.example.org',
          port: 995,
          socket: 'ssl',
          username: undefined,
        },
        {
          direction: 'outgoing',
          type: 'smtp',
          host: 'mail.example.org',
          port: 587,
          socket: 'starttls',
          username: USER,
        },
      ],
    });
  });

  it('says why there is none', async () => {
    expect(await problemOf(answer(GOOD, 404))).toContain('status 404');
    expect(await problemOf(answer(GOOD.slice(0, 200)))).toContain('no XML');
    expect(await problemOf(answer('<!DOCTYPE html><title>Hello</title>'))).toContain('no settings document');
    expect(await problemOf(answer('<html><br></html>'))).toContain('no XML');
    expect(await problemOf(answer(''))).toBeDefined();
    expect(await problemOf(answer(GOOD, 200, true))).toContain('more than');
  });

  it('survives what is meant to hurt', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><clientConfig><emailProvider><incomingServer type="imap"><hostname>&b;</hostname></incomingServer></emailProvider></clientConfig>';
    const document = await documentIn(answer(bomb), USER);
    expect(JSON.stringify(document).length).toBeLessThan(500);
    expect(await problemOf(answer('<a>'.repeat(5000) + '</a>'.repeat(5000)))).toBeDefined();
    const many = await documentIn(
      answer(
        `<clientConfig><emailProvider>${'<incomingServer type="imap"/>'.repeat(2000)}</emailProvider></clientConfig>`,
      ),
      USER,
    );
    expect('servers' in many && many.servers.length).toBe(50);
  });
});

describe('entryProblem', () => {
  const imap: ConfigServer = {
    direction: 'incoming',
    type: 'imap',
    host: 'mail.example.org',
    port: 993,
    socket: 'ssl',
    username: USER,
  };
  const problem = (change: Partial<ConfigServer>, kind = MAILCOW): string => {
    const found = entryProblem({ ...imap, ...change }, USER, kind);
    return found === undefined ? '' : english(found);
  };

  it("is content with each of mailcow's services for mail clients", () => {
    expect(problem({})).toBe('');
    expect(problem({ port: 143, socket: 'starttls' })).toBe('');
    expect(problem({ direction: 'outgoing', type: 'smtp', port: 465 })).toBe('');
    expect(problem({ direction: 'outgoing', type: 'smtp', port: 587, socket: 'starttls', username: undefined })).toBe(
      '',
    );
  });

  it('finds a wrong port, socket type and user name', () => {
    expect(problem({ port: undefined })).toContain('no port');
    expect(problem({ port: 25 })).toContain('port 25');
    expect(problem({ port: 465 })).toContain('port 465');
    expect(problem({ port: 443 })).toContain('port 443');
    expect(problem({ socket: 'starttls' })).toContain('must be SSL');
    expect(problem({ port: 143, socket: 'plain' })).toContain('must be STARTTLS');
    expect(problem({ socket: '' })).toContain('none');
    expect(problem({ username: 'alice' })).toContain('log in as alice');
  });

  it('knows that a relay leads on from port 443, over TLS from the first byte', () => {
    expect(problem({ port: 443 }, CHATMAIL)).toBe('');
    expect(problem({ direction: 'outgoing', type: 'smtp', port: 443 }, CHATMAIL)).toBe('');
    expect(problem({ port: 443, socket: 'starttls' }, CHATMAIL)).toContain('must be SSL');
    expect(serviceOf({ ...imap, port: 443 }, CHATMAIL)?.name).toBe('imaps');
  });

  it('looks at what Delta Chat uses only', () => {
    expect(isUsed(imap)).toBe(true);
    expect(isUsed({ ...imap, type: 'pop3' })).toBe(false);
    expect(isUsed({ ...imap, direction: 'outgoing' })).toBe(false);
    expect(serviceOf(imap, MAILCOW)?.name).toBe('imaps');
  });
});
