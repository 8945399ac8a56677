/**
 * mailcow's web server from inside: its configuration, the certificate on disk, IPv6, and the way from http to https.
 */
import { known } from '../../common/fact.ts';
import { say, type Text, listed } from '../../common/say.ts';
import type { NginxFacts } from '../../fixtures/host/types.ts';
import type { Senses } from '../../fixtures/senses.ts';
import { SERVICES } from '../../common/services.ts';
import { NO_IPV6, WITH_IPV6 } from '../advice/ipv6.ts';
import { familyOf, isInternal } from '../knowledge/addresses.ts';
import { check } from './area.ts';
import type { Bench } from '../words/bench.ts';
import { namesInClear } from '../reach/clear-names.ts';
import { TURN_ON_REDIRECT } from '../advice/redirect.ts';
import { excerpt } from '../knowledge/text.ts';
import { proxyBlock } from '../advice/mailadm.ts';
import { hostSessions, leafOf, sessionsText } from '../reach/sessions.ts';
import { IN_MAILCOW } from './texts.ts';

const LONGEST = 200;
/** All of these take what a neighbour sends anywhere: master.cf begins their restrictions with permit_mynetworks. */
const POSTFIX: ReadonlySet<number> = new Set([SERVICES.smtp.port, SERVICES.submissions.port, SERVICES.submission.port]);

check(
  {
    id: 'host.nginx',
    title: say`mailcow's web server takes its configuration`,
    failure: say`The web server does not start, and without it nobody can log in either`,
    weight: 'required',
    needs: 'host',
    guide: 'mailadm-nginx',
    why: say`Every login to mailcow, also by IMAP and SMTP, asks a page of mailcow's own nginx. A file that nginx does not accept therefore takes everything down at its next start, even weeks after the file was made. The guide's redirect.conf is such a file on today's mailcow.`,
    fix: () =>
      say`${IN_MAILCOW} see what nginx says, correct or remove the file of yours that it names, and restart it:\nsudo docker compose logs --tail=30 nginx-mailcow\nls data/conf/nginx\nsudo docker compose restart nginx-mailcow`,
    references: [],
  },
  async (bench) => {
    const nginx = bench.sure(await bench.server.nginx());
    bench.evidence('files', nginx.files);
    judgeStart(bench, nginx);
    if (bench.settings.mailadm !== undefined) judgeProxy(bench, nginx);
  },
);

/**
 * The guide has server_name.active written by hand; mailcow writes it anew whenever nginx starts, so what stands there
 * until then is of no matter.
 */
function isLasting(line: string): boolean {
  return !line.includes('/server_name.active:');
}

function judgeStart({ claim, doubt, evidence }: Bench, { test, emergencies, redirect }: NginxFacts): void {
  const good = say`The web server accepts its configuration`;
  const words = test.known ? (test.value.ok ? [] : test.value.words.filter(isLasting)) : emergencies;
  if (words.length > 0) {
    evidence('nginx', words);
    const duplicate = redirect !== undefined && words.some((line) => line.includes('duplicate default server'));
    claim(false, {
      good,
      bad: duplicate
        ? say`The web server does not start with the guide's redirect.conf: mailcow leads to https by itself now, and both together are refused`
        : say`The web server does not accept its configuration`,
      observed: excerpt(words.at(-1) ?? '', LONGEST),
      ...(duplicate ? { fix: TURN_ON_REDIRECT } : {}),
    });
  } else if (test.known) {
    claim(true, { good, bad: say`The web server does not accept its configuration` });
  } else {
    doubt(test);
  }
}

/** The address that is passed on; without the slash at its end mailadm is asked for a page that it does not have. */
const PROXY = /^\s*proxy_pass\s+(http:\/\/[^\s;]+?)(\/?)\s*;/m;

function judgeProxy(
  { claim, plan, settings }: Bench & { readonly settings: { readonly mailadm: string | undefined } },
  { mailadmSite }: NginxFacts,
): void {
  const path = new URL(settings.mailadm ?? 'https://mailadm.invalid/new_email').pathname;
  const fix = say`In mailcow's data/conf/nginx/site.mailadm.custom this must stand:\n${proxyBlock(plan)}\nThen, in the folder mailcow-dockerized:\nsudo docker compose restart nginx-mailcow`;
  const good = say`The web server passes ${path} on to mailadm`;
  const text = mailadmSite?.replaceAll(/^\s*#.*$/gm, '');
  if (text === undefined || !text.includes(path))
    return void claim(false, {
      good,
      bad:
        mailadmSite === undefined
          ? say`data/conf/nginx has no file site.mailadm.custom, so nginx passes nothing on to mailadm`
          : say`The file site.mailadm.custom does not pass ${path} on`,
      fix,
    });
  const [, , slash] = PROXY.exec(text) ?? [];
  if (slash === undefined)
    return void claim(false, { good, bad: say`The file site.mailadm.custom has no proxy_pass for ${path}`, fix });
  claim(slash === '/', {
    good,
    bad: say`The proxy_pass in site.mailadm.custom has no slash at its end, so mailadm is asked for a page that it does not have`,
    fix,
  });
}

check(
  {
    id: 'host.certificate',
    title: say`Every service uses the certificate that mailcow keeps`,
    failure: say`Some services still show an older certificate, and apps will refuse it when it runs out`,
    weight: 'recommended',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    needs: 'host',
    guide: 'start-mailcow',
    why: say`mailcow renews its certificate by itself and tells its services to load it. A service that was not told goes on with the old one until it has run out, and then apps refuse to connect, although the file is new.`,
    fix: () =>
      say`${IN_MAILCOW} let all services load it:\nsudo docker compose restart postfix-mailcow dovecot-mailcow nginx-mailcow`,
    references: [],
  },
  async (bench) => {
    const kept = bench.sure(await bench.server.certificate());
    bench.evidence('certificate', {
      subject: kept.subject,
      issuer: kept.issuer,
      names: kept.names,
      validTo: kept.validTo,
      fingerprint: kept.fingerprint,
    });
    const sessions = await hostSessions(bench);
    for (const same of Map.groupBy(sessions, (session) => leafOf(session)?.fingerprint).values()) {
      const shown = same[0] === undefined ? undefined : leafOf(same[0]);
      // A second certificate of another key type beside it is mailcow's own doing.
      const ours = shown?.fingerprint === kept.fingerprint || shown?.keyType !== kept.keyType;
      bench.claim(ours, {
        good: say`${sessionsText(same)} shows the certificate that mailcow keeps`,
        bad: say`${sessionsText(same)} shows another certificate than mailcow keeps`,
        observed: say`valid until ${shown?.validTo ?? ''}`,
        expected: say`valid until ${kept.validTo}`,
      });
    }
  },
);

check(
  {
    id: 'host.ipv6',
    title: say`mailcow and Docker agree about IPv6`,
    failure: say`Strangers can send mail through this server over IPv6, in its name`,
    weight: 'required',
    needs: 'host',
    guide: 'disable-ipv6',
    why: say`Where the machine has IPv6 and mailcow's own network has not, Docker takes connections over IPv6 and hands them on under an address of its own. Postfix takes that for a neighbour and lets it send anywhere: spammers find it within days.`,
    fix: () => say`Where the server should not use IPv6: ${NO_IPV6}
Where it should, do this instead. ${WITH_IPV6}`,
    references: [],
  },
  async (bench) => {
    const { server, sure, claim, doubt, evidence } = bench;
    const network = sure(await server.network());
    const listeners = sure(await server.listeners());
    const config = sure(await server.config());
    const wanted = config.values['ENABLE_IPV6'];
    const open = listeners.filter(({ address, port }) => POSTFIX.has(port) && takesIpv6(address));
    const arrives = await arrivesOverIpv6(bench);
    const shown = network.ipv6 ? network.showsIpv6 : known(false);
    const ports = [...new Set(open.map(({ port }) => port))];
    evidence('ipv6', { ENABLE_IPV6: wanted, network: network.ipv6, listens: ports, reachable: arrives });
    const matters = open.length > 0 && arrives !== false;
    if (matters && !shown.known) doubt(shown);
    else if (matters && shown.known && !shown.value && arrives === undefined)
      doubt({
        reason: say`Nobody could tell whether the machine has an IPv6 address at which strangers reach it`,
      });
    else
      claim(!matters || (shown.known && shown.value), {
        good: say`Nobody over IPv6 looks like a neighbour to Postfix`,
        bad: network.ipv6
          ? say`Docker takes mail over IPv6 and hides who sends it, because its rules for IPv6 (ip6tables) are off: every sender looks like a neighbour`
          : say`Docker takes mail over IPv6 for mailcow, whose own network has no IPv6: every sender looks like a neighbour`,
      });
    if (wanted !== undefined) {
      claim((wanted === 'true') === network.ipv6, {
        good: say`ENABLE_IPV6=${wanted} is in force`,
        bad: say`mailcow.conf says ENABLE_IPV6=${excerpt(wanted)}, but mailcow's network was made before that and ${network.ipv6 ? say`has IPv6` : say`has no IPv6`}`,
        level: 'recommended',
      });
    }
  },
);

/** Of a listener: whether it takes connections over IPv6 from elsewhere. */
function takesIpv6(address: string): boolean {
  return address === '*' || address === '::' || (familyOf(address) === 6 && !isInternal(address));
}

/**
 * Whether strangers can connect to the machine over IPv6: it has an address for that, in DNS or not. Undefined where
 * that is not known.
 */
async function arrivesOverIpv6({ server, target }: Senses): Promise<boolean | undefined> {
  const endpoints = await target.endpoints();
  if (endpoints.known && endpoints.value.some(({ family }) => family === 6)) return true;
  const machine = await server.addresses();
  return machine.known
    ? machine.value.own?.some((address) => familyOf(address) === 6 && !isInternal(address))
    : undefined;
}

check(
  {
    id: 'host.redirect',
    title: say`mailcow leads from http to https by itself`,
    failure: say`Some of the server's names answer without encryption`,
    weight: 'recommended',
    asks: ['http'],
    needs: 'host',
    guide: 'redirect-http',
    why: say`Today's mailcow has a setting for it, HTTP_REDIRECT. The guide's file redirect.conf is older: with the setting on, nginx refuses to start with it, and with the setting off, nginx ignores it for most names.`,
    fix: () => TURN_ON_REDIRECT,
    references: [],
  },
  async (bench) => {
    const { server, sure, claim, doubt, evidence } = bench;
    const config = sure(await server.config());
    const { redirect } = sure(await server.nginx());
    const on = config.values['HTTP_REDIRECT'] === 'y';
    if (on && redirect !== undefined)
      return doubt({
        reason: say`The guide's redirect.conf stands in the way of mailcow's own setting`,
        cause: 'host.nginx',
      });
    const clear = await namesInClear(bench);
    evidence('answering over http', clear ?? null);
    if (on && clear !== undefined && clear.length > 0)
      return doubt({
        reason: say`mailcow.conf says HTTP_REDIRECT=y, and ${listed(clear)} answers without encryption all the same`,
        cause: (await isStale(bench)) ? 'host.applied' : 'http.redirect',
      });
    // What happens counts: with a mailcow of before 2025 the guide's file does what it should, and so can a web server
    // in front of mailcow.
    claim(on || clear?.length === 0, {
      good: on ? say`HTTP_REDIRECT is on` : say`Every name leads to https without HTTP_REDIRECT`,
      bad:
        redirect === undefined
          ? say`mailcow.conf does not say HTTP_REDIRECT=y`
          : say`The guide's redirect.conf is there, but nginx ignores it for most names`,
      observed: observedRedirect(config.values['HTTP_REDIRECT']),
      expected: 'HTTP_REDIRECT=y',
    });
  },
);

/** Whether the web server runs with older settings than the files have. */
async function isStale({ server }: Senses): Promise<boolean> {
  const services = await server.applied();
  return (
    services.known &&
    services.value.some(
      ({ service, wanted, applied }) => service === 'nginx-mailcow' && applied !== undefined && wanted !== applied,
    )
  );
}

function observedRedirect(value: string | undefined): Text {
  return value === undefined ? say`no line HTTP_REDIRECT` : say`HTTP_REDIRECT=${excerpt(value)}`;
}
