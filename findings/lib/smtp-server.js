import { createServer } from 'node:net';

/** An SMTP server that offers `keywords` and answers as `answers` says; tells what it was sent. */
export function startServer(keywords, answers = {}) {
  const heard = [];
  let bytes = 0;
  const server = createServer((socket) => {
    let inData = false;
    socket.on('error', () => {});
    socket.write('220 mail.example.org ESMTP\r\n');
    socket.on('data', (chunk) => {
      const text = chunk.toString('latin1');
      if (inData) {
        bytes += chunk.length;
        if (text.endsWith('\r\n.\r\n')) {
          inData = false;
          socket.write('250 2.0.0 queued\r\n');
        }
        return;
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        heard.push(line);
        const verb = line.split(' ')[0].toUpperCase();
        if (verb === 'EHLO') socket.write(['mail.example.org', ...keywords].map((word, at, all) => `250${at < all.length - 1 ? '-' : ' '}${word}\r\n`).join(''));
        else if (answers[verb] !== undefined) socket.write(`${answers[verb]}\r\n`);
        else if (verb === 'DATA') {
          inData = true;
          socket.write('354 go ahead\r\n');
        } else if (verb === 'QUIT') socket.end('221 2.0.0 bye\r\n');
        else socket.write('250 2.0.0 ok\r\n');
      }
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ port: server.address().port, heard, sent: () => bytes, close: () => server.close() })));
}
