/** mailadm from outside, without and with a token. Its own port stands with the other ports. */
import type { HttpAnswer } from '../../../../fixtures/senses.ts';
import type { Facts } from '../../happy/index.ts';
import { refusedCreation } from '../../happy/mail.ts';
import { httpOf } from '../../happy/net.ts';
import { BROKE_OFF, lost, LOST, tells, type Table } from '../../three-ways.ts';

const REFUSAL = { status: 403, headers: {}, body: '{"type":"error","reason":"token is invalid"}' };
const ACCOUNT = { status: 200, headers: {}, body: '{"email":"tmp.abcde@example.org","password":"x","expiry":"1w"}' };

/** mailadm's answers without a token, and with one that does not exist. */
function endpoint(bare: Partial<HttpAnswer>, invented: Partial<HttpAnswer> = bare): Facts {
  return { http: httpOf(({ path }) => (path.includes('?t=') ? invented : bare)) };
}

const WITH_TOKEN: Facts = { mail: { missing: () => undefined } };

export const MAILADM: Table = {
  'mailadm.endpoint': {
    given: endpoint(REFUSAL),
    broken: {
      facts: endpoint({ status: 404, headers: {} }),
      verdict: 'fail',
      says: 'https://mailadm.example.org/new_email (IPv4) does not answer as mailadm does',
      fix: 'site.mailadm.custom',
    },
    unknown: { facts: { http: httpOf(() => LOST) }, says: BROKE_OFF },
  },
  'mailadm.token': {
    given: endpoint(REFUSAL),
    broken: {
      facts: endpoint(REFUSAL, ACCOUNT),
      verdict: 'fail',
      says: 'https://mailadm.example.org/new_email (IPv4) makes an account for an invented token',
      fix: 'mailadm init',
    },
    unknown: {
      facts: endpoint({ status: 404, headers: {} }),
      says: 'mailadm does not answer at its address, so no token was tried',
      cause: 'mailadm.endpoint',
    },
  },
  'mailadm.link': {
    given: WITH_TOKEN,
    broken: {
      facts: { mail: { linkShape: () => 'DCACCOUNT:http://mailadm.example.org/new_email?t=xxxxx_xxx' } },
      verdict: 'fail',
      says: 'Delta Chat cannot read the link that is made of https://mailadm.example.org/new_email and the token',
      fix: 'WEB_ENDPOINT',
    },
    unknown: { never: 'It reads a text that mailproof was given, and asks nobody' },
  },
  'mailadm.account': {
    given: WITH_TOKEN,
    broken: {
      facts: { mail: { creation: async () => refusedCreation(500, '') } },
      verdict: 'fail',
      says: 'The token is used up: it has made as many accounts as it may',
      fix: 'mailadm mod-token NAME --maxuse 1000',
    },
    unknown: { facts: { mail: { creation: lost } }, says: BROKE_OFF },
  },
  'mailadm.login': {
    given: WITH_TOKEN,
    broken: {
      facts: { mail: { createdLogin: tells({ result: 'refused', reply: 'NO [AUTHENTICATIONFAILED]' } as const) } },
      verdict: 'fail',
      says: "The server refuses the account's login on port 993",
      fix: 'mailadm list-users',
    },
    unknown: {
      facts: { mail: { creation: async () => refusedCreation(403, 'token is invalid') } },
      says: 'mailadm made no account',
      cause: 'mailadm.account',
    },
  },
};
