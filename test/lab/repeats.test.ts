/**
 * Nobody is asked the same thing twice: counted on the wire and in the web server's log, whatever an operator hands
 * over.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allExceptions, exceptionsFor } from './speed/exceptions.ts';
import { askedIn, repeatsIn, type Inquiry } from './speed/repeats.ts';
import { look } from './speed/run.ts';
import { SCENARIOS } from './speed/single.ts';
import { DOMAIN } from './healthy.ts';
import { startLab, type Lab } from './lab.ts';

let lab: Lab;

beforeAll(async () => {
  lab = await startLab({ latency: 0 });
  await lab.openHost();
});
afterAll(() => lab.stop());

const asked = new Map<string, readonly Inquiry[]>();

describe('on the healthy server nothing is asked twice', () => {
  it.each(Object.entries(SCENARIOS))('%s', async (name, secrets) => {
    await lab.become('healthy');
    const { conversations, requests } = await look(lab, { domains: [DOMAIN], secrets });
    const all = askedIn(conversations, requests);
    asked.set(name, all);
    const kinds = new Set(all.map(({ kind }) => kind));
    expect(
      ['DNS question', 'TLS session', 'SMTP dialogue', 'IMAP dialogue', 'HTTP request'].filter(
        (kind) => !kinds.has(kind as Inquiry['kind']),
      ),
    ).toEqual([]);
    expect(repeatsIn(all, exceptionsFor(secrets))).toEqual([]);
  });

  it('but for exceptions that all apply', () => {
    const used = [...asked.values()].flatMap((all) => repeatsIn(all, []));
    expect(
      allExceptions()
        .filter(([, { kind, what }]) => !used.some((repeat) => repeat.kind === kind && what.test(repeat.what)))
        .map(([given, { what }]) => `${given}: ${what}`),
    ).toEqual([]);
  });
});
