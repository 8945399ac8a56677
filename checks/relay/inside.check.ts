/** A relay from inside, by a shell on it: what runs, the key, the certificate, and what keeps new people away. */
import { say, type Text } from '../../common/say.ts';
import { CLOSING_FILE, MAILBOXES } from '../../fixtures/host/relay-script.ts';
import type { Unit } from '../../fixtures/host/relay-types.ts';
import { CERTIFICATE, DEPLOY, unitFix } from '../kinds/chatmail.ts';
import { findDkim, readDkim, sameKey } from '../knowledge/dkim.ts';
import { hostSessions, leafOf, sessionsText } from '../reach/sessions.ts';
import type { Weight } from '../words/card.ts';
import { textsOf } from '../zone/domain.ts';
import { check } from './area.ts';

/** What people do without these units goes on: the rest of a relay's they cannot do without. */
const LESSER: ReadonlySet<string> = new Set([
  ...['chatmail-metadata', 'lastlogin', 'iroh-relay', 'turnserver'].map((name) => `${name}.service`),
  ...['acmetool-reconcile', 'chatmail-expire'].map((name) => `${name}.timer`),
]);
/** Debian 12 runs Postfix by the second of these, and newer ones by the first. */
const POSTFIX: ReadonlySet<string> = new Set(['postfix.service', 'postfix@-.service']);

check(
  {
    id: 'relay.services',
    title: say`Everything that belongs to the relay runs`,
    failure: say`A part of the relay stands still`,
    weight: 'required',
    needs: 'host',
    why: say`A relay is a dozen programs, and some are missed only by those who need them: without lastlogin, addresses expire that are in use; without acmetool's timer, the certificate runs out some weeks later.`,
    fix: () => DEPLOY,
    references: ['chatmail/relay deployers.py'],
  },
  async ({ server, sure, claim, evidence }) => {
    const all = sure(sure(await server.relay()).units);
    evidence('units', Object.fromEntries(all.map(({ name, active, sub }) => [name, `${active} (${sub})`])));
    const postfix = all.filter(({ name }) => POSTFIX.has(name));
    const others = all.filter(({ name }) => !POSTFIX.has(name));
    const shown = postfix.find(isRunning) ?? postfix.at(-1);
    const judged = shown === undefined ? others : [shown, ...others];
    for (const unit of judged) {
      const level: Weight = LESSER.has(unit.name) ? 'recommended' : 'required';
      claim(POSTFIX.has(unit.name) ? isRunning(unit) : unit.active === 'active' || unit.active === 'reloading', {
        good: say`${unit.name} runs`,
        bad: say`${unit.name} does not run`,
        observed: `${unit.active} (${unit.sub})`,
        expected: 'active',
        level,
        fix: unitFix(unit.name),
      });
    }
  },
);

function isRunning({ sub }: Unit): boolean {
  return sub === 'running';
}

check(
  {
    id: 'relay.key',
    title: say`The published DKIM key is the relay's own`,
    failure: say`Every signature of the relay fails, and other relays refuse its mail`,
    weight: 'required',
    needs: 'host',
    why: say`The key in DNS and the key with which opendkim signs are two halves of one. After a move to another machine, or with a record that was copied from another relay, every signature fails, and DNS alone looks perfectly right.`,
    fix: ({ line }) => say`Set this at your DNS provider:
${line('dkim.record')}
The relay's own key is printed, in the folder that the relay was deployed from, by:
scripts/cmdeploy dns`,
    references: ['RFC 6376 §3.6.1'],
  },
  async ({ server, dns, sure, claim, doubt, plan }) => {
    const name = `${plan.selector}._domainkey.${plan.domain}`;
    const own = sure(sure(await server.relay()).publicKey);
    const { key } = findDkim(name, sure(await textsOf(dns, name)));
    if (key === undefined) return doubt({ reason: say`There is no usable DKIM key at ${name}`, cause: 'dkim.record' });
    claim(sameKey(key, readDkim(`v=DKIM1; k=${key.type}; p=${own}`)), {
      good: say`The key at ${name} is the relay's own`,
      bad: say`The key at ${name} is not the relay's own`,
    });
  },
);

check(
  {
    id: 'relay.certificate',
    title: say`Every service uses the certificate that acmetool keeps`,
    failure: say`Some services still show an older certificate, and apps will refuse it when it runs out`,
    weight: 'recommended',
    needs: 'host',
    asks: ['smtp', 'submissions', 'submission', 'imap', 'imaps', 'https'],
    why: say`acmetool renews the certificate and then restarts nginx, and after it Dovecot and Postfix. Where nginx does not start, the two others are not told, and go on with the old certificate until it has run out.`,
    fix: () => CERTIFICATE,
    references: ['chatmail/relay acmetool.hook'],
  },
  async (bench) => {
    const kept = bench.sure(bench.sure(await bench.server.relay()).certificate);
    bench.evidence('certificate', { names: kept.names, validTo: kept.validTo, fingerprint: kept.fingerprint });
    const sessions = await hostSessions(bench);
    for (const same of Map.groupBy(sessions, (session) => leafOf(session)?.fingerprint).values()) {
      const shown = same[0] === undefined ? undefined : leafOf(same[0]);
      bench.claim(shown?.fingerprint === kept.fingerprint, {
        good: say`${sessionsText(same)} shows the certificate that acmetool keeps`,
        bad: say`${sessionsText(same)} shows another certificate than acmetool keeps`,
        observed: say`valid until ${shown?.validTo ?? ''}`,
        expected: say`valid until ${kept.validTo}`,
      });
    }
  },
);

/** Below these a relay of 1.12 refuses new accounts (chatmail/relay, doveauth.py). */
const MOST_LOAD = 5;
const LEAST = { memory: 200_000_000, disk: 1_000_000_000 } as const;
const MEGABYTE = 1_000_000;

check(
  {
    id: 'relay.newcomers',
    title: say`Nothing on the relay keeps new people away`,
    failure: say`Nobody gets a new account here`,
    weight: 'recommended',
    needs: 'host',
    why: say`An account is made at its first login. doveauth refuses that while ${CLOSING_FILE} is there, and since version 1.12 also while the machine is short of processor time, memory or disk. People only see that their login fails.`,
    fix: () => say`On the relay, see who uses what, and give the machine more of it:
uptime
free -m
df -h ${MAILBOXES}
journalctl -n 50 -u doveauth`,
    references: ['chatmail/relay doveauth.py'],
  },
  async ({ server, sure, claim, evidence }) => {
    const { closed, room } = sure(await server.relay());
    evidence('room', room);
    claim(!sure(closed), {
      good: say`New accounts are made`,
      bad: say`The file ${CLOSING_FILE} is there: no new accounts are made`,
      fix: say`Somebody closed the relay to new people by this file. Where they should get accounts again, take it away; see since when it is there:
ls -l ${CLOSING_FILE}`,
    });
    const { load, memory, disk } = room;
    if (load !== undefined)
      claim(load <= MOST_LOAD, {
        good: say`The machine's load is ${load}`,
        bad: say`The machine's load is ${load}`,
        expected: say`${MOST_LOAD} at the most`,
      });
    for (const [name, free, least] of [
      [say`memory`, memory, LEAST.memory],
      [say`disk space`, disk, LEAST.disk],
    ] as const satisfies readonly (readonly [Text, number | undefined, number])[])
      if (free !== undefined)
        claim(free >= least, {
          good: say`There is ${name} left`,
          bad: say`The machine is short of ${name}`,
          observed: megabytes(free),
          expected: say`${megabytes(least)} at the least`,
        });
  },
);

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / MEGABYTE)} MB`;
}

/** Delta Chat makes up names of this length by itself where a relay is named without an address. */
const NAME_LENGTH = 9;

check(
  {
    id: 'relay.settings',
    title: say`The relay's settings fit its domain and Delta Chat`,
    failure: say`Accounts that Delta Chat makes up are refused`,
    weight: 'required',
    needs: 'host',
    why: say`Delta Chat makes up names of ${NAME_LENGTH} letters at the relay's domain. A relay whose chatmail.ini has another domain, or wants shorter or longer names, refuses them.`,
    fix: ({
      domain,
    }) => say`In the folder that the relay was deployed from, let chatmail.ini say this, and put it on the relay:
mail_domain = ${domain}
username_min_length = ${NAME_LENGTH}
username_max_length = ${NAME_LENGTH}
scripts/cmdeploy run`,
    references: ['chatmail/relay chatmail.ini'],
  },
  async ({ server, sure, claim, doubt, plan }) => {
    const settings = sure(sure(await server.relay()).settings);
    const { mail_domain: domain, username_min_length: least, username_max_length: most } = settings;
    if (domain === undefined) return doubt({ reason: say`The server does not tell what chatmail.ini says` });
    claim(domain === plan.domain, {
      good: say`The file chatmail.ini is about ${plan.domain}`,
      bad: say`The file chatmail.ini is about another domain`,
      observed: domain,
      expected: plan.domain,
    });
    claim(Number(least ?? NAME_LENGTH) <= NAME_LENGTH && Number(most ?? NAME_LENGTH) >= NAME_LENGTH, {
      good: say`Names of ${NAME_LENGTH} letters are taken`,
      bad: say`Names of ${NAME_LENGTH} letters are not taken`,
      observed: say`from ${least ?? ''} to ${most ?? ''} letters`,
    });
  },
);
