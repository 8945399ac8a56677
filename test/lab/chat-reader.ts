/** Somebody with Delta Chat: makes an account at a relay, joins a group by its link, and prints what is said there. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Core } from '../../fixtures/deltachat/core.ts';
import { Person } from '../../fixtures/deltachat/person.ts';
import { relayLogin } from '../../fixtures/deltachat/relay.ts';
import { openLedger } from '../../fixtures/mail/ledger.ts';

const [relay = '', link = '', last = ''] = process.argv.slice(2);
const core = await Core.start('reader', openLedger());
const person = await Person.create(core, { login: relayLogin(relay), record: undefined });
const { result, message } = await person.setUp(60_000, 'any');
if (result !== 'connected') throw new Error(message);
const chat = await core.ask((rpc) => rpc.secureJoin(person.id, link));
const seen = new Set<number>();
for (let isLast = false; !isLast; await sleep(100)) {
  const messages = await core.ask((rpc) => rpc.getMessageIds(person.id, chat, false, false));
  for (const id of messages.filter((one) => !seen.has(one))) {
    const { text, isInfo, showPadlock } = await core.ask((rpc) => rpc.getMessage(person.id, id));
    seen.add(id);
    if (!isInfo) process.stdout.write(`${JSON.stringify({ text, encrypted: showPadlock })}\n`);
    isLast ||= text.includes(last);
  }
}
await core.stop();
