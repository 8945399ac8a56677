/** http.new-email */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { isFromMailadm, isGatewayError, readMailadm } from '../knowledge/mailadm-answer.ts';
import { accountEndpointOf, NO_MAILADM } from '../reach/mailadm.ts';
import { addressOf, everyPlaceOf, isStrangersPlace, withoutPlainWeb, type WebPlace } from '../reach/web.ts';
import { TURN_ON_REDIRECT } from '../advice/redirect.ts';

check(
  {
    id: 'http.new-email',
    title: say`The account endpoint does not answer over plain http`,
    failure: say`Tokens and new passwords can be read on the way`,
    weight: 'required',
    asks: ['http'],
    guide: 'redirect-http',
    why: say`The answer of the account endpoint holds a new user's password, and the request holds the token that makes accounts. Over plain http, everybody on the way can read both.`,
    fix: () => TURN_ON_REDIRECT,
    references: ['RFC 9110 §17.1'],
  },
  async (bench) => {
    const { settings, sure, exempt } = bench;
    if (settings.mailadm === undefined) return exempt(NO_MAILADM);
    const { host, path } = accountEndpointOf(settings.mailadm);
    const places = sure(await everyPlaceOf(host, bench));
    await Promise.all(places.map((place) => judge(place, path, bench)));
  },
);

async function judge(place: WebPlace, path: string, bench: Bench & Senses): Promise<void> {
  const where = addressOf('http', place, path);
  const answer = await bench.http.fetch({
    scheme: 'http',
    host: place.name,
    path,
    method: 'POST',
    body: '',
    repeatable: true,
    endpoint: place.endpoint,
  });
  if (!answer.known) {
    const why = await withoutPlainWeb(answer, place, bench);
    if (why !== 'closed') return bench.doubt(why);
    bench.claim(true, { good: say`${where} answers nothing at all`, bad: say`${where} answers` });
    return;
  }
  const { status } = answer.value;
  bench.evidence(`POST http://${place.name}${path} at ${place.endpoint.address}`, {
    status,
    location: answer.value.headers['location'],
  });
  const read = readMailadm(answer.value);
  if (isGatewayError(read)) {
    bench.doubt({
      reason: say`${where} passes requests on to something that does not answer (status ${status}), so it is not known whether that is mailadm`,
      cause: 'mailadm.endpoint',
    });
    return;
  }
  if (isFromMailadm(read) && (await isStrangersPlace(place, bench))) return;
  bench.claim(!isFromMailadm(read), {
    good: say`${where} is not answered by mailadm`,
    bad: say`${where} is answered by mailadm: whoever uses this address sends the token and gets the password without encryption`,
    observed: say`status ${status}`,
    expected: say`a redirect to https, or no answer`,
  });
}
