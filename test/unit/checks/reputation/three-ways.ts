/** Blocklists, as their test entries and their words about this server say. */
import { BLOCKLISTS, listQuestions } from '../../../../checks/knowledge/dnsbl.ts';
import { dnsOf, V4, V6, type Zone } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import type { Table } from '../../three-ways.ts';

/** What lists answer for something that they list: for an address, and for a domain. */
const CODES = { address: '127.0.0.2', domain: '127.0.1.2' } as const;

type Kind = keyof typeof CODES;

const SUBJECTS: Readonly<Record<Kind, readonly string[]>> = { address: [V4, V6], domain: ['example.org'] };

/** Every list names its own test entry; those of the kind that `naming` says name this server, too. */
function lists(naming?: Kind): Facts {
  const entries = BLOCKLISTS.flatMap((list) =>
    SUBJECTS[list.subject].flatMap((subject) => {
      const questions = listQuestions(list, subject);
      return questions === undefined
        ? []
        : [questions.listed, ...(naming === list.subject ? [questions.subject] : [])].map(
            (name) => [`A ${name}`, [CODES[list.subject]]] as const,
          );
    }),
  );
  return { dns: dnsOf(Object.fromEntries(entries) satisfies Zone) };
}

const NO_TEST_ENTRY = { facts: { dns: dnsOf() }, says: 'does not list its own test entry' };

export const REPUTATION: Table = {
  'reputation.address': {
    given: lists(),
    broken: { facts: lists('address'), verdict: 'warn', says: `lists ${V4}`, fix: 'ask for removal here' },
    unknown: NO_TEST_ENTRY,
  },
  'reputation.domain': {
    given: lists(),
    broken: { facts: lists('domain'), verdict: 'warn', says: 'lists example.org', fix: 'ask for removal here' },
    unknown: NO_TEST_ENTRY,
  },
};
