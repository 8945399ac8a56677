/** Names places of a server in sentences: many ports and both address families in one phrase. */
import { joined, say, type Text, listed } from '../../common/say.ts';
import type { Family } from '../../fixtures/senses.ts';

/** A port of a server, reached over one address family. */
export interface PortPlace {
  /** The host's name. */
  readonly host: string;
  readonly port: number;
  readonly family: Family;
}

/** `mail.example.org:993 (IPv4)`; for several ports `mail.example.org, ports 25, 465 and 993 (IPv4 and IPv6)`. */
export function placesText(places: readonly PortPlace[]): Text {
  const byHost = Map.groupBy(places, ({ host }) => host);
  return joined(
    [...byHost].map(([host, own]) => hostText(host, own)),
    '; ',
  );
}

function hostText(host: string, places: readonly PortPlace[]): Text {
  const families = new Map(
    [
      ...Map.groupBy(
        places.toSorted((one, other) => one.port - other.port),
        ({ port }) => port,
      ),
    ].map(([port, own]) => [port, familiesOf(own)]),
  );
  const parts = [...Map.groupBy(families, ([, words]) => words)].map(([words, ports]) => ({
    words,
    ports: ports.map(([port]) => String(port)),
  }));
  const [first] = parts;
  if (parts.length === 1 && first?.ports.length === 1) return say`${host}:${listed(first.ports)} (${first.words})`;
  const texts = parts.map(({ words, ports }) =>
    ports.length === 1 ? say`port ${listed(ports)} (${words})` : say`ports ${listed(ports)} (${words})`,
  );
  return say`${host}, ${joined(texts, '; ')}`;
}

function familiesOf(places: readonly PortPlace[]): string {
  const families = new Set(places.map(({ family }) => `IPv${family}`));
  return [...families].sort().join(', ');
}
