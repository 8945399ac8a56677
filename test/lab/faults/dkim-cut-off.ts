import { setRecord } from '../blueprint.ts';
import { defineFault } from '../fault.ts';
import { DOMAIN } from '../healthy.ts';

/** The beginning of a 2048 bit RSA key: its header promises 294 bytes. */
const CUT_OFF = `MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${'x'.repeat(180)}`;

export default defineFault({
  name: 'dkim-cut-off',
  summary: "The DNS provider's form cut the DKIM key off at 255 characters.",
  guide: 'additional-dns-records',
  change(blueprint) {
    setRecord(blueprint, `dkim._domainkey.${DOMAIN}`, 'TXT', `v=DKIM1;k=rsa;p=${CUT_OFF}`);
  },
  rings: {
    'dkim.record': { verdict: 'fail', says: 'cut off' },
    'dkim.key': { verdict: 'inconclusive', cause: 'dkim.record' },
  },
});
