/** docs/rspamd.md: what a real rspamd counted for mailproof's message and for one of the core's, rule by rule. */
import type { SideBySide, Weighed } from './real-filter.ts';

/** What one version found, world by world. */
export interface Found {
  /** `Debian 12`. */
  readonly system: string;
  readonly version: string;
  readonly worlds: ReadonlyMap<string, SideBySide>;
}

const NOTHING = '·';

/** Markdown. The day is when all of it was run. */
export function rspamdPage(found: readonly Found[], day: string): string {
  return `<!-- Written by \`npm run docs:rspamd\` from what it has just seen; do not edit. -->
# What rspamd counts in these messages

rspamd is the spam filter of mailcow and of many other servers. On ${day} a real one, as Debian ships it, stood at the other
provider of the lab and judged the message that mailproof sends, and beside it one of Delta Chat's own core, on the healthy
server and on ten that are broken ([what is broken there](faults.md)). Each world had a filter that had seen no other.
Points count towards junk, and with a minus against it. As Debian ships it, rspamd asks the sender to come again from 4 points on (greylisting),
marks a message as junk from 6 on and refuses it from 15 on.

Where a cell has one number, both messages got it. Two numbers are mailproof's message / the core's. \`${NOTHING}\` is none. Delta Chat's
core makes the date of each message up, up to six days back, and so does mailproof: \`DATE_IN_PAST\` counts
from one day on, and whether a message got it is chance.

${found.map(section).join('\n\n')}
`;
}

function section({ system, version, worlds }: Found): string {
  const names = [...worlds.keys()];
  const rules = new Set(
    [...worlds.values()].flatMap(({ probe, core }) => [...probe.rules.keys(), ...core.rules.keys()]),
  );
  const rows = [...rules].toSorted().map((rule) => row(`\`${rule}\``, worlds, ({ rules: own }) => own.get(rule)));
  return `## rspamd ${version} (${system})

| rule | ${names.join(' | ')} |
|${'---|'.repeat(names.length + 1)}
${[row('**all together**', worlds, ({ score }) => score), ...rows].join('\n')}`;
}

function row(
  head: string,
  worlds: ReadonlyMap<string, SideBySide>,
  points: (message: Weighed) => number | undefined,
): string {
  const cells = [...worlds.values()].map(({ probe, core }) => {
    const [ours, theirs] = [shown(points(probe)), shown(points(core))];
    return ours === theirs ? ours : `${ours} / ${theirs}`;
  });
  return `| ${head} | ${cells.join(' | ')} |`;
}

function shown(points: number | undefined): string {
  return points === undefined ? NOTHING : points.toFixed(1);
}
