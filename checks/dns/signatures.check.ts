/** DNSSEC by our own look, whatever a resolver says: the registry's record of the key, and when signatures end. */
import { say } from '../../common/say.ts';
import type { ServerSignatures } from '../../fixtures/dns/types.ts';
import type { Question } from '../../fixtures/dns/wire-types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import type { Bench } from '../words/bench.ts';
import { abandoned, ageOf, isOfKey, longest, type Ds } from '../knowledge/dnssec.ts';
import { durationText } from '../knowledge/duration.ts';
import { compareClocks } from '../reach/clocks.ts';
import { domainExists } from '../zone/domain.ts';
import { check } from './area.ts';
import { questionsOf } from './questions.ts';

const MILLISECONDS = 1000;

check(
  {
    id: 'dns.signatures',
    title: say`The domain's DNSSEC signatures are renewed in time, or it has none`,
    failure: say`Soon a large part of the world cannot look up the domain at all`,
    weight: 'required',
    why: say`DNSSEC signatures end after some days or weeks, and the name server makes new ones long before. If that stops, nothing is to be seen until the last day; then resolvers that check signatures answer nothing at all: no mail, no login.`,
    fix: (plan) =>
      say`Ask your DNS provider why it has stopped to renew the signatures; if you run the name server yourself, look at its log and restart its signer. If nobody can mend it in time, delete the DS records of the domain at your registrar, a day before the signatures end. This shows the dates:\ndig +dnssec ${plan.domain} SOA`,
    references: ['RFC 4034 §3.1.5', 'RFC 4035 §5', 'RFC 6781 §4.4.2', 'RFC 9904'],
  },
  async (bench) => {
    const { target, dns, sure, claim, evidence } = bench;
    sure(await domainExists(bench));
    const { zone } = sure(await dns.serversOf(target.domain));
    const ds = sure(await dns.ask(zone, 'DS')).records;
    const signed = sure(await dns.signatures(zone, 'SOA'));
    const isSigned = signed.some(({ signatures }) => signatures.length > 0);
    if (ds.length === 0) {
      claim(!isSigned, {
        good: say`The zone ${zone} is not signed`,
        bad: say`The zone ${zone} is signed, and its registry does not say so: nobody looks at the signatures`,
        level: 'advice',
        fix: say`Enter the DS record that your DNS provider shows at your registrar, or switch DNSSEC off.`,
      });
      return;
    }
    evidence('DS', await dns.zoneLines(zone, 'DS'));
    judgeAlgorithms(bench, zone, ds);
    await judgeKeys(bench, zone, ds);
    for (const { server, signatures } of signed)
      claim(signatures.length > 0, {
        good: say`${server.name} (${server.address}) signs its answers`,
        bad: say`The name server ${server.name} (${server.address}) gives answers without signatures, although the registry says that ${zone} is signed`,
      });
    await judgeDates(bench, zone);
  },
);

function judgeAlgorithms({ claim }: Bench, zone: string, ds: readonly Ds[]): void {
  const good = say`The signatures of ${zone} are of a kind that counts`;
  const given = ds.map(({ algorithm }) => abandoned(algorithm));
  claim(!given.every((name) => name !== undefined), {
    good,
    bad: say`${zone} is signed by ${given[0] ?? ''}, which resolvers have given up: for many of them it is not signed at all`,
    level: 'recommended',
    fix: say`Let your DNS provider sign the zone by ECDSAP256SHA256 (algorithm 13), and enter the new DS record at your registrar.`,
  });
}

async function judgeKeys({ dns, sure, claim, doubt }: Bench & Senses, zone: string, ds: readonly Ds[]): Promise<void> {
  const keys = sure(await dns.ask(zone, 'DNSKEY')).records;
  const fits = ds.flatMap((one) => keys.map((key) => isOfKey(one, key, zone)));
  if (fits.length > 0 && fits.every((fit) => fit === undefined)) {
    doubt({ reason: say`The DS records of ${zone} are of a kind that mailproof does not know` });
    return;
  }
  claim(fits.includes(true), {
    good: say`A DS record at the registry is of a key of ${zone}`,
    bad: say`No DS record at the registry is of a key of ${zone}, so resolvers that check DNSSEC answer nothing`,
    fix: say`At your registrar, replace the DS records by the one that your DNS provider shows, or delete them.`,
  });
}

/** The signature that ends first among all that people ask for, at each name server. */
async function judgeDates(bench: Bench & Senses, zone: string): Promise<void> {
  const { dns, sure, plan } = bench;
  const questions: readonly Question[] = [
    { name: zone, type: 'SOA' },
    { name: zone, type: 'DNSKEY' },
    ...questionsOf(plan),
  ];
  const ends = await Promise.all(
    questions.map(async (question) => ({ question, said: sure(await dns.signatures(question.name, question.type)) })),
  );
  const all = ends.flatMap(({ question, said }) => said.flatMap((one) => endOf(one, question)));
  const [first] = all.toSorted((one, other) => one.signature.until - other.signature.until);
  if (first === undefined) return;
  await judgeEnd(bench, zone, first);
}

interface End {
  readonly question: Question;
  readonly where: string;
  readonly signature: NonNullable<ReturnType<typeof longest>>;
}

function endOf({ server, signatures }: ServerSignatures, question: Question): readonly End[] {
  const signature = longest(signatures);
  return signature === undefined ? [] : [{ question, where: `${server.name} (${server.address})`, signature }];
}

async function judgeEnd(bench: Bench & Senses, zone: string, { question, where, signature }: End): Promise<void> {
  const { claim, doubt, evidence } = bench;
  const until = new Date(signature.until * MILLISECONDS).toISOString();
  evidence('first to end', `${question.name} ${question.type}, ${where}: ${until}`);
  const good = say`The signatures of ${zone} are fresh`;
  if (ageOf(signature, Date.parse(bench.now) / MILLISECONDS) === 'fresh') {
    claim(true, { good, bad: good });
    return;
  }
  const now = await rightNow(bench);
  if (now === undefined)
    return doubt({
      reason: say`This machine's clock may be wrong, so nobody here can tell whether the signatures of ${zone} end soon`,
      cause: 'http.clock',
    });
  const age = ageOf(signature, now);
  const what = say`${question.type} of ${question.name} at ${where}`;
  claim(age === 'fresh', {
    good,
    bad:
      age === 'over'
        ? say`The signature of ${what} has ended, and none has taken its place`
        : say`The signature of ${what} ends in ${durationText(signature.until - now)}, and should have been renewed long ago`,
    observed: until,
    level: age === 'late' ? 'recommended' : 'required',
  });
}

/** Seconds since 1970, by the clock that is right; undefined where this machine's may not be. */
async function rightNow(bench: Bench & Senses): Promise<number | undefined> {
  const now = Date.parse(bench.now) / MILLISECONDS;
  const host = await bench.target.host();
  const told = host.known ? await compareClocks(host.value, bench) : host;
  if ('known' in told || told.apart === undefined || told.errors === undefined) return now;
  return told.errors.known ? now - told.errors.value.here / MILLISECONDS : undefined;
}
