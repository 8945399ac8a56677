/** mailcow's ban and its limit on sending, as they are set: nothing is provoked. */
import { say } from '../../common/say.ts';
import type { BanSettings, SendingLimit } from '../../fixtures/host/upkeep-types.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** mailcow's own are 10 attempts, and half an hour. Whoever has more tries, or a shorter wait, guesses on. */
const MOST_ATTEMPTS = 50;
const SHORTEST_BAN = 300;
/** A phone whose password was changed tries a few times by itself. */
const FEWEST_ATTEMPTS = 4;
/** What a provider gives one customer (RFC 6177 §2): more are strangers to each other. */
const WIDEST = { v4: 24, v6: 48 } as const;
/** A chat message counts once for each member of a group. */
const LEAST_AN_HOUR = 200;
const HOUR = 3600;
const MINUTE = 60;

const BAN_PLACE = say`Change it in mailcow under System > Configuration > Options > Fail2ban parameters. mailcow's own values are 10 attempts, 1800 seconds, 32 and 128.`;

check(
  {
    id: 'host.limits',
    title: say`mailcow's ban and its limits leave room for chats, and none for guessing`,
    failure: say`Users are shut out, or strangers can try passwords as long as they like`,
    weight: 'advice',
    needs: 'host',
    why: say`mailcow bans an address after some failed logins, for all services. Set too strictly, one phone with an old password shuts out a family; set too loosely, it keeps nobody from guessing. A limit on sending counts each recipient, so that a message to a group of fifty is fifty.`,
    fix: () => BAN_PLACE,
    references: [],
  },
  async (bench) => {
    const { bans, sending } = bench.sure(await bench.server.limits());
    bench.evidence('ban', bans);
    bench.evidence('sending', sending ?? null);
    judgeGuessing(bench, bans);
    judgeBan(bench, bans);
    judgeSending(bench, sending);
  },
);

function judgeGuessing({ claim }: Bench, { attempts, time }: BanSettings): void {
  claim(attempts <= MOST_ATTEMPTS && time >= SHORTEST_BAN, {
    good: say`Who guesses passwords is banned after ${attempts} attempts, for ${Math.round(time / MINUTE)} minutes`,
    bad: say`Who guesses passwords is banned after ${attempts} attempts only, for ${Math.round(time / MINUTE)} minutes`,
  });
}

function judgeBan({ claim }: Bench, { attempts, netV4, netV6 }: BanSettings): void {
  claim(attempts >= FEWEST_ATTEMPTS, {
    good: say`A phone with an old password does not shut out who sits beside it at once`,
    bad: say`An address is banned after ${attempts} failed logins: one phone with an old password shuts out everybody beside it`,
  });
  claim(netV4 >= WIDEST.v4 && netV6 >= WIDEST.v6, {
    good: say`A ban hits who guessed, and no strangers`,
    bad: say`A ban hits everybody in the same network, who may be strangers to each other (/${netV4} and /${netV6})`,
  });
}

function judgeSending({ claim, plan: { domain } }: Bench, sending: SendingLimit | undefined): void {
  if (sending === undefined) return;
  const { count, seconds } = sending;
  claim((count * HOUR) / seconds >= LEAST_AN_HOUR, {
    good: say`The limit on sending leaves room for groups`,
    bad: say`${domain} may send ${count} messages in ${seconds} seconds, and each recipient counts: chats in groups are soon refused`,
    fix: say`Change it, or take it away, under E-Mail > Configuration > Domains > Edit > Rate limit.`,
  });
}
