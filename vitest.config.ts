/**
 * The projects that vitest knows here: `unit` (pure knowledge, senses against toy servers), `golden` (reports,
 * documentation, the command), `browser` (the page, in a real one), `healthy` (the checks against a sound server of
 * real daemons), `lab` (the same, broken and different in every way), and `checks` (the checks themselves, against the
 * server that MAILPROOF_DOMAIN or mailproof.yaml names).
 */
import { defineConfig } from 'vitest/config';
import { checksContext } from './bin/engine/checks-project.ts';

/** Lab cases boot real daemons. Milliseconds. */
const LAB_PATIENCE = 180_000;

/** A browser is unpacked and starts. Milliseconds. */
const BROWSER_PATIENCE = 120_000;

/**
 * A lab is dozens of real daemons and processes on whatever machine there is: what fails there is looked at twice more;
 * what fails three times is wrong. Vitest names what needed it.
 */
const FURTHER_LOOKS = 2;

/** Unit tests take milliseconds, but a machine may have other things to do, and some start processes. */
const UNIT_PATIENCE = 30_000;

/** What is told is compared in English, whatever the developer speaks. */
const ENGLISH = { LC_ALL: 'C.UTF-8', MAILPROOF_LANG: '' };

const HEALTHY = 'test/lab/healthy.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          env: ENGLISH,
          include: ['test/unit/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
          // The checks are defined, and no server is looked at: test/unit/judged.ts.
          provide: { runs: [] },
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
          testTimeout: BROWSER_PATIENCE,
          hookTimeout: BROWSER_PATIENCE,
        },
      },
      {
        test: {
          name: 'healthy',
          env: ENGLISH,
          include: [HEALTHY],
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
          exclude: [HEALTHY],
          pool: 'threads',
          maxWorkers: 1,
          testTimeout: LAB_PATIENCE,
          hookTimeout: LAB_PATIENCE,
          retry: FURTHER_LOOKS,
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
