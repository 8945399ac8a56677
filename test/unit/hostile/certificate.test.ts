import { X509Certificate } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { covers } from '../../../fixtures/net/certificate.ts';
import { SERVICES } from '../../../common/services.ts';
import { printableEvidence } from '../../../reporters/render.ts';
import { evilIdentity } from '../../lab/hostile/certificate.ts';
import { HERE, secured, World } from '../fixtures/net/toys.ts';

let world: World;
beforeEach(() => {
  world = new World();
});
afterEach(() => world.close());

it('a name with NUL, quotes or line ends in it covers no host', () => {
  const certificate = new X509Certificate(evilIdentity().cert);
  expect(certificate.subjectAltName).toContain('mail.example.org');
  expect(covers(certificate, 'mail.example.org')).toBe(false);
});

it("a certificate of nobody's making is read, not trusted, and shown without raw characters", async () => {
  const identity = evilIdentity();
  await world.serve(993, (socket) => void secured(socket, identity).write('* OK hello\r\n'));
  const session = await world.net().tls.session(SERVICES.imaps, HERE);
  expect(session).toMatchObject({ known: true, value: { trusted: false, covers: false } });
  const names = session.known ? session.value.chain[0]?.names : undefined;
  expect(names).not.toContain('mail.example.org');
  expect(JSON.stringify(printableEvidence(session))).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e\uffff]/);
});
