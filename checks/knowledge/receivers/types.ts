/** The shape of the tables of what receivers really do with a record. */

/** Where a record of the table refers to another name: `TYPE name` → data; `silence` where nobody answers. */
export type ReceiverZone = Readonly<Record<string, readonly string[] | 'silence'>>;

/** One way to write a record. */
export interface Form {
  readonly id: string;
  /** The TXT texts of the name: for a domain example.org. */
  readonly records: readonly string[];
  /** What its author wants receivers to find. */
  readonly meant: string;
  /** Receiver → what it found. */
  readonly found: ReadonlyMap<string, string>;
  readonly zone: ReceiverZone;
}

export interface Table {
  readonly receivers: readonly string[];
  readonly forms: readonly Form[];
}

/** A row as it is written down: what receivers found stands in their order, one word each. */
export type FormRow = readonly [
  id: string,
  records: string | readonly string[],
  meant: string,
  found: string,
  zone?: ReceiverZone | undefined,
];

/** Reads rows; throws where one has not one word for each receiver. */
export function table(receivers: readonly string[], rows: readonly FormRow[]): Table {
  return {
    receivers,
    forms: rows.map(([id, records, meant, words, zone = {}]) => {
      const found = words.split(' ');
      if (found.length !== receivers.length) throw new Error(`${id} has ${found.length} words`);
      return {
        id,
        records: typeof records === 'string' ? [records] : records,
        meant,
        found: new Map(receivers.map((receiver, index) => [receiver, found[index] ?? ''])),
        zone,
      };
    }),
  };
}
