import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { NAMESPACES } from '../../../lab/protocol.ts';

const INSIDE = fileURLToPath(new URL('../../../lab/inside.ts', import.meta.url));

it.each([
  ['is told nothing', {}],
  [
    'is told that it is elsewhere',
    { root: '/nowhere', packages: '/nowhere', outer: NAMESPACES.map(() => 'net:[1]'), uid: 0, gid: 0 },
  ],
  [
    'is told the truth',
    {
      root: '/nowhere',
      packages: '/nowhere',
      outer: NAMESPACES.map((name) => readlinkSync(`/proc/self/ns/${name}`)),
      uid: 0,
      gid: 0,
    },
  ],
])('leaves the machine alone when it %s', (_, start) => {
  const { status, stderr } = spawnSync(process.execPath, [INSIDE, JSON.stringify(start)], {
    encoding: 'utf8',
    input: '',
  });
  expect(stderr).toContain('only runs in namespaces of its own');
  expect(status).toBe(3);
});
