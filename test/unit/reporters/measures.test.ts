import { expect, it } from 'vitest';
import { measuresOf } from '../../../reporters/measures.ts';
import type { CheckReport } from '../../../reporters/report.ts';
import { sampleReport } from '../../golden/sample.ts';

function measured(id: string, evidence: Record<string, unknown>): Readonly<Record<string, number>> {
  const [check] = sampleReport().checks;
  return measuresOf({
    ...sampleReport(),
    started: '2026-11-01T00:00:00.000Z',
    checks: [{ ...(check as CheckReport), id, evidence }],
  });
}

it('the median of the round trips', () => {
  expect(
    measured('roundtrip.latency', {
      'seconds from sending to knowing': { minimum: 0.2, median: 0.7, maximum: 9, samples: 3 },
    }),
  ).toEqual({ 'roundtrip-seconds': 0.7 });
});

it('days until the first certificate in use runs out; of its issuers none counts', () => {
  const certificates = [
    { chain: [{ validTo: '2026-12-11T00:00:00.000Z' }, { validTo: '2026-11-02T00:00:00.000Z' }] },
    { chain: [{ validTo: '2026-11-21T12:00:00.000Z' }] },
  ];
  expect(measured('tls.trust', { certificates })).toEqual({ 'certificate-days': 20 });
});

it.each([{}, { certificates: 'x' }, { certificates: [{}, { chain: [] }, { chain: [{ validTo: 'soon' }] }, null] }])(
  'nothing from %j',
  (evidence) => {
    expect(measured('tls.trust', evidence)).toEqual({});
  },
);
