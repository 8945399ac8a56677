import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../../../bin/asked/arguments.ts';
import { requestFrom } from '../../../../bin/asked/request.ts';
import { isInShard, shardFrom } from '../../../../bin/asked/shard.ts';
import { english } from '../../../../common/say.ts';

const DOMAINS = Array.from({ length: 3000 }, (_, index) => `example-${index}.com`);

function shardOf(domain: string, of: number): number {
  const numbers = Array.from({ length: of }, (_, index) => index + 1);
  const [number, other] = numbers.filter((one) => isInShard(domain, { number: one, of }));
  if (number === undefined || other !== undefined) throw new Error(`${domain} is in no shard, or in two`);
  return number;
}

function request(...argv: string[]) {
  return requestFrom(readCommandLine(['--resolver', '192.0.2.53', ...argv]), {}, { mayBeNone: true });
}

function named(domains: readonly string[]): readonly string[] {
  return request(...domains, '--shard', '2/4').runs.map(({ settings }) => settings.domain);
}

describe('a shard', () => {
  it('is one part of all domains, and as large as the others', () => {
    const sizes = Map.groupBy(DOMAINS, (domain) => shardOf(domain, 10));
    expect([...sizes.keys()].toSorted((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    for (const { length } of sizes.values()) expect(Math.abs(length - 300)).toBeLessThan(60);
  });

  it('keeps its domains where there is one more of the shards, which takes its own from all', () => {
    const moved = DOMAINS.filter((domain) => shardOf(domain, 8) !== shardOf(domain, 9));
    expect(new Set(moved.map((domain) => shardOf(domain, 9)))).toEqual(new Set([9]));
    expect(new Set(moved.map((domain) => shardOf(domain, 8))).size).toBe(8);
  });

  it('is the same for a domain from version to version', () => {
    expect(['example.org', 'example.net', 'example.com'].map((domain) => shardOf(domain, 8))).toEqual([2, 7, 3]);
  });

  it('keeps its domains whatever others are named', () => {
    const all = DOMAINS.slice(0, 40);
    const few = all.filter((_, index) => index % 3 !== 0);
    expect(named(few)).toEqual(named(all).filter((domain) => few.includes(domain)));
  });

  it('is said in each report of it, also where runs follow one another', () => {
    const { runs, history } = request(...DOMAINS.slice(0, 40), '--shard', '2/4', '--history', '.');
    expect(history?.folder).toBe('.');
    expect(new Set(runs.map((run) => (run.private.remarks ?? []).map(english).join()))).toEqual(
      new Set([`Shard 2 of 4: ${runs.length} of 40 domains.`]),
    );
  });

  it('may be without any domain', () => {
    const { runs, warnings } = request('example.org', '--shard', '1/8');
    expect(runs).toEqual([]);
    expect(warnings.map(english)).toEqual(['Shard 1 of 8: 0 of 1 domains.']);
    expect(() => requestFrom(readCommandLine(['example.org', '--shard', '1/8']), {})).toThrow('0 of 1 domains');
  });

  it('is named by the environment, too', () => {
    const environment = { MAILPROOF_SHARD: '2/8' };
    const { runs } = requestFrom(readCommandLine(['example.org', '--resolver', '192.0.2.53']), environment);
    expect(runs).toHaveLength(1);
  });

  it.each(['0/8', '9/8', '1/0', '8', '1/8/9', 'one/8', '-1/8', '1/10001', '1.5/8'])('is no %s', (typed) => {
    expect(() => shardFrom({ shard: [typed] })).toThrow(`--shard "${typed}" is no part of a whole`);
  });
});
