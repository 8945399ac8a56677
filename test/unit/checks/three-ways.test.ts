/** Every check, judged in three ways: healthy, broken, not known. */
import { describe, expect, test } from 'vitest';
import { askedBy } from '../../cards.ts';
import { CHECKS, judged } from '../judged.ts';
import type { Facts } from '../happy/index.ts';
import type { Table } from '../three-ways.ts';
import { AUTOCONFIG } from './autoconfig/three-ways.ts';
import { DELTA_CHAT } from './deltachat/three-ways.ts';
import { DNS } from './dns/three-ways.ts';
import { HOST } from './host/three-ways.ts';
import { HTTP } from './http/three-ways.ts';
import { IMAP } from './imap/three-ways.ts';
import { MAILADM } from './mailadm/three-ways.ts';
import { MESSAGE } from './message/three-ways.ts';
import { POLICIES } from './dmarc/three-ways.ts';
import { CLOSED } from './ports/three-ways.ts';
import { CHATMAIL_RELAY } from './relay/three-ways.ts';
import { REPUTATION } from './reputation/three-ways.ts';
import { REVERSE } from './rdns/three-ways.ts';
import { ROUNDTRIP } from './roundtrip/three-ways.ts';
import { SERVER } from './server/three-ways.ts';
import { SIGNED } from './dkim/three-ways.ts';
import { SMTP } from './smtp/three-ways.ts';
import { SPF } from './spf/three-ways.ts';
import { TLS } from './tls/three-ways.ts';

const TABLES: readonly Table[] = [
  SERVER,
  DNS,
  SPF,
  SIGNED,
  POLICIES,
  REVERSE,
  TLS,
  SMTP,
  IMAP,
  CLOSED,
  HTTP,
  AUTOCONFIG,
  MAILADM,
  ROUNDTRIP,
  CHATMAIL_RELAY,
  DELTA_CHAT,
  REPUTATION,
  HOST,
  MESSAGE,
];

const ALL = TABLES.flatMap((table) => Object.entries(table));

test('every check is judged, once, in each of the three ways', () => {
  expect(ALL.map(([id]) => id).toSorted()).toEqual(CHECKS.toSorted());
});

/** The facts of both, sense by sense. */
function both(given: Facts = {}, facts: Facts = {}): Facts {
  const senses = new Set([...Object.keys(given), ...Object.keys(facts)]) as Set<keyof Facts>;
  const merged = [...senses].map((sense) => {
    const [one, other] = [given[sense], facts[sense]];
    return [sense, typeof one === 'object' && typeof other === 'object' ? { ...one, ...other } : (other ?? one)];
  });
  return Object.fromEntries(merged) as Facts;
}

describe.each(ALL)('%s', (id, { given, healthy, broken, unknown }) => {
  test('passes on a healthy server, and has nothing to note', async () => {
    const said = await judged(id, both(given, healthy));
    expect(said).toMatchObject({ verdict: 'pass', findings: [], reason: '' });
    expect([...said.asked].toSorted(), 'what the card says that it asks').toEqual(askedBy(id).toSorted());
  });

  test('says what is broken, and what to do', async () => {
    const said = await judged(id, both(given, broken.facts));
    expect(said.findings.map(({ message }) => message).join('\n')).toContain(broken.says);
    expect(said.verdict).toBe(broken.verdict);
    expect(said.fix).toContain(broken.fix);
  });

  test('says why it does not know, where it can be so', async () => {
    if ('never' in unknown) return expect(unknown.never).toMatch(/\S/);
    const said = await judged(id, both(given, unknown.facts));
    expect(said.reason).toContain(unknown.says);
    expect(said).toMatchObject({ verdict: 'inconclusive', cause: unknown.cause });
    return undefined;
  });
});
