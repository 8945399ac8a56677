/** What Delta Chat's own core says. */
import { known } from '../../../../common/fact.ts';
import { conversationOf, deltaChatOf, setupOf } from '../../happy/deltachat.ts';
import { BROKE_OFF, lost, tells, type Table } from '../../three-ways.ts';

const HERE = { deltachat: deltaChatOf() };

export const DELTA_CHAT: Table = {
  'deltachat.link': {
    given: { ...HERE, mail: { missing: () => undefined } },
    broken: {
      facts: { deltachat: { link: tells({ kind: 'account', place: 'https' }) } },
      verdict: 'fail',
      says: 'The core does not read the link as one for an account at mailadm.example.org',
      fix: 'WEB_ENDPOINT=https://mailadm.example.org/new_email',
    },
    unknown: { facts: { deltachat: { link: lost } }, says: BROKE_OFF },
  },
  'deltachat.configure': {
    given: HERE,
    broken: {
      facts: { deltachat: { setup: async () => known(setupOf({ result: 'failed', message: 'Bad response' })) } },
      verdict: 'fail',
      says: 'Delta Chat cannot set up monitor@example.org',
      fix: 'What Delta Chat tried is told above',
    },
    unknown: {
      facts: {
        deltachat: {
          setup: async () =>
            known(
              setupOf({
                result: 'failed',
                steps: [
                  'IMAP trying to connect to mail.example.org:993:tls.',
                  'Warning: IMAP failed to connect to mail.example.org:993:tls: Connection refused.',
                ],
              }),
            ),
        },
      },
      says: 'Delta Chat cannot set up monitor@example.org; it tried mail.example.org:993',
      cause: 'imap.reachable',
    },
  },
  'deltachat.exchange': {
    given: HERE,
    broken: {
      facts: {
        deltachat: {
          conversation: async () => known(conversationOf({ arrived: { seconds: 1, encrypted: false, intact: true } })),
        },
      },
      verdict: 'fail',
      says: 'from monitor@example.org to second@example.org has lost its encryption',
      fix: 'postconf message_size_limit',
    },
    unknown: { facts: { deltachat: { conversation: lost } }, says: BROKE_OFF },
  },
};
