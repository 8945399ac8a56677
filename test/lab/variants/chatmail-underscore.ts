import { certificate, removeRecord, site } from '../blueprint.ts';
import { moveDomain } from '../rename.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';
import newer from './chatmail-1.12.ts';

const NAME = `_test.${DOMAIN}`;

export default defineVariant({
  name: 'chatmail-underscore',
  summary: 'A chatmail relay for tests: its name begins with an underscore, and it signs its certificate itself.',
  domain: NAME,
  change(blueprint) {
    newer.change(blueprint);
    moveDomain(blueprint, NAME);
    for (const label of ['mta-sts', '_mta-sts']) removeRecord(blueprint, `${label}.${NAME}`);
    Object.assign(certificate(blueprint), { issuer: 'self', chain: ['leaf'] });
    const { locations } = site(blueprint, 'https');
    // Delta Chat's core does not take the settings here and does not say why: it asks there next, and guesses then.
    blueprint.dns.resolver.zones['autoconfig.thunderbird.net'] = 'always_nxdomain';
    // It invents an account for a GET, too.
    locations['= /new'] = (locations['= /new'] ?? []).filter((line) => !line.includes('GET'));
  },
  passes: [
    ...['cleartext', 'signatures', 'web-port', 'encryption', 'version', 'live', 'metadata', 'calls', 'direct'].map(
      (name) => `relay.${name}`,
    ),
    'deltachat.configure',
    'deltachat.exchange',
    'roundtrip.delivery',
    'imap.login',
    'smtp.login',
    'autoconfig.document',
  ],
});
