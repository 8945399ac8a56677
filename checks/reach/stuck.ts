/** How sentences describe a service that accepts connections and then fails everybody. */
import { joined, say, type Text } from '../../common/say.ts';
import type { Ending, Stage, Stuck } from '../../fixtures/senses.ts';

/** Whether a service is of no use to anybody; one that fails only at STARTTLS is left to another check. */
export function isUseless({ stuck }: { readonly stuck: Stuck | undefined }): boolean {
  return stuck !== undefined && stuck.before !== 'starttls';
}

type Words = Readonly<Record<Ending, (where: string) => Text>>;

const WORDS: Readonly<Record<Exclude<Stage, 'starttls'>, Words>> = {
  greeting: {
    silent: (where) => say`${where} takes connections and never greets`,
    closed: (where) => say`${where} takes connections and closes them before it greets`,
    senseless: (where) => say`${where} takes connections, but what it says is no greeting`,
  },
  tls: each((where) => say`${where} takes connections, but not TLS`),
  answer: {
    silent: (where) => say`${where} takes connections and then answers nothing`,
    closed: (where) => say`${where} takes connections and closes them without an answer`,
    senseless: (where) => say`${where} takes connections, but what it answers makes no sense`,
  },
  mail: {
    silent: (where) => say`${where} greets, and then does not answer whoever hands over a message`,
    closed: (where) => say`${where} greets, and then hangs up on whoever hands over a message`,
    senseless: (where) => say`${where} greets, but what it answers to whoever hands over a message makes no sense`,
  },
};

function each(words: (where: string) => Text): Words {
  return { silent: words, closed: words, senseless: words };
}

/** The finding about a service that is of no use, with the subject first. */
export function stuckText(where: string, { before, how }: Stuck): Text {
  return WORDS[before === 'starttls' ? 'tls' : before][how](where);
}

/** What was seen, and the fact that it was seen twice. */
export function seenText({ seen }: Stuck): Text {
  return say`twice, some seconds apart: ${joined(seen, '; ')}`;
}
