/** Whether the server gets out on port 25, where it hands mail to others, as it has tried itself. */
import { known, mapFact, thenFact, unknown, type Fact } from '../../common/fact.ts';
import { joined, say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { KindName } from '../../common/settings.ts';
import { OUTGOING_PATIENCE } from '../../fixtures/host/outgoing-script.ts';
import type { Server } from '../../fixtures/host/types.ts';
import type { Outgoing, OutgoingEnd, OutgoingTry } from '../../fixtures/host/outgoing-types.ts';
import type { Delivery } from '../../fixtures/mail/types.ts';
import type { Family, Senses } from '../../fixtures/senses.ts';
import { readBounce } from '../knowledge/bounce.ts';
import { domainOf } from '../knowledge/names.ts';
import { readRefusal, type Refusal } from '../knowledge/refusals/explain.ts';
import type { Bench } from '../words/bench.ts';

/** `cut`: the server reaches nobody on any port. `absent`: it has no addresses of that family. */
type WayOut = 'open' | 'closed' | 'cut' | 'absent';

const MAIL = SERVICES.smtp.port;
const WEB = SERVICES.https.port;
/** So many have to be silent: one may be down. */
const ENOUGH = 2;

interface OutgoingLook {
  readonly check: string;
  /** Whether it sends to some servers by another port than 25. */
  readonly otherPorts?: true;
  look(server: Server): Promise<Fact<Outgoing>>;
}

/** By the kind of server: which check looks, and where Postfix sends from. */
const WATCHED: Readonly<Partial<Record<KindName, OutgoingLook>>> = {
  mailcow: { check: 'host.outgoing', look: outgoingOfMailcow },
  chatmail: {
    check: 'relay.outgoing',
    otherPorts: true,
    look: async (server) => thenFact(await server.relay(), ({ outgoing }) => outgoing),
  },
};

/** What was chosen for the domain there counts as Postfix' own. */
async function outgoingOfMailcow(server: Server): Promise<Fact<Outgoing>> {
  const [outgoing, domain] = await Promise.all([server.outgoing(), server.domain()]);
  const chosen = domain.known && domain.value?.smarthost === true;
  return mapFact(outgoing, ({ tries, smarthost }) => ({ tries, smarthost: smarthost ?? (chosen ? '' : undefined) }));
}

/** What to do, which each kind of server does in its own way. */
export interface OutgoingFixes {
  /** Where the server reaches nobody. */
  readonly cut: Text;
  /** Where only IPv6 is closed. */
  readonly ipv6: Text;
}

/** IPv6 is judged beside an IPv4 that works, and is no doubt where it is not known: mail gets out by IPv4. */
export async function judgeOutgoing(bench: Bench & Senses, fixes: OutgoingFixes): Promise<void> {
  const watched = WATCHED[bench.plan.kind.name];
  if (watched === undefined) return;
  const { tries, smarthost } = bench.sure(await watched.look(bench.server));
  bench.evidence('tries', tries);
  if (smarthost !== undefined) return passes(bench, THROUGH_ANOTHER);
  const over4 = bench.sure(await wayOut(bench, tries, 4));
  if (over4 === 'absent')
    return bench.doubt({
      reason: say`On the server, none of the controls' names (${joined(namesOf(tries))}) leads to an IPv4 address, so nothing could be tried`,
    });
  const over6 = await wayOut(bench, tries, 6);
  const hidden = over4 !== 'open' && watched.otherPorts === undefined && !(over6.known && over6.value === 'open');
  if (hidden && (await arrives(bench))) return passes(bench, ARRIVES);
  judgeWay(bench, tries, 4, over4, fixes);
  if (over4 === 'open' && over6.known && over6.value !== 'absent') judgeWay(bench, tries, 6, over6.value, fixes);
}

const THROUGH_ANOTHER = say`Mail goes out through another server (a smarthost): port ${MAIL} need not be open outwards`;
const ARRIVES = say`A message reached the other provider, although the server reaches no port ${MAIL}: mail goes out in another way`;

function passes({ claim }: Bench, good: Text): void {
  claim(true, { good, bad: good });
}

async function arrives({ mail }: Senses): Promise<boolean> {
  if (mail.missing('peer') !== undefined) return false;
  const { arrived } = await mail.delivery('outbound');
  return arrived.known && arrived.value !== undefined;
}

function judgeWay(
  { claim }: Bench,
  tries: readonly OutgoingTry[],
  family: Family,
  way: WayOut,
  { cut, ipv6 }: OutgoingFixes,
): void {
  const shut = tries.filter((one) => one.family === family && one.port === MAIL && one.end !== 'nameless');
  claim(way === 'open', {
    good: say`The server reaches port ${MAIL} of other mail servers over IPv${family}`,
    bad:
      way === 'cut'
        ? say`The server reaches nobody over IPv${family}: neither mail servers on port ${MAIL} nor web servers on port ${WEB}`
        : say`Port ${MAIL} is closed outwards over IPv${family}: the server reaches web servers, and no mail server`,
    observed: joined(shut.map(({ control, end }) => say`${control}: ${ENDS[end]}`)),
    ...(family === 6 ? { level: 'recommended', fix: ipv6 } : way === 'cut' ? { fix: cut } : {}),
  });
}

const ENDS: Readonly<Record<OutgoingEnd, Text>> = {
  answers: say`it answers`,
  mute: say`no greeting`,
  refused: say`the connection is refused`,
  silent: say`no answer`,
  unreachable: say`there is no way to it`,
  nameless: say`no address`,
  failed: say`it could not be tried`,
};

/** The check that owns it, where it has seen that no mail leaves the server. */
export async function closedOutwards(bench: Bench & Senses): Promise<string | undefined> {
  const watched = WATCHED[bench.plan.kind.name];
  if (watched === undefined || bench.server.missing('host') !== undefined) return undefined;
  const found = await watched.look(bench.server);
  if (!found.known || found.value.smarthost !== undefined) return undefined;
  const way = await wayOut(bench, found.value.tries, 4);
  return way.known && (way.value === 'closed' || way.value === 'cut') ? watched.check : undefined;
}

/** Where nobody looked from the server, and yet it is likely. */
export const PERHAPS_CLOSED = say`The server could not connect to the other provider's port ${MAIL}. If that is so with every provider, your hoster closes the port outwards, as most do for new customers: ask it to open port ${MAIL}. With --ssh user@host mailproof connects from the server to other mail servers and tells the two apart.`;

/** That the server got no connection to the one that should have a message: in the words of its bounce or its queue. */
export async function connectionFailure(
  { server }: Senses,
  { sent, refused, arrived, bounce }: Delivery,
): Promise<string | undefined> {
  if (refused !== undefined) return undefined;
  const returned = bounce === undefined ? undefined : readBounce(bounce)?.recipients[0]?.refusal;
  if (returned !== undefined) return isUnconnected(returned) ? returned.words : undefined;
  if (!arrived.known || arrived.value !== undefined || !sent.known) return undefined;
  if (server.missing('mailcow') !== undefined) return undefined;
  const queue = await server.queue();
  const to = domainOf(sent.value.to);
  const waiting = queue.known ? queue.value.messages.filter((one) => one.to.includes(to)) : [];
  return waiting.flatMap(({ reasons }) => reasons).find((reason) => isUnconnected(readRefusal(reason)));
}

function isUnconnected({ code, step }: Refusal): boolean {
  return code === undefined && step === 'connection';
}

/** What the server's own tries mean: silence of those that answer others is the way's, and not theirs. */
async function wayOut(senses: Senses, tries: readonly OutgoingTry[], family: Family): Promise<Fact<WayOut>> {
  const all = tries.filter((one) => one.family === family && one.end !== 'nameless');
  const mail = all.filter(({ port }) => port === MAIL);
  if (mail.length === 0) return known('absent');
  if (mail.some(({ end }) => end === 'answers')) return known('open');
  const unclear = mail.find(({ end }) => end === 'mute' || end === 'failed');
  if (unclear !== undefined)
    return unknown(
      unclear.end === 'mute'
        ? say`${unclear.control} takes the server's connection on port ${MAIL}, and no greeting comes within ${OUTGOING_PATIENCE} seconds`
        : say`The server could not try to connect to ${unclear.control}`,
    );
  const outside = all.some(({ port, end }) => port === WEB && (end === 'answers' || end === 'refused'));
  if (outside) return (await theirs(senses, mail, family)) ?? known('closed');
  if (family === 6 && all.every(({ end }) => end === 'unreachable')) return known('absent');
  const here = await senses.vantage.reaches(WEB, family);
  return here.known ? known('cut') : here;
}

/** Why the silence may be the controls' own; undefined where it is not. */
async function theirs(
  { settings, vantage }: Senses,
  mail: readonly OutgoingTry[],
  family: Family,
): Promise<Fact<never> | undefined> {
  const named = settings.controls.length > 0;
  if (named && mail.every(({ end }) => end === 'refused'))
    return unknown(
      say`The controls (${joined(namesOf(mail))}) refuse the server's connections on port ${MAIL}: name some with --control that are mail servers`,
    );
  // From the server itself nobody is asked twice; well-known ones are not all down at once.
  if ((!named || settings.shell?.kind === 'local') && mail.length >= ENOUGH) return undefined;
  const here = await vantage.reaches(MAIL, family);
  return here.known ? undefined : here;
}

function namesOf(tries: readonly OutgoingTry[]): string[] {
  return [...new Set(tries.filter(({ port }) => port === MAIL).map(({ control }) => control))];
}
