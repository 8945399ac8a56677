/**
 * Makes the generated pages of docs/: `npm run docs` writes them, a test finds any that is out of date. The page of
 * receivers needs judges and is a test's (test/unit/receivers-page.ts).
 */
import { writeFileSync } from 'node:fs';
import { ADDRESS_RELAY } from '../checks/kinds/address-relay.ts';
import { KINDS, withoutCheck } from '../checks/kinds/index.ts';
import { TEST_RELAY } from '../checks/kinds/test-relay.ts';
import type { CheckMeta } from '../checks/words/meta.ts';
import { say, type Text } from '../common/say.ts';
import { KIND_NAMES } from '../common/settings.ts';
import { LANGUAGES, learn, speaking } from '../reporters/language.ts';
import { render } from '../reporters/render.ts';
import { COLLECTION, HISTORY, NOTIFICATION } from '../reporters/schema.ts';
import { WEIGHT_WORDS } from '../reporters/words.ts';
import type { Fault } from '../test/lab/fault.ts';
import { listFaults } from '../test/lab/fault-list.ts';
import { loadFaults, loadVariants } from '../test/lab/faults.ts';
import { outagesPage } from '../test/lab/outages/page.ts';
import type { Variant } from '../test/lab/variant.ts';
import { configSchema } from '../bin/asked/config-schema.ts';
import { cards, references } from '../bin/commands/catalogue.ts';

/** File name below docs/ → content. */
export async function pages(): Promise<ReadonlyMap<string, string>> {
  const all = await cards();
  const others = LANGUAGES.filter((language) => language !== 'en');
  for (const language of others) await learn(language);
  return new Map([
    ['checks.md', checksPage(all)],
    ...others.map((language) => [`checks.${language}.md`, speaking(language, () => checksPage(all))] as const),
    ['kinds.md', kindsPage(all)],
    ['faults.md', faultsPage(all, await loadFaults(), await loadVariants())],
    ['mailproof.schema.json', `${JSON.stringify(configSchema(all.map(({ id }) => id)), undefined, 2)}\n`],
    ['report.schema.json', `${JSON.stringify(COLLECTION, undefined, 2)}\n`],
    ['notification.schema.json', `${JSON.stringify(NOTIFICATION, undefined, 2)}\n`],
    ['history.schema.json', `${JSON.stringify(HISTORY, undefined, 2)}\n`],
  ]);
}

function checksPage(all: readonly CheckMeta[]): string {
  const sections = [...byTitle(all)].map(([title, checks]) => `## ${title}\n\n${checks.map(checkSection).join('\n')}`);
  return `<!-- Generated from the cards in checks/ by \`npm run docs\`; do not edit. -->
# ${render(say`The checks`)}

${render(say`**required**: without it users lose messages or safety, and the run fails. **recommended**: a warning.\n**advice**: a note. Fixes are shown for the domain example.org.`)}

${sections.join('\n')}`;
}

/** Which verdicts there can be for which kind of server, and why some cannot. */
function kindsPage(all: readonly CheckMeta[]): string {
  const about = all.filter(({ area }) => area.contact || !/^(?:message|reports)$/.test(area.id));
  const names = KIND_NAMES.map((name) => KINDS[name]);
  const rows = about.map(({ id, weight }) => {
    const cells = names.map((kind) => (withoutCheck(kind, id) === undefined ? RUNGS[weight] : '–'));
    return `| \`${id}\` | ${cells.join(' | ')} |`;
  });
  const reasons = names.flatMap((kind) => leftOut(kind.name, about, (id) => withoutCheck(kind, id)));
  const further = OTHER_RELAYS.flatMap(([called, kind]) =>
    leftOut(called, about, (id) => {
      const reason = withoutCheck(kind, id);
      return reason === withoutCheck(KINDS.chatmail, id) ? undefined : reason;
    }),
  );
  return `<!-- Generated from checks/kinds/ by \`npm run docs\`; do not edit. -->
# Verdicts by kind of server

mailproof finds out whether a server is a mailcow, a chatmail relay or any other mail server, and says so in the head of
its report (\`--kind mailcow\`, \`chatmail\` or \`mail\` tells it). A check that applies can pass and say *inconclusive*, and
does what stands here where it does not hold. – is *exempt*; why stands below.

| check | ${KIND_NAMES.join(' | ')} |
|---|${KIND_NAMES.map(() => '---|').join('')}
${rows.join('\n')}

${reasons.join('\n')}

## Relays without a name that others verify

What is left out there besides:

${further.join('\n')}

## What of a relay is not looked at

* **Whether mail from another relay is taken over \`/mxdeliv\`**: \`relay.direct\` asks for the page (GET), which
  leads to filtermail and says 405. Only a POST shows more, and what it hands over is a message to somebody, which
  nobody can take back. What filtermail says of such messages, \`relay.signatures\` and \`relay.cleartext\` ask on
  port 25, in the name of mailproof's own account.
* **Whether notifications reach a phone**: \`relay.metadata\` sees that push is offered (XDELTAPUSH) and that METADATA
  answers. A token that is set (SETMETADATA) stays with the account for 90 days, and with each message that comes in
  the relay writes of it to notifications.delta.chat: for a phone that does not exist.
* **Whether a call comes about over TURN**: \`relay.calls\` asks one question that is answered to everybody (STUN).
  With the name and password from METADATA, mailproof would take up a port that users need.
* **Whether new accounts are made, by a run that has kept its own**: only the first login of a new name would show
  it, and leaves an address behind for 90 days. With \`--ssh\`, \`relay.newcomers\` sees what keeps new accounts from
  being made.
* **Logins that are refused, over SMTP**: its 535 does not tell a wrong password from a doveauth that does not run.
  IMAP does, with a name that cannot be (\`relay.logins\`), once.

## What is not looked at with an account

* **Whether the server's own bounces are signed**: a sound mailcow refuses what it cannot deliver while the sender
  is still connected, so the other provider writes the bounce, and none leaves mailcow. What mailcow sends back of its own
  users' mail stays in the house. A bounce that goes out takes a mailbox or a forwarding that is broken on
  purpose. A bounce that did come, as a file, is judged by \`mailproof message bounce.eml\`: its signature, SPF by the
  name in HELO (a bounce has no sender), and DMARC. A relay takes signed mail to an address that does not exist
  and bounces it; mailproof sends none.
* **METADATA, but at a relay** (\`relay.metadata\`): elsewhere Delta Chat does without it.
* **CONDSTORE**: Delta Chat asks by it what other devices have read, and does without where it is not offered.
`;
}

const OTHER_RELAYS = [
  ['a relay whose name begins with \\_', TEST_RELAY],
  ['a relay that is an address', ADDRESS_RELAY],
] as const;

function leftOut(
  called: string,
  about: readonly CheckMeta[],
  reasonOf: (id: string) => Text | undefined,
): readonly string[] {
  return [...Map.groupBy(about, ({ id }) => reasonOf(id))].flatMap(([reason, checks]) =>
    reason === undefined
      ? []
      : [`* **${called}**, ${checks.map(({ id }) => `\`${id}\``).join(', ')}: ${render(reason)}`],
  );
}

/** What a check says when it does not hold. */
const RUNGS: Readonly<Record<CheckMeta['weight'], string>> = { required: 'fail', recommended: 'warn', advice: 'note' };

/** The cards by the titles of their areas. */
function byTitle(all: readonly CheckMeta[]): ReadonlyMap<string, readonly CheckMeta[]> {
  return Map.groupBy(all, ({ area }) => render(area.title));
}

function checkSection(card: CheckMeta): string {
  const fix = render(card.fix)
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');
  return `### ${card.id}

${render(say`${card.title}. *${WEIGHT_WORDS[card.weight]}*`)}

${render(say`When it fails: ${card.failure}. ${card.why}`)}

${render(say`What to do:`)}

${fix}

${render(references(card))}
`;
}

/**
 * Which misconfiguration is found by which check, area by area: each fault under the first check that it makes ring.
 */
function faultsPage(all: readonly CheckMeta[], faults: readonly Fault[], variants: readonly Variant[]): string {
  const { areas, unseen } = listFaults(all, faults);
  const sections = areas.map(({ area, found }) =>
    [
      `## ${render(area.title)}\n\n| what is wrong | found by |\n|---|---|`,
      ...found.map(({ fault, ids }) => row(fault, ids)),
      '',
    ].join('\n'),
  );
  return `<!-- Generated from test/lab/ by \`npm run docs\`; do not edit. -->
# Which mistake is found by which check

The tests make each of these mistakes on a mail server of real daemons and see that exactly these checks ring.
\`mailproof demo --fault NAME\` shows the report for one; its name stands in brackets.

${sections.join('\n')}
${outagesPage()}
## What cannot be known

Here the report says what it could not find out and why, and blames nobody.

${unseen.map((fault) => item(fault)).join('\n')}

## Set up differently, and right

Nothing rings on these servers, but for what truly applies to them.

${variants.map((variant) => item(variant)).join('\n')}
`;
}

function row({ name, summary }: Fault, ids: readonly string[]): string {
  return `| ${sentence(summary)} (${name}) | ${ids.map((id) => `\`${id}\``).join(', ')} |`;
}

function item({ name, summary }: Fault | Variant): string {
  return `* ${sentence(summary)} (${name})`;
}

/** Summaries end with a full stop or without. */
function sentence(summary: string): string {
  return summary.replace(/\.$/, '').replaceAll('|', '\\|');
}

if (import.meta.main) {
  for (const [name, content] of await pages()) writeFileSync(new URL(`../docs/${name}`, import.meta.url), content);
}
