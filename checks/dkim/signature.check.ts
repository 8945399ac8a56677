/** DKIM of a message that was really sent. */
import type { Authentication } from '../../fixtures/mail/types.ts';
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { isUnder } from '../knowledge/names.ts';
import { excerpt } from '../knowledge/text.ts';
import { fateOf, isWhole } from '../knowledge/changes.ts';
import { delivered, farthest, type Delivered } from '../reach/delivered.ts';

check(
  {
    id: 'dkim.signature',
    title: say`Messages carry a valid signature of the domain`,
    failure: say`Chatmail servers refuse this server's messages, and big providers take them for spam`,
    weight: 'required',
    needs: 'account',
    guide: 'additional-dns-records',
    why: say`A key in DNS signs nothing: the server must hold the other half of it and use it. Only a message that was really sent shows whether its signature is valid.`,
    fix: ({
      domain,
      selector,
    }) => say`Compare the key that mailcow shows (System > Configuration > Options > ARC/DKIM keys) with the TXT record at this name, and publish mailcow's where they differ; without a key for ${domain}, make one there:
${selector}._domainkey.${domain}
In the folder mailcow-dockerized, see why a message was not signed:
sudo docker compose logs --tail=100 rspamd-mailcow | grep -i dkim`,
    references: ['RFC 6376 §6.1', 'RFC 9989 §4.4'],
  },
  async (bench) => {
    const { mail, sure, claim, doubt, evidence, settings } = bench;
    const message = await farthest(bench);
    if (message === undefined) return;
    const { signatures } = sure(await mail.authenticate(message.arrival.raw));
    evidence('signatures', signatures);
    const good = say`The message carries a valid signature of ${settings.domain}`;
    const own = signatures.filter(({ domain, aligned }) => aligned || isUnder(domain, settings.domain));
    const valid = own.some(({ result }) => result === 'pass');
    const [first] = own;
    const cause = valid || first === undefined ? undefined : await causeOf(bench, message, first);
    if (signatures.length === 0 && !message.left && !bench.plan.kind.signsLocalMail)
      doubt({
        reason: say`A message within the server carries no DKIM signature, and some servers sign only what leaves them. A message to another provider tells: set MAILPROOF_PEER`,
      });
    else if (signatures.length === 0) claim(false, { good, bad: say`The message carries no DKIM signature` });
    else if (first === undefined)
      claim(false, {
        good,
        bad: say`The message is signed by ${excerpt(signatures.map(({ domain }) => domain).join(', '))}, but not by ${settings.domain}`,
      });
    else if (cause !== undefined) doubt(cause);
    else
      claim(valid, {
        good,
        bad: say`The signature of ${first.domain} with the selector ${excerpt(first.selector)} is not valid`,
        observed: say`${first.result}: ${excerpt(first.comment)}`,
      });
    if (valid) judgeBeside(bench, own);
  },
);

/** RFC 6376 §6.1: one valid signature is enough. One beside it that nobody can verify is made in vain. */
function judgeBeside({ claim }: Bench, own: Authentication['signatures']): void {
  for (const { domain, selector, flaw } of own) {
    const name = excerpt(`${selector}._domainkey.${domain}`);
    if (flaw === 'no key' || flaw === 'bad key')
      claim(false, {
        good: say`Every signature of the message can be verified`,
        bad: say`The message carries a second signature, for which there is no key that can be used at ${name}`,
        level: 'advice',
        fix: say`Something signs the domain's mail beside the server: a proxy, a smarthost, or a program that was set up earlier. Switch that off, or publish its key at\n${name}`,
      });
  }
}

/**
 * Where another check owns that a signature is not valid: the key that everybody can see is no good, or the message
 * itself was changed.
 */
async function causeOf(
  bench: Bench & Senses,
  message: Delivered,
  { domain, selector, flaw }: Authentication['signatures'][number],
): Promise<{ readonly reason: Text; readonly cause: string } | undefined> {
  const { selector: published, domain: ours } = bench.plan;
  if (domain === ours && selector === published) {
    if (flaw === 'no key' || flaw === 'bad key')
      return { reason: say`The published key cannot be used, so no signature can be valid`, cause: 'dkim.record' };
    if (flaw === 'weak') return { reason: say`The published key is too weak for receivers`, cause: 'dkim.key' };
  }
  const within = isWhole(fateOf(message)) ? undefined : await delivered(bench, 'self');
  return within === undefined || isWhole(fateOf(within))
    ? undefined
    : { reason: say`The message was changed after it was signed`, cause: 'roundtrip.integrity' };
}
