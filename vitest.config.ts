/**
 * The projects that vitest knows here: `unit` (pure knowledge, senses against toy servers), `golden` (reports,
 * documentation, the command), `browser` (the page, in a real one), `healthy` (the checks against a sound server of
 * real daemons), `lab` (the same, broken and different in every way), and `checks` (the checks themselves, against the
 * server that MAILPROOF_DOMAIN or mailproof.yaml names).
 */
import { defineConfig } from 'vitest/config';
import { checksContext } from './bin/engine/checks-project.ts';
import { LongestFirst } from './test/longest-first.ts';

/** Lab cases boot real daemons. Milliseconds. */
const LAB_PATIENCE = 180_000;

/** A browser is unpacked and starts. Milliseconds. */
const BROWSER_PATIENCE = 120_000;
/** A busy machine lets a page wait for its turn. Milliseconds. */
const PAGE_PATIENCE = 20_000;

/**
 * A lab is dozens of real daemons and processes on whatever machine there is: what fails there is looked at twice more;
 * what fails three times is wrong. Vitest names what needed it.
 */
const FURTHER_LOOKS = 2;

/** The lab waits more than it computes: files of its tests run side by side. */
const WAITING_TOGETHER = 3;

/** Unit tests take milliseconds, but a machine may have other things to do, and some start processes. */
const UNIT_PATIENCE = 30_000;

/** What is told is compared in English, whatever the developer speaks. */
const ENGLISH = { LC_ALL: 'C.UTF-8', MAILPROOF_LANG: '' };

/** Where tests load the checks (test/cards.ts), these are defined, and look at no server by themselves. */
const NO_RUNS = { runs: [] };

const HEALTHY = 'test/lab/healthy.test.ts';
/** A filter of another make, downloaded for this alone; what it counts changes with its versions. */
const RSPAMD = 'test/lab/rspamd/rspamd.test.ts';
const PRODUCT = ['test/lab/product.ts'];

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          env: ENGLISH,
          include: ['test/unit/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          provide: NO_RUNS,
          testTimeout: UNIT_PATIENCE,
        },
      },
      {
        test: {
          name: 'golden',
          env: ENGLISH,
          include: ['test/golden/**/*.test.ts'],
          pool: 'threads',
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          env: ENGLISH,
          include: ['test/browser/**/*.test.ts'],
          pool: 'threads',
          provide: NO_RUNS,
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
          expect: { poll: { timeout: PAGE_PATIENCE } },
        },
      },
      {
        test: {
          name: 'healthy',
          env: ENGLISH,
          include: [HEALTHY],
          globalSetup: PRODUCT,
          pool: 'threads',
          testTimeout: LAB_PATIENCE,
          hookTimeout: LAB_PATIENCE,
        },
      },
      {
        test: {
          name: 'lab',
          env: ENGLISH,
          include: ['test/lab/**/*.test.ts'],
          exclude: [HEALTHY, RSPAMD],
          globalSetup: PRODUCT,
          pool: 'threads',
          maxWorkers: WAITING_TOGETHER,
          provide: NO_RUNS,
          testTimeout: LAB_PATIENCE,
          hookTimeout: LAB_PATIENCE,
          retry: FURTHER_LOOKS,
        },
      },
      {
        test: {
          name: 'rspamd',
          env: ENGLISH,
          include: [RSPAMD],
          globalSetup: PRODUCT,
          pool: 'threads',
          testTimeout: LAB_PATIENCE,
          hookTimeout: LAB_PATIENCE,
        },
      },
      {
        test: {
          name: 'checks',
          include: ['checks/all.check.ts'],
          pool: 'threads',
          isolate: false,
          maxWorkers: 1,
          sequence: { concurrent: true },
          maxConcurrency: 1000,
          provide: checksContext(),
        },
      },
    ],
  },
});
