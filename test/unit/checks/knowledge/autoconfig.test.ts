import { describe, expect, test } from 'vitest';
import { fillPlaceholders, readAutoconfig } from '../../../../checks/knowledge/autoconfig.ts';
import { autodiscoverRequest, readAutodiscover } from '../../../../checks/knowledge/autodiscover.ts';
import { english } from '../../../../fixtures/say.ts';

const server = (kind: string, type: string, port: string, socket: string, host = 'mail.example.org', user = '%EMAILADDRESS%') =>
  `<${kind} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socket}</socketType><username>${user}</username><authentication>password-cleartext</authentication></${kind}>`;
const IMAPS = server('incomingServer', 'imap', '993', 'SSL');
const SMTPS = server('outgoingServer', 'smtp', '465', 'SSL');
const document = (...servers: string[]) => `<?xml version="1.0" encoding="UTF-8"?>\n<clientConfig version="1.1"><emailProvider id="mail.example.org"><domain>%EMAILDOMAIN%</domain><displayName>x</displayName>${servers.join('\n')}</emailProvider></clientConfig>`;
const said = (body: string) => readAutoconfig(body, 'example.org').problems.map(({ level, message }) => `${level}: ${english(message)}`).join('\n');

describe('autoconfig', () => {
  test('what mailcow serves', () => {
    const body = document(IMAPS, server('incomingServer', 'imap', '143', 'STARTTLS'), server('incomingServer', 'pop3', '995', 'SSL'), SMTPS, server('outgoingServer', 'smtp', '587', 'STARTTLS'));
    const { servers, domains, problems } = readAutoconfig(body, 'example.org');
    expect(problems).toEqual([]);
    expect(domains).toEqual(['%emaildomain%']);
    expect(servers.map(({ protocol, host, port, security }) => `${protocol} ${host}:${port} ${security}`)).toEqual([
      'imap mail.example.org:993 implicit', 'imap mail.example.org:143 starttls', 'pop3 mail.example.org:995 implicit', 'smtp mail.example.org:465 implicit', 'smtp mail.example.org:587 starttls',
    ]);
    expect(servers[0]).toMatchObject({ userName: '%EMAILADDRESS%', authentication: ['password-cleartext'] });
  });

  test('placeholders, case and white space', () => {
    const body = document(server('IncomingServer', 'IMAP', ' 993 ', ' ssl ', 'Mail.%EMAILDOMAIN%'), SMTPS.replace(' type="smtp"', ''));
    expect(readAutoconfig(body, 'example.org')).toMatchObject({ servers: [{ host: 'mail.example.org', port: 993 }, { protocol: 'smtp' }], problems: [] });
    expect(fillPlaceholders('%EMAILLOCALPART%.%EMAILDOMAIN%/%EMAILADDRESS%/%OTHER%', 'me@example.org')).toBe('me.example.org/me@example.org/%OTHER%');
  });

  test.each([
    ['', 'empty'], ['<!DOCTYPE html><html></html>', 'web page'], ['{}', 'no XML'], [document(SMTPS), 'no IMAP'], [document(IMAPS), 'no SMTP'], [document(server('incomingServer', 'imap', '143', 'plain'), SMTPS), 'without TLS'], [document(server('incomingServer', 'imap', '0', 'SSL'), SMTPS), 'no usable port'],
    [document(server('incomingServer', 'imap', '99999', 'SSL'), SMTPS), 'no usable port'], [document(server('incomingServer', 'imap', '993', 'TLS13'), SMTPS), 'unknown socketType'], [document(server('incomingServer', 'imap', '993', 'SSL', 'x y'), SMTPS), 'no usable host'],
    [document(server('incomingServer', 'imap', '993', 'SSL', 'mail.example.org', ''), SMTPS), 'no user name'], [document(IMAPS, SMTPS).slice(0, -30), 'no XML'], ['<clientConfig/>', 'no XML'],
  ])('%s', (body, words) => expect(said(body)).toContain(words));

  test('hostile documents', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${document(IMAPS, SMTPS)}`;
    for (const body of [bomb, '<a>'.repeat(50_000), '<'.repeat(100_000), 'x'.repeat(300_000), '\0', document(IMAPS, SMTPS).replaceAll('clientConfig', '__proto__'), `${document(IMAPS)}<!ENTITY`]) {
      expect(readAutoconfig(body, 'example.org').servers).toEqual([]);
    }
    expect(readAutoconfig(document(...Array.from({ length: 500 }, () => IMAPS), SMTPS), 'example.org').servers.length).toBeLessThan(60);
    expect(readAutoconfig(document(IMAPS.replace('mail.example.org', '&lt;script&gt;'), SMTPS), 'example.org').servers).toHaveLength(1);
  });
});

const protocol = (type: string, port: number, extra: string) => `<Protocol><Type>${type}</Type><Server>mail.example.org</Server><Port>${port}</Port><LoginName>me@example.org</LoginName>${extra}</Protocol>`;
const answer = (inner: string) => `<?xml version="1.0" encoding="utf-8" ?><Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">${inner}</Autodiscover>`;

describe('autodiscover', () => {
  test('the question names the address and is well-formed', () => {
    expect(autodiscoverRequest('me@example.org')).toContain('<EMailAddress>me@example.org</EMailAddress>');
    expect(autodiscoverRequest('<&>@example.org')).toContain('&lt;&amp;&gt;@example.org');
  });

  test('settings', () => {
    const body = answer(`<Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Account><Action>settings</Action>${protocol('IMAP', 993, '<SSL>on</SSL>')}${protocol('SMTP', 587, '<Encryption>TLS</Encryption>')}${protocol('CalDAV', 443, '')}</Account></Response>`);
    expect(readAutodiscover(body)).toMatchObject({ errorCode: undefined, problems: [], servers: [{ protocol: 'imap', port: 993, security: 'implicit', userName: 'me@example.org' }, { protocol: 'smtp', port: 587, security: 'starttls' }] });
  });

  test.each([
    [answer('<Response><Error Time="1" Id="2"><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error></Response>'), '600', 'error 600: Invalid Request'], ['<html>', undefined, 'no autodiscover XML'], [answer('<Response><Account/></Response>'), undefined, 'no IMAP'],
  ])('%s', (body, code, words) => {
    const { errorCode, servers, problems } = readAutodiscover(body);
    expect(errorCode).toBe(code);
    expect(servers).toEqual([]);
    expect(problems.map(({ message }) => english(message)).join()).toContain(words);
  });
});
