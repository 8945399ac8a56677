/** Whose settings are asked for, and what it means that there are none. */
import { describe, expect, test } from 'vitest';
import { known } from '../../../../common/fact.ts';
import type { HttpAnswer, HttpRequest } from '../../../../fixtures/senses.ts';
import type { Facts } from '../../happy/index.ts';
import { httpOf } from '../../happy/net.ts';
import { judged } from '../../judged.ts';

function xml(inner: string): Partial<HttpAnswer> {
  const body = `<?xml version="1.0" encoding="utf-8" ?><Autodiscover><Response>${inner}</Response></Autodiscover>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

/** What mailcow says from 2026-03 on of an address that is no active mailbox, and up to 2026-01 of everybody. */
const NO_MAILBOX = xml('<Error><ErrorCode>600</ErrorCode><Message>Invalid Request</Message></Error>');
const LOGIN_FIRST: Partial<HttpAnswer> = { status: 401, headers: {} };
const SETTINGS = xml(`<Account>${protocol('IMAP')}${protocol('SMTP')}</Account>`);

function protocol(type: string): string {
  return `<Protocol><Type>${type}</Type><Server>mail.example.org</Server></Protocol>`;
}

function asks({ host, method }: HttpRequest): boolean {
  return host === 'autodiscover.example.org' && method === 'POST';
}

function server(answer: (request: HttpRequest) => Partial<HttpAnswer>, front = 200): Pick<Facts, 'http'> {
  return {
    http: httpOf((request) => {
      if (asks(request)) return answer(request);
      return request.path === '/' ? { status: front, headers: {} } : undefined;
    }),
  };
}

const WITHOUT: Facts = { mail: { given: () => undefined } };
const WITH: Facts = { mail: { given: () => 'alice@example.org' } };

describe('autodiscover.document', () => {
  test('asks for the account, and for nobody else', async () => {
    const bodies: (string | undefined)[] = [];
    const said = await judged('autodiscover.document', {
      ...WITH,
      ...server(({ body }) => {
        bodies.push(body);
        return SETTINGS;
      }),
    });
    expect(said.verdict).toBe('pass');
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toContain('<EMailAddress>alice@example.org</EMailAddress>');
  });

  test('does not look on without an account where only mailboxes get settings', async () => {
    const said = await judged('autodiscover.document', { ...WITHOUT, ...server(() => NO_MAILBOX) });
    expect(said).toMatchObject({ verdict: 'exempt', findings: [] });
    expect(said.reason).toContain('with an account (MAILPROOF_ACCOUNT) they are looked at');
  });

  test('says that a mailbox gets no settings', async () => {
    const said = await judged('autodiscover.document', { ...WITH, ...server(() => NO_MAILBOX) });
    expect(said.verdict).toBe('pass');
    expect(said.findings.map(({ message }) => message).join()).toContain('the error 600');
  });

  test('waits for the login of an account that is not there', async () => {
    const said = await judged('autodiscover.document', {
      mail: { given: () => 'alice@example.org', login: async () => known({ result: 'refused', reply: 'NO' }) },
      ...server(() => NO_MAILBOX),
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'imap.login' });
  });

  test.each([WITH, WITHOUT])('does not log in where it would have to', async (facts) => {
    const said = await judged('autodiscover.document', { ...facts, ...server(() => LOGIN_FIRST) });
    expect(said).toMatchObject({ verdict: 'exempt', findings: [] });
    expect(said.reason).toContain('only to who logs in');
  });

  test('says what is wrong at one address, though the other one tells nothing', async () => {
    const page = { status: 200, headers: {}, body: '<p>Hello' };
    const said = await judged('autodiscover.document', {
      ...WITHOUT,
      ...server(({ endpoint }) => (endpoint?.family === 6 ? page : NO_MAILBOX)),
    });
    expect(said.verdict).toBe('pass');
    expect(said.findings).toHaveLength(1);
  });

  test('waits for the web interface where that fails', async () => {
    const said = await judged('autodiscover.document', {
      ...WITH,
      ...server(() => ({ status: 200, headers: {}, body: '' }), 500),
    });
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: 'http.interface' });
  });
});
