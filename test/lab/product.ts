/**
 * The product as it is built, for tests that run it hundreds of times: it starts in half the time that the sources
 * take, and is what people run. Built once for all tests of a run, in a folder of its own.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleProduct } from '../../.ci/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** What starts the built product. */
    door: string;
  }
}

const PROJECT = resolve(import.meta.dirname, '../..');

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'mailproof-product-'));
  mkdirSync(join(folder, 'bin'));
  for (const file of ['package.json', 'bin/mailproof.js']) cpSync(join(PROJECT, file), join(folder, file));
  for (const part of ['docs', 'node_modules']) symlinkSync(join(PROJECT, part), join(folder, part));
  await bundleProduct(join(folder, 'dist'));
  project.provide('door', join(folder, 'bin/mailproof.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}
