/** Whether strangers over IPv6 look like neighbours to Postfix: who listens where, and who shows whom. */
import { expect, it } from 'vitest';
import { known } from '../../../../common/fact.ts';
import { serverOf } from '../../happy/server.ts';
import { judged } from '../../judged.ts';
import { BROKE_OFF, lost, tells } from '../../three-ways.ts';

const CUT_OFF = await lost();
const SHOWN = { ipv6: true, showsIpv6: known(true) };
const HIDDEN = { ipv6: true, showsIpv6: known(false) };
const WITHOUT = { ipv6: false, showsIpv6: known(true) };

it.each([
  ['a network with IPv6', '::', SHOWN, 'pass'],
  ['a network with IPv6, and Docker without rules for it', '::', HIDDEN, 'fail'],
  ['a network without IPv6', '::', WITHOUT, 'fail'],
  ['a network without IPv6, and a listener at one address', '2001:db8::25', WITHOUT, 'fail'],
  ['a network without IPv6, and nobody listens over it', '0.0.0.0', WITHOUT, 'pass'],
  ['a network without IPv6, and only the machine itself is listened to', '::1', WITHOUT, 'pass'],
  ['nobody tells of rules', '::', { ipv6: true, showsIpv6: CUT_OFF }, 'inconclusive'],
  ['nobody tells of rules, and nobody listens', '0.0.0.0', { ipv6: true, showsIpv6: CUT_OFF }, 'pass'],
] as const)('%s', async (_, address, network, verdict) => {
  const result = await judged('host.ipv6', {
    server: serverOf({
      network: tells({ gateways: ['172.22.1.1'], subnets: [], ...network }),
      listeners: tells([{ protocol: 'tcp', address, port: 25, programs: ['docker-proxy'] } as const]),
      config: tells({ folder: '/', values: {}, mode: '600', link: undefined, override: false }),
    }),
  });
  expect(result.verdict).toBe(verdict);
  if (verdict === 'inconclusive') expect(result.words).toContain(BROKE_OFF);
});
