/** Where the time of one run went: its stages, and the conversation that ended last with what it had to wait for. */
import { chainOf, type Exchange } from './floor.ts';
import { noteOf } from './notes.ts';
import type { SeenRun } from './run.ts';

/** Seconds. */
export interface Stage {
  readonly name: string;
  readonly seconds: number;
}

/** The stages of a run, one after another; together they are the whole run. */
export function stagesOf(
  { began, ended, notes, conversations }: SeenRun,
  exchanges: readonly Exchange[],
  floor: number,
): Stage[] {
  const lastAnswer = Math.max(...exchanges.map(({ answered }) => answered));
  const [main, worker, output, exit] = [
    noteOf(notes, 'main').at,
    noteOf(notes, 'worker').at,
    noteOf(notes, 'output').at,
    noteOf(notes, 'exit').at,
  ];
  // The screen is written to as the run goes on; what matters is when it has the last word.
  const done = Math.max(lastAnswer, Math.min(exit, output));
  return [
    { name: 'Node starts', milliseconds: main - began },
    { name: 'the command, its options and vitest, until the thread of the checks starts', milliseconds: worker - main },
    { name: 'checks and senses are loaded, until the first packet', milliseconds: conversations.began - worker },
    { name: 'the floor: the longest chain of unavoidable waits', milliseconds: floor },
    { name: 'beyond the floor, until the last answer', milliseconds: lastAnswer - conversations.began - floor },
    { name: 'from the last answer to the first line printed', milliseconds: done - lastAnswer },
    { name: "from there to the process's end", milliseconds: exit - done },
    { name: 'the process goes', milliseconds: ended - exit },
  ].map(({ name, milliseconds }) => ({ name, seconds: milliseconds / 1000 }));
}

/** One conversation on the way to the last answer. Seconds. */
export interface Step {
  readonly what: string;
  /** Since the first packet. */
  readonly began: number;
  /** How long it could have been held earlier, but was not. */
  readonly heldBack: number;
  /** For answers, and between an answer and what we said next. */
  readonly waited: number;
  readonly thought: number;
}

/** The conversations that the last answer had to wait for, it included. */
export function lastSteps(exchanges: readonly Exchange[], first: number): Step[] {
  const last = exchanges.reduce<Exchange | undefined>(
    (latest, exchange) => (latest === undefined || exchange.answered > latest.answered ? exchange : latest),
    undefined,
  );
  const steps: Step[] = [];
  let before = first;
  for (const { what, asked, answered, wait } of chainOf(last)) {
    const name = what.replace(/, connection$/, '');
    const gap = Math.max(0, asked - before) / 1000;
    const present = steps.at(-1);
    if (present?.what === name)
      steps[steps.length - 1] = { ...present, waited: present.waited + wait / 1000, thought: present.thought + gap };
    else steps.push({ what: name, began: (asked - first) / 1000, heldBack: gap, waited: wait / 1000, thought: 0 });
    before = answered;
  }
  return steps;
}
