/**
 * `mailproof message` on messages that real servers signed, carried and delivered: whole ones pass, and what was done
 * to the others rings exactly there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ALICE, BOB, DOMAIN, HOST, PEER_ADDRESS, PEER_HOST, PEER_PASSWORD } from './healthy.ts';
import { SERVER } from './addresses.ts';
import { startLab, type Lab } from './lab.ts';
import { command } from './pool.ts';
import type { Box, Post } from './post.ts';
import { secretsEnvironment } from './secrets.ts';
import { reportIn, reportsIn } from './told.ts';

const DOOR = fileURLToPath(new URL('../../bin/mailproof.js', import.meta.url));
const POST = fileURLToPath(new URL('./post.ts', import.meta.url));
const alice: Box = { host: HOST, ...ALICE };
const bob: Box = { host: HOST, ...BOB };
const peer: Box = { host: PEER_HOST, address: PEER_ADDRESS, password: PEER_PASSWORD };

const folder = mkdtempSync(join(tmpdir(), 'mailproof-letters-'));
let lab: Lab;
let count = 0;

beforeAll(async () => {
  lab = await startLab();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await lab.stop();
});

/** What Delta Chat hands over, as raw bytes. */
function letter(from: string, ...fields: readonly string[]): string {
  count += 1;
  return [
    ...fields,
    `From: <${from}>`,
    'To: "hidden-recipients": ;',
    'Subject: [...]',
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <letter-${count}@${DOMAIN}>`,
    'Chat-Version: 1.0',
    'MIME-Version: 1.0',
    'Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="b1"',
    '',
    '--b1',
    'Content-Type: application/pgp-encrypted',
    '',
    'Version: 1',
    '',
    '--b1',
    'Content-Type: application/octet-stream; name="encrypted.asc"',
    '',
    '-----BEGIN PGP MESSAGE-----',
    '',
    'wcBMA0',
    '-----END PGP MESSAGE-----',
    '--b1--',
    '',
  ].join('\r\n');
}

/** The message as it lies in the recipient's mailbox, Latin-1 decoded bytes. */
async function arrived(from: Box, to: Box, ...fields: readonly string[]): Promise<string> {
  const wanted: Post = { from, to, raw: letter(from.address, ...fields) };
  const { code, stdout, stderr } = await lab.run([process.execPath, POST], { input: JSON.stringify(wanted) });
  if (code !== 0) throw new Error(stderr);
  return Buffer.from(stdout, 'base64').toString('latin1');
}

/** Verdicts that are not `pass`, by check id. */
async function rings(raw: string): Promise<Readonly<Record<string, string>>> {
  const file = join(folder, 'letter.eml');
  writeFileSync(file, raw, 'latin1');
  const { stdout, stderr } = await command(lab, 'message', file, '--reporter', 'json');
  if (stdout === '') throw new Error(stderr);
  const { checks } = reportIn(stdout);
  expect(checks).toHaveLength(9);
  return Object.fromEntries(checks.filter(({ verdict }) => verdict !== 'pass').map(({ id, verdict }) => [id, verdict]));
}

/** The second provider's filter and milter write nothing into a message. */
const WHOLE = { 'message.bounce': 'exempt', 'message.spam': 'inconclusive' };
const SIGNATURE = /^DKIM-Signature:.*\r\n(?:[ \t].*\r\n)*/m;

it('a message to another provider, and what is done to it afterwards', async () => {
  await lab.become('healthy');
  const raw = await arrived(alice, peer);
  expect(raw).toMatch(SIGNATURE);
  expect(await rings(raw)).toEqual(WHOLE);
  expect(await rings(raw.replaceAll('\r\n', '\n'))).toEqual(WHOLE);
  expect(await rings(`${raw}-- \r\nScanned for viruses\r\n`)).toEqual({ ...WHOLE, 'message.signature': 'fail' });
  expect(await rings(raw.replace('[...]', '[list] [...]'))).toEqual({ ...WHOLE, 'message.signature': 'fail' });
  expect(await rings(raw.replace(SIGNATURE, ''))).toEqual({ ...WHOLE, 'message.signature': 'fail' });
  await lab.become('spf-neutral');
  expect(await rings(raw)).toEqual(WHOLE);
  await lab.become('dkim-missing');
  expect(await rings(raw)).toEqual({ ...WHOLE, 'message.signature': 'fail' });
  await lab.become('resolver-down');
  expect(await rings(raw)).toEqual({
    ...WHOLE,
    'message.signature': 'inconclusive',
    'message.spf': 'inconclusive',
    'message.dmarc': 'inconclusive',
  });
});

it('a message whose signing key was replaced', async () => {
  await lab.become('dkim-short-key');
  const raw = await arrived(alice, peer);
  await lab.become('healthy');
  expect(await rings(raw)).toEqual({ ...WHOLE, 'message.signature': 'fail' });
});

it('a message within the server', async () => {
  await lab.become('healthy');
  expect(await rings(await arrived(alice, bob))).toEqual({ ...WHOLE, 'message.spf': 'exempt' });
});

it('a message with a field that tells where its sender is', async () => {
  await lab.become('healthy');
  expect(await rings(await arrived(alice, peer, 'X-Client-IP: 91.64.20.10'))).toEqual({
    ...WHOLE,
    'message.privacy': 'warn',
  });
});

it('a message from a provider that signs nothing and writes down where its users are', async () => {
  await lab.become('healthy');
  expect(await rings(await arrived(peer, alice))).toEqual({
    ...WHOLE,
    'message.signature': 'fail',
    'message.privacy': 'warn',
  });
});

const CASES = fileURLToPath(new URL('../unit/checks/message/cases/', import.meta.url));

/** What the command says of a made-up message, which nobody signed, so that one problem is always there. */
async function said(name: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const { code, stdout, stderr } = await command(lab, 'message', join(CASES, `${name}.eml`), '--reporter', 'json');
  if (stdout === '') throw new Error(stderr);
  const reports = reportsIn(stdout);
  expect(reports.map(({ exit }) => exit)).toContain(code);
  return reports.map(({ checks }) =>
    Object.fromEntries(checks.map(({ id, verdict }) => [id.replace('message.', ''), verdict])),
  );
}

it('messages that people bring', async () => {
  await lab.become('healthy');
  const shaped = {
    bounce: 'exempt',
    signature: 'fail',
    spf: 'pass',
    dmarc: 'pass',
    arc: 'pass',
    hops: 'inconclusive',
    privacy: 'pass',
    shape: 'pass',
    spam: 'inconclusive',
  };
  expect(await said('01-healthy-shape')).toEqual([shaped]);
  expect(await said('f03-mbox-of-two')).toEqual([shaped, shaped]);
  expect(await said('10-rspamd-junk')).toEqual([{ ...shaped, spam: 'fail' }]);
  expect(await said('e01-gmail-junk-all-pass')).toEqual([{ ...shaped, signature: 'inconclusive', hops: 'pass' }]);
  expect(await said('g02-opensmtpd-own-gateway')).toEqual([{ ...shaped, hops: 'pass' }]);
  const undelivered = {
    ...shaped,
    signature: 'inconclusive',
    spf: 'inconclusive',
    dmarc: 'inconclusive',
    privacy: 'inconclusive',
  };
  expect(await said('79-sent-folder-copy')).toEqual([undelivered]);
  expect(await said('40-dsn-own-server')).toEqual([{ ...undelivered, bounce: 'fail' }]);
});

it('reads the reports in a mailbox, and leaves them there', async () => {
  const report = `<feedback><report_metadata><org_name>receiver.test</org_name></report_metadata><record><row><source_ip>${SERVER.v4}</source_ip><count>5</count><policy_evaluated><disposition>none</disposition><dkim>pass</dkim><spf>pass</spf></policy_evaluated></row><identifiers><header_from>${DOMAIN}</header_from></identifiers></record></feedback>`;
  const raw = [
    `From: <${BOB.address}>`,
    `To: <${ALICE.address}>`,
    `Subject: Report Domain: ${DOMAIN} Submitter: receiver.test Report-ID: <1>`,
    `Date: ${new Date().toUTCString()}`,
    `Message-ID: <report-1@${DOMAIN}>`,
    'MIME-Version: 1.0',
    'Content-Type: application/gzip; name="receiver.test!example.org!1!2.xml.gz"',
    'Content-Transfer-Encoding: base64',
    '',
    gzipSync(report).toString('base64'),
    '',
  ].join('\r\n');
  const wanted: Post = { from: bob, to: alice, raw };
  expect((await lab.run([process.execPath, POST], { input: JSON.stringify(wanted) })).code).toBe(0);
  const env = secretsEnvironment(['account']);
  for (const occasion of ['first', 'second']) {
    const words = [process.execPath, DOOR, 'reports', DOMAIN, ...lab.options, '--mailbox', '--reporter', 'json'];
    const { code, stdout, stderr } = await lab.run(words, { env });
    expect({ occasion, code, stderr }).toEqual({ occasion, code: 0, stderr: '' });
    const { checks } = reportIn(stdout);
    expect(checks.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['dmarc.seen', 'pass'],
      ['tls-rpt.seen', 'exempt'],
    ]);
  }
});
