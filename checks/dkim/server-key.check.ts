/** dkim.server-key */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { textsOf } from '../zone/domain.ts';
import { findDkim, readDkim, sameKey } from '../knowledge/dkim.ts';

check(
  {
    id: 'dkim.server-key',
    title: say`The published DKIM key is the server's own`,
    failure: say`Every signature of the server fails, and receivers take its mail for forged`,
    weight: 'required',
    needs: 'mailcow',
    guide: 'additional-dns-records',
    why: say`The key in DNS and the key with which the server signs are two halves of one. A key that was made anew in mailcow, or a record that was copied from another server, breaks every signature, and DNS alone looks perfectly right.`,
    fix: ({ selector, domain, host }) =>
      say`Log in at https://${host}/admin, and copy the key that stands under System > Configuration > Options > ARC/DKIM keys into the TXT record\n${selector}._domainkey.${domain}`,
    references: ['RFC 6376 §3.6.1'],
  },
  async ({ server, dns, sure, claim, doubt, evidence, plan }) => {
    const { domain, selector } = plan;
    const name = `${selector}._domainkey.${domain}`;
    const own = sure(await server.dkim());
    const good = say`The key at ${name} is the server's own`;
    if (own === undefined)
      return void claim(false, {
        good,
        bad: say`mailcow has no DKIM key for ${domain}, so it signs nothing`,
        fix: say`Under System > Configuration > Options > ARC/DKIM keys in mailcow, add a key for ${domain} with the selector "${selector}" and 2048 bits, and publish what is shown at ${name}`,
      });
    evidence('server', own);
    if (
      !claim(own.selector === selector, {
        good,
        bad: say`mailcow signs with the selector ${own.selector}, and the key is published for the selector ${selector}`,
        observed: own.selector,
        expected: selector,
      })
    )
      return;
    const { key } = findDkim(name, sure(await textsOf(dns, name)));
    if (key === undefined) return doubt({ reason: say`There is no usable DKIM key at ${name}`, cause: 'dkim.record' });
    claim(sameKey(key, readDkim(`v=DKIM1; k=${key.type}; p=${own.publicKey}`)), {
      good,
      bad: say`The key at ${name} is not the server's own`,
    });
  },
);
