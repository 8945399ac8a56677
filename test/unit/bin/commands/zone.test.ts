import { describe, expect, it } from 'vitest';
import { zoneExit, zoneText } from '../../../../bin/commands/zone.ts';
import { comparePlan, type ComparedRecord } from '../../../../checks/zone/compare.ts';
import { planFor } from '../../../../checks/kinds/plan.ts';
import { unknown } from '../../../../common/fact.ts';
import { say } from '../../../../common/say.ts';
import { paint } from '../../../../reporters/paint.ts';

const LOOK = { now: '2026-11-22T12:00:00.000Z', colours: paint(false) };
const KEY =
  'v=DKIM1;k=rsa;p=MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArTskpPG30wWCtCrm1h0mYcVU7zTaJCNipGlsJQbUh8cqx1IEWDtBz7RTd7lC3CoFF0QSJfsejOtE0nKYcb3yeZJ+GxCOUjN6Fhzi/M2rhBDoc1hfr4/JOfD+NzH9mXGAubcAVTm+QH890RUTVRuPoXmLeEu7nt+ETVOkhBWIJHiS1lrinOPIULcImfzogECNZfG5r4hFbN6R4Mnzx43VmqPDWlbwKNACYz4l8MQyGRLVVhY01oPlrY8rRhFcNeJssG/b2NsNF3eKLL6zUZVJxt7K/2O/AWUENYkYaUe3a8ru8L7vr5Er9bjiwBGJ6JTHjyhpg2tnxZSM5hMr1fReCQIDAQAB';
const plan = planFor({
  domain: 'example.org',
  host: 'mail.example.org',
  mailadmHost: 'mailadm.example.org',
  mailadmUrl: 'https://mailadm.example.org/new_email',
  selector: 'dkim',
  v4: ['24.48.100.24'],
  v6: ['7fe5:2f4:1ba:2381::3'],
  dkim: KEY,
});

function rows(change: (row: ComparedRecord) => Partial<ComparedRecord> = () => ({})): readonly ComparedRecord[] {
  return plan.records.map((record): ComparedRecord => {
    const row: ComparedRecord = { record, state: 'there', found: [] };
    return { ...row, ...change(row) };
  });
}

const only = (check: string, change: Partial<ComparedRecord>) => (row: ComparedRecord) =>
  row.record.check === check ? change : {};

describe('exitOf', () => {
  it('is 0 when all is there, also without what is optional', () => {
    expect(zoneExit(rows())).toBe(0);
    expect(zoneExit(rows(only('dns.caa', { state: 'missing' })))).toBe(0);
  });

  it('is 1 when something is missing or different, whatever else is unknown', () => {
    expect(zoneExit(rows(only('dns.mx', { state: 'missing' })))).toBe(1);
    expect(zoneExit(rows(only('dns.caa', { state: 'different' })))).toBe(1);
    expect(
      zoneExit(
        rows((row) =>
          row.record.check === 'dns.mx' ? { state: 'different' } : { state: 'unknown', reason: say`No answer.` },
        ),
      ),
    ).toBe(1);
  });

  it('is 2 when something could not be asked', () => {
    expect(zoneExit(rows(only('dns.mx', { state: 'unknown', reason: say`No answer.` })))).toBe(2);
    expect(zoneExit(comparePlan(plan, () => unknown(say`The resolver does not answer.`)))).toBe(2);
  });
});

describe('zoneText', () => {
  it('puts the state behind each record', () => {
    const lines = zoneText(plan, rows(only('dns.mx', { state: 'missing' })), LOOK).split('\n');
    expect(lines).toContain('example.org. 300 IN MX 10 mail.example.org. ; missing');
    expect(lines).toContain('autoconfig.example.org. 300 IN CNAME mail.example.org. ; there');
    expect(lines).toContain(
      `; ${plan.records.length - 1} there, 0 that differ and will do, 1 missing, 0 different, 0 unknown`,
    );
  });

  it('says of a record that differs and will do what is published, and counts it as good', () => {
    const compared = rows(only('dmarc.record', { state: 'alike', found: ['v=DMARC1; p=reject'] }));
    const text = zoneText(plan, compared, LOOK);
    expect(text).toMatch(/^_dmarc\..* ; differs, and will do\n; published: v=DMARC1; p=reject$/m);
    expect(text).toContain(`; ${plan.records.length - 1} there, 1 that differ and will do, 0 missing`);
    expect(zoneExit(compared)).toBe(0);
  });

  it('says what is published instead, and why something is not known', () => {
    const text = zoneText(
      plan,
      rows((row) => {
        if (row.record.check === 'spf.record') return { state: 'different', found: ['v=spf1 a ?all'] };
        return row.record.check === 'dns.mx' ? { state: 'unknown', reason: say`${'192.0.2.53'} does not answer.` } : {};
      }),
      LOOK,
    );
    expect(text).toContain('"v=spf1 mx -all" ; different\n; published: v=spf1 a ?all\n');
    expect(text).toContain('MX 10 mail.example.org. ; unknown\n; why this is not known: 192.0.2.53 does not answer.\n');
  });

  it('gives a long TXT split in the record and unsplit in a comment', () => {
    const lines = zoneText(plan, rows(), LOOK).split('\n');
    const record = lines.find((line) => line.startsWith('dkim._domainkey.example.org.')) ?? '';
    const strings = [...record.matchAll(/"([^"]*)"/g)].map(([, string = '']) => string);
    expect(strings.length).toBe(2);
    expect(strings.every((string) => string.length <= 255)).toBe(true);
    expect(strings.join('')).toBe(KEY);
    expect(lines).toContain(`; ${KEY}`);
  });

  it('holds nothing but comments, empty lines and records, whatever a server said', () => {
    const hostile = 'x\n$INCLUDE /etc/passwd\r\n\u001b[2Jexample.org. 300 IN A 192.0.2.66';
    const text = zoneText(
      plan,
      rows(() => ({ state: 'different', found: [hostile], reason: say`${hostile}` })),
      LOOK,
    );
    for (const line of text.split('\n'))
      expect(line).toMatch(/^$|^; [^\x00-\x1f]*$|^[\w.-]+\. 300 IN [A-Z]+ [\x20-\x7e]+ ; different$/);
    expect(text).not.toMatch(/^example\.org\. 300 IN A /m);
  });

  it('comments out what is set elsewhere or not known yet', () => {
    const bare = planFor({
      domain: 'example.org',
      host: 'mail.example.org',
      selector: 'dkim',
      v4: ['24.48.100.24'],
      v6: [],
    });
    const text = zoneText(
      bare,
      comparePlan(bare, () => unknown(say`No answer.`)),
      LOOK,
    );
    expect(text).toMatch(/^; dkim\._domainkey\.example\.org\. .* ; unknown$/m);
    expect(text).toMatch(/^; 24\.100\.48\.24\.in-addr\.arpa\. .* ; unknown$/m);
  });
});
