/**
 * Which kind of server this is, by what DNS and the server itself say. Asks nothing that a check would not ask anyway,
 * but for one page where a relay is likely. Where nothing tells, it is the guide's own server.
 */
import { addressIn } from '../../common/address-literals.ts';
import { say, type Text } from '../../common/say.ts';
import { SERVICES } from '../../common/services.ts';
import type { KindName } from '../../common/settings.ts';
import { RELAY_CAPABILITY } from '../../fixtures/net/relay.ts';
import type { Endpoint, Senses } from '../../fixtures/senses.ts';
import { introduced } from '../knowledge/makes.ts';

export interface Recognised {
  readonly name: KindName;
  /** A sentence; undefined where nothing was asked. */
  readonly because?: Text;
}

/** Where a relay makes accounts: to a GET it answers with a link for Delta Chat. */
export const NEW_ACCOUNT_PATH = '/new';
/** cmdeploy's and mailcow's. */
const SELECTORS = { chatmail: 'opendkim', mailcow: 'dkim' } as const;
const FIRST_SERVER_ERROR = 500;

/** Found out once a run, for the plan. */
export async function recognise(senses: Senses): Promise<Recognised> {
  const { settings, mail } = senses;
  if (settings.message !== undefined || settings.reports !== undefined) return { name: settings.kind ?? 'mailcow' };
  if (settings.kind !== undefined) return { name: settings.kind, because: say`as mailproof was told` };
  if (addressIn(settings.domain) !== undefined)
    return { name: 'chatmail', because: say`no other server has an address in place of a mail domain` };
  if (settings.mailadm !== undefined && mail.missing('token') === undefined)
    return { name: 'mailcow', because: say`mailproof was given a token of mailadm` };
  const [mailadm, suspicion] = await Promise.all([hasMailadm(senses), looksLikeRelay(senses)]);
  const relay = suspicion === undefined ? undefined : await relayBy(senses, suspicion);
  if (relay !== undefined) return { name: 'chatmail', because: relay };
  if (mailadm !== undefined) return { name: 'mailcow', because: mailadm };
  return byIntroduction(senses);
}

/** A name for mailadm is in no other guide. */
async function hasMailadm({ dns, target, settings }: Senses): Promise<Text | undefined> {
  const name = target.mailadmHost;
  if (name !== `mailadm.${settings.domain}`) return undefined;
  const found = await dns.addresses(name);
  return found.known && found.value.v4.length + found.value.v6.length + found.value.aliases.length > 0
    ? say`there is a name ${name}`
    : undefined;
}

interface Suspicion {
  /** Whether DNS says it all, where the server says nothing. */
  readonly strong: boolean;
}

/** A relay is its domain's own mail host, and its key has a selector of its own. */
async function looksLikeRelay({ dns, target, settings }: Senses): Promise<Suspicion | undefined> {
  const keyAt = async (selector: string): Promise<boolean> => {
    const answer = await dns.ask(`${selector}._domainkey.${settings.domain}`, 'TXT');
    return answer.known && answer.value.records.length > 0;
  };
  const [own, theirs, host, endpoints] = await Promise.all([
    keyAt(SELECTORS.chatmail),
    keyAt(SELECTORS.mailcow),
    target.host(),
    target.endpoints(),
  ]);
  const itself = host.known && host.value === settings.domain;
  return own || itself ? { strong: own && !theirs && (itself || !endpoints.known) } : undefined;
}

/** How the server says that it is a relay; the first word counts. */
async function relayBy(senses: Senses, { strong }: Suspicion): Promise<Text | undefined> {
  const reachable = await senses.target.reachable();
  const places = reachable.known ? reachable.value : [];
  const words = places.flatMap((endpoint) => [byCapability(senses, endpoint), byNewAccounts(senses, endpoint)]);
  const said = await firstOf(words);
  if (typeof said === 'object') return said;
  // Where one was asked and says otherwise, it is none, whatever DNS looks like.
  return said === 'unknown' && strong
    ? say`its DKIM key has the selector ${SELECTORS.chatmail}; the server itself could not be asked`
    : undefined;
}

type Word = Text | 'no' | 'unknown';

/** The first yes; else `no` where somebody says so. */
async function firstOf(words: readonly Promise<Word>[]): Promise<Word> {
  const yes = words.map(async (word) => {
    const said = await word;
    if (typeof said === 'object') return said;
    throw new Error(said);
  });
  try {
    return await Promise.any(yes);
  } catch {
    return (await Promise.all(words)).includes('no') ? 'no' : 'unknown';
  }
}

async function byCapability({ imap }: Senses, endpoint: Endpoint): Promise<Word> {
  const { capabilities } = await imap.dialogue(SERVICES.imaps, endpoint);
  if (!capabilities.known) return 'unknown';
  return capabilities.value.includes(RELAY_CAPABILITY) ? say`its IMAP server says ${RELAY_CAPABILITY}` : 'no';
}

/** Whether a GET leads on to a link that makes Delta Chat ask for an account there. */
async function byNewAccounts({ http, settings }: Senses, endpoint: Endpoint): Promise<Word> {
  const path = NEW_ACCOUNT_PATH;
  const answer = await http.fetch({ scheme: 'https', host: settings.domain, path, endpoint, anyCertificate: true });
  if (!answer.known) return 'unknown';
  return /^dcaccount:/i.test(answer.value.headers['location'] ?? '')
    ? say`https://${settings.domain}${path} makes accounts`
    : // Who has mail ports and some other page there may be a relay whose web server was changed.
      'unknown';
}

/** What the server calls itself to mail clients and browsers. */
async function byIntroduction(senses: Senses): Promise<Recognised> {
  const reachable = await senses.target.reachable();
  const [endpoint] = reachable.known ? reachable.value : [];
  if (endpoint === undefined) return { name: 'mailcow' };
  const [greetings, page] = await Promise.all([greetingsAt(senses, endpoint), pageAt(senses, endpoint)]);
  if (page !== undefined && /mailcow/i.test(page)) return { name: 'mailcow', because: say`its web page says mailcow` };
  const make = introduced([...greetings, ...(page === undefined ? [] : [page])]);
  if (make !== undefined) return { name: make.kind, because: say`it calls itself ${make.name}` };
  if (page !== undefined && greetings.length > 0)
    return { name: 'mail', because: say`neither its greetings nor its web page say mailcow` };
  return { name: 'mailcow' };
}

async function greetingsAt({ smtp, imap }: Senses, endpoint: Endpoint): Promise<readonly string[]> {
  const [submission, mailbox] = await Promise.all([
    smtp.dialogue(SERVICES.submission, endpoint),
    imap.dialogue(SERVICES.imaps, endpoint),
  ]);
  return [
    ...(submission.greeting.known ? [submission.greeting.value.text] : []),
    ...(mailbox.greeting.known ? [mailbox.greeting.value] : []),
  ];
}

/** The page that the check of the web interface asks for, too. */
async function pageAt({ http }: Senses, endpoint: Endpoint): Promise<string | undefined> {
  const { host } = endpoint;
  const answer = await http.fetch({ scheme: 'https', host, path: '/', endpoint, anyCertificate: true });
  return answer.known && answer.value.status < FIRST_SERVER_ERROR ? answer.value.body : undefined;
}
