import { setRecord } from '../blueprint.ts';
import { DOMAIN } from '../healthy.ts';
import { defineVariant } from '../variant.ts';

export default defineVariant({
  name: 'odd-records',
  summary:
    'The records are written in ways that are odd and that every receiver takes: order, case, blanks, strings cut anywhere.',
  change(blueprint) {
    setRecord(blueprint, DOMAIN, 'TXT', '"V=SP" "F1  MX   -a" "LL "', 'some-service-verification=42');
    setRecord(
      blueprint,
      `_dmarc.${DOMAIN}`,
      'TXT',
      '"v=DMARC1;" " adkim=r ;rua= MAILTO:mailadm@Example.ORG,mailto:" "postmaster@example.org ; p= quarantine ;"',
    );
    setRecord(
      blueprint,
      `dkim._domainkey.${DOMAIN}`,
      'TXT',
      ' v=DKIM1 ; n=made by hand; s = email ; h=sha256 ; p= {{dkim rsa2048}} ; k=rsa ;',
    );
    setRecord(blueprint, DOMAIN, 'MX', '0 MAIL.Example.ORG');
  },
});
