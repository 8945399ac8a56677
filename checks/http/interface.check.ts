/** http.interface */
import { say, type Text } from '../../common/say.ts';
import type { Senses, Unanswered } from '../../fixtures/senses.ts';
import { INTERFACES } from '../knowledge/web-interfaces.ts';
import { askInterface, FIRST_SERVER_ERROR } from '../reach/interface.ts';
import { isUseless, seenText, stuckText } from '../reach/stuck.ts';
import { addressOf, placesOf, silenceSign, whyNoHttps, type WebPlace } from '../reach/web.ts';
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
    guide: 'start-mailcow',
    why: WORDS.why,
    fix: () => WORDS.fix,
    references: ['RFC 9110 §15.6'],
  },
  async (bench) => {
    const host = bench.sure(await bench.target.host());
    const places = bench.sure(await placesOf(host, bench));
    await Promise.all(places.map((place) => judge(place, bench)));
  },
);

async function judge(place: WebPlace, bench: Bench & Senses): Promise<void> {
  const where = addressOf('https', place, '/');
  const answer = await askInterface(place.endpoint, bench);
  const good = say`${where} answers`;
  if (!answer.known) {
    const why = await whyNoHttps(answer, place, bench);
    if (why !== 'broken') return bench.doubt(why);
    bench.claim(false, { good, bad: silenceText(where, answer), observed: observedIn(answer), ...silenceSign(answer) });
    return;
  }
  const { status } = answer.value;
  bench.evidence(where, { status });
  // Any other answer is somebody's who works: mailcow's page, a redirect, a page of one's own, or none at all (404).
  bench.claim(status < FIRST_SERVER_ERROR, {
    good,
    bad: say`${where} answers with an error (status ${status}): ${GATEWAY.has(status) ? WORDS.gateway : WORDS.error}`,
    sign: 'failing web',
  });
}

function silenceText(where: string, { port, stuck }: Unanswered): Text {
  if (stuck === undefined || !isUseless({ stuck }))
    return port === undefined
      ? say`${where} gives no answer: ${WORDS.dead}`
      : say`${where} cannot be reached: ${WORDS.dead}`;
  return say`${stuckText(where, stuck)}: ${stuck.before === 'answer' ? WORDS.hanging : WORDS.dead}`;
}

function observedIn({ reason, stuck }: Unanswered): Text {
  return stuck === undefined ? reason : seenText(stuck);
}
