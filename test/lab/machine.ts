/** Finds out what the daemons of this machine's distribution are like. */
import type { Machine } from './daemon.ts';
import { run } from './run.ts';

/** Asks the daemons in the lab's root for their versions and abilities. */
export async function readMachine(root: string): Promise<Machine> {
  const ask = async (...command: string[]): Promise<string> => (await run(['chroot', root, ...command])).toString();
  const [version, tables] = await Promise.all([ask('dovecot', '--version'), ask('postconf', '-m')]);
  const kinds = tables.split(/\s+/);
  return {
    root,
    dovecot: version.split('.').slice(0, 2).join('.'),
    postfixCache: kinds.includes('btree') ? 'btree' : 'lmdb',
  };
}
