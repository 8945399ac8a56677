import { site } from '../blueprint.ts';
import { defineVariant } from '../variant.ts';
import chatmail from './chatmail.ts';

export default defineVariant({
  name: 'chatmail-1.12',
  summary: 'A chatmail relay of the newer kind: filtermail in Rust, and nothing that it delivers shows who signed it.',
  change(blueprint) {
    chatmail.change(blueprint);
    const { postfix, dovecot } = blueprint;
    if (postfix.filter !== undefined) postfix.filter.generation = '1.10';
    if (blueprint.relay !== undefined) blueprint.relay.generation = '1.10';
    delete dovecot.settings['mail_server_comment'];
    delete dovecot.settings['mail_server_admin'];
    // Of what it delivers it takes out the way that it came (chatmail/relay, lmtp_header_cleanup).
    postfix.main['lmtp_header_checks'] = 'regexp:{{/^(DKIM-Signature|Authentication-Results|Received):/ IGNORE}}';
    dovecot.settings['lmtp_add_received_header'] = 'no';
    postfix.main['smtpd_relay_restrictions'] =
      'permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination';
    const { locations } = site(blueprint, 'https');
    locations['= /mxdeliv'] = ['if ($request_method = GET) { return 405; }', 'return 200;'];
    locations['= /ping'] = ['return 200 "pong";'];
  },
  passes: [
    ...['cleartext', 'signatures', 'web-port', 'encryption', 'version', 'live', 'metadata', 'calls', 'direct'].map(
      (name) => `relay.${name}`,
    ),
    'dns.relay-names',
    'deltachat.configure',
    'deltachat.exchange',
    'roundtrip.delivery',
    'roundtrip.inbox',
    'imap.login',
    'smtp.login',
    'mta-sts.policy',
  ],
});
