import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import packet from 'dns-packet';

/** Debian's rspamd below debian/ with its own configuration, without what asks other machines, and a name server of `zone` ("TXT example.org": ["…"]). */
export async function startRspamd(zone) {
  const dns = createSocket('udp4');
  dns.on('message', (query, { port, address }) => {
    const { id, questions } = packet.decode(query);
    const [{ name, type }] = questions;
    const data = zone[`${type} ${name.toLowerCase()}`];
    const flags = packet.RECURSION_DESIRED | packet.RECURSION_AVAILABLE | (data === undefined ? 3 : 0);
    dns.send(packet.encode({ type: 'response', id, flags, questions, answers: (data ?? []).map((one) => ({ name, type, ttl: 60, data: one })) }), port, address);
  });
  await new Promise((resolve) => dns.bind(0, '127.0.0.1', resolve));
  const here = process.cwd();
  const [share, etc, port] = [`${here}/debian/usr/share/rspamd`, `${here}/debian/etc/rspamd`, 20_000 + (process.pid % 20_000)];
  const settings = {
    'options.inc': `disable_hyperscan = true; dns { nameserver = ["127.0.0.1:${dns.address().port}"]; timeout = 1s; }`,
    'logging.inc': `type = "file"; filename = "${here}/rspamd.log"; level = "warning";`,
    'worker-normal.inc': `bind_socket = "127.0.0.1:${port}"; count = 1;`,
    'worker-proxy.inc': 'enabled = false;',
    'worker-controller.inc': `bind_socket = "127.0.0.1:${port + 1}";`,
    ...Object.fromEntries(['fuzzy_check', 'rbl', 'surbl', 'asn', 'phishing', 'neural', 'mx_check'].map((name) => [`${name}.conf`, 'enabled = false;'])),
  };
  mkdirSync(`${etc}/local.d`, { recursive: true });
  for (const [file, text] of Object.entries(settings)) writeFileSync(`${etc}/local.d/${file}`, `${text}\n`);
  const places = { CONFDIR: etc, LOCAL_CONFDIR: etc, SHAREDIR: share, RULESDIR: `${share}/rules`, LUALIBDIR: `${share}/lualib`, PLUGINSDIR: `${share}/plugins`, WWWDIR: `${share}/www`, DBDIR: here, RUNDIR: here, LOGDIR: here };
  const words = ['-f', '-i', '-c', `${etc}/rspamd.conf`, ...Object.entries(places).map(([name, value]) => `--var=${name}=${value}`)];
  const libraries = [`${here}/debian/usr/lib/rspamd`, `${here}/debian/usr/lib/x86_64-linux-gnu`, `${here}/debian/lib/x86_64-linux-gnu`];
  const child = spawn('debian/usr/bin/rspamd', words, { env: { ...process.env, LD_LIBRARY_PATH: libraries.join(':') }, stdio: 'ignore' });
  process.on('exit', () => child.kill('SIGKILL'));
  const ask = async (message, { ip, from, to, helo }) => {
    const headers = { IP: ip, From: from, Rcpt: to, Helo: helo, Hostname: helo };
    const { score, symbols } = await (await fetch(`http://127.0.0.1:${port}/checkv2`, { method: 'POST', body: message, headers })).json();
    return { score, symbols };
  };
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/ping`);
      break;
    } catch (error) {
      // It compiles its rules, which takes a busy machine a minute.
      if (tries > 900 || child.exitCode !== null) throw error;
      await sleep(200);
    }
  }
  return {
    ask,
    stop: async () => {
      dns.close();
      child.kill('SIGTERM');
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}
