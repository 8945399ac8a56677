/**
 * The floor of a run: how long its longest chain of unavoidable waits takes, from what passed on the wire. An exchange
 * is one question to the world and its answer; what it takes is the time from our last byte to the last byte of the
 * answer. It cannot begin before the exchanges that it needs have ended:
 *
 * - on the same connection, the one before (nobody talks ahead of an answer);
 * - for a connection, the DNS answer that told its address; for a question to a name server, the one that told the
 * server's address;
 * - for a further connection to port 25 of an address, what the one before has heard by then (a stranger comes alone
 * until it is welcome);
 * - for a question about a name that an earlier answer told (an exchange, a name server, an alias, a pointer), or that
 * is made of an address, that answer;
 * - for what a mail server tells of a new message in IMAP, the sending of that message.
 *
 * Whatever else a run waits for is its own doing. Our own thinking counts as nothing, and every exchange begins the
 * moment it can; a needless exchange inside of a conversation is not seen as such.
 */
import type { Answer } from 'dns-packet';
import { SERVICES } from '../../../common/services.ts';
import { reverseName } from '../addresses.ts';
import type { Connection, Conversations, Question } from './conversations.ts';
import type { MessageNote } from './notes.ts';

/** Milliseconds since 1970, but for those of the floor, which count from its beginning. */
export interface Exchange {
  readonly what: string;
  readonly asked: number;
  readonly answered: number;
  /** What it takes, at least. */
  readonly wait: number;
  /** The exchange that it has to wait for longest. */
  readonly after: Exchange | undefined;
  /** When it could have ended. */
  readonly floor: number;
}

const SMTP_PORT: number = SERVICES.smtp.port;
const IMAP_PORTS: readonly number[] = [SERVICES.imap.port, SERVICES.imaps.port];
/** A note and the packet that it is about are not of the same instant. Milliseconds. */
const SHARPNESS = 5;

/** Every exchange of a run. */
export function exchangesIn(
  { connections, questions }: Conversations,
  domain: string,
  messages: readonly MessageNote[] = [],
): readonly Exchange[] {
  return new Chain(domain, messages).follow(connections, questions);
}

/** The exchange that could have ended last: the floor is its. */
export function lastOf(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.reduce<Exchange | undefined>(
    (last, exchange) => (last === undefined || exchange.floor > last.floor ? exchange : last),
    undefined,
  );
}

/** An exchange and all that it had to wait for, the first one first. */
export function chainOf(last: Exchange | undefined): Exchange[] {
  return last === undefined ? [] : [...chainOf(last.after), last];
}

interface Raw {
  readonly what: string;
  readonly asked: number;
  readonly answered: number;
  readonly connection: Connection | undefined;
  readonly question: Question | undefined;
}

class Chain {
  readonly #domain: string;
  readonly #messages: readonly MessageNote[];
  /** Who told a name, or an address. */
  readonly #told = new Map<string, Exchange[]>();
  readonly #reversed = new Map<string, string>();
  readonly #last = new Map<Connection, Exchange>();
  /** What a message waited for before it could be sent. */
  readonly #sent: { readonly note: MessageNote; readonly after: Exchange }[] = [];

  constructor(domain: string, messages: readonly MessageNote[]) {
    this.#domain = domain;
    this.#messages = messages;
  }

  follow(connections: readonly Connection[], questions: readonly Question[]): Exchange[] {
    const raw = [...questions.flatMap(asRaw), ...connections.flatMap(exchangesOf)];
    return raw.sort((one, other) => one.answered - other.answered).map((exchange) => this.#place(exchange));
  }

  #place({ what, asked, answered, connection, question }: Raw): Exchange {
    const before = connection === undefined ? undefined : this.#last.get(connection);
    const needs =
      before === undefined ? [...this.#learned(asked, connection, question), ...this.#sameDoor(connection)] : [before];
    if (connection !== undefined && before !== undefined) this.#note(connection, before, asked);
    const news =
      connection !== undefined && IMAP_PORTS.includes(connection.remote.port)
        ? this.#sent.findLast(({ note }) => note.at > asked && note.at < answered)
        : undefined;
    const usual = made({ what, asked, answered }, needs, answered - asked);
    // Whether it was the message that was waited for nobody can see; a floor takes the shorter one.
    const told =
      news === undefined
        ? usual
        : made({ what: `${what}: a new message`, asked, answered }, [news.after], answered - news.note.at);
    const exchange = told.floor < usual.floor ? told : usual;
    if (connection !== undefined) this.#last.set(connection, exchange);
    if (question !== undefined) this.#tell(question, exchange);
    return exchange;
  }

  /** What the connection that was there before had heard by then: a stranger comes alone until it is welcome. */
  #sameDoor(connection: Connection | undefined): Exchange[] {
    if (connection?.remote.port !== SMTP_PORT) return [];
    const earlier = [...this.#last].flatMap(([{ remote, local }, exchange]) =>
      remote.port === SMTP_PORT && remote.address === connection.remote.address && local.port !== connection.local.port
        ? (heardBy(exchange, connection.began) ?? [])
        : [],
    );
    return earlier.slice(-1);
  }

  /** Remembers that a message was sent on this connection, with what was said `asked`. */
  #note(connection: Connection, before: Exchange, asked: number): void {
    const note = this.#messages.find(
      ({ at, port }) => port === connection.local.port && at > before.answered - SHARPNESS && at < asked + SHARPNESS,
    );
    if (note !== undefined) this.#sent.push({ note, after: before });
  }

  #learned(asked: number, connection: Connection | undefined, question: Question | undefined): Exchange[] {
    const names =
      question === undefined
        ? []
        : [
            question.name,
            ...[...this.#reversed].flatMap(([labels, address]) => (question.name.startsWith(labels) ? [address] : [])),
          ];
    const wanted = [
      connection?.remote.address ?? question?.server ?? '',
      ...names.filter((name) => name !== this.#domain),
    ];
    return wanted.flatMap((thing) => {
      const [earliest] = (this.#told.get(thing) ?? [])
        .filter(({ answered }) => answered <= asked)
        .sort((one, other) => one.floor - other.floor);
      return earliest ?? [];
    });
  }

  #tell({ name, answers }: Question, by: Exchange): void {
    for (const thing of answers.flatMap(toldBy)) {
      if (thing === name) continue;
      const tellers = this.#told.get(thing);
      if (tellers === undefined) this.#told.set(thing, [by]);
      else tellers.push(by);
      if (/^[\d.]+$|:/.test(thing)) this.#reversed.set(reverseName(thing).replace(/(in-addr|ip6)\.arpa$/, ''), thing);
    }
  }
}

/** An exchange or, of those before it, the last that had ended by then. */
function heardBy(exchange: Exchange | undefined, time: number): Exchange | undefined {
  return exchange === undefined || exchange.answered <= time ? exchange : heardBy(exchange.after, time);
}

function made(
  { what, asked, answered }: Pick<Exchange, 'what' | 'asked' | 'answered'>,
  needs: readonly Exchange[],
  wait: number,
): Exchange {
  const after = lastOf(needs);
  return { what, asked, answered, wait, after, floor: (after?.floor ?? 0) + wait };
}

function asRaw(question: Question): Raw[] {
  const { name, type, server, asked, answered } = question;
  // What is asked again by TCP has its connection's exchanges besides, which end no later.
  return answered === undefined
    ? []
    : [{ what: `DNS ${name} ${type} at ${server}`, asked, answered, connection: undefined, question }];
}

function exchangesOf(connection: Connection): Raw[] {
  const { remote, began, opened, refused, turns } = connection;
  const what = `port ${remote.port} at ${remote.address}`;
  const taken = opened ?? refused;
  if (taken === undefined) return [];
  const found: Raw[] = [
    { what: `${what}, connection`, asked: began, answered: taken, connection, question: undefined },
  ];
  let asked = taken;
  for (const { ours, to } of turns) {
    if (!ours) found.push({ what, asked, answered: to, connection, question: undefined });
    asked = to;
  }
  return found;
}

/** Names and addresses that a record tells. */
function toldBy(answer: Answer): string[] {
  switch (answer.type) {
    case 'A':
    case 'AAAA':
    case 'NS':
    case 'CNAME':
    case 'PTR':
      return [answer.data.toLowerCase()];
    case 'MX':
      return [answer.data.exchange.toLowerCase()];
    case 'SRV':
      return [answer.data.target.toLowerCase()];
    default:
      return [];
  }
}
