import { describe, expect, it } from 'vitest';
import {
  assignmentsFile,
  composeFile,
  overrideFile,
  readAssignments,
  readProject,
} from '../../../../lab/host/compose.ts';
import { healthyServices } from '../../../../lab/host/services.ts';

const compose = composeFile(healthyServices());
const hashes = (environment: string, override?: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(readProject(compose, override, environment).services).map(([name, { hash }]) => [name, hash]),
  );

/** Services whose hash is another one. */
function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(after).filter((name) => before[name] !== after[name]);
}

describe("mailcow's files", () => {
  it('are read back as they were written', () => {
    const { services } = readProject(compose, undefined, 'SMTP_PORT=2525\nTZ=UTC\n');
    expect(Object.keys(services)).toHaveLength(18);
    expect(services['postfix-mailcow']).toMatchObject({
      ports: ['2525:25', '465:465', '587:587'],
      restart: 'always',
      logging: { driver: 'json-file' },
      environment: { TZ: 'UTC', LOG_LINES: '9999' },
    });
    expect(services['redis-mailcow']?.entrypoint).toEqual(['/bin/sh', '/redis-conf.sh']);
  });

  it('change the hash of those services that use what changed', () => {
    expect(changed(hashes(''), hashes('HTTP_REDIRECT=y'))).toEqual(['nginx-mailcow']);
    expect(changed(hashes(''), hashes('HTTP_REDIRECT=n'))).toEqual([]);
    expect(changed(hashes(''), hashes('# HTTP_REDIRECT=y'))).toEqual([]);
  });

  it('are merged with those of an override', () => {
    const override = overrideFile({
      'acme-mailcow': {
        logging: { driver: 'syslog', options: { 'syslog-address': 'udp://127.0.0.1:514' } },
        environment: { TZ: 'Asia/Tokyo' },
      },
    });
    const acme = readProject(compose, override, 'TZ=UTC').services['acme-mailcow'];
    expect(acme).toMatchObject({
      logging: { driver: 'syslog', options: { 'syslog-address': 'udp://127.0.0.1:514' } },
      environment: { TZ: 'Asia/Tokyo', AUTODISCOVER_SAN: 'y' },
    });
    expect(changed(hashes(''), hashes('', override))).toEqual(['acme-mailcow']);
  });

  it('name variables that are missing', () => {
    expect(readProject(compose, undefined, 'TZ=UTC\nDBPASS=\n').unset).toContain('DBROOT');
    expect(readProject(compose, undefined, 'TZ=UTC\nDBPASS=\n').unset).not.toContain('DBPASS');
  });
});

describe('assignments', () => {
  it('are read without comments and quotes', () => {
    expect(readAssignments(`${assignmentsFile({ A: '1' })}# B=2\nC="x y"\n D='z'\n`)).toEqual({
      A: '1',
      C: 'x y',
      D: 'z',
    });
  });
});
