/** What the receiver's filter thought of the message, as far as it wrote that down. */
import { lines, say, type Text } from '../../common/say.ts';
import { check } from './area.ts';
import { verdictsIn, type FilterVerdict } from '../knowledge/filters/index.ts';
import type { Letter } from '../knowledge/letter.ts';
import { undelivered } from '../knowledge/origin.ts';
import { excerpt } from '../knowledge/text.ts';
import type { Bench } from '../words/bench.ts';
import { letterOf } from './at-hand.ts';
import { judgeResults } from './found.ts';
import { judgeSubject } from './subject.ts';
import { forWhichReasons, explained, namesOf, opinionsOf, othersWords, scoreOf } from './verdicts.ts';

const ADVICE = say`Solve first what the other checks here and a run against the domain complain of; the rest is reputation, which grows with mail that people want. Ask the receiver's postmaster if it stays.`;

check(
  {
    id: 'message.spam',
    title: say`The receiver did not take the message for spam`,
    failure: say`The receiver distrusts the message; Delta Chat never looks into the junk folder`,
    weight: 'required',
    why: say`Many receivers write into a message what their spam filter thought of it, and why. Delta Chat watches the inbox only: what is filed elsewhere is lost.`,
    fix: () => ADVICE,
    references: ['RFC 8601 §2.2', 'RFC 8601 §2.7'],
  },
  async (bench) => {
    const { evidence, doubt } = bench;
    const letter = letterOf(bench);
    const verdicts = verdictsIn(letter.fields, letter.places);
    evidence('verdicts', verdicts.map(asEvidence));
    evidence(
      'authentication',
      letter.results.map(({ server, results }) => ({
        server: server ?? null,
        results: results.map(
          ({ method, result, comment }) => `${method}=${result}${comment === '' ? '' : ` (${comment})`}`,
        ),
      })),
    );
    const not = undelivered(letter);
    if (not !== undefined) return doubt({ reason: not });
    const open = judgeVerdicts(bench, letter, verdicts);
    await judgeSubject(bench, letter);
    await judgeResults(bench);
    if (open !== undefined) doubt({ reason: open });
  },
);

function asEvidence({ field, filter, opinion, score, symbols = [], quoted = [], receivers, place }: FilterVerdict) {
  return {
    field: excerpt(field),
    filter: filter ?? null,
    opinion,
    score: score ?? null,
    symbols: symbols.map(({ name, weight }) => (weight === undefined ? name : `${name} (${weight})`)),
    quoted: quoted.map((words) => excerpt(words)),
    receivers,
    place,
  };
}

/** Judges what the receiver's filter wrote; where that says neither yes nor no, resolves to what there is to say. */
function judgeVerdicts({ claim }: Bench, letter: Letter, verdicts: readonly FilterVerdict[]): Text | undefined {
  const own = verdicts.filter(({ receivers }) => receivers);
  const { spam, clean, open } = opinionsOf(own);
  const good = say`${namesOf(clean)} does not call the message spam`;
  const { maker } = letter.places;
  if (spam.length > 0) {
    const score = scoreOf(own);
    const meanings = explained(spam, own);
    claim(false, {
      good,
      bad: say`The receiver's filter calls the message spam (${namesOf(spam)})${forWhichReasons(spam, own)}`,
      ...(score === undefined ? {} : { observed: score }),
      fix: lines(...(meanings === undefined ? [] : [meanings]), ADVICE, ...(maker === undefined ? [] : [maker.step])),
    });
  } else if (clean.length > 0) claim(true, { good, bad: good });
  else return unsaid(letter, open, verdicts);
  return undefined;
}

/**
 * No field of the receiver's says what its filter made of the message: that authentication passed says nothing about
 * the folder.
 */
function unsaid(
  { places: { maker, border } }: Letter,
  open: readonly FilterVerdict[],
  all: readonly FilterVerdict[],
): Text {
  const others = othersWords(all);
  const server = border === undefined ? say`The receiver` : say`${excerpt(border)}`;
  const step =
    maker?.step ?? say`Ask the recipient in which folder it is, and the postmaster there if it is the wrong one`;
  const known = maker === undefined ? server : say`${server} (${maker.name})`;
  const silent =
    open.length === 0
      ? say`${known} does not write what its spam filter thought of the message, and authentication that passed says nothing about the folder. ${step}`
      : say`${known} does not say whether it took the message for spam: ${figures(open)}. ${step}`;
  return others === undefined ? silent : say`${silent}. ${others}`;
}

/** What there is, quoted: a score, a word that no table explains. */
function figures(open: readonly FilterVerdict[]): Text {
  const [first] = open.filter(({ score, quoted = [] }) => score !== undefined || quoted.length > 0);
  if (first === undefined) return say`${namesOf(open)} does not tell`;
  const { field, score, quoted = [], meaning } = first;
  const words = score === undefined ? say`${excerpt(quoted[0] ?? '')}` : say`a score of ${score}`;
  const said = say`${excerpt(field)} tells ${words}`;
  return meaning === undefined ? said : say`${said}. ${meaning}`;
}
