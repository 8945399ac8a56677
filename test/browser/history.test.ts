/** The page of a history in a real browser: readable by everybody, and in the reader's own time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { historyPage } from '../../reporters/past/html.ts';
import { historySample } from '../golden/history-sample.ts';
import { startChromium } from './chromium.ts';
import { open } from './page.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mailproof-history-'));
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

it.each([
  ['Asia/Kolkata', [/^2026-11-02 00:00 UTC \(Nov 2, 05:30 \S+\)$/, /^2026-11-01 00:05 UTC \(Nov 1, 05:35 \S+\)$/]],
  ['UTC', [/^2026-11-02 00:00 UTC$/, /^2026-11-01 00:05 UTC$/]],
])("tells the reader's own time beside everybody's, in %s", async (timezoneId, [asked, since]) => {
  await using opened = await open(browser, folder, historyPage(historySample()), { timezoneId });
  const { page, requests, complaints } = opened;
  expect(await page.locator('.top time').textContent()).toMatch(asked ?? '');
  for (const place of ['.meaning time', '.events time'])
    expect(await page.locator(place).first().textContent()).toMatch(since ?? '');
  expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
});

it('tells everything without a script', async () => {
  await using opened = await open(browser, folder, historyPage(historySample()), { javaScriptEnabled: false });
  expect(await opened.page.locator('.meaning').textContent()).toMatch(/since 2026-11-01 00:05 UTC$/);
});
