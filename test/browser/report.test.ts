/**
 * The page in a real browser: readable by everybody, on any screen and on paper, alone in the world, and deaf to what
 * it quotes.
 */
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../reporters/html.ts';
import { learn, speaking } from '../../reporters/language.ts';
import { chineseReport } from '../golden/chinese-sample.ts';
import { brokenReport, soundReport } from '../golden/watched-sample.ts';
import { startChromium } from './chromium.ts';
import { healthyReport } from './healthy-report.ts';
import { colourOf, colours, open, type Colour } from './page.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

await learn('zh-CN');
const PAGES = {
  chinese: speaking('zh-CN', () => toHtml([chineseReport()])),
  broken: toHtml([brokenReport()]),
  sound: toHtml([soundReport()]),
  healthy: toHtml([healthyReport()]),
  several: toHtml([soundReport(), { ...brokenReport(), target: { domain: 'example.net', addresses: [] } }]),
};
const SCREENS = { phone: { width: 360, height: 640 }, desktop: { width: 1180, height: 900 } };
const LOOKS = ['light', 'dark'] as const;
const CASES = Object.entries(PAGES).flatMap(([name, content]) =>
  Object.entries(SCREENS).flatMap(([screen, viewport]) =>
    LOOKS.map((colorScheme) => ({ name, content, screen, viewport, colorScheme })),
  ),
);

/** Of a healthy server on a phone. Pixels. */
const PHONE = { width: 390, height: 844 };
const HIGHEST = 1500;
/** What a finger needs, at least (WCAG 2.2, 2.5.8). Pixels. */
const FINGER = 24;

/** The least share of a picture that is there to be seen: a stripe across the head, a few words. */
const SEEN = 0.000_5;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mailproof-browser-'));
  browser = await startChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What axe finds wrong, by rule with the elements. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>('axe.run()');
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
}

function overflow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}

describe.each(CASES)('the $name page on a $screen, $colorScheme', ({ content, viewport, colorScheme }) => {
  it('has nothing that axe objects to, closed and opened, and fits its screen', async () => {
    await using opened = await open(browser, folder, content, { viewport, colorScheme });
    const { page, requests, complaints, dialogs } = opened;
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect({ requests, complaints, dialogs }).toEqual({ requests: [], complaints: [], dialogs: [] });
  });
});

describe('screenshots', () => {
  it.each(LOOKS)('tell a broken run from a sound one at a glance, %s', async (colorScheme) => {
    for (const [name, verdict, other] of [
      ['broken', 'fail', 'pass'],
      ['sound', 'pass', 'fail'],
    ] as const) {
      await using opened = await open(browser, folder, PAGES[name], { colorScheme });
      const { page } = opened;
      const picture = await page.locator('header.verdict').screenshot();
      writeFileSync(path.join(folder, `${name}-${colorScheme}.png`), picture);
      const stripe = await colours(page, await page.screenshot({ clip: await stripeOf(page) }));
      expect(stripe.get(await colourOf(page, verdict))).toBeGreaterThan(0.9);
      const shares = await colours(page, picture);
      expect(shares.get(await colourOf(page, `${verdict}-ground`)) ?? 0).toBeGreaterThan(SEEN);
      if (name === 'sound') expect(shares.get(await colourOf(page, `${other}-ground`)) ?? 0).toBe(0);
      expect(shares.get(await colourOf(page, 'sheet')) ?? 0).toBeGreaterThan(0.5);
    }
  });

  it('are dark where the reader likes it dark', async () => {
    const [light = 0, dark = 0] = await Promise.all(
      LOOKS.map(async (colorScheme) => {
        await using opened = await open(browser, folder, PAGES.broken, { colorScheme });
        return brightness(await colours(opened.page, await opened.page.screenshot()));
      }),
    );
    expect(light).toBeGreaterThan(0.85);
    expect(dark).toBeLessThan(0.2);
  });
});

/** Of a whole picture: 0 is black, 1 is white. */
function brightness(shares: ReadonlyMap<Colour, number>): number {
  const parts = [...shares].flatMap(([colour, share]) =>
    colour.split(' ').map((part) => (Number(part) / 255) * (share / 3)),
  );
  return parts.reduce((sum, part) => sum + part, 0);
}

/** The line across the top of the head, its round corners left out. */
async function stripeOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('header.verdict').boundingBox();
  if (box === null) throw new Error('The page has no head');
  return { x: box.x + 20, y: box.y + 2, width: box.width - 40, height: 2 };
}

describe('the page', () => {
  it('runs no script but its own, even where a report quotes one', async () => {
    await using opened = await open(browser, folder, PAGES.broken);
    await openAll(opened.page);
    expect(await opened.page.locator('script').count()).toBe(1);
    expect(await opened.page.locator('img').count()).toBe(0);
    expect(await opened.page.title()).toBe('mailproof: example.org');
    expect(await opened.page.locator('[id="smtp.starttls"]').textContent()).toContain('<script>alert(1)</script>');
  });

  it('would not run a script that got into it', async () => {
    let visits = 0;
    await using server = createServer((_, response) => {
      visits += 1;
      response.end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const evil = `<script>document.title = "owned"</script><img src="http://127.0.0.1:${port}/" onload="document.title = 'owned'" onerror="document.title = 'owned'">`;
    await using opened = await open(browser, folder, PAGES.broken.replace('</main>', `${evil}</main>`));
    await expect.poll(() => opened.complaints.length).toBeGreaterThanOrEqual(3);
    expect(await opened.page.title()).toBe('mailproof: example.org');
    expect(visits).toBe(0);
  });

  it('copies what is to be pasted, and says so', async () => {
    await using opened = await open(browser, folder, PAGES.broken);
    const { page } = opened;
    const button = page.locator('button[data-copy="zone-missing"]');
    await button.click();
    await expect.poll(() => button.textContent()).toBe('Copied');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'example.org. 300 IN MX 10 mail.example.org.\nexample.org. 300 IN TXT "v=spf1 mx -all"',
    );
  });

  it('copies without a clipboard, too', async () => {
    await using opened = await open(browser, folder, PAGES.broken);
    const { page } = opened;
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    const button = page.locator('button[data-copy="smtp.starttls-1"]');
    await button.click();
    expect(await button.textContent()).toBe('Copied');
    expect(await page.evaluate('String(getSelection())')).toBe('docker compose restart postfix-mailcow');
  });

  it('opens a check that a link leads to', async () => {
    await using opened = await open(browser, folder, PAGES.broken);
    await opened.page.evaluate("location.hash = '#dns.caa'");
    await expect.poll(() => opened.page.locator('[id="dns.caa"]').getAttribute('open')).toBe('');
  });

  it('folds what is in order, opens the area of a link, and all of them on request', async () => {
    await using opened = await open(browser, folder, PAGES.sound);
    const { page } = opened;
    const isOpen = (): Promise<readonly boolean[]> =>
      page.evaluate("[...document.querySelectorAll('details.area')].map((part) => part.open)");
    expect(new Set(await isOpen())).toEqual(new Set([false]));
    await page.locator('button[data-unfold]').click();
    expect(new Set(await isOpen())).toEqual(new Set([true]));
    await page.locator('button[data-unfold]').click();
    expect(new Set(await isOpen())).toEqual(new Set([false]));
    await page.evaluate("location.hash = '#dns.mx'");
    await expect.poll(() => page.locator('[id="dns.mx"] .body').isVisible()).toBe(true);
  });

  it('tells everything without a script', async () => {
    await using opened = await open(browser, folder, PAGES.broken, { javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.locator('[id="smtp.starttls"] .fix').isVisible()).toBe(true);
    await page.locator('details.area:has([id="dns.caa"]) > summary').click();
    await page.locator('[id="dns.caa"] > summary').click();
    expect(await page.locator('[id="dns.caa"] .fix').isVisible()).toBe(true);
  });

  it("puts the reader's own time beside everybody's, and neither twice where they are one", async () => {
    const zones = { 'Asia/Kolkata': / \(Nov 22, 17:30 \S+\)$/, UTC: / UTC$/ };
    for (const [timezoneId, end] of Object.entries(zones)) {
      await using opened = await open(browser, folder, PAGES.broken, { timezoneId });
      const told = await opened.page.locator('.top time').textContent();
      expect(told).toMatch(/^2026-11-22 12:00 UTC/);
      expect(told).toMatch(end);
    }
  });

  it('shows what needs attention, and the rest of its area on request', async () => {
    await using opened = await open(browser, folder, PAGES.broken);
    const { page } = opened;
    expect(await page.locator('[id="smtp.starttls"] .fix').isVisible()).toBe(true);
    expect(await page.locator('[id="smtp.greeting"]').isVisible()).toBe(false);
    await page.locator('[id="area-smtp-rest"] > summary').click();
    expect(await page.locator('[id="smtp.greeting"]').isVisible()).toBe(true);
  });

  it('is short for a healthy server on a phone, and yet made for fingers', async () => {
    await using opened = await open(browser, folder, PAGES.healthy, { viewport: PHONE });
    const { page } = opened;
    const areas = page.locator('details.area > summary');
    expect(await areas.count()).toBeGreaterThan(20);
    expect(await page.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThanOrEqual(HIGHEST);
    for (const area of await areas.all()) expect((await area.boundingBox())?.height).toBeGreaterThanOrEqual(FINGER);
  });

  it('begins with a table where there are several domains, whose links lead to them', async () => {
    await using opened = await open(browser, folder, PAGES.several);
    const { page } = opened;
    const rows = page.locator('.overview tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().textContent()).toMatch(/^example\.net.*failed.*example\.net has a problem/s);
    await rows.first().locator('a[href="#2-smtp.starttls"]').click();
    await expect.poll(() => page.locator('[id="2-smtp.starttls"]').isVisible()).toBe(true);
  });

  it('has every area open on paper, whatever is folded on the screen', async () => {
    await using opened = await open(browser, folder, PAGES.sound);
    const { page } = opened;
    expect(await page.locator('[id="dns.mx"] > summary').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[id="dns.mx"] > summary').isVisible()).toBe(true);
    expect(await page.locator('.zone .records').isVisible()).toBe(true);
  });

  it('is fit for paper: light, with the evidence of what is open, without buttons', async () => {
    await using opened = await open(browser, folder, PAGES.broken, { colorScheme: 'dark' });
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('[id="smtp.starttls"] .evidence pre').first().isVisible()).toBe(true);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
