import { describe, expect, test } from 'vitest';
import { explain } from '../../../../checks/roots/explain.ts';
import { rootsOf, type Seen } from '../../../../checks/roots/roots.ts';
import type { Sign } from '../../../../checks/words/sign.ts';

function failed(id: string, ...signs: readonly (Sign | undefined)[]): Seen {
  return {
    id,
    verdict: 'fail',
    findings: signs.map((sign) => ({ level: 'required', ...(sign === undefined ? {} : { sign }) })),
  };
}

function waits(id: string, cause?: string): Seen {
  return {
    id,
    verdict: 'inconclusive',
    findings: [{ level: 'unknown' }],
    ...(cause === undefined ? {} : { cause }),
  };
}

const WELL: Seen = { id: 'dns.mx', verdict: 'pass', findings: [] };

/** Each root as `owner: who waits`. */
function told(...run: readonly Seen[]): readonly string[] {
  return rootsOf(run).map((root) => {
    const ids = explain(run, root).filter(({ part }) => part === 'waits');
    return `${root.owner}: ${ids.map(({ id }) => id).join(' ')}`;
  });
}

describe('what goes wrong together', () => {
  test('a run without signs has no root', () => {
    expect(told(WELL, failed('spf.record', undefined), waits('tls.trust', 'imap.reachable'))).toEqual([]);
  });

  test('one says it, the others that saw it wait', () => {
    expect(
      told(
        WELL,
        failed('smtp.login', 'filter'),
        failed('smtp.reachable', 'filter', 'filter'),
        failed('smtp.submission', 'filter'),
      ),
    ).toEqual(['smtp.reachable: smtp.login smtp.submission']);
  });

  test('who waits for those that wait, waits for the same', () => {
    expect(
      told(
        failed('smtp.reachable', 'filter'),
        waits('smtp.starttls', 'smtp.reachable'),
        waits('tls.trust', 'smtp.starttls'),
        failed('smtp.login', 'filter'),
        waits('roundtrip.delivery', 'smtp.login'),
        waits('reputation.address'),
        waits('imap.starttls', 'imap.reachable'),
      ),
    ).toEqual(['smtp.reachable: smtp.login smtp.starttls tls.trust roundtrip.delivery']);
  });

  test('a check that has something else to say goes on, and who waits for it goes on waiting for it', () => {
    expect(
      told(
        failed('smtp.reachable', 'filter'),
        failed('smtp.submission', 'filter', undefined),
        waits('smtp.size', 'smtp.submission'),
      ),
    ).toEqual(['smtp.reachable: smtp.submission']);
    const [root] = rootsOf([failed('smtp.reachable', 'filter')]);
    expect(root).toBeDefined();
    if (root === undefined) return;
    const submission = failed('smtp.submission', 'filter', undefined);
    const found = explain([failed('smtp.reachable', 'filter'), submission], root);
    expect(found.find(({ id }) => id === 'smtp.submission')?.explained).toEqual(new Set([0]));
  });

  test('where those that usually say it did not look, whoever saw it does', () => {
    expect(told(failed('mailadm.login', 'filter'))).toEqual(['mailadm.login: ']);
  });

  test('a failure with another sign is another root', () => {
    expect(
      told(failed('smtp.reachable', 'disk'), failed('imap.login', 'logins'), failed('smtp.login', 'logins')),
    ).toEqual(['smtp.reachable: ', 'imap.login: smtp.login']);
  });

  test('what is only recommended is no root', () => {
    expect(
      told({ id: 'smtp.submission', verdict: 'warn', findings: [{ level: 'recommended', sign: 'filter' }] }),
    ).toEqual([]);
  });
});
