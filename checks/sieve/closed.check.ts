/** ManageSieve: the port for editing mail filters, which Delta Chat has no use for. */
import { say } from '../../common/say.ts';
import { PORTS } from '../../common/services.ts';
import { check } from './area.ts';
import { judgeClosed } from '../reach/closed.ts';

check(
  {
    id: 'sieve.closed',
    title: say`The port for mail filters (ManageSieve) is closed`,
    failure: say`One more place where passwords can be tried`,
    weight: 'advice',
    asks: ['sieve'],
    guide: 'disable-pop3',
    why: say`Some mail programs edit the server's mail filters over port ${PORTS.sieve}. Delta Chat does not, so the open port is only one more place for guessing passwords.`,
    fix: () =>
      say`In the folder mailcow-dockerized, put this line into mailcow.conf in place of the present one:\nSIEVE_PORT=127.0.0.1:${PORTS.sieve}\nThen apply it:\nsudo docker compose up -d`,
    references: ['RFC 5804'],
  },
  async (bench) => {
    await judgeClosed(bench, bench.sure(await bench.target.reachable()), [
      { port: PORTS.sieve, listener: say`Dovecot's ManageSieve` },
    ]);
  },
);
