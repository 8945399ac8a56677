import { describe, expect, it } from 'vitest';
import { autodiscoverRequest, responseProblem } from '../../../../checks/knowledge/autodiscover.ts';
import { parseXml } from '../../../../checks/knowledge/xml.ts';
import { english } from '../../../../common/say.ts';

const protocol = (type: string, server = 'mail.example.org', ssl = 'on'): string =>
  `<Protocol><Type>${type}</Type><Server>${server}</Server><Port>993</Port><SSL>${ssl}</SSL></Protocol>`;
const envelope = (inner: string): string =>
  `<?xml version="1.0" encoding="utf-8" ?>\n<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"><Response>${inner}</Response></Autodiscover>`;

async function problem(body: string, status = 200): Promise<string | undefined> {
  const found = await responseProblem(
    { url: 'https://autodiscover.example.org/', address: '192.0.2.1', status, headers: {}, body, truncated: false },
    'mail.example.org',
  );
  return found && english(found);
}

describe('responseProblem', () => {
  it("is content with mailcow's two answers", async () => {
    expect(
      await problem(
        envelope(
          `<Account>${protocol('IMAP')}${protocol('SMTP')}${protocol('CalDAV', 'https://mail.example.org/')}</Account>`,
        ),
      ),
    ).toBeUndefined();
    expect(
      await problem(
        envelope(
          '<Action><Settings><Server><Type>MobileSync</Type><Url>https://mail.example.org/Microsoft-Server-ActiveSync</Url></Server></Settings></Action>',
        ),
      ),
    ).toBeUndefined();
  });

  it('says what is wrong with others', async () => {
    expect(await problem('', 404)).toContain('status 404');
    expect(await problem('<html><p></html>')).toContain('no XML');
    expect(await problem(envelope('<Error Time="1" Id="2"><ErrorCode>600</ErrorCode></Error>'))).toContain('error 600');
    expect(await problem(envelope(`<Account>${protocol('IMAP')}</Account>`))).toContain('no settings for SMTP');
    expect(
      await problem(envelope(`<Account>${protocol('IMAP', 'old.example.com')}${protocol('SMTP')}</Account>`)),
    ).toContain('old.example.com for IMAP');
    expect(
      await problem(envelope(`<Account>${protocol('IMAP')}${protocol('SMTP', 'mail.example.org', 'off')}</Account>`)),
    ).toContain('SMTP without encryption');
  });

  it('asks in well-formed XML', async () => {
    expect(await parseXml(autodiscoverRequest('postmaster@example.org'))).toHaveProperty('root');
  });
});
