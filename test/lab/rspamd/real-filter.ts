/**
 * A real rspamd of one of Debian's releases in the lab, as the filter of the other provider: its Postfix asks it about
 * each message, and it writes down what it counted. A copy of each message on the server under test goes there, as if
 * it were for somebody there. Each world has a filter that has seen no other: it remembers records.
 */
import { headerFields, valueOf } from '../../../checks/knowledge/headers.ts';
import { verdictsIn } from '../../../checks/knowledge/filters/index.ts';
import { readLetter } from '../../../checks/knowledge/letter.ts';
import { SERVERS_RESOLVER, VANTAGE } from '../addresses.ts';
import { PEER_ADDRESS } from '../healthy.ts';
import { startLab, type Lab } from '../lab.ts';
import { provideDebian } from './debian-root.ts';

const MILTER_PORT = 11_332;
const GUEST = '/guest';
/** What it keeps, in the root of its own. */
const FOLDER = '/tmp/rspamd';
const [PEER_USER = '', PEER_DOMAIN = ''] = PEER_ADDRESS.split('@');
const MAILDIR = `/var/vmail/dovecot-peer/${PEER_DOMAIN}/${PEER_USER}/Maildir`;
/** Until its rules are compiled, or until it has ended. Seconds. */
const LONGEST_WAIT = 60;

/**
 * Debian's configuration as it is, but for what the lab does not have (Redis, the fuzzy storage) and what takes long to
 * start (compiled patterns).
 */
const CONFIGURATION: Readonly<Record<string, string>> = {
  'worker-proxy.inc': `bind_socket = "*:${MILTER_PORT}"; upstream "local" { self_scan = yes; }`,
  'options.inc': `disable_hyperscan = true; dns { nameserver = ["${SERVERS_RESOLVER.v4}"]; }`,
  'logging.inc': `type = "file"; filename = "${FOLDER}/log"; level = "warning";`,
  'fuzzy_check.conf': 'enabled = false;',
  'milter_headers.conf': 'use = ["x-spamd-result"]; skip_local = false; skip_authenticated = false;',
};
/** Names that it looks up when it starts; it waits for each that does not answer. */
const NOWHERE = ['fuzzy1.rspamd.com', 'fuzzy2.rspamd.com', 'maps.rspamd.com', 'updates.rspamd.com'];

/** One message as the filter weighed it. */
export interface Weighed {
  readonly score: number;
  /** How old the message was by its own date when it arrived. Milliseconds. */
  readonly age: number;
  /** By their names; those that count nothing are left out. */
  readonly rules: ReadonlyMap<string, number>;
}

/** What the filter found of mailproof's own message and of one of the core's, in one world. */
export interface SideBySide {
  readonly probe: Weighed;
  readonly core: Weighed;
}

export class RealFilter {
  readonly lab: Lab;
  /** `3.4`. */
  readonly version: string;

  private constructor(lab: Lab, version: string) {
    this.lab = lab;
    this.version = version;
  }

  static async start(release: string): Promise<RealFilter> {
    const lab = await startLab({ guest: await provideDebian(release, ['rspamd']) });
    for (const [file, content] of Object.entries(CONFIGURATION))
      await inTools(
        lab,
        `mkdir -p ${GUEST}/etc/rspamd/local.d && cat >${GUEST}/etc/rspamd/local.d/${file}`,
        `${content}\n`,
      );
    const hosts = ['localhost', ...NOWHERE].map((name) => `127.0.0.1 ${name}\n`).join('');
    await inTools(lab, `cat >${GUEST}/etc/hosts`, hosts);
    const version = /\d+(?:\.\d+)+/.exec(await inTools(lab, `chroot ${GUEST} /usr/bin/rspamd --version`))?.[0] ?? '';
    return new RealFilter(lab, version);
  }

  /** Makes the world so, lets its other provider ask the filter, and has copies sent there. */
  async become(world: string): Promise<void> {
    await this.lab.become(world);
    await this.#startAfresh();
    await inTools(
      this.lab,
      `postconf -c /etc/postfix-peer -e smtpd_milters=inet:${VANTAGE.v4}:${MILTER_PORT} milter_default_action=tempfail &&
       echo '/^(Received: .*)[[:space:]]for <[^>]*>(.*)/ REPLACE $1 for <${PEER_ADDRESS}>$2' >/etc/postfix/for_peer &&
       postconf -c /etc/postfix -e always_bcc=${PEER_ADDRESS} smtp_header_checks=regexp:/etc/postfix/for_peer &&
       for each in postfix-peer postfix; do kill -HUP $(cat /var/spool/$each/pid/master.pid); done; sleep 1`,
    );
  }

  /**
   * The port tells when the one before has ended: its processes may stay in the table as zombies for as long as nobody
   * asks for them.
   */
  async #startAfresh(): Promise<void> {
    const variables = ['DBDIR', 'RUNDIR', 'LOGDIR'].map((name) => `--var=${name}=${FOLDER}`).join(' ');
    const rspamd = `chroot ${GUEST} /usr/bin/rspamd -f -i -u nobody -g nogroup -c /etc/rspamd/rspamd.conf ${variables}`;
    const listens = `ss -Hltn 'sport = :${MILTER_PORT}' | grep -q .`;
    await inTools(
      this.lab,
      `mkdir -p ${GUEST}${FOLDER} && cd ${GUEST}${FOLDER} && touch out log
       if [ -e ../rspamd.pid ]; then kill -s KILL -- -$(cat ../rspamd.pid); ${until(`! ${listens}`)}; fi
       rm -rf ./* && chmod 777 . && touch out log && chmod 666 log
       setsid ${rspamd} >out 2>&1 </dev/null & echo $! >../rspamd.pid
       ${until(listens)}`,
    );
  }

  /** What it made of the messages that arrived there, mailproof's and the core's. */
  async sideBySide(): Promise<SideBySide> {
    const listing = await inTools(
      this.lab,
      `find ${MAILDIR} -type f -path '*/[cn]*/*' -exec base64 -w0 {} \\; -exec echo \\;`,
    );
    const messages = listing
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Buffer.from(line, 'base64').toString('latin1'));
    const own = messages.findLast((raw) => isOurs(raw));
    const core = messages.findLast((raw) => !isOurs(raw) && /^Chat-Version:/im.test(raw));
    if (own === undefined || core === undefined)
      throw new Error(`Of ${messages.length} messages at the other provider none is ${own ? "the core's" : 'ours'}.`);
    return { probe: weighed(own), core: weighed(core) };
  }

  stop(): Promise<void> {
    return this.lab.stop();
  }
}

function until(what: string): string {
  return `for i in $(seq ${LONGEST_WAIT}0); do ${what} && break; sleep 0.1; done; ${what} || { cat out log; exit 1; }`;
}

function isOurs(raw: string): boolean {
  return headerFields(raw).some(({ key, value }) => key === 'message-id' && value.includes('<mailproof-'));
}

function weighed(raw: string): Weighed {
  const { fields, places } = readLetter(raw);
  const verdict = verdictsIn(fields, places).find(({ field }) => /^x-spamd-result$/i.test(field));
  if (verdict?.score === undefined) throw new Error(`The filter wrote nothing into this message:\n${raw}`);
  const rules = (verdict.symbols ?? []).flatMap(({ name, weight = 0 }) =>
    weight === 0 ? [] : [[name, weight] as const],
  );
  const [sent = '', arrived = ''] = [valueOf(fields, 'date'), valueOf(fields, 'received')?.split(';').at(-1)];
  return { score: verdict.score, age: Date.parse(arrived) - Date.parse(sent), rules: new Map(rules) };
}

async function inTools(lab: Lab, script: string, input = ''): Promise<string> {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LC_ALL: 'C.UTF-8' };
  const { code, stdout, stderr } = await lab.run(['sh', '-ec', script], { place: 'tools', env, input });
  if (code !== 0) throw new Error(`${script}\n${stdout}\n${stderr}`);
  return stdout;
}
