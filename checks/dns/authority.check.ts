/**
 * What in DNS vouches for the domain: who may issue its certificates, DNSSEC, and the certificate's fingerprint in DNS.
 */
import { say } from '../../common/say.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { caaDomains, caaRemarks, MAILCOW_AUTHORITY, mayIssue, type CaaVerdict } from '../knowledge/caa.ts';
import { type DaneVerdict, hangsOnKey, isNextReady, judgeDane, tlsaDataFor, tlsaName } from '../knowledge/dane.ts';
import { isUnder } from '../knowledge/names.ts';
import { PLAN_TTL } from '../zone/records.ts';
import { judgeAccount, judgeHeldAccount, judgeMethods, relevantCaa, type Bound } from './caa-account.ts';
import { domainExists } from '../zone/domain.ts';
import { ownOf } from '../reach/strangers.ts';
import { webNamesOf } from '../reach/web-names.ts';

check(
  {
    id: 'dns.caa',
    title: say`The certification authority may issue for all names`,
    failure: say`The certificate cannot be renewed`,
    weight: 'required',
    asks: ['https'],
    guide: 'create-dns-records',
    why: say`CAA records say which certification authorities may issue certificates for a domain. If they leave out the one that mailcow uses, the next renewal fails, and some weeks later no app can connect any more.`,
    fix: (plan) =>
      say`Add this record at your DNS provider (or delete all CAA records of the name, which allows every authority):\n${plan.domain}. ${PLAN_TTL} IN CAA 0 issue "letsencrypt.org"`,
    references: ['RFC 8659 §3', 'RFC 8659 §4', 'RFC 8657 §3', 'RFC 8657 §4'],
  },
  async (bench) => {
    const { target, sure, doubt, claim, evidence } = bench;
    sure(await domainExists(bench));
    const names = sure(await webNamesOf(bench));
    const issuer = await liveIssuer(bench);
    const authority = (issuer === undefined ? undefined : caaDomains(issuer)) ?? MAILCOW_AUTHORITY;
    if (issuer !== undefined) evidence('issuer', issuer);
    const bound: Bound[] = [];
    for (const name of names.length > 0 ? names : [target.domain]) {
      const found = await relevantCaa(bench, name);
      if (!found.known) {
        doubt(found);
        continue;
      }
      const { records } = found.value;
      if (records.length > 0)
        evidence(
          name,
          records.map(
            ({ critical, tag, value }) => `${found.value.name}. IN CAA ${critical ? 128 : 0} ${tag} "${value}"`,
          ),
        );
      const verdict = mayIssue(records, authority);
      judgeCaa(bench, name, verdict, authority[0] ?? '');
      if (verdict.accounts !== undefined) bound.push({ name, accounts: verdict.accounts });
      for (const { message, level } of caaRemarks(records))
        claim(false, { good: say`The CAA records of ${name} make sense`, bad: message, level });
    }
    await judgeAccount(bench);
    await judgeHeldAccount(bench, authority, bound);
  },
);

function judgeCaa(bench: Bench & Senses, name: string, verdict: CaaVerdict, authority: string): void {
  const { claim } = bench;
  const good = say`${authority} may issue certificates for ${name}`;
  const expected = `0 issue "${authority}"`;
  const fix = say`Add this record at your DNS provider (or delete all CAA records of the name, which allows every authority):\n${name}. ${PLAN_TTL} IN CAA ${expected}`;
  if (verdict.allowed) {
    claim(true, { good, bad: good });
    judgeMethods(bench, name, verdict, authority);
  } else if (verdict.because === 'critical')
    claim(false, {
      good,
      bad: say`A CAA record for ${name} is marked critical and has a tag that no certification authority knows, so none may issue`,
      fix: say`Delete the CAA record with the unknown tag.`,
    });
  else if (verdict.because === 'nobody')
    claim(false, {
      good,
      bad: say`The CAA records for ${name} forbid every certification authority to issue`,
      expected,
      fix,
    });
  else
    claim(false, {
      good,
      bad: say`The CAA records for ${name} let only ${verdict.authorities.join(', ')} issue, and not ${authority}`,
      expected,
      fix,
    });
}

/** Who issued the certificate that is in use, where one can be seen that a public authority issued. */
async function liveIssuer({ target, tls }: Senses): Promise<string | undefined> {
  const endpoints = await target.reachable();
  for (const endpoint of endpoints.known ? endpoints.value : []) {
    const session = await tls.session(SERVICES.https, endpoint);
    if (session.known && session.value.trusted) return session.value.chain[0]?.issuer;
  }
  return undefined;
}

check(
  {
    id: 'dns.dnssec',
    title: say`The domain's DNSSEC signatures are valid, or it has none`,
    failure: say`A large part of the world cannot look up the domain at all`,
    weight: 'required',
    why: say`DNSSEC signs DNS answers. If the signatures do not fit what the registry holds, resolvers that check them (most big ones do) answer nothing at all: no mail, no login. Without DNSSEC everything works, with a little less protection.`,
    fix: (plan) =>
      say`At your registrar, delete the DS records of the domain: this makes it unsigned, and reachable again. To sign it anew, switch DNSSEC on at your DNS provider first, and then enter the DS record that it shows at the registrar. This shows what is wrong:\ndelv ${plan.domain} SOA`,
    references: ['RFC 4035 §5', 'RFC 6840'],
  },
  async (bench) => {
    const { target, sure } = bench;
    const exists = await domainExists(bench);
    if (!exists.known && exists.cause === 'dns.mx') sure(exists);
    const host = await target.host();
    const names = [
      target.domain,
      ...(host.known ? [host.value] : []),
      ...(target.mailadmHost === undefined ? [] : [target.mailadmHost]),
    ];
    await judgeValidation(bench, target.domain);
    // Names under the domain are in its zone, or their answers say so themselves; names elsewhere have a zone of their
    // own.
    for (const name of new Set(names.filter((one) => !isUnder(one, target.domain)))) await judgeValidation(bench, name);
  },
);

async function judgeValidation({ dns, claim, doubt, evidence }: Bench & Senses, name: string): Promise<void> {
  const state = await dns.dnssec(name);
  if (!state.known) {
    doubt(state);
    return;
  }
  evidence(name, state.value);
  if (state.value !== 'unvalidated') {
    claim(state.value !== 'bogus', {
      good:
        state.value === 'secure'
          ? say`The DNSSEC signatures of ${name} are valid`
          : say`The zone of ${name} is not signed`,
      bad: say`The DNSSEC signatures of ${name} are not valid (bogus), so resolvers refuse to answer for it`,
    });
    return;
  }
  const zone = await dns.serversOf(name);
  const ds = zone.known ? await dns.ask(zone.value.zone, 'DS') : zone;
  if (ds.known && ds.value.outcome !== 'records')
    claim(true, { good: say`The zone of ${name} is not signed`, bad: say`The zone of ${name} is signed` });
  else
    doubt({
      reason: say`The resolver in use does not check DNSSEC, so nobody here can tell whether the signatures of ${name} are valid. Name one that does: --resolver 9.9.9.9`,
    });
}

check(
  {
    id: 'dns.tlsa',
    title: say`The TLSA records match the certificate on port 25`,
    failure: say`Mail servers that check DANE refuse to deliver to this domain`,
    weight: 'required',
    asks: ['smtp'],
    why: say`A TLSA record holds the fingerprint of the mail server's key, so that senders can be sure whom they talk to (DANE). A wrong one is worse than none: careful senders then do not deliver at all. It goes stale when the key behind the certificate changes.`,
    fix: (plan) =>
      say`Delete the TLSA records of ${tlsaName(plan.host)}, or replace them by what mailcow's web page shows under E-Mail > Configuration > Domains > DNS.`,
    references: ['RFC 7672 §2.2', 'RFC 7672 §3.1', 'RFC 6698', 'RFC 7671 §8.1'],
  },
  async (bench) => {
    const { target, dns, sure, doubt, exempt, evidence } = bench;
    sure(await domainExists(bench));
    const host = sure(await target.host());
    const name = tlsaName(host);
    const answer = sure(await dns.ask(name, 'TLSA'));
    if (answer.outcome !== 'records') return exempt(say`${host} has no TLSA record, and needs none`);
    evidence('records', await dns.zoneLines(name, 'TLSA'));
    const signed = await judgeSigned(bench, name, host);
    const endpoints = sure(await target.reachable());
    const shown = endpoints.map(async (endpoint) => ({
      endpoint,
      session: await bench.tls.session(SERVICES.smtp, endpoint),
    }));
    const verdicts: DaneVerdict[] = [];
    for (const { endpoint, session } of await ownOf(await Promise.all(shown), bench)) {
      if (!session.known) {
        doubt(session);
        continue;
      }
      const verdict = judgeDane(answer.records, session.value.chain);
      verdicts.push(verdict);
      judgeFingerprint(bench, endpoint, verdict, {
        signed,
        expected: tlsaDataFor(session.value.chain[0] ?? { der: '', publicKey: '' }),
        covers: session.value.covers,
        where: session.value.where,
      });
    }
    if (signed === true) judgeNextKey(bench, verdicts);
  },
);

/** RFC 7671 §8.1: the record of the next key is there before the key is. */
function judgeNextKey({ claim, plan }: Bench, verdicts: readonly DaneVerdict[]): void {
  if (verdicts.length === 0 || !verdicts.every(hangsOnKey)) return;
  claim(verdicts.every(isNextReady), {
    good: say`A TLSA record stands ready for the next key`,
    bad: say`No TLSA record stands ready for the next key: from its change until the record's is known everywhere, careful senders would not deliver`,
    level: 'advice',
    fix: say`Before the key behind the certificate changes, publish the record of the next one beside the present one, two days or more ahead:\n${tlsaName(plan.host)}. ${PLAN_TTL} IN TLSA 3 1 1 <SHA-256 of the next public key>\nThis prints it from the next key's file:\nopenssl pkey -in next-key.pem -pubout -outform DER | openssl sha256`,
  });
}

/**
 * Whether senders look at the records at all: they do only where these are signed (RFC 7672 §2.2). Undefined while
 * nobody knows.
 */
async function judgeSigned(
  { dns, claim, doubt }: Bench & Senses,
  name: string,
  host: string,
): Promise<boolean | undefined> {
  const state = await dns.dnssec(host);
  if (!state.known || state.value === 'unvalidated') {
    doubt(
      state.known
        ? {
            reason: say`Nobody here can tell whether ${name} is signed with DNSSEC, without which it has no effect`,
            cause: 'dns.dnssec',
          }
        : state,
    );
    return undefined;
  }
  return claim(state.value === 'secure', {
    good: say`${name} is signed with DNSSEC`,
    bad: say`${name} is not signed with DNSSEC, so senders ignore it`,
    level: 'advice',
    fix: say`Switch DNSSEC on for the zone of ${host} at your DNS provider, or delete the TLSA record, which has no effect.`,
  });
}

interface Circumstances {
  readonly signed: boolean | undefined;
  readonly expected: string;
  readonly covers: boolean;
  /** For people. */
  readonly where: string;
}

function judgeFingerprint(
  { claim, plan }: Bench & Senses,
  endpoint: Endpoint,
  { state, rows, needsName }: ReturnType<typeof judgeDane>,
  { signed, expected, covers, where }: Circumstances,
): void {
  const fix = say`Delete the TLSA records of ${tlsaName(plan.host)}, or replace them by this one:\n${tlsaName(plan.host)}. ${PLAN_TTL} IN TLSA ${expected}`;
  // Records that are not signed are read by nobody.
  const level = signed === false ? 'advice' : 'required';
  const good = say`A TLSA record matches the certificate of ${where}`;
  if (state === 'unusable') {
    claim(false, {
      good,
      bad: say`Senders skip every TLSA record of ${endpoint.host}: they insist on TLS there, and look at no certificate`,
      fix,
      level: signed === false ? 'advice' : 'recommended',
      ...(rows[0]?.unusable === undefined ? {} : { observed: rows[0].unusable }),
    });
    return;
  }
  claim(state === 'match', {
    good,
    bad: say`No TLSA record matches the certificate of ${where}`,
    expected,
    level,
    fix,
  });
  if (needsName)
    claim(covers, {
      good: say`The certificate of ${where} covers ${endpoint.host}`,
      bad: say`The TLSA record of ${endpoint.host} names the certificate's issuer, but the certificate of ${where} does not cover that name`,
      level,
      fix,
    });
}
