import { site } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'slow-server',
  summary: 'Every service of Postfix thinks for three seconds before its greeting.',
  change(blueprint) {
    Object.assign(blueprint.postfix.main, { smtpd_delay_reject: 'no', smtpd_client_restrictions: 'sleep 3' });
    for (const name of ['submission', 'submissions'] as const) {
      blueprint.postfix.services[name].options['smtpd_client_restrictions'] = 'sleep 3';
      blueprint.postfix.services[name].options['smtpd_delay_reject'] = 'no';
      blueprint.postfix.services[name].options['smtpd_recipient_restrictions'] =
        'permit_mynetworks, permit_sasl_authenticated, reject';
    }
    blueprint.web.autodiscover = 'settings';
    site(blueprint, 'https').directives.push('limit_rate 2k;');
  },
});
