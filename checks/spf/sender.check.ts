/** SPF: whether the record lets the server send, from every address that it has. */
import { joined, say, verbatim, type Text } from '../../common/say.ts';
import type { Endpoint, Senses, SpfOutcome } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import type { SpfRecord } from '../knowledge/spf.ts';
import { sendersOf } from '../reach/senders.ts';
import { isAnothers } from '../reach/strangers.ts';
import { lacksMx, LOST, readableRecord } from './published.ts';

check(
  {
    id: 'spf.sender',
    title: say`Every address of the server may send mail as this domain`,
    failure: LOST,
    weight: 'required',
    guide: 'create-dns-records',
    why: say`The server sends over IPv4 or IPv6, as it likes. If the SPF record allows only one of them, part of the mail is refused or ends up as junk, seemingly at random.`,
    fix: (plan) =>
      say`This record allows all addresses that the MX host has:\n${plan.line('spf.record')}\nIf the server sends from further addresses, name them too, for example ip4:${plan.v4[0] ?? '192.0.2.1'} before -all.`,
    references: ['RFC 7208 §2.4', 'RFC 7208 §5'],
  },
  async (bench) => {
    const { target, spf, claim, doubt, sure, evidence } = bench;
    const { domain } = target;
    const record = await readableRecord(bench);
    const host = sure(await target.host());
    const { places, elsewhere } = sure(await sendersOf(bench));
    const condition = elsewhere ? undefined : await conditionFor(bench, record, places);
    for (const place of places) {
      const { address, family } = place;
      const outcome = await spf.evaluate(address, `postmaster@${domain}`, host);
      if (!outcome.known) {
        doubt(outcome);
        continue;
      }
      const { result, comment, questions } = outcome.value;
      evidence(address, { result, comment, questions });
      if (result !== 'pass' && !elsewhere && (await isAnothers(place, bench))) continue;
      const cause = result === 'pass' ? undefined : await deeperCause(bench, record, outcome.value, address);
      if (cause !== undefined)
        doubt({
          reason: say`Whether ${address} may send as ${domain} cannot be told before ${cause} is solved`,
          cause,
        });
      else
        claim(result === 'pass', {
          good: say`SPF lets ${address} send as ${domain}`,
          bad: condition ?? say`SPF does not let the server's IPv${family} address ${address} send as ${domain}`,
          observed: joined([verbatim(result), verbatim(record.text)], ': '),
          expected: 'pass',
          ...(condition === undefined ? {} : { level: 'recommended' }),
        });
    }
  },
);

/**
 * Where the record allows none of the server's own addresses, and nobody saw where its mail comes from, that is right
 * for a server whose mail leaves by another one: the sentence that says so. Undefined where the record allows some.
 */
async function conditionFor(
  { spf, target, mail }: Bench & Senses,
  { terms }: SpfRecord,
  places: readonly Endpoint[],
): Promise<Text | undefined> {
  const seen = mail.missing('peer') === undefined ? await mail.delivery('outbound') : undefined;
  if (seen?.arrived.known === true && seen.arrived.value !== undefined) return undefined;
  if (!terms.some(({ name, value }) => value !== undefined && NAMES_OTHERS.has(name))) return undefined;
  const outcomes = await Promise.all(
    places.map(({ address, host }) => spf.evaluate(address, `postmaster@${target.domain}`, host)),
  );
  return outcomes.some((outcome) => !outcome.known || outcome.value.result === 'pass')
    ? undefined
    : say`SPF lets none of the server's own addresses send as ${target.domain}: its mail is taken for forged unless all of it leaves by another address, which the record names`;
}

/** What can allow a host that is not the mail host. */
const NAMES_OTHERS: ReadonlySet<string> = new Set(['ip4', 'ip6', 'a', 'mx', 'include', 'exists', 'redirect']);

/**
 * The check that owns the reason why an address does not pass: the `mx` finds no MX that leads here, the mail host's
 * name does not lead to the address, or the record cannot be evaluated.
 */
async function deeperCause(
  bench: Bench & Senses,
  record: SpfRecord,
  { result }: SpfOutcome,
  address: string,
): Promise<string | undefined> {
  if (await lacksMx(bench, record)) return 'dns.mx';
  if (namesTheHost(record) && (await isMissing(address, bench))) return 'dns.mail-host';
  return result === 'permerror' ? 'spf.lookups' : undefined;
}

/** Whether the record allows what the MX record or a host name leads to. */
function namesTheHost({ terms }: SpfRecord): boolean {
  return terms.some(({ name }) => name === 'mx' || name === 'a');
}

/** Whether the operator says that the mail host has an address that DNS does not give it. */
async function isMissing(address: string, { dns, target, settings }: Senses): Promise<boolean> {
  const host = await target.host();
  if (settings.addresses.length === 0 || !host.known) return false;
  const found = await dns.addresses(host.value);
  return found.known && ![...found.value.v4, ...found.value.v6].some((one) => sameAddress(one, address));
}
