/**
 * A real rspamd of Debian's in the lab, as the filter of the other provider: its Postfix asks it about each message,
 * and it writes down what it counted. A copy of each message on the server under test goes there, as if it were for
 * somebody there: what tells for whom it was is taken out, or the filter would take it for forwarded mail.
 */
import { execFileSync } from 'node:child_process';
import { headerFields } from '../../../checks/knowledge/headers.ts';
import { verdictsIn } from '../../../checks/knowledge/filters/index.ts';
import { readLetter } from '../../../checks/knowledge/letter.ts';
import { SERVERS_RESOLVER, VANTAGE } from '../addresses.ts';
import { PEER_ADDRESS } from '../healthy.ts';
import { startLab, type Lab } from '../lab.ts';
import { providePackages } from '../packages.ts';

const MILTER_PORT = 11_332;
const PACKAGES = ['rspamd'] as const;
const FOLDER = '/tmp/rspamd';
const [PEER_USER = '', PEER_DOMAIN = ''] = PEER_ADDRESS.split('@');
const MAILDIR = `/var/vmail/dovecot-peer/${PEER_DOMAIN}/${PEER_USER}/Maildir`;
/** Until its rules are compiled. Seconds. */
const LONGEST_START = 60;

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

  static async start(): Promise<RealFilter> {
    const lab = await startLab({ latency: 0, tools: PACKAGES });
    const packages = await providePackages(() => {}, PACKAGES);
    const archive = execFileSync('tar', ['-C', `${packages}/etc`, '-c', 'rspamd']).toString('base64');
    await inTools(lab, `base64 -d | tar -C /etc -x`, archive);
    for (const [file, content] of Object.entries(CONFIGURATION))
      await inTools(lab, `mkdir -p /etc/rspamd/local.d && cat >/etc/rspamd/local.d/${file}`, content);
    const hosts = NOWHERE.map((name) => `127.0.0.1 ${name}`).join('\n');
    await inTools(lab, 'cat >>/etc/hosts', `${hosts}\n`);
    const variables = ['DBDIR', 'RUNDIR', 'LOGDIR'].map((name) => `--var=${name}=${FOLDER}`).join(' ');
    await inTools(
      lab,
      `mkdir -p ${FOLDER} && chmod 777 ${FOLDER} && cd ${FOLDER} &&
       (setsid rspamd -f -i -u nobody -g nogroup -c /etc/rspamd/rspamd.conf ${variables} >out 2>&1 </dev/null &)
       for i in $(seq ${LONGEST_START}); do ss -Hltn | grep -q :${MILTER_PORT} && exit 0; sleep 1; done; cat out log; exit 1`,
    );
    const version = /\d+\.\d+/.exec(await inTools(lab, 'rspamd --version'))?.[0] ?? '';
    return new RealFilter(lab, version);
  }

  /** Makes the world so, lets its other provider ask the filter, and has copies sent there. */
  async become(world: string): Promise<void> {
    await this.lab.become(world);
    await inTools(
      this.lab,
      `postconf -c /etc/postfix-peer -e smtpd_milters=inet:${VANTAGE.v4}:${MILTER_PORT} milter_default_action=tempfail &&
       echo '/^(Received: .*) for <[^>]*>(.*)/ REPLACE $1$2' >/etc/postfix/for_nobody &&
       postconf -c /etc/postfix -e always_bcc=${PEER_ADDRESS} smtp_header_checks=regexp:/etc/postfix/for_nobody &&
       for each in postfix-peer postfix; do kill -HUP $(cat /var/spool/$each/pid/master.pid); done; sleep 1`,
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
  return { score: verdict.score, rules: new Map(rules) };
}

async function inTools(lab: Lab, script: string, input = ''): Promise<string> {
  const env = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: '/root', LC_ALL: 'C.UTF-8' };
  const { code, stdout, stderr } = await lab.run(['sh', '-ec', script], { place: 'tools', env, input });
  if (code !== 0) throw new Error(`${script}\n${stdout}\n${stderr}`);
  return stdout;
}
