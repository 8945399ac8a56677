/** What mailcow does with mail: the sieve rule that hides Delta Chat's messages, POP3, and who is banned. */
import { say } from '../../common/say.ts';
import type { Listener, MailcowConfig } from '../../fixtures/host/types.ts';
import { PORTS } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { inNetwork } from '../knowledge/addresses.ts';
import { hidesChats } from '../knowledge/sieve.ts';
import { excerpt } from '../knowledge/text.ts';
import { APPLY, IN_MAILCOW } from './texts.ts';

const RESTART_DOVECOT = say`${IN_MAILCOW} restart Dovecot, which reads the file when it starts:\nsudo docker compose restart dovecot-mailcow`;

check(
  {
    id: 'host.sieve',
    title: say`Delta Chat's messages stay in the inbox`,
    failure: say`Messages are delivered and never shown`,
    weight: 'required',
    needs: 'host',
    guide: 'mailcow-options',
    why: say`mailcow up to August 2026 puts every message of Delta Chat into a folder DeltaChat, by a rule for all mailboxes. Delta Chat looks into the inbox only, so such messages are accepted, delivered and never seen.`,
    fix: () =>
      say`${IN_MAILCOW} empty the rule, and let Dovecot read it (the copy keeps what stood there):\nsudo cp data/conf/dovecot/global_sieve_before global_sieve_before.old\necho '#' > data/conf/dovecot/global_sieve_before\nsudo docker compose restart dovecot-mailcow`,
    references: [],
  },
  async ({ server, sure, claim, doubt, evidence }) => {
    const { file, copy } = sure(await server.sieve());
    evidence('global_sieve_before', file ?? null);
    const good = say`The rule for all mailboxes leaves Delta Chat's messages alone`;
    if (
      !claim(file === undefined || !hidesChats(file), {
        good,
        bad: say`The rule data/conf/dovecot/global_sieve_before takes Delta Chat's messages out of the inbox`,
      })
    )
      return;
    if (!copy.known) return doubt(copy);
    claim(copy.value === undefined || !hidesChats(copy.value), {
      good,
      bad: say`The rule was corrected, but Dovecot still works with the old one, which takes Delta Chat's messages out of the inbox`,
      fix: RESTART_DOVECOT,
    });
  },
);

const POP3 = [
  { key: 'POP_PORT', port: PORTS.pop3 },
  { key: 'POPS_PORT', port: PORTS.pop3s },
] as const;
const LOOPBACK = /^(127\.|\[?::1\]?$|localhost$)/;

check(
  {
    id: 'host.pop3',
    title: say`POP3 is closed in mailcow.conf`,
    failure: say`A mail program can empty the inbox before Delta Chat has read it`,
    weight: 'recommended',
    needs: 'host',
    guide: 'disable-pop3',
    why: say`Mail programs that use POP3 take messages off the server. Delta Chat on another device then never sees them. Nobody needs it with Delta Chat, so the guide closes it.`,
    fix: () =>
      say`In mailcow.conf these lines must stand:\n${POP3.map(({ key, port }) => `${key}=127.0.0.1:${port}`).join('\n')}\n${APPLY}`,
    references: [],
  },
  async (bench) => {
    const config = bench.sure(await bench.server.config());
    const listeners = bench.sure(await bench.server.listeners());
    for (const one of POP3) judgePop3(bench, config, listeners, one);
  },
);

function judgePop3(
  { claim, doubt }: Bench,
  { values }: MailcowConfig,
  listeners: readonly Listener[],
  { key, port }: (typeof POP3)[number],
): void {
  const value = values[key] ?? String(port);
  const [, address = ''] = /^(.*):\d+$/.exec(value) ?? [];
  const closed = claim(LOOPBACK.test(address), {
    good: say`${key} is bound to this machine itself`,
    bad: say`${key} opens POP3 to everybody`,
    observed: `${key}=${excerpt(value)}`,
    expected: `${key}=127.0.0.1:${port}`,
  });
  const open = listeners.some((listener) => listener.port === port && !LOOPBACK.test(listener.address));
  if (closed && open)
    doubt({ reason: say`mailcow.conf closes port ${port}, and it is open all the same`, cause: 'host.applied' });
}

check(
  {
    id: 'host.bans',
    title: say`mailcow does not ban the people who run it`,
    failure: say`mailcow's own ban can lock you and your checks out`,
    weight: 'advice',
    needs: 'mailcow',
    why: say`After ten failed logins mailcow shuts out an address from every port, ssh among them, for half an hour and longer each time. Addresses on its list of exceptions are never shut out.`,
    fix: () =>
      say`In mailcow's web interface, under System > Configuration > Options > Fail2ban parameters, lift the ban, and add the addresses that you and your checks come from to the list of networks that are never banned.`,
    references: [],
  },
  async ({ server, sure, exempt, claim, evidence }) => {
    const bans = sure(await server.bans());
    const { client } = sure(await server.addresses());
    evidence('bans', { active: bans.active.length, permanent: bans.permanent.length, allowed: bans.allowed });
    if (client === undefined) return exempt(say`Needs --ssh: only then the server tells from where you look`);
    claim(!covers([...bans.active, ...bans.permanent], client), {
      good: say`${client}, from where you look, is not banned`,
      bad: say`${client}, from where you look, is banned`,
      level: 'recommended',
    });
    claim(covers(bans.allowed, client), {
      good: say`${client} is never banned`,
      bad: say`${client}, from where you look, is not among the addresses that are never banned`,
    });
  },
);

/** Whether an address stands in a list of addresses and networks. */
function covers(list: readonly string[], address: string): boolean {
  return list.some((entry) => inNetwork(address, entry));
}
