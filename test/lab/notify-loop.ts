/** Runs that bring news, one after another, each kept and told: for a test that kills it. */
import { keepEvents } from '../../bin/history/events.ts';
import { keepRuns } from '../../bin/history/history.ts';
import { channelFrom } from '../../bin/outside/notify/channel.ts';
import { deliver } from '../../bin/outside/notify/deliver.ts';
import { verbatim } from '../../common/say.ts';
import { pastRun } from '../../reporters/history.ts';
import { sampleReport } from '../golden/sample.ts';

const [folder = '', address = ''] = process.argv.slice(2);
const channel = channelFrom(address, verbatim('--notify'), false);
const sample = sampleReport();
process.stdout.write('at work\n');
for (;;) {
  const report = {
    ...sample,
    started: new Date().toISOString(),
    changes: { raised: ['smtp.starttls'], cleared: [], stale: [], known: [] },
  };
  keepRuns({ folder, keep: 100_000 }, new Map([[report.target.domain, pastRun(report)]]), [], (database) =>
    keepEvents(database, report, [channel.print]),
  );
  await deliver(folder, [channel], []);
}
