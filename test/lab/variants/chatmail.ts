import { addRecord, certificate, removeRecord, setRecord, site } from '../blueprint.ts';
import { BEHIND_MUX } from '../daemons/nginx.ts';
import { DOMAIN, PEER_DOMAIN } from '../healthy.ts';
import { renameHost } from '../rename.ts';
import { defineVariant } from '../variant.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: example.org\\nmax_age: 2419200\\n';
/** No signature that anybody could verify: the stand-in for filtermail looks only whose it is. */
const SIGNED_BY_PEER = `DKIM-Signature: v=1; a=rsa-sha256; d=${PEER_DOMAIN}; s=made; h=from; bh=AAAA; b=AAAA`;
const ACME = 'https://acme-v02.api.letsencrypt.org/acme';
const SERVICES = [
  ['_submission', 587],
  ['_submissions', 465],
  ['_imap', 143],
  ['_imaps', 993],
] as const;

/** The document of a relay names port 443 as well. */
function withWebPort(document: string): string {
  return document
    .replace(/<incomingServer type="imap">[\s\S]*?<\/incomingServer>/, (server) => `${server}${at443(server)}`)
    .replace(/<outgoingServer type="smtp">[\s\S]*?<\/outgoingServer>/, (server) => `${server}${at443(server)}`);
}

function at443(server: string): string {
  return server.replace(/<port>\d+<\/port>/, '<port>443</port>');
}

export default defineVariant({
  name: 'chatmail',
  summary:
    'A chatmail relay: the domain is the mail host itself, its own selector and document, no mailadm, no reports.',
  change(blueprint) {
    renameHost(blueprint, DOMAIN);
    for (const label of ['autoconfig', 'autodiscover', 'mailadm', 'dkim._domainkey'])
      removeRecord(blueprint, `${label}.${DOMAIN}`);
    for (const label of ['mta-sts', 'www']) addRecord(blueprint, `${label}.${DOMAIN}`, 'CNAME', DOMAIN);
    setRecord(blueprint, DOMAIN, 'CAA', `0 issue "letsencrypt.org;accounturi=${ACME}/acct/1"`);
    addRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=202611220000');
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 a ~all');
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=reject;adkim=s;aspf=s');
    setRecord(blueprint, `opendkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}};s=email;t=s');
    setRecord(blueprint, `_adsp._domainkey.${DOMAIN}`, 'TXT', 'dkim=discardable');
    for (const [label, port] of SERVICES)
      setRecord(blueprint, `${label}._tcp.${DOMAIN}`, 'SRV', `0 1 ${port} ${DOMAIN}`);
    Object.assign(blueprint.dovecot.settings, {
      imap_capability: '+XDELTAPUSH XCHATMAIL',
      mail_server_comment: 'Chatmail server',
      mail_server_admin: `mailto:root@${DOMAIN}`,
      ssl_min_protocol: 'TLSv1.3',
    });
    blueprint.relay = { generation: '1.9', turn: true, irohrelay: `https://${DOMAIN}` };
    for (const name of ['submission', 'submissions'] as const)
      blueprint.postfix.services[name].options['smtpd_tls_mandatory_protocols'] = '>=TLSv1.3';
    blueprint.dovecot.anybody = true;
    Object.assign(blueprint.postfix.main, {
      // Postfix' own: a relay sets no others.
      smtpd_soft_error_limit: '10',
      smtpd_hard_error_limit: '20',
      smtpd_error_sleep_time: '1s',
      // filtermail, which this stands in for, looks at the message and not at the recipient.
      virtual_mailbox_maps: 'static:there',
      virtual_alias_maps: '',
      smtpd_sender_login_maps: 'regexp:{{/^(.*)$$/ $${1}}}',
      mail_name: 'Postfix',
    });
    blueprint.dkim.selector = 'opendkim';
    blueprint.postfix.postscreen = false;
    const { postfix, nginx } = blueprint;
    postfix.filter = { generation: '1.9', outgoing: 'runs', incoming: 'runs' };
    postfix.incomingHeaders = '';
    postfix.submittedHeaders =
      '/^(Received|X-Mailer|User-Agent|X-Originating-IP):/ IGNORE\n/^Subject:/ REPLACE Subject: [...]\n';
    // It verifies the peer's certificate, and looks at nothing else of it.
    postfix.main['smtp_tls_security_level'] = 'verify';
    postfix.services.smtp.options['smtpd_tls_security_level'] = 'encrypt';
    // What the stand-in for filtermail asks of other providers' mail.
    blueprint.peer.headers = `/^From:/ PREPEND ${SIGNED_BY_PEER}\n`;
    nginx.mux = { imap: true, smtp: true };
    Object.assign(site(blueprint, 'https'), BEHIND_MUX);
    certificate(blueprint).names = [DOMAIN, `mta-sts.${DOMAIN}`, `www.${DOMAIN}`];
    const { locations } = site(blueprint, 'https');
    for (const location of Object.keys(locations)) delete locations[location];
    locations['/'] = ['try_files $uri $uri/ =404;'];
    locations['= /.well-known/mta-sts.txt'] = ['default_type "text/plain";', `return 200 "${POLICY}";`];
    locations['= /.well-known/autoconfig/mail/config-v1.1.xml'] = [
      'types { }',
      'default_type application/xml;',
      'try_files /autoconfig.xml =404;',
    ];
    locations['= /generate_204'] = ['return 204;'];
    locations['= /new'] = [
      'default_type application/json;',
      `if ($request_method = GET) { return 301 dcaccount:https://${DOMAIN}/new; }`,
      `if ($request_id ~ "^(?<name>.{9})(?<word>.{12})") { return 200 '{"email": "$name@${DOMAIN}", "password": "$word"}'; }`,
      'return 500;',
    ];
    const { files } = blueprint.nginx;
    files['autoconfig.xml'] = withWebPort(files['autoconfig.xml'] ?? '');
    Object.assign(blueprint.mailadm, { running: false });
  },
  passes: [
    'deltachat.configure',
    'deltachat.exchange',
    'roundtrip.delivery',
    'roundtrip.inbox',
    'imap.login',
    'smtp.login',
    'mta-sts.policy',
    'dns.srv',
    'dns.relay-names',
    'relay.metadata',
    'relay.calls',
  ],
});
