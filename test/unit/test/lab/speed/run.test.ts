/** What the measuring reads of a run: processor time, requests, places in the document, its options. */
import { expect, it } from 'vitest';
import { VANTAGE } from '../../../../lab/addresses.ts';
import { placeOf } from '../../../../lab/speed/cpu-profile.ts';
import { commandOf, findPlaces, inserted } from '../../../../lab/speed/document.ts';
import { readOptions, SECTIONS } from '../../../../lab/speed/options.ts';
import { cpuSecondsIn, requestsIn } from '../../../../lab/speed/run.ts';

it("adds up the processor time of the children, at the user's and the kernel's work", () => {
  expect(cpuSecondsIn('0m0.010000s 0m0.020000s\n1m2.500000s 0m0.250000s\n')).toBe(62.75);
});

function line(at: string, from: string): string {
  return `request ${at} ${from} 24.48.100.24 https GET mail.example.org /?a=b`;
}

it('reads the requests that came from the vantage point since then', () => {
  const logs = [
    '==> nginx-requests.log <==',
    line('1000.000', VANTAGE.v4),
    line('1000.500', VANTAGE.v4),
    line('1001.000', '127.0.0.1'),
  ].join('\n');
  expect(requestsIn(logs, 1_000_400)).toEqual([
    { scheme: 'https', method: 'GET', host: 'mail.example.org', path: '/?a=b', address: '24.48.100.24' },
  ]);
});

it('puts a text in its place, and nowhere else', () => {
  expect(inserted('a\n<!-- x -->\nold\n<!-- /x -->\nb', 'x', 'new')).toBe('a\n<!-- x -->\n\nnew\n\n<!-- /x -->\nb');
  expect(() => inserted('a', 'x', 'new')).toThrow('no place for "x"');
});

it('says the command as it was typed, and not where a checkout is', () => {
  expect(commandOf([])).toBe('npm run speed');
  expect(commandOf(['--before', '/home/somebody', '--write'])).toBe('npm run speed -- --before FOLDER --write');
});

it('the document has a place for every section', () => {
  expect(() => findPlaces(SECTIONS)).not.toThrow();
  expect(() => findPlaces(['nowhere'])).toThrow('no place for "nowhere"');
});

it.each([
  [{ functionName: 'f', url: 'node:internal/modules/esm/loader' }, 'Node: internal/modules/esm'],
  [{ functionName: 'f', url: 'file:///x/node_modules/@vitest/runner/dist/index.js' }, '@vitest/runner'],
  [{ functionName: 'f', url: 'file:///tmp/mailproof-product-x/mailproof/dist/parts/world.js' }, 'mailproof'],
  [{ functionName: '(garbage collector)', url: '' }, 'garbage collector'],
  [{ functionName: '(idle)', url: '' }, undefined],
  [
    { functionName: 'f', url: new URL('../../../../../checks/dns/mx.check.ts', import.meta.url).href },
    'mailproof: checks',
  ],
])('%j is of %s', (frame, place) => {
  expect(placeOf(frame)).toBe(place);
});

it('measures everything but other tools unless told', () => {
  expect(readOptions([])).toMatchObject({
    sections: ['single', 'crowd', 'message', 'profile', 'start'],
    latencies: [0, 20, 100, 250],
    runs: 5,
    write: false,
  });
  expect(readOptions(['--write'])).toMatchObject({
    sections: ['single', 'crowd', 'message', 'profile', 'start', 'peers'],
    write: true,
  });
  expect(readOptions(['--before', '/x'])).toMatchObject({
    sections: ['single', 'crowd', 'message', 'profile', 'start', 'before'],
    before: '/x',
  });
  expect(readOptions(['--latency', '20', '--runs', '1', '--only', 'single'])).toMatchObject({
    sections: ['single'],
    latencies: [20],
    runs: 1,
  });
  expect(readOptions(['--help'])).toBeUndefined();
});

it.each([
  ['--runs', 'many'],
  ['--only', 'nothing'],
])('does not take %s %s', (...words) => {
  expect(() => readOptions(words)).toThrow(
    words[0] === '--only' ? 'single, crowd, message, profile, start, peers, before' : '"many" is no number',
  );
});
