/** What a relay offers beside mail: calls, live connections and push, and where it tells its users of them. */
import { hostInUrl } from '../../common/address-literals.ts';
import { say } from '../../common/say.ts';
import { LIVE_ENTRY, TURN_ENTRY } from '../../fixtures/mail/imap-metadata.ts';
import type { ServerMetadata } from '../../fixtures/mail/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { LIVE_CONNECTIONS, unitFix } from '../kinds/chatmail.ts';
import { excerpt } from '../knowledge/text.ts';
import { silenceOf } from '../reach/silence.ts';
import { isAnothers } from '../reach/strangers.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

const PUSH = 'XDELTAPUSH';
const METADATA = unitFix('chatmail-metadata dovecot');
const TURN = unitFix('turnserver chatmail-metadata');
/** `host:port:expiry:password`, as Delta Chat reads it. */
const TURN_SHAPE = /^[^:\s]+:\d{1,5}:\d{1,12}:\S+$/;

check(
  {
    id: 'relay.metadata',
    title: say`The relay tells Delta Chat of calls, live connections and push`,
    failure: say`Calls, live connections or notifications do not work as they should`,
    weight: 'recommended',
    needs: 'account',
    why: say`Delta Chat asks the relay over IMAP (METADATA) for its TURN server, through which calls go where two phones do not reach each other, and for its server for live connections. chatmail-metadata answers that, and keeps for each phone where notifications are sent. mailproof asks, and sets nothing.`,
    fix: () => METADATA,
    references: ['RFC 5464', 'chatmail/relay metadata.py'],
  },
  async (bench) => {
    const capabilities = bench.sure(await bench.mail.capabilities());
    bench.claim(capabilities.includes(PUSH), {
      good: say`The relay offers push notifications (${PUSH})`,
      bad: say`The relay does not offer push notifications (${PUSH})`,
    });
    const metadata = bench.sure(await bench.mail.metadata());
    if (
      !bench.claim(metadata !== undefined, {
        good: say`The relay offers METADATA`,
        bad: say`The relay does not offer METADATA, so Delta Chat learns of none of its servers`,
      }) ||
      metadata === undefined
    )
      return;
    bench.evidence('metadata', metadata.entries);
    judgeTurn(bench, metadata);
    await judgeLive(bench, metadata);
  },
);

function judgeTurn({ claim }: Bench, { entries, refused }: ServerMetadata): void {
  const [named, refusal] = [entries[TURN_ENTRY], refused[TURN_ENTRY]];
  claim(named !== undefined && TURN_SHAPE.test(named), {
    good: say`The relay names its TURN server`,
    bad:
      named === undefined
        ? say`The relay names no TURN server: turnserver does not run, or chatmail-metadata cannot ask it`
        : say`The relay names a TURN server in a way that Delta Chat does not read`,
    ...observedAs(named ?? refusal),
    expected: 'HOST:3478:TIME:PASSWORD',
    fix: TURN,
  });
}

/** Another server than the relay's own, which relay.live asks, is asked here. */
async function judgeLive(bench: Bench & Senses, { entries, refused }: ServerMetadata): Promise<void> {
  const [named, refusal] = [entries[LIVE_ENTRY], refused[LIVE_ENTRY]];
  const url = named === undefined ? undefined : URL.parse(named);
  if (named === undefined && refusal === undefined) return;
  const readable = url?.protocol === 'https:';
  const own = hostInUrl(bench.plan.domain);
  bench.claim(readable, {
    good: say`The relay names its server for live connections`,
    bad:
      named === undefined
        ? say`The relay does not tell its server for live connections`
        : say`The relay names a server for live connections that is no address on the web`,
    ...observedAs(named ?? refusal),
    expected: `https://${own}`,
  });
  if (!readable || url.hostname === own) return;
  const answer = await bench.http.fetch({ scheme: 'https', host: url.hostname, path: '/generate_204' });
  if (!answer.known) return bench.doubt({ reason: answer.reason });
  bench.claim(answer.value.status === NO_CONTENT, {
    good: say`${answer.value.url} answers`,
    bad: say`${answer.value.url} answers with status ${answer.value.status}: iroh-relay does not run there`,
    expected: String(NO_CONTENT),
    fix: LIVE_CONNECTIONS,
  });
}

const NO_CONTENT = 204;

function observedAs(text: string | undefined): { readonly observed?: string } {
  return text === undefined ? {} : { observed: excerpt(text) };
}

check(
  {
    id: 'relay.calls',
    title: say`The relay's TURN server answers`,
    failure: say`Calls between people whose phones do not reach each other do not come about`,
    weight: 'recommended',
    why: say`Calls go from phone to phone where that is possible, and else through the relay's TURN server, which listens at port 3478 over UDP since version 1.8. mailproof sends it one question (STUN) that it answers to everybody. Silence proves nothing: a firewall somewhere can swallow it.`,
    fix: () => say`On the relay, see whether it runs and listens:
systemctl status turnserver
journalctl -n 100 -u turnserver
ss -Hlunp 'sport = :3478'
A firewall before the relay must let UDP through, on port 3478 and on the ports that it gives to calls.`,
    references: ['RFC 8656', 'RFC 8489 §6'],
  },
  async (bench) => {
    const { sure, target, relay, claim, doubt } = bench;
    const endpoints = sure(await target.reachable());
    for (const endpoint of endpoints) {
      const answer = await relay.turn(endpoint);
      if (!answer.known) {
        doubt((await silenceOf(bench, endpoint, endpoints)) ?? answer);
        continue;
      }
      const { where, state } = answer.value;
      if (state !== 'answers' && (await isAnothers(endpoint, bench))) continue;
      claim(state === 'answers', {
        good: say`${where} answers over UDP`,
        bad: say`Nobody listens at ${where} over UDP`,
      });
    }
  },
);
