/** Other people's tools: how each is run against the lab's server, and which of our checks' questions it answers. */
import { ALICE, DOMAIN, HOST } from '../healthy.ts';

export interface PeerTool {
  readonly name: string;
  /** Its Debian package. */
  readonly package: string;
  /** Shell words, one line a run. */
  readonly runs: readonly string[];
  /** The checks whose question its output answers, if only to somebody who can read it. */
  readonly covers: readonly string[];
  readonly remark?: string;
}

const PLUGINS = '/usr/lib/nagios/plugins';
const ROOT = '/etc/ssl/lab/root.pem';
/** The ports that mailproof looks at too, whether they should be open or not. */
const PORTS = '25,80,110,143,443,465,587,993,995,3306,3691,4190,6379,7654,9082,11334,13306,19991';
const SCRIPTS = 'ssl-cert,ssl-enum-ciphers,smtp-commands,smtp-open-relay,imap-capabilities,http-security-headers';

export const TOOLS: readonly PeerTool[] = [
  {
    name: 'sslscan',
    package: 'sslscan',
    runs: ['--starttls-smtp', '', '--starttls-smtp', '--starttls-imap', '', ''].map(
      (option, at) => `sslscan --no-colour ${option} ${HOST}:${[25, 465, 587, 143, 993, 443][at]}`,
    ),
    covers: ['smtp.starttls', 'imap.starttls', 'tls.expiry', 'tls.names', 'tls.versions'],
    remark: 'each service at one address; lists, and leaves judging to the reader',
  },
  {
    name: 'testssl.sh',
    package: 'testssl.sh',
    runs: [`testssl --quiet --color 0 --warnings off -p -S -h --ip one --add-ca ${ROOT} https://${HOST}`],
    covers: ['dns.caa', 'http.hsts', 'tls.expiry', 'tls.names', 'tls.trust', 'tls.versions'],
    remark: 'protocols, certificate and headers, of HTTPS at one address; another service takes as long again',
  },
  {
    name: 'check_smtp',
    package: 'monitoring-plugins-basic',
    runs: [`${PLUGINS}/check_smtp -H ${HOST} -S -D 21`],
    covers: ['smtp.reachable', 'smtp.starttls', 'tls.expiry'],
    remark: 'one probe; trusts any certificate',
  },
  {
    name: 'check_simap',
    package: 'monitoring-plugins-basic',
    runs: [`${PLUGINS}/check_simap -H ${HOST} -D 21`],
    covers: ['imap.reachable', 'tls.expiry'],
    remark: 'one probe; trusts any certificate',
  },
  {
    name: 'zonemaster-cli',
    package: 'zonemaster-cli',
    runs: [`zonemaster-cli --hints /tmp/hints --level INFO ${DOMAIN}`],
    covers: ['dns.dnssec', 'dns.mx', 'dns.nameservers'],
    remark: 'the delegation and its servers in more depth than any other; nothing of mail but that there is an MX',
  },
  {
    name: 'swaks',
    package: 'swaks',
    runs: [
      `swaks --server ${HOST} --port 465 --tlsc --auth PLAIN --auth-user ${ALICE.address} --auth-password '${ALICE.password}' --from ${ALICE.address} --to ${ALICE.address}`,
    ],
    covers: ['smtp.login', 'smtp.submission'],
    remark: 'hands one message in; whether it arrives it does not look',
  },
  {
    name: 'nmap',
    package: 'nmap',
    runs: [`nmap -Pn -p ${PORTS} --script ${SCRIPTS} ${HOST}`],
    covers: [
      'http.hsts',
      'imap.reachable',
      'imap.starttls',
      'pop3.closed',
      'ports.internal',
      'sieve.closed',
      'smtp.auth',
      'smtp.reachable',
      'smtp.relay',
      'smtp.size',
      'smtp.starttls',
      'smtp.submission',
      'tls.expiry',
      'tls.names',
      'tls.versions',
    ],
    remark: 'at one address; lists, and leaves judging to the reader',
  },
];
