/** Where mail programs find the settings: autoconfig and autodiscover. */
import type { HttpAnswer } from '../../../../fixtures/senses.ts';
import { httpOf } from '../../happy/net.ts';
import { BROKE_OFF, LOST, type Table } from '../../three-ways.ts';
import type { Facts } from '../../happy/index.ts';

function server(direction: 'incoming' | 'outgoing', host: string, port: number, socketType = 'SSL'): string {
  return [
    `<${direction}Server type="${direction === 'incoming' ? 'imap' : 'smtp'}">`,
    `<hostname>${host}</hostname><port>${port}</port><socketType>${socketType}</socketType><username>%EMAILADDRESS%</username>`,
    `</${direction}Server>`,
  ].join('');
}

function xml(body: string): Partial<HttpAnswer> {
  return { status: 200, headers: { 'content-type': 'application/xml' }, body: `<?xml version="1.0"?>${body}` };
}

/** A settings document for these hosts. */
function document(imap: string, smtp = 'mail.example.org'): Partial<HttpAnswer> {
  const servers = [
    server('incoming', imap, 993),
    server('incoming', imap, 143, 'STARTTLS'),
    server('outgoing', smtp, 465),
    server('outgoing', smtp, 587, 'STARTTLS'),
  ].join('');
  return xml(`<clientConfig version="1.1"><emailProvider id="example.org">${servers}</emailProvider></clientConfig>`);
}

/** What autoconfig's name answers, and the domain's own. */
function autoconfig(first: Partial<HttpAnswer> | undefined, second?: Partial<HttpAnswer>): Facts {
  return {
    http: httpOf(({ host }) =>
      host === 'autoconfig.example.org' ? first : host === 'example.org' ? second : undefined,
    ),
  };
}

function protocol(type: string, host: string, port: number): string {
  return `<Protocol><Type>${type}</Type><Server>${host}</Server><Port>${port}</Port><SSL>on</SSL><LoginName>postmaster@example.org</LoginName></Protocol>`;
}

/** Outlook's settings. */
function response(imap: string): Partial<HttpAnswer> {
  const account = `<Account><AccountType>email</AccountType><Action>settings</Action>${protocol('IMAP', imap, 993)}${protocol('SMTP', 'mail.example.org', 465)}</Account>`;
  return xml(
    `<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006"><Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">${account}</Response></Autodiscover>`,
  );
}

function autodiscover(answer: Partial<HttpAnswer>): Facts {
  return { http: httpOf(({ host }) => (host === 'autodiscover.example.org' ? answer : undefined)) };
}

const GOOD = document('mail.example.org');

export const AUTOCONFIG: Table = {
  'autoconfig.document': {
    given: autoconfig(GOOD),
    broken: {
      facts: autoconfig(document('imap.example.net')),
      verdict: 'fail',
      says: 'The settings document names the server imap.example.net, which has no address',
      fix: 'curl https://autoconfig.example.org/mail/config-v1.1.xml',
    },
    unknown: { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF },
  },
  'autoconfig.discovery': {
    given: autoconfig(GOOD),
    broken: {
      facts: autoconfig(undefined, GOOD),
      verdict: 'warn',
      says: 'only the second address that Delta Chat tries has them',
      fix: 'curl -i https://autoconfig.example.org/mail/config-v1.1.xml',
    },
    unknown: {
      facts: autoconfig(undefined),
      says: 'https://autoconfig.example.org/mail/config-v1.1.xml (IPv4)',
      cause: 'autoconfig.document',
    },
  },
  'autodiscover.document': {
    given: autodiscover(response('mail.example.org')),
    broken: {
      facts: autodiscover(response('imap.example.net')),
      verdict: 'pass',
      says: 'imap.example.net',
      fix: 'SKIP_SOGO',
    },
    unknown: { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF },
  },
};
