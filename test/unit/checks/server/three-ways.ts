/** The shortest form of what reachable.test.ts looks at more closely. */
import { known, unknown } from '../../../../common/fact.ts';
import { verbatim } from '../../../../common/say.ts';
import type { Facts } from '../../happy/index.ts';
import { closedSmtp, imapOf, smtpOf } from '../../happy/net.ts';
import { lost, LOST, type Table } from '../../three-ways.ts';

/** Nothing comes back from any port, and from no control where `controls` says so. */
function silence(controls: 'answer' | 'silent'): Facts {
  const state = controls === 'answer' ? known('silent' as const) : unknown(verbatim('No host answers from here'));
  return {
    smtp: smtpOf((service, endpoint) => closedSmtp(service, endpoint, state.known ? state.value : state)),
    imap: imapOf(() => ({ connection: state, greeting: LOST, capabilities: LOST, startTls: LOST, session: LOST })),
    http: {
      fetch: async () => (state.known ? { ...LOST, layer: 'tcp', port: state.value } : { ...state, layer: 'vantage' }),
    },
    tls: { session: lost },
    ports: { state: async () => (state.known ? state : { ...state, dropped: true }) },
  };
}

export const SERVER: Table = {
  'server.reachable': {
    broken: {
      facts: silence('answer'),
      verdict: 'fail',
      says: 'mail.example.org answers on no port, though other hosts do: it is down, or it has banned this address',
      fix: 'F2B_QUEUE_UNBAN',
    },
    unknown: { facts: silence('silent'), says: 'Nothing can be seen from here' },
  },
};
