import { SERVER } from '../addresses.ts';
import { certificate, site } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';
import newer from './chatmail-1.12.ts';

export const ADDRESS_DOMAIN = `[${SERVER.v4}]`;

/** Every check of a relay's that means something without names. */
export const ADDRESS_PASSES = [
  ...['cleartext', 'web-port', 'encryption', 'version', 'live', 'metadata', 'calls', 'direct'].map(
    (name) => `relay.${name}`,
  ),
  'deltachat.configure',
  'deltachat.exchange',
  'roundtrip.delivery',
  'roundtrip.inbox',
  'imap.login',
  'smtp.login',
];

export default defineVariant({
  name: 'chatmail-address',
  summary:
    'A chatmail relay that is an address: nothing of it is in DNS, it signs no mail, and its certificate itself.',
  domain: SERVER.v4,
  change(blueprint) {
    newer.change(blueprint);
    const { postfix, dovecot, dkim, relay } = blueprint;
    Object.assign(postfix.main, {
      myhostname: `${SERVER.v4.split('.').toReversed().join('.')}.in-addr.arpa`,
      mydestination: ADDRESS_DOMAIN,
      virtual_mailbox_domains: '',
      virtual_mailbox_maps: '',
      local_transport: 'lmtp:unix:private/dovecot-lmtp',
      local_recipient_maps: '',
      smtpd_milters: '',
    });
    Object.assign(dkim, { running: false, domain: ADDRESS_DOMAIN });
    dovecot.settings['auth_username_chars'] = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ01234567890.-_@[]';
    Object.assign(certificate(blueprint), {
      issuer: 'self',
      chain: ['leaf'],
      names: ['', 'www.', 'mta-sts.'].map((label) => `${label}${SERVER.v4}`),
    });
    if (relay !== undefined) relay.irohrelay = `https://${SERVER.v4}`;
    const { locations } = site(blueprint, 'https');
    // It invents an account for a GET, too, and shows the link of it.
    locations['= /new'] = (locations['= /new'] ?? [])
      .filter((line) => !line.includes('GET'))
      .map((line) => line.replaceAll(DOMAIN, ADDRESS_DOMAIN));
  },
  passes: ADDRESS_PASSES,
});
