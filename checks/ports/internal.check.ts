/** Ports: what serves the server itself is not for the internet. */
import { say } from '../../common/say.ts';
import { PORTS } from '../../common/services.ts';
import { check } from './area.ts';
import { judgeClosed, type ClosedPort } from '../reach/closed.ts';

const INTERNAL: readonly ClosedPort[] = [
  { port: PORTS.mysql, listener: say`The database (MySQL)` },
  { port: PORTS.mailcowMysql, listener: say`mailcow's database (MySQL)` },
  { port: PORTS.redis, listener: say`The memory database (Redis)` },
  { port: PORTS.mailcowRedis, listener: say`mailcow's memory database (Redis)` },
  { port: PORTS.dovecotAuth, listener: say`The service that checks passwords for Dovecot` },
  { port: PORTS.rspamd, listener: say`The spam filter's administration (Rspamd)` },
  { port: PORTS.doveadm, listener: say`Dovecot's administration (doveadm)` },
];

check(
  {
    id: 'ports.internal',
    title: say`Databases and internal services are closed to the internet`,
    failure: say`Strangers can reach the server's databases or inner services`,
    weight: 'required',
    asks: ['mysql', 'mailcowMysql', 'redis', 'mailcowRedis', 'dovecotAuth', 'rspamd', 'doveadm'],
    guide: 'mailcow-options',
    why: say`mailcow's database, its caches and its inner services trust whoever can reach them. Somebody who gets in there reads all mail or takes over the server. A firewall such as ufw does not help: Docker publishes ports past it.`,
    fix: () =>
      say`In the folder mailcow-dockerized, make sure that these lines stand in mailcow.conf:\nSQL_PORT=127.0.0.1:13306\nREDIS_PORT=127.0.0.1:7654\nDOVEADM_PORT=127.0.0.1:19991\nThen apply them and see what is still published for everybody (lines with 0.0.0.0 or [::]); such a port comes from docker-compose.override.yml or from another program on the machine:\nsudo docker compose up -d\nsudo docker ps --format '{{.Names}} {{.Ports}}'\nsudo ss -Hltnp`,
    references: [],
  },
  async (bench) => {
    await judgeClosed(bench, bench.sure(await bench.target.reachable()), INTERNAL);
  },
);
