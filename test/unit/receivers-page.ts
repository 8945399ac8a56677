/** docs/receivers.md: the tables of what receivers really do, with our own verdict as their last column. */
import { RECEIVERS, RUN_ON, TABLES, type Form, type Standard } from '../../checks/knowledge/receivers/index.ts';
import { english } from '../../common/say.ts';
import { oursOf } from './receivers.ts';

/** What the words of each table mean. */
const MEANING: Readonly<Record<Standard, string>> = {
  SPF: 'What each found for mail from 192.0.2.1, which the record means to allow. `error`: libspf2 gave up and named no result; `plusall`: rspamd gives the message 4.0 points towards junk.',
  DKIM: 'What each found of a message that is signed with the key (KEY stands for it; KEY1024 is a short one, KEYOTHER the key of somebody else, KEYPKCS1 the key without its wrapping, KEYED25519 an Ed25519 key, KEYEDDER that in the wrapping of OpenSSL). `refused`: the signature counts for nothing.',
  DMARC:
    'The policy that each applied to a message that passes neither SPF nor DKIM. `lost`: it saw no record, or discarded it. opendmarc with a `pct` of 0 counts as none.',
};

export async function receiversPage(): Promise<string> {
  const sections: string[] = [];
  for (const standard of Object.keys(TABLES) as Standard[]) sections.push(await section(standard));
  const who = [...RECEIVERS].map(([name, { version, usedBy }]) => `| ${name} | ${version} | ${english(usedBy)} |`);
  return `<!-- Generated from checks/knowledge/receivers/ by \`npm run docs\`; do not edit. -->
# What receivers really do with a record

An RFC says what a record means; whether mail arrives is decided by the programs that read it, and they disagree. All of
this was run on ${RUN_ON}, one zone for all of them; what one finds otherwise than the record's author means stands in
**bold**. The last column is mailproof's verdict on a server with such a record, and the checks that give it. What a
widespread program misreads is at least a warning, which says who; what all take is no failure; mailauth alone decides
nothing. What rspamd counts in the messages themselves stands in [rspamd.md](rspamd.md).

| program | version | used by |
|---|---|---|
${who.join('\n')}

${sections.join('\n\n')}
`;
}

async function section(standard: Standard): Promise<string> {
  const { receivers, forms } = TABLES[standard];
  const rows: string[] = [];
  for (const form of forms) rows.push(await row(standard, form));
  return `## ${standard}

${MEANING[standard]}

| record | meant | ${receivers.join(' | ')} | mailproof |
|${'---|'.repeat(receivers.length + 3)}
${rows.join('\n')}`;
}

async function row(standard: Standard, form: Form): Promise<string> {
  const { verdict, by } = await oursOf(standard, form);
  const found = [...form.found.values()].map((word) => (word === form.meant ? word : `**${word}**`));
  const ours = by.length === 0 ? verdict : `${verdict} (${by.join(', ')})`;
  return `| ${form.records.map(code).join('<br>')}${besides(form)} | ${form.meant} | ${found.join(' | ')} | ${ours} |`;
}

/** Where the record leads to. */
function besides({ zone }: Form): string {
  const names = Object.entries(zone).map(([name, told]) =>
    told === 'silence' ? `${code(name)} fails` : `${code(name)}: ${told.map(code).join(', ')}`,
  );
  const shown =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), `and ${names.length - MOST_NAMES} more`] : names;
  return shown.map((line) => `<br>${line}`).join('');
}

const MOST_NAMES = 3;

/** Code in a cell of a table: a tab and a line end are shown, a blank at an end is kept. */
function code(text: string): string {
  const shown = text.replaceAll('|', '\\|').replaceAll('\t', '⇥').replaceAll('\n', '⏎');
  return `\`${/^ | $/.test(shown) ? ` ${shown} ` : shown}\``;
}
