/** DNS before a run: what is asked for all domains, or while the checks are loaded, and handed on to the run. */
import { setTimeout as sleep } from 'node:timers/promises';
import { overheard, type HeardReply } from '../../fixtures/dns/heard.ts';
import type { Dns } from '../../fixtures/dns/types.ts';
import type { Run } from '../../fixtures/senses.ts';
import type { Settings } from '../../common/settings.ts';

export interface EarlyDns {
  /** The sense; made when somebody first asks. All domains of a run have the same resolvers. */
  dns(settings: Settings): Promise<Dns>;
  /** Asks where mail for the one domain of a run probably goes: with that its first connections begin. */
  askAhead(runs: readonly Run[]): Promise<void>;
  /** The runs, of which the first takes along what was heard. */
  handedOn(runs: readonly Run[]): readonly Run[];
}

/** How long a run may be held up for what it could ask itself. Milliseconds. */
const LONGEST_AHEAD = 1000;

export function createEarlyDns(): EarlyDns {
  const heard: HeardReply[] = [];
  let made: Promise<Dns> | undefined;
  const make = async (settings: Settings): Promise<Dns> => {
    const { createDns } = await import('../../fixtures/dns/resolver.ts');
    return createDns(settings, { through: (exchange) => overheard(exchange, heard) });
  };
  const dns = (settings: Settings): Promise<Dns> => (made ??= make(settings));
  return {
    dns,
    async askAhead([only, ...others]) {
      if (only === undefined || others.length > 0 || only.settings.addresses.length > 0) return;
      const { settings } = only;
      const sense = await dns(settings);
      const host = settings.host ?? `mail.${settings.domain}`;
      const asked = [
        ...(settings.host === undefined ? [sense.recursive(settings.domain, 'MX')] : []),
        sense.recursive(host, 'A'),
        sense.recursive(host, 'AAAA'),
      ];
      await Promise.race([Promise.all(asked), sleep(LONGEST_AHEAD, undefined, { ref: false })]);
    },
    handedOn: (runs) =>
      runs.map((run, index) =>
        index === 0 && heard.length > 0 ? { ...run, private: { ...run.private, heard } } : run,
      ),
  };
}
