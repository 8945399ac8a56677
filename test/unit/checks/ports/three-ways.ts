/** Ports that are to be closed: POP3, ManageSieve, databases, mailadm's own. */
import { PORTS } from '../../../../common/services.ts';
import { portsOf } from '../../happy/net.ts';
import { BROKE_OFF, lost, type Broken, type Table } from '../../three-ways.ts';

const NOT_SEEN = { facts: { ports: { state: lost } }, says: BROKE_OFF };

/** With this port open. */
function open(port: number, listener: string, verdict: Broken['verdict'], fix: string): Broken {
  return {
    facts: { ports: portsOf({ [port]: 'open' }) },
    verdict,
    says: `mail.example.org:${port} (IPv4, IPv6) is open to the internet. ${listener} listens there by default`,
    fix,
  };
}

export const CLOSED: Table = {
  'pop3.closed': {
    broken: open(PORTS.pop3, 'POP3', 'warn', 'POP_PORT=127.0.0.1:110'),
    unknown: NOT_SEEN,
  },
  'sieve.closed': {
    broken: open(PORTS.sieve, "Dovecot's ManageSieve", 'pass', 'SIEVE_PORT=127.0.0.1:4190'),
    unknown: NOT_SEEN,
  },
  'ports.internal': {
    broken: open(PORTS.mysql, 'The database (MySQL)', 'fail', 'SQL_PORT=127.0.0.1:13306'),
    unknown: NOT_SEEN,
  },
  'mailadm.port': {
    broken: open(PORTS.mailadm, 'mailadm', 'warn', 'proxy_pass'),
    unknown: NOT_SEEN,
  },
};
