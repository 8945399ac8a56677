/**
 * Reverse DNS: the name that each of the server's addresses has, which receivers use to tell servers from home
 * computers.
 */
import { thenFact, unknown, type Fact } from '../../common/fact.ts';
import { say, type Text } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import type { Weight } from '../words/card.ts';
import { notPublic, reverseName, sameAddress } from '../knowledge/addresses.ts';
import { genericPointer } from '../knowledge/ptr.ts';
import { excerpt } from '../knowledge/text.ts';
import { sendersOf } from '../reach/senders.ts';
import { isAnothers } from '../reach/strangers.ts';
import type { Plan } from '../words/plan.ts';

const LOST = say`Other providers take this server for a home computer, and junk or refuse its mail`;

/** More names at one address than this are not followed. */
const MOST_NAMES = 8;

function setPointer(plan: Plan): Text {
  return say`In the control panel of the hoster that gave you the address (not at your DNS provider), set the reverse DNS entry of each address to:\n${plan.host}\nIn the hoster's zone, that is:\n${plan.line('rdns.pointer')}`;
}

/** Big providers refuse mail over IPv6 from addresses without reverse DNS; over IPv4 most only mistrust it. */
function levelOf({ family }: Endpoint): Weight {
  return family === 6 ? 'required' : 'recommended';
}

check(
  {
    id: 'rdns.pointer',
    title: say`Each address of the server has a reverse DNS entry`,
    failure: LOST,
    weight: 'recommended',
    guide: 'reverse-dns',
    why: say`Receivers look up which name belongs to the address that mail comes from. Addresses without a name mostly belong to home connections and infected machines; over IPv6, Gmail and others refuse their mail. For Delta Chat this weighs more than for others: rspamd, the filter of many providers, gives each of its messages 3.5 points for what it hides, adds 3.5 (version 3.4) to 4.6 (version 3.12) for an address without a name, and from 6 on a message is junk.`,
    fix: setPointer,
    references: ['RFC 1912 §2.1', 'RFC 5321 §2.3.5'],
  },
  (bench) =>
    eachAddress(bench, async (endpoint) => {
      const { dns, claim, doubt, evidence } = bench;
      const { address } = endpoint;
      const names = await pointersOf(bench, endpoint);
      if (!names.known && names.cause !== 'rdns.pointer') return doubt(names);
      evidence(address, await dns.zoneLines(reverseName(address) ?? address, 'PTR'));
      claim(names.known, {
        good: say`${address} has a reverse DNS entry`,
        bad: say`${address} has no reverse DNS entry (PTR)`,
        expected: endpoint.host,
        level: levelOf(endpoint),
      });
    }),
);

check(
  {
    id: 'rdns.forward',
    title: say`The name in each reverse DNS entry leads back to the address`,
    failure: LOST,
    weight: 'recommended',
    guide: 'reverse-dns',
    why: say`Anybody could claim any name for an address of theirs; receivers only believe a name that leads back to the address. One that does not is worth no more than none: at rspamd 3.4, the filter of many providers, that is 2.5 points beside the 3.5 that each message of Delta Chat's has anyway, and 6 are junk.`,
    fix: setPointer,
    references: ['RFC 8601 §2.7.3', 'RFC 1912 §2.1'],
  },
  (bench) =>
    eachAddress(bench, async (endpoint) => {
      const { claim, doubt } = bench;
      const names = await pointersOf(bench, endpoint);
      if (!names.known) return doubt(names);
      const back = await leadsBack(bench, names.value, endpoint.address);
      if (!back.known) return doubt(back);
      if (!back.value && names.value.includes(endpoint.host))
        return doubt({
          reason: say`The reverse DNS entry of ${endpoint.address} is ${endpoint.host}, as it should be, and that name does not lead to the address yet`,
          cause: 'dns.mail-host',
        });
      claim(back.value, {
        good: say`${excerpt(names.value[0] ?? '')} leads back to ${endpoint.address}`,
        bad: say`The reverse DNS entry of ${endpoint.address} is ${excerpt(names.value.join(', '))}, which does not lead back to that address`,
        level: levelOf(endpoint),
      });
    }),
);

async function leadsBack({ dns }: Senses, names: readonly string[], address: string): Promise<Fact<boolean>> {
  let doubt: Fact<boolean> | undefined;
  for (const name of names.slice(0, MOST_NAMES)) {
    const found = await dns.addresses(name);
    if (!found.known) doubt = found;
    else if ([...found.value.v4, ...found.value.v6].some((one) => sameAddress(one, address)))
      return { known: true, value: true };
  }
  return doubt ?? { known: true, value: false };
}

check(
  {
    id: 'rdns.name',
    title: say`The reverse DNS entries name the mail host, as the server names itself`,
    failure: say`Some providers trust mail from this server less`,
    weight: 'recommended',
    asks: ['smtp'],
    guide: 'reverse-dns',
    why: say`Receivers compare the name of the address with the name by which the server introduces itself (EHLO). Where they differ, mail is more likely to be taken for spam. rspamd, the filter of many providers, counts 1 point where the name in EHLO leads to another address, beside the 3.5 that each message of Delta Chat's has anyway.`,
    fix: setPointer,
    references: ['RFC 5321 §4.1.4', 'RFC 1912 §2.1'],
  },
  (bench) =>
    eachAddress(bench, async (endpoint, elsewhere) => {
      const { claim, doubt, smtp } = bench;
      const names = await pointersOf(bench, endpoint);
      if (!names.known) return doubt(names);
      const named = claim(names.value.includes(endpoint.host), {
        good: say`The reverse DNS entry of ${endpoint.address} is ${endpoint.host}`,
        bad: say`The reverse DNS entry of ${endpoint.address} is not ${endpoint.host}`,
        observed: excerpt(names.value.join(', ')),
        expected: endpoint.host,
      });
      // What is not the mail host's own address is not asked anything.
      if (!named || elsewhere) return;
      const { ehlo } = await smtp.dialogue(SERVICES.smtp, endpoint);
      if (ehlo.known && !names.value.includes(ehlo.value.name))
        doubt({
          reason: say`The server at ${endpoint.address} calls itself ${excerpt(ehlo.value.name)}, so it cannot match its reverse DNS entry`,
          cause: 'smtp.greeting',
        });
    }),
);

check(
  {
    id: 'rdns.generic',
    title: say`The reverse DNS entries do not look like a home connection's`,
    failure: LOST,
    weight: 'recommended',
    guide: 'reverse-dns',
    why: say`Hosters give each address a made-up name until its user sets one. Many receivers refuse mail from addresses with such names; rspamd, the filter of many providers, counts up to 3 points for one, and its version 3.12 counts 4.8 more for the word static or dynamic in it, beside the 3.5 that each message of Delta Chat's has anyway; 6 are junk.`,
    fix: setPointer,
    references: ['RFC 1912 §2.1'],
  },
  (bench) =>
    eachAddress(bench, async (endpoint) => {
      const { claim, doubt, target } = bench;
      const names = await pointersOf(bench, endpoint);
      if (!names.known) return doubt(names);
      const own = [target.domain, endpoint.host];
      for (const name of names.value.slice(0, MOST_NAMES)) {
        const why = genericPointer(name, endpoint.address, own);
        if (why === undefined)
          claim(true, {
            good: say`${excerpt(name)} is a name that somebody chose`,
            bad: say`${excerpt(name)} is generic`,
          });
        else
          claim(false, {
            good: say`${excerpt(name)} is a name that somebody chose`,
            bad: say`The reverse DNS entry of ${endpoint.address}, ${excerpt(name)}, ${why}`,
          });
      }
    }),
);

/** Runs a judge for each address that mail leaves from. */
async function eachAddress(
  bench: Bench & Senses,
  judge: (endpoint: Endpoint, elsewhere: boolean) => Promise<void>,
): Promise<void> {
  const { places, elsewhere } = bench.sure(await sendersOf(bench));
  for (const endpoint of places) {
    const names = await pointersOf(bench, endpoint);
    const isNamed = names.known && names.value.includes(endpoint.host);
    if (isNamed || elsewhere || !(await isAnothers(endpoint, bench))) await judge(endpoint, elsewhere);
  }
}

/** The names of an address; unknown where it has none (which `rdns.pointer` owns), or is one that nobody can reach. */
async function pointersOf({ dns }: Senses, { address }: Endpoint): Promise<Fact<readonly string[]>> {
  const name = reverseName(address);
  if (name === undefined || notPublic(address) !== undefined)
    return unknown(say`${address} is no public address, so nobody looks up its name`, 'dns.mail-host');
  return thenFact(await dns.ask(name, 'PTR'), ({ outcome, records }) =>
    outcome === 'records'
      ? { known: true, value: records }
      : unknown(say`${address} has no reverse DNS entry`, 'rdns.pointer'),
  );
}
