/** http.interface */
import { say, type Text } from '../../common/say.ts';
import type { Senses, Unanswered } from '../../fixtures/senses.ts';
import { INTERFACES, WEB_FAILURES, type InterfaceFailures } from '../knowledge/web-interfaces.ts';
import { askInterface, FIRST_SERVER_ERROR } from '../reach/interface.ts';
import { isUseless, seenText, stuckText } from '../reach/stuck.ts';
import { addressOf, judgeAtEachPlace, silenceSign, whyNoHttps, type WebPlace } from '../reach/web.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

/** The web server says that what is behind it does not answer, or not in time (RFC 9110 §15.6.3, §15.6.5). */
const GATEWAY: ReadonlySet<number> = new Set([502, 504]);

const WORDS = INTERFACES.mailcow;

check(
  {
    id: 'http.interface',
    title: say`The web interface answers`,
    failure: say`A part of the server that logins depend on does not work`,
    weight: 'required',
    asks: ['https'],
    guide: 'start-mailcow',
    why: WORDS.why,
    fix: () => WORDS.fix,
    references: ['RFC 9110 §15.6'],
  },
  (bench) => judgeAtEachPlace(bench, judge),
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const where = addressOf('https', place, '/');
  // What mailcow is made of is known.
  const failures: InterfaceFailures = bench.plan.kind.mailadm ? WORDS : WEB_FAILURES;
  const answer = await askInterface(place.endpoint, bench);
  const good = say`${where} answers`;
  if (!answer.known) {
    const why = await whyNoHttps(answer, place, bench);
    if (why !== 'broken') return bench.doubt(why);
    bench.claim(false, {
      good,
      bad: silenceText(where, answer, failures),
      observed: observedIn(answer),
      ...silenceSign(answer),
    });
    return;
  }
  const { status } = answer.value;
  bench.evidence(where, { status });
  // Any other answer is somebody's who works: mailcow's page, a redirect, a page of one's own, or none at all (404).
  bench.claim(status < FIRST_SERVER_ERROR, {
    good,
    bad: say`${where} answers with an error (status ${status}): ${GATEWAY.has(status) ? failures.gateway : failures.error}`,
    sign: 'failing web',
  });
}

function silenceText(where: string, { port, stuck }: Unanswered, { dead, hanging }: InterfaceFailures): Text {
  if (stuck === undefined || !isUseless({ stuck }))
    return port === undefined ? say`${where} gives no answer: ${dead}` : say`${where} cannot be reached: ${dead}`;
  // Whoever breaks off, or answers with what is no HTTP, is the web server itself; it says 502 where PHP does.
  const hangs = stuck.before === 'answer' && stuck.how === 'silent';
  return say`${stuckText(where, stuck)}: ${hangs ? hanging : dead}`;
}

function observedIn({ reason, stuck }: Unanswered): Text {
  return stuck === undefined ? reason : seenText(stuck);
}
