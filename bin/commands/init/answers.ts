/** What a run cannot see by itself: asked for, and each answer tried at once. */
import type { Need } from '../../../checks/words/card.ts';
import { domainOf } from '../../../checks/knowledge/names.ts';
import { joined, say, verbatim, type Text } from '../../../common/say.ts';
import { loginLink, readLoginLink } from '../../../fixtures/mail/dclogin.ts';
import type { CheckReport, Report } from '../../../reporters/report.ts';
import { isConclusive } from '../../../reporters/verdict.ts';
import type { Values } from '../../asked/options.ts';
import type { Trial } from './look.ts';
import { agrees, type Operator } from './person.ts';

/** What was found out so far. */
export interface Learned {
  readonly values: Values;
  /** By the names of their variables. */
  readonly secrets: Readonly<Record<string, string>>;
}

export interface Interview {
  readonly person: Operator;
  readonly look: Trial;
  readonly domain: string;
}

interface Lacking {
  readonly need: Need;
  /** What it is good for, and where it comes from. */
  readonly about: (domain: string) => Text;
  /** Resolves to undefined where the person gives none. */
  readonly ask: (asking: Interview) => Promise<Partial<Learned> | undefined>;
  /** The checks that try it. */
  readonly only: readonly string[];
  readonly good: Text;
}

const NONE = say`(empty: none)`;

const QUESTIONS: readonly Lacking[] = [
  {
    need: 'account',
    about: (domain) =>
      say`With a mailbox of ${domain} mailproof sends itself messages, and sees whether they arrive. Take one of its own, such as monitor@${domain}.`,
    ask: async (asking) => mailbox(asking, 'MAILPROOF_ACCOUNT', (of) => of === asking.domain),
    only: ['imap.login', 'smtp.login'],
    good: say`It can log in, to read and to send`,
  },
  {
    need: 'peer',
    about: (domain) =>
      say`With a mailbox at another provider mailproof sees whether messages get there from ${domain}, and back.`,
    ask: async (asking) => mailbox(asking, 'MAILPROOF_PEER', (of) => of !== asking.domain),
    only: ['roundtrip.outbound', 'roundtrip.inbound'],
    good: say`Messages get there and back`,
  },
  {
    need: 'token',
    about: () =>
      say`With a token of mailadm mailproof makes an account as after scanning a QR code. Each run, this one too, takes a use of it: mailadm add-token monitor --expiry 1h --maxuse 1000000 --prefix mon.`,
    ask: async ({ person }) =>
      secret('MAILPROOF_TOKEN', await person.askSecretly(say`The token, which does not show ${NONE}:`)),
    only: ['mailadm.account', 'mailadm.login'],
    good: say`It makes an account that can log in`,
  },
  {
    need: 'host',
    about: () =>
      say`Over your own ssh mailproof looks at the server from inside: its containers, disk, queue and certificates. It changes nothing there.`,
    ask: async ({ person }) => {
      const route = await person.ask(say`USER@HOST ${NONE}:`);
      return route === '' ? undefined : { values: { ssh: [route] } };
    },
    only: ['host'],
    good: say`The server can be looked at from inside`,
  },
];

/** Asks for what the report lacks. Resolves to all that is known then. */
export async function askFor(report: Report, asking: Interview): Promise<Learned> {
  let known: Learned = { values: {}, secrets: {} };
  for (const question of QUESTIONS.filter(({ need }) => report.checks.some(({ lacks }) => lacks === need)))
    known = await askUntilGood(question, asking, known);
  return known;
}

/** More wrong passwords may look like an attack. */
const TRIES = 3;

async function askUntilGood(question: Lacking, asking: Interview, known: Learned): Promise<Learned> {
  const { person, look, domain } = asking;
  person.tell('');
  person.tell(question.about(domain));
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answer = await question.ask(asking);
    if (answer === undefined) return known;
    const all = { values: { ...known.values, ...answer.values }, secrets: { ...known.secrets, ...answer.secrets } };
    person.tell(say`Trying it…`);
    const report = await look({ domain, ...all, only: question.only });
    if (report === undefined) continue;
    const troubles = troublesIn(report, question.need);
    if (troubles.length === 0) {
      person.tell(say`✓ ${question.good}`);
      return all;
    }
    for (const trouble of troubles) person.tell(`✗ ${trouble}`);
    if (await agrees(person, say`Keep it all the same?`)) return all;
  }
  return known;
}

/** What keeps an answer from being good. From inside, what is wrong with the server is no fault of the way to it. */
function troublesIn({ checks }: Report, need: Need): readonly string[] {
  const told = checks.filter(({ verdict }) => verdict !== 'exempt');
  if (need === 'host' && told.some(({ verdict }) => isConclusive(verdict))) return [];
  const bad = told.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'warn');
  return [...new Set(bad.map(reasonOf))];
}

function reasonOf({ findings, reason, failure }: CheckReport): string {
  return findings.find(({ level }) => level !== 'unknown')?.message ?? reason ?? failure;
}

/** @param fits Whether a mailbox of a domain is what is asked for. */
async function mailbox(
  { person, domain }: Interview,
  variable: string,
  fits: (of: string) => boolean,
): Promise<Partial<Learned> | undefined> {
  for (;;) {
    const address = await person.ask(say`Its address ${NONE}:`);
    if (address === '') return undefined;
    const password = await person.askSecretly(say`Its password, which does not show:`);
    const link = loginLink(address, password);
    const read = readLoginLink(link);
    if ('problem' in read) person.tell(read.problem);
    else if (!fits(domainOf(read.login.address))) person.tell(notThere(address, domain));
    else return secret(variable, link);
  }
}

function notThere(address: string, domain: string): Text {
  return domainOf(address) === domain
    ? say`${address} is a mailbox of ${domain} itself; it must be one at another provider`
    : say`${address} is no mailbox of ${domain}`;
}

function secret(variable: string, value: string): Partial<Learned> | undefined {
  return value === '' ? undefined : { secrets: { [variable]: value } };
}

/** The names of what is secret, for a sentence. */
export function secretNames({ secrets }: Learned): Text {
  return joined(Object.keys(secrets).map((name) => verbatim(name)));
}
