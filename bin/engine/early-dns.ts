/** DNS before a run: what is asked for all domains together, and handed on to the run. */
import { overheard, type HeardReply } from '../../fixtures/dns/heard.ts';
import type { Dns } from '../../fixtures/dns/types.ts';
import type { Run } from '../../fixtures/senses.ts';
import type { Settings } from '../../common/settings.ts';

export interface EarlyDns {
  /** The sense; made when somebody first asks. All domains of a run have the same resolvers. */
  dns(settings: Settings): Promise<Dns>;
  /** The runs, of which the first takes along what was heard. */
  handedOn(runs: readonly Run[]): readonly Run[];
}

export function createEarlyDns(): EarlyDns {
  const heard: HeardReply[] = [];
  let made: Promise<Dns> | undefined;
  const make = async (settings: Settings): Promise<Dns> => {
    const { createDns } = await import('../../fixtures/dns/resolver.ts');
    return createDns(settings, { through: (exchange) => overheard(exchange, heard) });
  };
  return {
    dns: (settings) => (made ??= make(settings)),
    handedOn: (runs) =>
      runs.map((run, index) =>
        index === 0 && heard.length > 0 ? { ...run, private: { ...run.private, heard } } : run,
      ),
  };
}
