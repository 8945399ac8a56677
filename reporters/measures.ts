/** What a run measured, as numbers by name: for history and for programs that draw curves. */
import type { Report } from './report.ts';

const DAY = 86_400_000;
const GIGABYTE = 1e9;

/** What is free on the disk that holds the mail, where somebody looked inside. */
export const FREE_DISK = 'disk-free-gigabytes';

/**
 * `roundtrip-seconds` (the median), `certificate-days` (until the first certificate in use runs out) and
 * `disk-free-gigabytes`; those that the run could measure.
 */
export function measuresOf(report: Report): Readonly<Record<string, number>> {
  const roundtrip = medianIn(evidenceOf(report, 'roundtrip.latency', 'seconds from sending to knowing'));
  const expiry = certificateExpiry(report);
  const free = freeDisk(report.checks);
  return {
    ...(roundtrip === undefined ? {} : { 'roundtrip-seconds': roundtrip }),
    ...(expiry === undefined ? {} : { 'certificate-days': Math.floor((expiry - Date.parse(report.started)) / DAY) }),
    ...(free === undefined ? {} : { [FREE_DISK]: free }),
  };
}

/** When the first certificate in use runs out, milliseconds of the epoch; undefined where none was seen. */
export function certificateExpiry(report: Report): number | undefined {
  const ends = expiriesIn(evidenceOf(report, 'tls.trust', 'certificates'));
  return ends.length === 0 ? undefined : Math.min(...ends);
}

/** In gigabytes, two digits. */
export function freeDisk(checks: Report['checks']): number | undefined {
  const resources = checks.find(({ id }) => id === 'host.resources')?.evidence['resources'];
  const disk: unknown = isRecord(resources) ? resources['disk'] : undefined;
  const free = isRecord(disk) ? disk['free'] : undefined;
  return typeof free === 'number' ? Math.round((free / GIGABYTE) * 100) / 100 : undefined;
}

function evidenceOf({ checks }: Report, id: string, name: string): unknown {
  return checks.find((check) => check.id === id)?.evidence[name];
}

function medianIn(evidence: unknown): number | undefined {
  return isRecord(evidence) && typeof evidence['median'] === 'number' ? evidence['median'] : undefined;
}

/** Milliseconds of the epoch: when the server's own certificates, the first of each chain, run out. */
function expiriesIn(evidence: unknown): number[] {
  const groups: readonly unknown[] = Array.isArray(evidence) ? evidence : [];
  return groups.flatMap((group) => {
    const chain: unknown = isRecord(group) ? group['chain'] : undefined;
    const leaf: unknown = Array.isArray(chain) ? chain[0] : undefined;
    const end = isRecord(leaf) ? Date.parse(String(leaf['validTo'])) : Number.NaN;
    return Number.isNaN(end) ? [] : [end];
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
