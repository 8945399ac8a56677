/** DNS: the names lead where they must, everywhere. */
import { say } from '../fixtures/say.ts';
import { check } from './check.ts';
import { notPublic } from './knowledge/addresses.ts';

check({
  id: 'dns.mail-host',
  title: say`The mail host has public addresses`,
  failure: say`Nobody can connect to the mail host`,
  weight: 'required',
  guide: 'create-dns-records',
  why: say`Apps and other mail servers find the server by the A and AAAA records of its name. An alias (CNAME) there is forbidden for mail, and a private address leads nowhere.`,
  fix: (plan) => say`Set these records:\n${plan.line('dns.mail-host')}`,
  references: ['RFC 5321 §5.1', 'RFC 2181 §10.3', 'RFC 6890'],
}, async ({ target, dns, claim, sure, evidence }) => {
  const host = sure(await target.host());
  const { v4, v6, aliases } = sure(await dns.addresses(host));
  evidence('records', [...await dns.zoneLines(host, 'A'), ...await dns.zoneLines(host, 'AAAA')]);
  claim(aliases.length === 0, {
    good: say`${host} is no alias`,
    bad: say`${host} is an alias (CNAME) of ${aliases.join(' → ')}; mail hosts must have addresses of their own`,
  });
  claim(v4.length + v6.length > 0, { good: say`${host} has an address`, bad: say`${host} has neither an A nor an AAAA record` });
  for (const address of [...v4, ...v6]) {
    const why = notPublic(address);
    claim(why === undefined, {
      good: say`${host}'s address ${address} is public`,
      bad: say`${host} has the address ${address}, which nobody on the internet can reach`,
      ...(why === undefined ? {} : { observed: why }),
    });
  }
});
