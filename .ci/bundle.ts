/**
 * Makes one file each of what the command and the checks load at every start: hundreds of small modules would each be
 * looked for, read and linked. What is loaded only when it is needed (reporters, languages, the lab) stays apart. Run
 * by `npm run build` when the compiler is done.
 */
import { join } from 'node:path';
import { rolldown } from 'rolldown';

const DIST = join(import.meta.dirname, '../dist');
const ENTRIES = ['bin/main', 'bin/engine/forgetting-runner', 'checks/all.check', 'checks/message.check'];

const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((name) => [name, join(DIST, `${name}.js`)])),
  platform: 'node',
  // Packages stay packages, and the lab starts files of its own by their place.
  external: (id) => !/^[./]/.test(id) || id.includes('/test/lab/'),
});
await bundle.write({ dir: DIST, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' });
