/** Says something in the group at a relay as a run does: the same id twice, as after a run that was killed. */
import { Group } from '../../fixtures/deltachat/group.ts';

const [relay = '', id = '', text = ''] = process.argv.slice(2);
const group = await Group.open(relay, 30_000);
if (!group.known) throw new Error(JSON.stringify(group.reason));
const unsaid = await group.value.write(id, text, 30_000);
await group.value.close();
process.exitCode = unsaid === undefined ? 0 : 1;
