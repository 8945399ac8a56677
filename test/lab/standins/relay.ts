/**
 * In place of chatmail-metadata, which Dovecot asks by its dict protocol, and of the TURN server, which answers STUN
 * questions (RFC 8489) and nothing else. Both say what the real ones say (chatmail/relay, metadata.py).
 */
import dgram from 'node:dgram';
import { chmodSync, readFileSync, rmSync } from 'node:fs';
import net from 'node:net';
import type { RelayStandinSettings } from '../daemons/relay-metadata.ts';

const ANYBODY = 0o666;
const HOUR = 3600;
const MILLISECONDS = 1000;
const PREFIX = 'vendor/vendor.dovecot/pvt/server/vendor/deltachat/';
const BINDING_RESPONSE = Buffer.from([0x01, 0x01, 0, 0]);
/** Type and length; the magic cookie and the transaction come after them. */
const WHOSE = { from: 4, to: 20 } as const;

const { domain, socket, addresses, port, turn, irohrelay, generation }: RelayStandinSettings = JSON.parse(
  readFileSync(process.argv[2] ?? '', 'utf8'),
);

rmSync(socket, { force: true });
net.createServer(serve).listen(socket, () => chmodSync(socket, ANYBODY));

if (turn)
  for (const address of addresses) {
    const server = dgram.createSocket(address.includes(':') ? 'udp6' : 'udp4');
    server.on('message', (question, from) => {
      if (question.length < WHOSE.to) return;
      server.send(Buffer.concat([BINDING_RESPONSE, question.subarray(WHOSE.from, WHOSE.to)]), from.port, from.address);
    });
    server.bind(port, address);
  }

/** One connection of Dovecot's: a question a line. */
function serve(connection: net.Socket): void {
  let rest = '';
  connection.on('error', () => connection.destroy()).setEncoding('utf8');
  connection.on('data', (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const answer = answerTo(line);
      if (answer === 'gone') return void connection.destroy();
      if (answer !== undefined) connection.write(answer);
    }
  });
}

/** To 1.9 an error in a lookup ends the connection. */
function answerTo(line: string): string | undefined {
  const [key = ''] = line.slice(1).split('\t');
  if (line.startsWith('L')) return lookup(key.split('/').slice(2).join('/'));
  if (line.startsWith('I')) return '\n';
  return line.startsWith('C') ? 'O\n' : undefined;
}

function lookup(name: string): string {
  const entry = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  if (entry === 'irohrelay' && irohrelay !== '') return `O${irohrelay}\n`;
  if (entry === 'maxsmtprecipients' && generation !== '1.9') return 'O1000\n';
  if (entry !== 'turn') return 'N\n';
  if (!turn) return generation === '1.9' ? 'gone' : 'N\n';
  return `O${domain}:${port}:${Math.floor(Date.now() / MILLISECONDS) + HOUR}:8Dqkyyu11MVESBqjbIylmB06rv8=\n`;
}
