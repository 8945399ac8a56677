/**
 * Who wrote a field, by its place. Servers write on top of what they got, so what stands above the line of the
 * receiver's border is the receiver's; what stands below the line of the hop before came with the message. Between the
 * two it may be either: some servers write below their own line, and who sends a message can write there too.
 */
import { belongs } from './organisations.ts';
import type { ReceivedHop } from './received.ts';
import { makerOf, type Maker } from './filters/makers.ts';

/**
 * `receiver`: above the border's line. `below`: under it, above the next older line. `before`: under that one too.
 * `none`: there is no line.
 */
export type FieldPlace = 'receiver' | 'below' | 'before' | 'none';

export interface Places {
  of(index: number): FieldPlace;
  /**
   * Whether the receiver wrote a field that its software is known to write (and to remove where senders forge it),
   * wherever it stands.
   */
  isReceivers(index: number, kind: Maker['writes'][number]): boolean;
  /** Whether a name that stands in such a field is the receiver's; undefined is (Exchange leaves it out). */
  mayName(server: string | undefined): boolean;
  /** Whose servers received it, where that is known by their names or their words. */
  readonly maker: Maker | undefined;
  /** The host that wrote the border's line. */
  readonly border: string | undefined;
  /** The host of the newest line above a field, which the message came to after somebody had written the field. */
  above(index: number): string | undefined;
}

export function fieldPlaces(hops: readonly ReceivedHop[], border: ReceivedHop | undefined): Places {
  const at = border === undefined ? -1 : hops.indexOf(border);
  const receivers = hops.slice(0, at + 1);
  const names = receivers.flatMap(({ by }) => by ?? []);
  const next = hops[at + 1]?.index ?? Number.POSITIVE_INFINITY;
  const maker = border && makerOf(border);
  const of = (index: number): FieldPlace => {
    if (border === undefined) return 'none';
    if (index < border.index) return 'receiver';
    return index < next ? 'below' : 'before';
  };
  return {
    of,
    isReceivers: (index, kind) => {
      const place = of(index);
      if (place === 'receiver') return true;
      return maker !== undefined && maker.writes.includes(kind) && (place === 'below' || maker.cleans);
    },
    mayName: (server) =>
      server === undefined || names.some((name) => belongs(server, name)) || (maker?.calls.includes(server) ?? false),
    maker,
    border: border?.by,
    above: (index) => hops.findLast((hop) => hop.index < index)?.by,
  };
}
