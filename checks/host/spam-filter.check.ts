/** What mailcow's spam filter makes of chat messages: a bonus that it has and does not give, and its limits. */
import { say, verbatim } from '../../common/say.ts';
import type { SpamFilterFacts, SpamScan } from '../../fixtures/host/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { NO_CHAT_BONUS, TRUST_CHATS } from '../advice/chat-versions.ts';
import { CHAT_VERSION } from '../knowledge/delta-chat.ts';
import { excerpt } from '../knowledge/text.ts';
import { delivered } from '../reach/delivered.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';
import { IN_MAILCOW } from './texts.ts';

/** From how many points on mailcow takes mail for spam, as it comes (its local.d/actions.conf). */
const SHIPPED_LIMIT = 8;
/** What keeps a message from the inbox: it goes into Junk, or back to the sender. */
const UNWELCOME = ['add header', 'reject'] as const;

const GIVES_BONUS = say`The spam filter gives encrypted chat messages their bonus`;

check(
  {
    id: 'host.spam-filter',
    title: say`The spam filter knows chat messages`,
    failure: say`Chat messages from servers that are set up badly end as spam, which Delta Chat never shows`,
    weight: 'advice',
    needs: 'mailcow',
    why: say`mailcow counts points against every message, and files it as spam from ${SHIPPED_LIMIT} points on. A sender's server without a name for its address (PTR) brings 8.5 of them, and the way in which Delta Chat hides recipients 2 more. Against that mailcow has a bonus of 20 points for encrypted chat messages, but does not ship the list that it looks them up in. With a key of mailcow's API in place of access to the server, what the filter counted for mailproof's own message shows that.`,
    fix: () => TRUST_CHATS,
    references: [],
  },
  async (bench) => {
    if (bench.server.spamScan !== undefined) return judgeScan(bench, bench.server.spamScan);
    const { chatVersions, limits } = bench.sure(await bench.server.spamFilter());
    bench.evidence('chat_versions.map', chatVersions ?? null);
    judgeBonus(bench, chatVersions);
    judgeLimits(bench, limits);
  },
);

/** What mailcow's composite of the two signs of an encrypted chat message is called. */
const CHAT_SYMBOL = 'ENCRYPTED_CHAT';
/** So many of what the filter counted are told. */
const MOST_SYMBOLS = 6;

/** Without a shell, a message of mailproof's own shows whether the filter gives the bonus. */
async function judgeScan(bench: Bench & Senses, scanOf: NonNullable<Senses['server']['spamScan']>): Promise<void> {
  const missing = bench.mail.missing('account');
  if (missing !== undefined) return bench.exempt(missing);
  const message = await delivered(bench, 'self');
  if (message === undefined) return;
  const scan = bench.sure(await scanOf(message.sent.messageId));
  if (scan === undefined)
    return bench.doubt({ reason: say`The spam filter does not tell what it made of mailproof's message` });
  bench.evidence('scan', { ...scan, limit: scan.limit ?? null, symbols: Object.fromEntries(scan.symbols) });
  bench.claim(scan.symbols.has(CHAT_SYMBOL), {
    good: GIVES_BONUS,
    bad: NO_CHAT_BONUS,
    observed: say`${scan.score} points for mailproof's message: ${countedIn(scan)}`,
    expected: verbatim(`${CHAT_SYMBOL} (-20)`),
  });
}

/** What counted most, by the filter's own names. */
function countedIn({ symbols }: SpamScan): string {
  const counted = [...symbols].filter(([, score]) => score !== 0);
  return counted
    .toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one))
    .slice(0, MOST_SYMBOLS)
    .map(([name, score]) => `${excerpt(name)} (${score})`)
    .join(', ');
}

function judgeBonus({ claim, doubt }: Bench, chatVersions: string | undefined): void {
  const matches = patternsIn(chatVersions ?? '').map(matchesChats);
  if (!matches.includes(true) && matches.includes(undefined))
    return doubt({
      reason: say`Nobody but the spam filter can read what stands in data/conf/rspamd/custom/chat_versions.map`,
    });
  claim(matches.includes(true), {
    good: GIVES_BONUS,
    bad: NO_CHAT_BONUS,
    observed:
      chatVersions === undefined
        ? say`no file data/conf/rspamd/custom/chat_versions.map`
        : say`nothing in data/conf/rspamd/custom/chat_versions.map fits Chat-Version: ${CHAT_VERSION}`,
    expected: verbatim('/1/'),
  });
}

/** Lines of a map of rspamd's; `#` begins a comment. */
function patternsIn(map: string): readonly string[] {
  return map
    .split('\n')
    .map((line) => line.replace(/\s*#.*$/, '').trim())
    .filter((line) => line !== '');
}

/** Whether `/pattern/flags` fits Delta Chat's messages; undefined where only rspamd knows. */
function matchesChats(line: string): boolean | undefined {
  const [, pattern, flags = ''] = /^\/(.+)\/([imsu]*)$/.exec(line) ?? [];
  if (pattern === undefined) return undefined;
  try {
    return new RegExp(pattern, flags).test(CHAT_VERSION);
  } catch {
    return undefined;
  }
}

function judgeLimits({ claim, doubt, evidence }: Bench, limits: SpamFilterFacts['limits']): void {
  if (!limits.known) return doubt(limits);
  evidence('limits', Object.fromEntries(limits.value));
  const lowest = Math.min(...UNWELCOME.map((action) => limits.value.get(action) ?? Infinity));
  claim(lowest >= SHIPPED_LIMIT, {
    good: say`The spam filter takes mail for spam from ${lowest} points on`,
    bad: say`The spam filter takes mail for spam from ${lowest} points on already`,
    expected: say`${SHIPPED_LIMIT} points, as mailcow comes`,
    fix: say`${IN_MAILCOW} see where the limits of the spam filter were changed. mailcow's own stand in local.d/actions.conf (reject 15, add_header 8, greylist 7), and a file of the same name in override.d goes before it:\ngrep -rn -e reject -e add_header data/conf/rspamd/local.d/actions.conf data/conf/rspamd/override.d\nCorrect the numbers there, and let the filter read them:\nsudo docker compose restart rspamd-mailcow`,
  });
}
