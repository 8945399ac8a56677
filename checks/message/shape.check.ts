/** Whether the message is formed as mail must be. */
import { say } from '../../common/say.ts';
import { check } from './area.ts';
import { judgeProblems } from '../court/problems.ts';
import { letterOf } from './at-hand.ts';
import { chatProblems, fieldProblems, isFromDeltaChat } from './shape.ts';

check(
  {
    id: 'message.shape',
    title: say`The message is formed as mail must be`,
    failure: say`Receivers distrust the message, or Delta Chat cannot read it`,
    weight: 'required',
    why: say`A message needs one From, a Date and a Message-ID. Spam filters count what is missing, and Delta Chat opens encrypted messages only if they arrive as they were sent.`,
    fix: () =>
      say`Find out which program wrote or changed the message: Delta Chat and mailcow write all of this. A gateway, a virus scanner or a script between them is the usual suspect.`,
    references: ['RFC 5322 §3.6', 'RFC 3156 §4'],
  },
  async (bench) => {
    const letter = letterOf(bench);
    bench.evidence(
      'fields',
      letter.fields.map(({ name }) => name),
    );
    judgeProblems(bench, fieldProblems(letter), say`The message has all fields that a message needs, once`);
    if (isFromDeltaChat(letter.fields))
      judgeProblems(bench, chatProblems(letter), say`The message arrived in the form in which Delta Chat sends it`);
  },
);
