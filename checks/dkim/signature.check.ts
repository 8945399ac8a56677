/** DKIM of a message that was really sent. */
import { say } from '../../fixtures/say.ts';
import { check } from '../check.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered } from '../roundtrip/delivered.ts';

check({
  id: 'dkim.signature',
  title: say`Messages carry a valid signature of the domain`,
  failure: say`Chatmail servers refuse this server's messages, and big providers take them for spam`,
  weight: 'required',
  needs: 'account',
  guide: 'create-dns-records',
  why: say`A key in DNS signs nothing: the server must hold the other half of it and use it. Only a message that was really sent shows whether its signature is valid.`,
  fix: ({ domain, selector }) => say`Compare the key that mailcow shows (System > Configuration > Options > ARC/DKIM keys) with the TXT record at this name, and publish mailcow's where they differ; without a key for ${domain}, make one there:
${selector}._domainkey.${domain}
In the folder mailcow-dockerized, see why a message was not signed:
docker compose logs --tail=100 rspamd-mailcow | grep -i dkim`,
  references: ['RFC 6376 §6.1', 'RFC 9989 §4.4'],
}, async (bench) => {
  const { mail, sure, claim, evidence, settings } = bench;
  const message = await delivered(bench, bench.mail.missing('peer') === undefined ? 'outbound' : 'self');
  if (message === undefined) return;
  const { signatures } = sure(await mail.authenticate(message.arrival.raw));
  evidence('signatures', signatures);
  const good = say`The message carries a valid signature of ${settings.domain}`;
  const own = signatures.filter(({ aligned }) => aligned);
  const valid = own.some(({ result }) => result === 'pass');
  const [first] = own;
  if (signatures.length === 0) claim(false, { good, bad: say`The message carries no DKIM signature` });
  else if (first === undefined) claim(false, { good, bad: say`The message is signed by ${excerpt(signatures.map(({ domain }) => domain).join(', '))}, but not by ${settings.domain}` });
  else claim(valid, { good, bad: say`The signature of ${first.domain} with the selector ${excerpt(first.selector)} is not valid`, observed: say`${first.result}: ${excerpt(first.comment)}` });
});
