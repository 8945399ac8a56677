#!/usr/bin/env bash
# With concurrent tests, vitest's global expect.soft reports a failure on whichever test happens to run at that moment; the test that failed passes.
# Only the `expect` of the test's own context is right. Nothing warns.
# Guess corrected: "a failed assertion belongs to the function it stands in".
# Why a mail checker cares: its checks wait for the network side by side; with the global expect a broken port is reported on a sound one.
. "$(dirname "$0")/lib/probe.sh"
npm_packages vitest@5.1.1
cat >blame.test.js <<'JS'
import { describe, expect, test } from 'vitest';
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
describe.concurrent('at once', () => {
  test('broken', async () => {
    await pause(100);
    expect.soft('closed').toBe('open');
  });
  test('sound', async ({ expect: own }) => {
    await pause(50);
    own('open').toBe('open');
    await pause(150);
  });
});
JS
npx vitest run --reporter=json --outputFile=out.json >run.log 2>&1 || true
compare "$(npm_version vitest)
$(npx node -e 'const { testResults: [{ assertionResults }] } = JSON.parse(fs.readFileSync("out.json")); for (const { title, status } of assertionResults) console.log(title, status)')" <<'SEEN'
vitest 5.1.1
broken passed
sound failed
SEEN
