/** mailadm: who scans a QR code gets an account, and nobody else does. */
import { say } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { seenText } from '../reach/stuck.ts';
import { sharedError } from '../reach/interface.ts';
import { addressOf, silenceSign, whyNotHere } from '../reach/web.ts';
import { adviceFor, webServerAdvice } from '../advice/mailadm.ts';
import { isFromMailadm, readMailadm } from '../knowledge/mailadm-answer.ts';
import { askEndpoint, accountEndpointOf, NO_MAILADM, type EndpointAnswer } from '../reach/mailadm.ts';

check(
  {
    id: 'mailadm.endpoint',
    title: say`mailadm answers at its address`,
    failure: say`Nobody can make an account by scanning a QR code`,
    weight: 'required',
    asks: ['https'],
    shows: 'accounts',
    guide: 'mailadm-nginx',
    why: say`A QR code of mailadm makes Delta Chat ask this address for a new account. The web server must pass the request on to mailadm, under a certificate that Delta Chat trusts and without a redirect.`,
    fix: webServerAdvice,
    references: ['RFC 9110 §9.3.3'],
  },
  async (bench) => {
    const { settings, sure, exempt } = bench;
    if (settings.mailadm === undefined) return exempt(NO_MAILADM);
    const { path } = accountEndpointOf(settings.mailadm);
    for (const asked of sure(await askEndpoint(bench, settings.mailadm))) await judgeEndpoint(asked, path, bench);
  },
);

async function judgeEndpoint({ place, outcome }: EndpointAnswer, path: string, bench: Bench & Senses): Promise<void> {
  const { claim, doubt, evidence, plan } = bench;
  const where = addressOf('https', place, path);
  const good = say`${where} is answered by mailadm`;
  if (!outcome.known) {
    const why = await whyNotHere(outcome, place, bench);
    if (why !== 'broken') return doubt(why);
    claim(false, {
      good,
      bad: say`${where} gives no answer`,
      observed: outcome.stuck === undefined ? outcome.reason : seenText(outcome.stuck),
      ...silenceSign(outcome),
    });
    return;
  }
  const { status, headers } = outcome.value;
  const read = readMailadm(outcome.value);
  evidence(`POST ${where}`, { status, type: headers['content-type'], read });
  const shared = isFromMailadm(read) ? undefined : await sharedError(outcome.value, { place, where }, bench);
  if (shared !== undefined) return doubt(shared);
  claim(read.kind === 'refusal', {
    good,
    bad: say`${where} does not answer as mailadm does`,
    expected: say`a refusal in JSON (status 403), because there is no token in the request`,
    ...(read.kind === 'refusal' ? {} : adviceFor(read, where, plan)),
  });
}

check(
  {
    id: 'mailadm.token',
    title: say`mailadm refuses a token that does not exist`,
    failure: say`Everybody can make accounts, or a wrong QR code is not explained to who scans it`,
    weight: 'required',
    asks: ['https'],
    guide: 'install-mailadm',
    why: say`The token in a QR code is the only thing that keeps strangers from making accounts. Delta Chat shows the reason of a refusal to the person who scans, so it must be a clear answer and not an error page.`,
    fix: () => say`Look at what mailadm says while you run this check again:
sudo docker logs --tail 50 mailadm
An error about the database there means that it must be set up again (the accounts stay):
mailadm init
sudo docker restart mailadm`,
    references: ['RFC 9110 §15.5.4'],
  },
  async (bench) => {
    const { settings, sure, exempt, claim, doubt, evidence, nonce } = bench;
    if (settings.mailadm === undefined) return exempt(NO_MAILADM);
    const { path } = accountEndpointOf(settings.mailadm);
    const bare = sure(await askEndpoint(bench, settings.mailadm));
    const working = new Set(
      bare.flatMap(({ place, outcome }) =>
        outcome.known && readMailadm(outcome.value).kind === 'refusal' ? [place.endpoint.address] : [],
      ),
    );
    if (working.size === 0)
      return doubt({
        reason: say`mailadm does not answer at its address, so no token was tried`,
        cause: 'mailadm.endpoint',
      });
    for (const { place, outcome } of sure(await askEndpoint(bench, settings.mailadm, `?t=${nonce}`))) {
      const where = addressOf('https', place, path);
      if (!working.has(place.endpoint.address)) continue;
      if (!outcome.known) {
        doubt(outcome);
        continue;
      }
      const read = readMailadm(outcome.value);
      evidence(`POST ${where} with an invented token`, { status: outcome.value.status, kind: read.kind });
      claim(read.kind === 'refusal', {
        good: say`${where} refuses an invented token`,
        bad:
          read.kind === 'account'
            ? say`${where} makes an account for an invented token`
            : say`${where} does not refuse an invented token clearly (status ${outcome.value.status})`,
        expected: say`a refusal in JSON (status 403)`,
      });
    }
  },
);
