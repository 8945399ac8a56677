/**
 * `mailproof zone <domain>`: the records that a domain should have, as a zone to paste, with what is there of them
 * already.
 */
import { planOf } from '../../checks/kinds/plan.ts';
import { bindLine } from '../../checks/zone/format.ts';
import { comparePlan, questionFor, type ComparedRecord } from '../../checks/zone/compare.ts';
import type { Plan, PlannedRecord } from '../../checks/words/plan.ts';
import type { DnsAnswer } from '../../fixtures/dns/types.ts';
import { unknown, type Fact } from '../../common/fact.ts';
import { say, verbatim, type Text } from '../../common/say.ts';
import type { Run } from '../../fixtures/senses.ts';
import { withSenses } from '../../fixtures/world.ts';
import { lookOf } from '../../reporters/console.ts';
import { emit } from '../../reporters/output.ts';
import { paint, type Paint } from '../../reporters/paint.ts';
import { printable, render } from '../../reporters/render.ts';
import { EXIT } from '../../reporters/verdict.ts';
import { ZONE_WORDS } from '../../reporters/words.ts';
import type { CommandLine } from '../asked/arguments.ts';
import { createEarlyDns } from '../engine/early-dns.ts';
import { lookFirst } from '../engine/first-look.ts';
import { oneRun, requestFrom } from '../asked/request.ts';

export async function zone(line: CommandLine): Promise<number> {
  const run = oneRun(requestFrom(line, process.env, { usage: 'mailproof zone example.org', secrets: false }));
  const early = createEarlyDns();
  await lookFirst([run], early.dns, undefined, true);
  const { plan, compared, now } = await compareWithDns(early.handedOn([run])[0] ?? run);
  const { colour } = lookOf(process.stdout, process.env);
  if (plan.records.length === 0) {
    await emit(
      `${comment(say`${plan.domain} is an address: there are no DNS records for it to set.`).join('\n')}\n`,
      undefined,
    );
    return EXIT.good;
  }
  await emit(zoneText(plan, compared, { now, colours: paint(colour) }), undefined);
  return zoneExit(compared);
}

interface Comparison {
  readonly plan: Plan;
  readonly compared: readonly ComparedRecord[];
  /** ISO 8601. */
  readonly now: string;
}

async function compareWithDns({ settings, private: given }: Run): Promise<Comparison> {
  return withSenses(settings, given, async (senses) => {
    const plan = await planOf(senses);
    const facts = new Map<PlannedRecord, Fact<DnsAnswer>>();
    await Promise.all(
      plan.records.map(async (record) => {
        const { name, type } = questionFor(plan, record);
        facts.set(record, await senses.dns.ask(name, type));
      }),
    );
    const compared = comparePlan(plan, (record) => facts.get(record) ?? unknown(say`This was not asked`));
    return { plan, compared, now: senses.now };
  });
}

/** Whether a record counts that is not there: an optional one is missed by nobody. */
function isWrong({ state, record }: ComparedRecord): boolean {
  return state === 'different' || (state === 'missing' && !record.optional);
}

/** 0: all there; 1: something is missing or different; 2: something could not be asked, and nothing known is wrong. */
export function zoneExit(compared: readonly ComparedRecord[]): number {
  if (compared.some(isWrong)) return EXIT.failed;
  return compared.some(({ state }) => state === 'unknown') ? EXIT.undetermined : EXIT.good;
}

const COLOURS: Readonly<Record<ComparedRecord['state'], keyof Paint>> = {
  there: 'green',
  alike: 'green',
  missing: 'red',
  different: 'red',
  unknown: 'yellow',
};

export interface ZoneLook {
  /** ISO 8601. */
  readonly now: string;
  readonly colours: Paint;
}

/**
 * The zone: comments and records in the syntax of RFC 1035 §5.1, what a record is for before it, its state behind it.
 */
export function zoneText(plan: Plan, compared: readonly ComparedRecord[], { now, colours }: ZoneLook): string {
  const head = [
    ...comment(say`The DNS records that ${plan.domain} should have, compared with DNS at ${now}.`),
    ...comment(say`The mail host is ${plan.host}${addresses(plan)}.`),
  ];
  const blocks = compared.map((row) => [...before(row), recordLine(row, colours), ...after(row)]);
  const text = [head, ...blocks, comment(summary(compared))].map((lines) => lines.join('\n')).join('\n\n');
  return `${text}\n`;
}

function addresses({ v4, v6 }: Plan): string {
  const all = [...v4, ...v6];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

function before({ record }: ComparedRecord): readonly string[] {
  return [
    ...comment(record.purpose),
    ...(record.optional ? comment(say`Not needed, but good to have.`) : []),
    ...(record.elsewhere === true && record.type !== 'PTR'
      ? comment(say`This record is not set in the zone of this domain.`)
      : []),
    ...(record.missing === undefined ? [] : comment(record.missing)),
  ];
}

function recordLine({ record, state }: ComparedRecord, colours: Paint): string {
  return `${printable(bindLine(record))} ; ${colours[COLOURS[state]](render(ZONE_WORDS[state]))}`;
}

function after({ record, state, found, reason }: ComparedRecord): readonly string[] {
  return [
    ...(state === 'different' || state === 'alike' ? found.flatMap((data) => comment(say`published: ${data}`)) : []),
    ...(reason === undefined ? [] : comment(say`why this is not known: ${reason}`)),
    ...(isLong(record)
      ? [
          ...comment(say`Your DNS provider's web form may want the value in one piece:`),
          ...comment(verbatim(record.value)),
        ]
      : []),
  ];
}

/** Whether the data had to be split into several strings, which web forms know nothing of. */
function isLong({ type, data, missing }: PlannedRecord): boolean {
  return type === 'TXT' && missing === undefined && data.includes('" "');
}

function summary(compared: readonly ComparedRecord[]): Text {
  const count = (state: ComparedRecord['state']): number => compared.filter((row) => row.state === state).length;
  return say`${count('there')} there, ${count('alike')} that differ and will do, ${count('missing')} missing, ${count('different')} different, ${count('unknown')} unknown`;
}

/** A text as comment lines: nothing that a server said can end the comment. */
function comment(text: Text): readonly string[] {
  return render(text)
    .split('\n')
    .map((line) => `; ${line}`);
}
