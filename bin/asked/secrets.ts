/**
 * What a run is given to log in with: from the environment, a file or standard input, never from the command line. No
 * message repeats any of it.
 */
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { say, type Text } from '../../common/say.ts';
import { readLoginLink } from '../../fixtures/mail/dclogin.ts';
import type { Login, Secrets } from '../../fixtures/mail/types.ts';
import type { Settings } from '../../common/settings.ts';
import { domainOf } from '../../checks/knowledge/names.ts';
import { readTextFile } from './arguments.ts';
import { UsageError } from './usage-error.ts';

export interface GivenSecrets {
  readonly secrets: Secrets;
  /** What the operator should know about how they are kept. */
  readonly warnings: readonly Text[];
}

type Environment = Readonly<Record<string, string | undefined>>;

const STANDARD_INPUT = '-';
const LONGEST_SECRET = 500;
/** Permission of group and others to read. */
const READABLE_BY_OTHERS = 0o044;
const ADDRESS = /^[^\s@]+@[^\s@]+$/;

/** @param tokenFile A file with the token of mailadm, `-` for standard input. */
export function secretsFrom(environment: Environment, tokenFile?: string): GivenSecrets {
  const given = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const link = linkFrom(given('MAILPROOF_LINK'), given('MAILPROOF_TOKEN') !== undefined || tokenFile !== undefined);
  const secrets = {
    token: link?.token ?? tokenFrom(given('MAILPROOF_TOKEN'), tokenFile),
    link: link?.link,
    account: accountFrom(given('MAILPROOF_ACCOUNT'), given('MAILPROOF_USER'), given('MAILPROOF_PASSWORD')),
    account2: loginFrom('MAILPROOF_ACCOUNT2', given('MAILPROOF_ACCOUNT2')),
    peer: loginFrom('MAILPROOF_PEER', given('MAILPROOF_PEER')),
    mailcowKey: plain('MAILCOW_API_KEY', given('MAILCOW_API_KEY')),
    dqsKey: dqsKeyFrom(given('MAILPROOF_DQS_KEY')),
  };
  return {
    secrets: withoutGaps(secrets),
    warnings: tokenFile === undefined ? [] : warningsAbout(tokenFile, environment['CREDENTIALS_DIRECTORY']),
  };
}

export interface SecretsOfEach {
  /** One a domain, in their order. */
  readonly secrets: readonly Secrets[];
  readonly warnings: readonly Text[];
}

/** Files with tokens of mailadm, and what else the configuration knows. */
export interface TokenFiles {
  /** That the configuration names for each domain. */
  readonly ofEach: readonly (string | undefined)[];
  /** That is named for all. */
  readonly ofAll?: string | undefined;
  /** Domains that the configuration knows, whether this run is about them or not. */
  readonly elsewhere?: readonly string[];
}

/**
 * The secrets of each domain of a run. A token makes accounts of one domain, and an account is of one: each goes to its
 * own, and what fits none is refused, since all that it would prove is true of another domain.
 */
export function secretsForEach(
  settings: readonly Settings[],
  environment: Environment,
  { ofEach, ofAll, elsewhere = [] }: TokenFiles,
): SecretsOfEach {
  const [only] = settings;
  const alone = settings.length === 1;
  const { secrets: all, warnings } = secretsFrom(environment, alone ? (ofAll ?? ofEach[0]) : undefined);
  const domains = settings.map(({ domain }) => domain);
  refuseForeign(all, environment, [...domains, ...elsewhere], only?.domain ?? '');
  if (!alone) refuseShared(all, settings, ofAll);
  const files = alone ? [] : ofEach.map((file) => (file === undefined ? undefined : secretsFrom({}, file)));
  const secrets = settings.map(({ domain }, index) =>
    withoutGaps({
      token: alone ? all.token : files[index]?.secrets.token,
      link: all.link,
      account: ofDomain(all.account, domain),
      account2: ofDomain(all.account2, domain),
      peer: all.peer,
      mailcowKey: all.mailcowKey,
      dqsKey: all.dqsKey,
    }),
  );
  return { secrets, warnings: [...warnings, ...files.flatMap((file) => file?.warnings ?? [])] };
}

/** Accounts of domains that are not looked at. @param example A domain for what to do. */
function refuseForeign(
  { account, account2 }: Secrets,
  environment: Environment,
  domains: readonly string[],
  example: string,
): void {
  const first = (environment['MAILPROOF_ACCOUNT']?.trim() ?? '') === '' ? 'MAILPROOF_USER' : 'MAILPROOF_ACCOUNT';
  for (const [name, login] of [
    [first, account],
    ['MAILPROOF_ACCOUNT2', account2],
  ] as const) {
    const domain = login === undefined ? undefined : domainOf(login.address);
    if (domain === undefined || domains.includes(domain)) continue;
    throw new UsageError(
      say`${name} is a mailbox of ${domain}, which this run is not about: give one of ${example} (where that is an alias of ${domain} on the same server: ${`dclogin:NAME@${example}?p=PASSWORD&iu=NAME@${domain}&su=NAME@${domain}&v=1`})`,
    );
  }
}

/** What several domains cannot share. */
function refuseShared(
  { token, mailcowKey }: Secrets,
  settings: readonly Settings[],
  tokenFile: string | undefined,
): void {
  if (token !== undefined || tokenFile !== undefined)
    throw new UsageError(
      say`a token belongs to one domain: with several, name a token-file for each under "domains:" in mailproof.yaml`,
    );
  // A key that another mailcow refuses counts there as an attack.
  const hosts = new Set(settings.map(({ host }) => host));
  if (mailcowKey !== undefined && (hosts.size > 1 || hosts.has(undefined)))
    throw new UsageError(
      say`MAILCOW_API_KEY belongs to one mailcow: with several domains name the mail host that they share with --host`,
    );
}

function ofDomain(login: Login | undefined, domain: string): Login | undefined {
  return login !== undefined && domainOf(login.address) === domain ? login : undefined;
}

function withoutGaps({
  token,
  link,
  account,
  account2,
  peer,
  mailcowKey,
  dqsKey,
}: { readonly [K in keyof Secrets]: Secrets[K] | undefined }): Secrets {
  return {
    ...(token === undefined ? {} : { token }),
    ...(link === undefined ? {} : { link }),
    ...(account === undefined ? {} : { account }),
    ...(account2 === undefined ? {} : { account2 }),
    ...(peer === undefined ? {} : { peer }),
    ...(mailcowKey === undefined ? {} : { mailcowKey }),
    ...(dqsKey === undefined ? {} : { dqsKey }),
  };
}

function tokenFrom(text: string | undefined, file: string | undefined): string | undefined {
  if (file === undefined) return checkedToken('MAILPROOF_TOKEN', text);
  if (text !== undefined) throw new UsageError(say`a token is given twice: by --token-file and by MAILPROOF_TOKEN`);
  const source = file === STANDARD_INPUT ? say`standard input` : say`the token file ${file}`;
  const content = (file === STANDARD_INPUT ? readStandardInput() : readTextFile(file)).trim();
  if (content === '') throw new UsageError(say`${source} is empty; it should hold a token of mailadm`);
  return checkedToken(source, content);
}

/** The link of a QR code, as mailadm prints it. Whether it is right is for the checks to say. */
function linkFrom(
  link: string | undefined,
  twice: boolean,
): { readonly link: string; readonly token: string } | undefined {
  if (link === undefined) return undefined;
  if (twice) throw new UsageError(say`a token is given twice: by MAILPROOF_LINK and by itself`);
  const [, token] = /^dcaccount:[^?]*\?(?:[^#]*&)?t=([^&#]+)/i.exec(link) ?? [];
  if (token === undefined)
    throw new UsageError(
      say`MAILPROOF_LINK does not hold a link of mailadm: it begins with DCACCOUNT: and holds a token behind t=`,
    );
  return { link: plain('MAILPROOF_LINK', link) ?? link, token: plain('MAILPROOF_LINK', token) ?? token };
}

function readStandardInput(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch {
    throw new UsageError(say`the token cannot be read from standard input`);
  }
}

function checkedToken(source: Text | string, text: string | undefined): string | undefined {
  if (text !== undefined && (/^dcaccount:/i.test(text) || text.includes('://'))) {
    throw new UsageError(say`${source} holds a link; give the token alone: what stands behind t= in it`);
  }
  return plain(source, text);
}

/** It becomes a label of a name in DNS. */
function dqsKeyFrom(text: string | undefined): string | undefined {
  if (text !== undefined && !/^[a-z0-9]{10,63}$/i.test(text))
    throw new UsageError(
      say`MAILPROOF_DQS_KEY does not hold a key of Spamhaus' Data Query Service: letters and digits alone, as your account there shows it`,
    );
  return text?.toLowerCase();
}

/** A secret of one word. */
function plain(source: Text | string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/[\s\p{Cc}]/u.test(text) || text.length > LONGEST_SECRET)
    throw new UsageError(say`${source} does not hold one word of at most ${LONGEST_SECRET} characters`);
  return text;
}

function accountFrom(
  link: string | undefined,
  user: string | undefined,
  password: string | undefined,
): Login | undefined {
  const login = loginFrom('MAILPROOF_ACCOUNT', link);
  if (user === undefined && password === undefined) return login;
  if (login !== undefined)
    throw new UsageError(
      say`an account is given twice: by MAILPROOF_ACCOUNT and by MAILPROOF_USER with MAILPROOF_PASSWORD`,
    );
  if (user === undefined) throw new UsageError(say`MAILPROOF_PASSWORD is set without MAILPROOF_USER`);
  if (password === undefined) throw new UsageError(say`MAILPROOF_USER is set without MAILPROOF_PASSWORD`);
  if (!ADDRESS.test(user))
    throw new UsageError(say`MAILPROOF_USER must be a whole mail address, such as monitor@example.org`);
  return { address: user, user, password };
}

function loginFrom(source: string, link: string | undefined): Login | undefined {
  if (link === undefined) return undefined;
  const read = readLoginLink(link);
  if ('problem' in read)
    throw new UsageError(
      say`${source} cannot be used: ${read.problem} (such a link is ${'dclogin:monitor@example.org?p=PASSWORD&v=1'})`,
    );
  return read.login;
}

/**
 * @param credentials The folder in which systemd lends a service its secrets: the group that it shows there is the
 * service's own.
 */
function warningsAbout(file: string, credentials: string | undefined): readonly Text[] {
  if (file === STANDARD_INPUT || (credentials !== undefined && dirname(file) === credentials)) return [];
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  return (mode & READABLE_BY_OTHERS) === 0
    ? []
    : [
        say`The token file ${file} can be read by other users of this machine. This makes it yours alone: chmod 600 ${file}`,
      ];
}
