import { defineFault } from '../fault.ts';

export default defineFault({
  name: 'smtp-throttled',
  summary: 'Port 25 takes one connection a minute from each address',
  change(blueprint) {
    blueprint.postfix.postscreen = false;
    Object.assign(blueprint.postfix.main, {
      smtpd_client_connection_rate_limit: '1',
      smtpd_client_event_limit_exceptions: '',
    });
  },
  rings: {
    'tls.versions': { verdict: 'inconclusive' },
  },
});
