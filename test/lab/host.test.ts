/**
 * The lab's server from inside: ssh lets in and keeps out, docker answers in its real formats, and an edited file
 * changes what it says.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyTrial } from '../../fixtures/host/key-trial.ts';
import { hostScript } from '../../fixtures/host/script.ts';
import { API_KEY, CONTROL_HOSTS, DOMAIN, HOST, TOKEN } from './healthy.ts';
import { HOST_SECRETS, MAILCOW_FOLDER } from './host/healthy.ts';
import { startLab, type Lab, type RunResult } from './lab.ts';

const NGINX = 'mailcowdockerized-nginx-mailcow-1';
const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const HASHES = `docker compose config --hash '*' | sort`;
const APPLIED = `docker ps -a --filter label=com.docker.compose.project --format '{{.Label "com.docker.compose.service"}} {{.Label "com.docker.compose.config-hash"}}' | sort`;
let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
  await lab.openHost();
});
afterAll(() => lab.stop());

function query(password: string): string {
  return `docker exec mailcowdockerized-mysql-mailcow-1 sh -c 'MYSQL_PWD=${password} mysql -u"$MYSQL_USER" "$MYSQL_DATABASE" -Nse "select username, active from admin"'`;
}

/** What a shell on the server answers, in mailcow's folder. */
function login(script: string, user = 'root'): Promise<RunResult> {
  return lab.run(['ssh', '-o', 'BatchMode=yes', '-o', 'ConnectTimeout=3', `${user}@${HOST}`, 'sh'], {
    input: `cd ${MAILCOW_FOLDER}\n${script}\n`,
  });
}

async function told(script: string, user?: string): Promise<string> {
  const { stdout } = await login(script, user);
  return stdout.trim();
}

describe('ssh', () => {
  it.each([
    ['host-ssh-unknown', 'Host key verification failed.'],
    ['host-ssh-changed', 'REMOTE HOST IDENTIFICATION HAS CHANGED'],
    ['host-ssh-denied', 'Permission denied (publickey).'],
    ['host-ssh-refused', 'Connection refused'],
  ])('%s', async (fault, words) => {
    await lab.become(fault);
    const { code, stderr } = await login('id');
    expect(code).toBe(255);
    expect(stderr).toContain(words);
  });

  it("lets in root, and a user who may not read what is root's", async () => {
    await lab.become('healthy');
    expect(await told('id -un')).toBe('root');
    const { stdout, stderr } = await login('cat mailcow.conf; docker ps -q | wc -l; sudo -n id -un', 'admin');
    expect(stderr).toContain('Permission denied');
    expect(stdout).toBe('19\nroot\n');
  });
});

describe('docker', () => {
  beforeAll(() => lab.become('healthy'));

  it('has made every container from the files as they are', async () => {
    expect((await told(HASHES)).split('\n')).toHaveLength(18);
    expect(await told(HASHES)).toBe(await told(APPLIED));
  });

  it('sees an edited file, by the services that use what was edited', async () => {
    const before = (await told(APPLIED)).split('\n');
    const after = (await told(`sed -i s/^HTTP_REDIRECT=y/HTTP_REDIRECT=n/ mailcow.conf\n${HASHES}`)).split('\n');
    expect(after.filter((line) => !before.includes(line)).map((line) => line.split(' ')[0])).toEqual(['nginx-mailcow']);
    expect(await told(APPLIED)).toBe(before.join('\n'));
    await lab.become('healthy');
  });

  it('takes \\t in a format for a tab in `ps`, and not in `inspect`', async () => {
    expect(await told(`docker ps --filter name=^/mailadm --format '{{.Names}}\\t{{.State}}'`)).toBe('mailadm\trunning');
    expect(await told(`docker inspect --format '{{.Name}}\\t{{"\\t"}}{{.State.Running}}' mailadm`)).toBe(
      '/mailadm\\t\ttrue',
    );
  });

  it('stops with the daemon behind a container', async () => {
    await lab.become('smtp-postfix-down');
    expect(await told(`docker compose ps -a --format json | grep '"exited"' | grep -o '"Service":"[^"]*"'`)).toBe(
      '"Service":"postfix-mailcow"',
    );
  });
});

describe('inside the containers', () => {
  beforeAll(() => lab.become('healthy'));

  it('the real nginx judges the files in data/conf/nginx', async () => {
    expect((await login(`docker exec ${NGINX} nginx -t`)).code).toBe(0);
    await lab.become('host-nginx-redirect');
    const { code, stderr } = await login(`docker exec ${NGINX} nginx -t`);
    expect(code).toBe(1);
    expect(stderr).toContain('a duplicate default server for 0.0.0.0:80 in /etc/nginx/conf.d/redirect.conf');
  });

  it('the databases want their passwords', async () => {
    expect(await told(query('$MYSQL_PASSWORD'))).toBe('admin\t1');
    expect((await login(query('wrong'))).stderr).toContain('Access denied');
    expect(
      await told(
        `docker exec mailcowdockerized-redis-mailcow-1 sh -c 'REDISCLI_AUTH=$REDISPASS redis-cli HGET DKIM_SELECTORS example.org; redis-cli PING'`,
      ),
    ).toBe('dkim\nNOAUTH Authentication required.');
  });

  it("mailadm's key is tried from its container, and no process shows it", async () => {
    const trial = keyTrial('docker', (word) => `'${word}'`);
    const watching = new AbortController();
    const seen = lab.run(['sh', '-c', 'while :; do cat /proc/[0-9]*/cmdline /proc/[0-9]*/environ 2>/dev/null; done'], {
      signal: watching.signal,
    });
    const answers = await told(trial).finally(() => watching.abort());
    expect(answers.split('\n').map((line): unknown => JSON.parse(line))).toEqual([
      { overdue: 0 },
      {
        status: 200,
        words: expect.stringMatching(/^\{"version":"[\d-]+"\}$/),
        mark: expect.stringMatching(/^[0-9a-f]{8}$/),
      },
    ]);
    const { stdout } = await seen;
    expect(stdout).toContain('X-API-Key');
    expect(stdout).not.toContain(API_KEY);
    await lab.become('host-api-address');
    expect(await told(trial)).toContain('api access denied for ip 172.22.1.1');
    expect(await lab.authFailures()).toBe(0);
  });

  it('mailadm reaches mailcow with its key', async () => {
    await lab.become('healthy');
    const ask = `docker exec mailadm wget -qO- --header "X-API-Key: $(docker exec mailadm mailadm config | sed -n 's/^mailcow_token *//p')" https://${HOST}/api/v1/get/status/version`;
    expect(await told(ask)).toMatch(/^\{"version":"[\d-]+"\}$/);
    await lab.become('host-api-address');
    expect((await login(ask)).stderr).toContain('401');
  });
});

describe('mailproof on the server', () => {
  it('is told no password, no key and no token, and tells none', async () => {
    await lab.become('healthy');
    const folder = mkdtempSync(join(tmpdir(), 'mailproof-host-'));
    const { stdout, stderr } = await lab.run(
      [
        process.execPath,
        DOOR,
        DOMAIN,
        ...lab.options,
        '--ssh',
        `root@${HOST}`,
        '--only',
        'host',
        '--only',
        'dkim',
        '--logs',
        'off',
        '--reporter',
        'json',
      ],
      { env: { XDG_STATE_HOME: folder } },
    );
    rmSync(folder, { recursive: true });
    expect(stdout).toContain('"host.mailadm-tokens"');
    expect(
      [...Object.values(HOST_SECRETS), API_KEY, TOKEN].filter((secret) => `${stdout}${stderr}`.includes(secret)),
    ).toEqual([]);
    const script = hostScript({ mailcow: '', mailadm: '', domain: DOMAIN, controls: CONTROL_HOSTS });
    const answers = (await login(script)).stdout.split('\n').flatMap((line) => {
      const [label = '', piece] = line.split(' ');
      return piece === undefined ? [] : [[label, piece] as const];
    });
    const said = [...Map.groupBy(answers, ([label]) => label).values()]
      .map((pieces) => Buffer.from(pieces.map(([, piece]) => piece).join(''), 'base64').toString())
      .join('\n');
    expect(said).toContain('MAILCOW_HOSTNAME=mail.example.org');
    expect([...Object.values(HOST_SECRETS), API_KEY, TOKEN].filter((secret) => said.includes(secret))).toEqual([]);
  });

  it("asks mailcow's API nothing where ssh tells", async () => {
    await lab.become('healthy');
    const options = [
      '--ssh',
      `root@${HOST}`,
      '--only',
      'dkim.server-key',
      '--only',
      'host.domain',
      '--reporter',
      'json',
    ];
    // A wrong key would count.
    const { code, stdout } = await lab.run([process.execPath, DOOR, DOMAIN, ...lab.options, ...options], {
      env: { MAILCOW_API_KEY: 'FFFFFF-FFFFFF' },
    });
    expect(code).toBe(0);
    expect(stdout).toContain('"dkim.server-key"');
    expect(await lab.authFailures()).toBe(0);
  });

  it('opens one connection in a run, and asks everything there at once', async () => {
    // Docker takes two seconds for every answer.
    await lab.become('host-slow-docker');
    const sessions = async (): Promise<number> => (await lab.logs()).match(/Accepted publickey for root/g)?.length ?? 0;
    const before = await sessions();
    await lab.run([
      process.execPath,
      DOOR,
      DOMAIN,
      ...lab.options,
      '--ssh',
      `root@${HOST}`,
      '--only',
      'host',
      '--only',
      'dkim',
      '--logs',
      'off',
      '--reporter',
      'json',
    ]);
    expect((await sessions()) - before).toBe(1);
    const script = hostScript({ mailcow: '', mailadm: '', domain: DOMAIN, controls: CONTROL_HOSTS });
    const seconds = 2 * (script.match(/docker [a-z]+ /g)?.length ?? 0);
    const began = performance.now();
    await login(script);
    expect((performance.now() - began) / 1000).toBeLessThan(seconds / 2);
  });

  it.each([
    [
      'admin without the group docker',
      ['--ssh', `admin@${HOST}`],
      'give --sudo, log in as root, or put the account into the group docker',
    ],
    ['another folder', ['--ssh', `root@${HOST}`, '--mailcow-dir', '/srv'], 'A question on the server failed'],
    ['a host that does not exist', ['--ssh', 'root@nowhere.example.org'], 'does not exist in DNS'],
  ])('%s is told in a sentence', async (_, options, words) => {
    await lab.become('host-docker-denied');
    const { code, stdout, stderr } = await lab.run([
      process.execPath,
      DOOR,
      DOMAIN,
      ...lab.options,
      ...options,
      '--only',
      'host',
      '--reporter',
      'json',
    ]);
    expect([0, 1, 2]).toContain(code);
    expect(stdout).toContain(words);
    expect(stderr).not.toContain('    at ');
  });
});
