/** The SPF record, and what receivers make of it. */
import { dnsOf, txt } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import { spfOf } from '../../happy/authentication.ts';
import { BROKE_OFF, lost, type Table } from '../../three-ways.ts';

function texts(...records: readonly string[]): Facts {
  return { dns: dnsOf({ 'TXT example.org': records.map(txt) }) };
}

const NO_RECORD = { facts: texts(), says: 'example.org has not exactly one SPF record', cause: 'spf.record' };
const NO_EVALUATION = { facts: { spf: { evaluate: lost } }, says: BROKE_OFF };
const RECORD = 'example.org. 300 IN TXT "v=spf1';

export const SPF: Table = {
  'spf.record': {
    broken: { facts: texts(), verdict: 'fail', says: 'example.org has no SPF record', fix: RECORD },
    unknown: {
      facts: { dns: dnsOf({ 'TXT example.org': 'silence' }) },
      says: 'example.org could not be asked for',
    },
  },
  'spf.syntax': {
    broken: { facts: texts('v=spf1 mxx -all'), verdict: 'fail', says: 'mxx', fix: RECORD },
    unknown: NO_RECORD,
  },
  'spf.lookups': {
    broken: {
      facts: { spf: spfOf({ result: 'permerror', lookups: 11 }) },
      verdict: 'fail',
      says: 'The SPF record takes more than 10 DNS lookups, so receivers give up',
      fix: RECORD,
    },
    unknown: NO_EVALUATION,
  },
  'spf.policy': {
    broken: { facts: texts('v=spf1 mx ?all'), verdict: 'warn', says: '?all', fix: RECORD },
    unknown: NO_RECORD,
  },
  'spf.sender': {
    broken: {
      facts: { spf: spfOf({ result: 'fail' }) },
      verdict: 'fail',
      says: "SPF does not let the server's IPv4 address 24.48.100.24 send as example.org",
      fix: 'ip4:24.48.100.24 before -all',
    },
    unknown: NO_EVALUATION,
  },
  'spf.helo': {
    broken: {
      facts: { spf: spfOf({ result: 'fail' }) },
      verdict: 'pass',
      says: "The SPF record of the mail host's name mail.example.org does not let 24.48.100.24 send",
      fix: 'mail.example.org. 300 IN TXT "v=spf1 a -all"',
    },
    unknown: NO_EVALUATION,
  },
};
