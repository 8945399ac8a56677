/** A server whose mail leaves by another address than it comes in at. */
import { crowdAddresses, reverseName, reverseZone } from './addresses.ts';
import { addRecord, setRecord, type Blueprint } from './blueprint.ts';
import { DOMAIN } from './healthy.ts';

const { v4 } = crowdAddresses(0).mail;
const NAME = `out.${DOMAIN}`;

/** The record allows that address alone, and it has a name of its own. */
export function sendElsewhere(blueprint: Blueprint): void {
  const { zones } = blueprint.dns;
  blueprint.network.crowd = 0;
  Object.assign(blueprint.postfix.main, { smtp_bind_address: v4, smtp_helo_name: NAME });
  setRecord(blueprint, DOMAIN, 'TXT', `v=spf1 ip4:${v4} -all`);
  addRecord(blueprint, NAME, 'A', v4);
  const [like] = Object.entries(zones).flatMap(([apex, zone]) =>
    apex.endsWith('in-addr.arpa') && apex !== 'in-addr.arpa' ? [zone] : [],
  );
  if (like === undefined) throw new Error('The lab has no reverse zones.');
  zones[reverseZone(v4)] = {
    ...structuredClone(like),
    records: [{ name: reverseName(v4), type: 'PTR', ttl: 300, data: NAME }],
  };
}
