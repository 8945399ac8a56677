/** Opens a report in the browser as a reader would, and watches what it tries to do. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** What was asked of the network, the page itself aside. */
  readonly requests: readonly string[];
  /** What a browser tells its console: refused by policy, scripts that fail. */
  readonly complaints: readonly string[];
  readonly dialogs: readonly string[];
}

/** Writes the page into a folder and opens it from there. */
export async function open(
  browser: Browser,
  folder: string,
  content: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const file = path.join(mkdtempSync(path.join(folder, 'page-')), 'report.html');
  writeFileSync(file, content);
  const url = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: { width: 1180, height: 900 }, ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  const dialogs: string[] = [];
  page.on('request', (request) => {
    if (request.url().split('#', 1)[0] !== url) requests.push(request.url());
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(url);
  return { page, requests, complaints, dialogs, [Symbol.asyncDispose]: () => context.close() };
}

/**
 * What runs inside of the page is written as text: the types of a browser's globals would otherwise hold for the whole
 * project.
 */
const SHARES = `async (base64) => {
  const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const drawing = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  drawing.drawImage(bitmap, 0, 0);
  const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
  const shares = {};
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.slice(at, at + 3).join(' ');
    shares[colour] = (shares[colour] ?? 0) + 4 / data.length;
  }
  return shares;
}`;

/** Red, green and blue, 0 to 255: `1 2 3`. */
export type Colour = string;

/** How large shares of a screenshot have which colours: what a glance sees of it. */
export async function colours(page: Page, png: Buffer): Promise<ReadonlyMap<Colour, number>> {
  const shares = await page.evaluate<Record<Colour, number>>(`(${SHARES})('${png.toString('base64')}')`);
  return new Map(Object.entries(shares));
}

/** A colour of the style sheet, as the page shows it. */
export async function colourOf(page: Page, role: string): Promise<Colour> {
  const hex = await page.evaluate<string>(
    `getComputedStyle(document.documentElement).getPropertyValue('--${role}').trim()`,
  );
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(' ');
}
