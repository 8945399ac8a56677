/**
 * Steps of the guide that do harm, or nothing, with today's software: what the operator who took them reads, and what
 * to do instead.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../reporters/report.ts';
import { startLab, type Lab } from './lab.ts';
import { ask } from './pool.ts';

interface Trap {
  /** The guide's step. */
  readonly step: string;
  /** What the operator did, by the name of a fault. */
  readonly fault: string;
  readonly check: string;
  readonly verdict: CheckReport['verdict'];
  readonly reads: string;
  readonly does: string;
  readonly options?: readonly string[];
}

const NO_LOGS = ['--logs', 'off'];
const SETTING = 'HTTP_REDIRECT=y';

const TRAPS: readonly Trap[] = [
  {
    step: 'redirect.conf beside HTTP_REDIRECT=y, before nginx starts again',
    fault: 'host-nginx-redirect',
    check: 'host.nginx',
    verdict: 'fail',
    reads: "does not start with the guide's redirect.conf",
    does: 'mv data/conf/nginx/redirect.conf data/conf/nginx/redirect.conf.off',
  },
  {
    step: 'redirect.conf beside HTTP_REDIRECT=y, after it',
    fault: 'host-nginx-down',
    check: 'host.nginx',
    verdict: 'fail',
    reads: "does not start with the guide's redirect.conf",
    does: SETTING,
  },
  {
    step: 'redirect.conf beside HTTP_REDIRECT=n',
    fault: 'host-redirect-ignored',
    check: 'host.redirect',
    verdict: 'warn',
    reads: 'nginx ignores it for most names',
    does: SETTING,
  },
  {
    step: 'SKIP_SOLR=y',
    fault: 'host-search-on',
    check: 'host.config',
    verdict: 'pass',
    reads: "On today's mailcow SKIP_SOLR=y does nothing",
    does: 'SKIP_FTS=y',
  },
  {
    step: 'global_sieve_before, forgotten',
    fault: 'host-sieve-rule',
    check: 'host.sieve',
    verdict: 'fail',
    reads: "takes Delta Chat's messages out of the inbox",
    does: "echo '#' > data/conf/dovecot/global_sieve_before",
  },
  {
    step: 'global_sieve_before, without a restart',
    fault: 'host-sieve-not-restarted',
    check: 'host.sieve',
    verdict: 'fail',
    reads: 'Dovecot still works with the old one',
    does: 'sudo docker compose restart dovecot-mailcow',
  },
  {
    step: 'mailadm setup-bot with the newest library',
    fault: 'host-mailadm-bot-broken',
    check: 'host.mailadm',
    verdict: 'fail',
    reads: 'its bot was never set up',
    does: 'deltachat<2.23',
  },
  {
    step: 'docker run without --restart',
    fault: 'host-mailadm-no-restart',
    check: 'host.mailadm',
    verdict: 'warn',
    reads: 'mailadm is not started again after a reboot',
    does: 'sudo docker update --restart=unless-stopped mailadm',
  },
  {
    step: 'docker run -p 3691:3691',
    fault: 'host-mailadm-port-open',
    check: 'host.mailadm-port',
    verdict: 'warn',
    reads: 'Port 3691 of mailadm is open to everybody',
    does: '-p 172.22.1.1:3691:3691',
  },
  {
    step: 'gunicorn without --timeout',
    fault: 'host-mailadm-impatient',
    check: 'host.mailadm-port',
    verdict: 'pass',
    reads: 'start it with --timeout 60',
    does: '--timeout 60',
  },
  {
    step: 'command: \'--save ""\' for redis',
    fault: 'host-redis-saves',
    check: 'host.redis',
    verdict: 'warn',
    reads: 'Redis writes its memory to disk',
    does: 'redis-conf.sh',
    options: NO_LOGS,
  },
  {
    step: 'no logs, and the table of logins',
    fault: 'host-logins-kept',
    check: 'host.sasl-log',
    verdict: 'warn',
    reads: 'mailcow keeps one login with its address',
    does: 'TRUNCATE sasl_log',
    options: NO_LOGS,
  },
  {
    step: 'IPv6 switched off by half',
    fault: 'host-ipv6-half',
    check: 'host.ipv6',
    verdict: 'fail',
    reads: 'every sender looks like a neighbour',
    does: 'ENABLE_IPV6=false',
  },
  {
    step: '2 GB of memory',
    fault: 'host-memory-small',
    check: 'host.resources',
    verdict: 'warn',
    reads: 'which is little for mailcow',
    does: 'SKIP_FTS=y',
  },
  {
    step: 'the branch legacy',
    fault: 'host-branch-legacy',
    check: 'host.version',
    verdict: 'warn',
    reads: 'mailcow follows the branch legacy',
    does: 'sudo ./update.sh --stable',
  },
];

let lab: Lab;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(() => lab.stop());

async function seen(fault: string, check: string, options: readonly string[] = []): Promise<CheckReport | undefined> {
  await lab.become(fault);
  const { report } = await ask(lab, { with: ['ssh'], options: ['--only', check, ...options] });
  return report.checks.find(({ id }) => id === check);
}

describe('the guide, taken at its word', () => {
  it.each(TRAPS)('$step: $check', async ({ fault, check, verdict, reads, does, options }) => {
    const report = await seen(fault, check, options);
    expect(report?.verdict).toBe(verdict);
    expect(report?.findings.map(({ message }) => message).join('\n')).toContain(reads);
    expect(report?.fix).toContain(does);
  });

  it('the way to https as it is done today is right', async () => {
    expect(await seen('healthy', 'host.redirect')).toMatchObject({ verdict: 'pass', findings: [] });
  });

  it('server_name.active written by hand is of no matter', async () => {
    expect(await seen('host-server-name', 'host.nginx')).toMatchObject({ verdict: 'pass', findings: [] });
  });
});
