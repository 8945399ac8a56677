/** The names that the server's addresses have. */
import { reverseName } from '../../../../checks/knowledge/addresses.ts';
import { dnsOf, V4 } from '../../happy/dns.ts';
import type { Facts } from '../../happy/index.ts';
import type { Table } from '../../three-ways.ts';

const PTR = `PTR ${reverseName(V4) ?? ''}`;

/** The name of the IPv4 address. */
function pointer(...names: readonly string[]): Facts {
  return { dns: dnsOf({ [PTR]: names, 'A other.example.net': [V4] }) };
}

const NO_POINTER = { facts: pointer(), says: `${V4} has no reverse DNS entry`, cause: 'rdns.pointer' };
const FIX = 'In the control panel of the hoster that gave you the address';

export const REVERSE: Table = {
  'rdns.pointer': {
    broken: { facts: pointer(), verdict: 'warn', says: `${V4} has no reverse DNS entry (PTR)`, fix: FIX },
    unknown: { facts: { dns: dnsOf({ [PTR]: 'silence' }) }, says: 'could not be asked for' },
  },
  'rdns.forward': {
    broken: {
      facts: pointer('nowhere.example.net'),
      verdict: 'warn',
      says: `The reverse DNS entry of ${V4} is nowhere.example.net, which does not lead back to that address`,
      fix: FIX,
    },
    unknown: NO_POINTER,
  },
  'rdns.name': {
    broken: {
      facts: pointer('other.example.net'),
      verdict: 'warn',
      says: `The reverse DNS entry of ${V4} is not mail.example.org`,
      fix: FIX,
    },
    unknown: NO_POINTER,
  },
  'rdns.generic': {
    broken: {
      facts: pointer('24-48-100-24.dynamic.example.net'),
      verdict: 'warn',
      says: `The reverse DNS entry of ${V4}, 24-48-100-24.dynamic.example.net,`,
      fix: FIX,
    },
    unknown: NO_POINTER,
  },
};
