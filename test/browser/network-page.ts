import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Product } from './product.ts';

/** What Cytoscape tells of the picture; it registers itself on its container. */
interface Drawing {
  nodes(): { map<T>(each: (node: Drawn) => T): T[] };
  getElementById(id: string): Drawn;
  batching(): boolean;
}
interface Drawn {
  id(): string;
  nonempty(): boolean;
  hasClass(name: string): boolean;
  renderedPosition(): { x: number; y: number };
  boundingBox(options: object): { x1: number; y1: number; x2: number; y2: number };
}

declare global {
  interface Window {
    drawing(): Drawing;
  }
}

/** A visit of the network. */
export interface NetworkVisit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to any other origin than the product's, and what the page complained of. */
  readonly faults: string[];
}

/** Opens an address of the product; the page gets `drawing()` to look at what is drawn. */
export async function visitNetwork(
  browser: Browser,
  product: Product,
  address: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<NetworkVisit> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'zh-CN',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== product.url) faults.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript('window.drawing = () => document.querySelector(".canvas")._cyreg.cy');
  await page.goto(product.url + address);
  return { context, page, faults };
}

/** The ids on the canvas once as many are drawn as the rail counts and none is still being placed. */
export async function drawnIds(page: Page, count: number): Promise<string[]> {
  await page.waitForFunction(
    (wanted) => {
      const canvas = document.querySelector('.canvas');
      return (
        canvas !== null &&
        '_cyreg' in canvas &&
        !window.drawing().batching() &&
        window
          .drawing()
          .nodes()
          .map((node) => node.id()).length === wanted
      );
    },
    count,
    { timeout: 15_000 },
  );
  return page.evaluate(() =>
    window
      .drawing()
      .nodes()
      .map((node) => node.id())
      .sort(),
  );
}

/** Where on the screen a node is. */
export async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const [at, box] = await Promise.all([
    page.evaluate((wanted) => window.drawing().getElementById(wanted).renderedPosition(), id),
    page.locator('.canvas').boundingBox(),
  ]);
  return { x: at.x + (box?.x ?? 0), y: at.y + (box?.y ?? 0) };
}

/** The share of cards that overlap another one. */
export function overlapShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = window
      .drawing()
      .nodes()
      .map((node) => node.boundingBox({ includeOverlays: false, includeOutlines: false }));
    const meets = boxes.filter((a) =>
      boxes.some((b) => a !== b && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2),
    );
    return meets.length / Math.max(1, boxes.length);
  });
}

/** Waits until the address stays the same and gives the part after `#`. */
export async function settledHash(page: Page): Promise<string> {
  let before = '';
  for (let tries = 0; tries < 40; tries += 1) {
    const now = new URL(page.url()).hash;
    if (now === before) return now;
    before = now;
    await page.waitForTimeout(200);
  }
  throw new Error('The address does not come to rest.');
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(called.trim())) return;
  }
  throw new Error(`Nothing called ${String(name)} can be reached by Tab.`);
}

/** Saves what a press brings as a file and reads it. */
export async function downloaded(
  page: Page,
  press: () => Promise<void>,
): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}
