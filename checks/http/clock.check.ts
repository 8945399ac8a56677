/** http.clock: what time the server has, by the answers of its web server. */
import { say, type Text } from '../../common/say.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { durationText } from '../knowledge/duration.ts';
import { DAY, HOUR } from '../knowledge/units.ts';
import { compareClocks, isClose } from '../reach/clocks.ts';
import { WEB_OWNER } from '../reach/owners.ts';
import { whyNoHttps } from '../reach/web.ts';
import type { Bench } from '../words/bench.ts';
import { check } from './area.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

check(
  {
    id: 'http.clock',
    title: say`The server's clock is right`,
    failure: say`The server lives in another time: its certificate is not renewed, and its mail is dated wrong`,
    weight: 'required',
    asks: ['http', 'https'],
    guide: 'start-mailcow',
    why: say`A server whose clock is wrong takes valid certificates and DNSSEC signatures for expired ones, does not renew its own in time, and writes wrong dates into mail, which spam filters punish. Logins with a second factor fail.`,
    fix: () =>
      say`On the server, see what time it has, and whether the network sets its clock ("System clock synchronized: yes"):
timedatectl
Let the network set it; where that says "NTP not supported", install systemd-timesyncd first:
sudo timedatectl set-ntp true
Then, in the folder mailcow-dockerized, let mailcow look after its certificate again, and its resolver forget what it learned:
sudo docker compose restart unbound-mailcow acme-mailcow`,
    references: ['RFC 9110 §6.6.1', 'RFC 5322 §3.6.1'],
  },
  async (bench) => {
    const host = bench.sure(await bench.target.host());
    const told = await compareClocks(host, bench);
    if ('known' in told) return bench.doubt(told);
    const { apart, errors, silence } = told;
    if (apart !== undefined) bench.evidence('seconds ahead of this machine', Math.round(apart / SECOND));
    if (apart === undefined) return bench.doubt(await whyUntold(host, silence, bench));
    if (errors?.known === true) return judge(host, errors.value.server, bench);
    return bench.doubt({
      reason: say`The clocks of ${host} and of this machine are ${distance(apart)} apart, and nobody else could be asked which of them is wrong`,
      vantage: true,
    });
  },
);

function judge(host: string, ahead: number, { claim }: Bench): void {
  claim(isClose(ahead), {
    good: say`The clock of ${host} is right`,
    bad:
      ahead > 0
        ? say`The clock of ${host} is ${distance(ahead)} ahead, by those of other hosts`
        : say`The clock of ${host} is ${distance(ahead)} behind, by those of other hosts`,
    // From an hour on resolvers refuse signatures (unbound's val-sig-skew-min), and filters see dates in the future.
    ...(Math.abs(ahead) < HOUR ? { level: 'recommended' as const } : { sign: 'wrong clock' as const }),
  });
}

/** As exactly as matters: nobody counts the seconds of days. */
function distance(milliseconds: number): Text {
  const apart = Math.abs(milliseconds);
  const grain = apart >= DAY ? HOUR : apart >= HOUR ? MINUTE : SECOND;
  return durationText((Math.round(apart / grain) * grain) / SECOND);
}

async function whyUntold(
  host: string,
  silence: Exclude<Awaited<ReturnType<typeof compareClocks>>, { readonly known: false }>['silence'],
  bench: Bench & Senses,
): Promise<Parameters<Bench['doubt']>[0]> {
  if (silence === undefined) return { reason: say`The web server of ${host} does not say what time it has` };
  const why = await whyNoHttps(silence.answer, silence.place, bench);
  return why === 'broken' ? { reason: silence.answer.reason, cause: WEB_OWNER } : why;
}
