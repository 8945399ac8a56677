/** How sentences tell of a service that takes connections and fails whoever connects. */
import { joined, say, type Text } from '../../common/say.ts';
import type { Ending, Stage, Stuck } from '../../fixtures/senses.ts';

/** Whether nobody can use a service at all; one that fails at STARTTLS only is another check's matter. */
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
};

function each(words: (where: string) => Text): Words {
  return { silent: words, closed: words, senseless: words };
}

/** The finding, its subject first, of a service that is useless. */
export function stuckText(where: string, { before, how }: Stuck): Text {
  return WORDS[before === 'starttls' ? 'tls' : before][how](where);
}

/** What was seen, and that it was seen twice. */
export function seenText({ seen }: Stuck): Text {
  return say`twice, some seconds apart: ${joined(seen, '; ')}`;
}
