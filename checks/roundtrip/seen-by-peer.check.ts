/** How the other provider's server saw this one, when it brought the message: by its own Received line. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { sameAddress } from '../knowledge/addresses.ts';
import { headerFields } from '../knowledge/headers.ts';
import { receivedHops, type ReceivedHop } from '../knowledge/received.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered, showsItsWay } from '../reach/delivered.ts';
import type { Bench } from '../words/bench.ts';
import { borderHop, wasEncrypted } from '../knowledge/border-hop.ts';
import { check } from './area.ts';

const LONGEST_LINE = 300;

/** The line, where the provider wrote one that can be read; ends the check where no message arrived. */
async function arrivalHop(bench: Bench & Senses): Promise<ReceivedHop | undefined> {
  const message = await delivered(bench, 'outbound');
  if (message === undefined) return undefined;
  if (!showsItsWay(message.arrival))
    bench.exempt(
      say`The other provider takes the way that a message came out of what it delivers, as chatmail relays do: another one tells, with a mailbox there as MAILPROOF_PEER`,
    );
  const endpoints = await bench.target.endpoints();
  const own = endpoints.known ? endpoints.value.map(({ address }) => address) : [];
  const hop = borderHop(receivedHops(headerFields(message.arrival.raw)), own);
  if (hop === undefined)
    bench.doubt({ reason: say`The other provider did not write down from where the message came to it` });
  else bench.evidence('Received', excerpt(hop.line, LONGEST_LINE));
  return hop;
}

check(
  {
    id: 'roundtrip.helo',
    title: say`The server introduces itself to other providers by its own name`,
    failure: say`Other providers take this server for a badly set up or hijacked one`,
    weight: 'recommended',
    needs: 'peer',
    guide: 'mailcow-options',
    why: say`A server that brings mail says its name first (EHLO). Receivers compare it with the address' reverse DNS entry; spammers' programs mostly say something else there.`,
    fix: ({ host }) =>
      say`In the folder mailcow-dockerized, take smtp_helo_name and myhostname out of data/conf/postfix/extra.cf, and see that this stands in mailcow.conf:\nMAILCOW_HOSTNAME=${host}\nThen:\nsudo docker compose up -d\nsudo docker compose restart postfix-mailcow`,
    references: ['RFC 5321 §4.1.1.1', 'RFC 5321 §4.1.4'],
  },
  async (bench) => {
    const hop = await arrivalHop(bench);
    if (hop === undefined) return;
    const host = bench.sure(await bench.target.host());
    if (hop.helo === undefined)
      return bench.doubt({ reason: say`The other provider did not write down what the server called itself` });
    // A name that the receiver itself found in reverse DNS is as good.
    bench.claim(hop.helo === host || hop.helo === hop.reverse, {
      good: say`The server calls itself ${hop.helo}`,
      bad: say`The server calls itself ${excerpt(hop.helo)} when it brings mail`,
      expected: host,
    });
  },
);

check(
  {
    id: 'roundtrip.encryption',
    title: say`Mail to other providers travels encrypted`,
    failure: say`Mail to other providers can be read on its way`,
    weight: 'recommended',
    needs: 'peer',
    why: say`Servers encrypt mail between them wherever the receiving one offers it (STARTTLS), and nearly all do. The contents of chats are encrypted anyway; who writes to whom is not.`,
    fix: () => say`In the folder mailcow-dockerized, see what Postfix does as a sender; it should be "dane" or "may":
sudo docker compose exec postfix-mailcow postconf smtp_tls_security_level
Take it out of data/conf/postfix/extra.cf where it says "none". Then:
sudo docker compose restart postfix-mailcow
Where it is right, the other provider's server did not offer encryption.`,
    references: ['RFC 3207 §4', 'RFC 3848', 'RFC 7672'],
  },
  async (bench) => {
    const hop = await arrivalHop(bench);
    if (hop === undefined) return;
    const encrypted = wasEncrypted(hop);
    if (encrypted === undefined)
      return bench.doubt({ reason: say`The other provider did not write down how the message came to it` });
    bench.claim(encrypted, {
      good: say`The message came to the other provider encrypted`,
      bad: say`The message came to the other provider in clear`,
      ...(hop.protocol === undefined ? {} : { observed: `with ${excerpt(hop.protocol)}` }),
      expected: 'with ESMTPS',
    });
  },
);

check(
  {
    id: 'roundtrip.address',
    title: say`Mail leaves the server from an address that may send for the domain`,
    failure: say`Other providers take the server's own mail for forged`,
    weight: 'required',
    needs: 'peer',
    guide: 'additional-dns-records',
    why: say`Receivers compare the address that mail comes from with the domain's SPF record. A server with several addresses, or behind a router or a relay, may send from another one than DNS says.`,
    fix: (plan) =>
      say`Either let Postfix send from the address of ${plan.host} (smtp_bind_address and smtp_bind_address6 in data/conf/postfix/extra.cf, in the folder mailcow-dockerized), or allow the other address in the domain's SPF record: put ip4:… or ip6:… with it before the end of the record:\n${plan.line('spf.record')}`,
    references: ['RFC 7208 §2.3'],
  },
  async (bench) => {
    const { settings, spf, target, claim, doubt, evidence } = bench;
    const hop = await arrivalHop(bench);
    if (hop?.address === undefined) {
      if (hop !== undefined)
        doubt({ reason: say`The other provider did not write down from which address the message came` });
      return;
    }
    const { address } = hop;
    const endpoints = await target.endpoints();
    const own = endpoints.known && endpoints.value.some((endpoint) => sameAddress(endpoint.address, address));
    const outcome = await spf.evaluate(address, `postmaster@${settings.domain}`, hop.helo ?? settings.domain);
    if (!outcome.known) return doubt(outcome);
    const { result } = outcome.value;
    evidence('address', { address, own, spf: result });
    // One of the addresses in DNS is the other checks' matter, and so is a record that is missing or broken.
    if (result !== 'pass' && own)
      return doubt({ reason: say`${address} may not send for the domain by SPF (${result})`, cause: 'spf.sender' });
    if (result !== 'pass' && result !== 'fail' && result !== 'softfail')
      return doubt({ reason: say`The SPF record says nothing of ${address} (${result})`, cause: 'spf.record' });
    claim(result === 'pass', {
      good: say`The message left from ${address}, which may send for the domain`,
      bad: say`The message left from ${address}, which is no address of the mail host and may not send for the domain`,
      observed: `spf=${result}`,
      expected: 'spf=pass',
    });
  },
);
