import { addRecord, certificate, removeRecord, setRecord, site } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { renameHost } from '../rename.ts';
import { defineVariant } from '../variant.ts';

const POLICY = 'version: STSv1\\nmode: enforce\\nmx: example.org\\nmax_age: 2419200\\n';
const SERVICES = [
  ['_submission', 587],
  ['_submissions', 465],
  ['_imap', 143],
  ['_imaps', 993],
] as const;

export default defineVariant({
  name: 'chatmail',
  summary:
    'A chatmail relay: the domain is the mail host itself, its own selector and document, no mailadm, no reports.',
  options: ['--mailadm', 'none', '--dkim-selector', 'opendkim'],
  change(blueprint) {
    renameHost(blueprint, DOMAIN);
    for (const label of ['autoconfig', 'autodiscover', 'mailadm', 'dkim._domainkey'])
      removeRecord(blueprint, `${label}.${DOMAIN}`);
    addRecord(blueprint, `mta-sts.${DOMAIN}`, 'CNAME', DOMAIN);
    addRecord(blueprint, `_mta-sts.${DOMAIN}`, 'TXT', 'v=STSv1; id=202611220000');
    setRecord(blueprint, DOMAIN, 'TXT', 'v=spf1 a ~all');
    setRecord(blueprint, `_dmarc.${DOMAIN}`, 'TXT', 'v=DMARC1;p=reject;adkim=s;aspf=s');
    setRecord(blueprint, `opendkim._domainkey.${DOMAIN}`, 'TXT', 'v=DKIM1;k=rsa;p={{dkim rsa2048}};s=email;t=s');
    setRecord(blueprint, `_adsp._domainkey.${DOMAIN}`, 'TXT', 'dkim=discardable');
    for (const [label, port] of SERVICES)
      setRecord(blueprint, `${label}._tcp.${DOMAIN}`, 'SRV', `0 1 ${port} ${DOMAIN}`);
    blueprint.dkim.selector = 'opendkim';
    blueprint.postfix.postscreen = false;
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
    Object.assign(blueprint.mailadm, { running: false });
  },
  passes: ['mta-sts.policy', 'dns.srv'],
});
