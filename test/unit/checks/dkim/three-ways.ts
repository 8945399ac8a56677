/** The DKIM key in DNS, on the server, and in a message. */
import { DKIM_KEY, dnsOf, txt } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { authenticationOf, deliveryOf } from '../../happy/mail.ts';
import { known } from '../../../../common/fact.ts';
import { serverOf } from '../../happy/server.ts';
import { BROKE_OFF, lost, tells, type Table } from '../../three-ways.ts';

const NAME = 'dkim._domainkey.example.org';

/** Of 512 bits; nobody has the other half. */
const SHORT_KEY =
  'MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBAOkovaIBx2/duNYYzmjG81IeN/FhWaXaQc0dUX9hyFvnH/5VmqUiQrsK7+ixEhsFf8rOyvkJNuN/oEtj6U0OKR8CAwEAAQ==';

function key(...records: readonly string[]): Facts {
  return { dns: dnsOf({ [`TXT ${NAME}`]: records.map(txt) }) };
}

export const SIGNED: Table = {
  'dkim.record': {
    broken: { facts: key(), verdict: 'fail', says: `There is no DKIM key at ${NAME}`, fix: '--dkim-selector' },
    unknown: { facts: { dns: dnsOf({ [`TXT ${NAME}`]: 'silence' }) }, says: `${NAME} could not be asked for` },
  },
  'dkim.key': {
    broken: {
      facts: key(`v=DKIM1;k=rsa;t=y;p=${DKIM_KEY}`),
      verdict: 'warn',
      says: 'The DKIM record says t=y (testing), so receivers treat signed mail like unsigned mail',
      fix: 'with 2048 bits',
    },
    unknown: { facts: key(), says: `There is no usable DKIM key at ${NAME}`, cause: 'dkim.record' },
  },
  'dkim.selectors': {
    broken: {
      facts: { dns: dnsOf({ 'TXT default._domainkey.example.org': [txt(`v=DKIM1; p=${SHORT_KEY}`)] }) },
      verdict: 'pass',
      says: 'The key at default._domainkey.example.org has 512 bits: its other half can be computed',
      fix: 'delete the record at your DNS provider',
    },
    unknown: {
      facts: { dns: { recursive: lost } },
      says: BROKE_OFF,
    },
  },
  'dkim.server-key': {
    given: { server: serverOf() },
    broken: {
      facts: { server: { dkim: tells(undefined) } },
      verdict: 'fail',
      says: 'mailcow has no DKIM key for example.org, so it signs nothing',
      fix: 'add a key for example.org with the selector "dkim"',
    },
    unknown: { facts: { server: { dkim: lost } }, says: BROKE_OFF },
  },
  'dkim.signature': {
    broken: {
      facts: { mail: { authenticate: async () => authenticationOf({ signatures: [] }) } },
      verdict: 'fail',
      says: 'The message carries no DKIM signature',
      fix: 'grep -i dkim',
    },
    unknown: {
      facts: { mail: { delivery: async () => deliveryOf({ arrived: known(undefined) }) } },
      says: 'did not arrive',
      cause: 'roundtrip.delivery',
    },
  },
};
