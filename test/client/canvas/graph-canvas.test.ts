import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Harness } from './harness/harness.ts';

declare global {
  interface Window {
    harness: Harness;
  }
}

const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const present = existsSync(executablePath);
if (!present) {
  console.warn(
    `SKIPPED: the canvas is not tested in a browser, for there is no Chromium at ${executablePath}.`,
  );
}

const root = join(import.meta.dirname, 'harness');
const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

describe.skipIf(!present)('createGraphCanvas in Chromium', { timeout: 60_000 }, () => {
  let server: ViteDevServer | undefined;
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    server = await createServer({
      root,
      configFile: false,
      cacheDir: join(tmpdir(), `canvas-harness-${process.pid}`),
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, fs: { allow: [join(root, '../../../..')] } },
    });
    await server.listen();
    const url = server.resolvedUrls?.local[0];
    if (url === undefined) throw new Error('The harness is not served.');
    browser = await chromium.launch({ executablePath, args: chromiumArgs });
    page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await page.waitForFunction(() => 'harness' in window);
    await page.evaluate(() =>
      window.harness.canvas.show({ ...window.harness.planSample(), positions: new Map() }),
    );
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const ids = (): Promise<string[]> => page.evaluate(() => [...window.harness.positions.keys()]);
  const seen = (kind: string): Promise<(string | undefined)[]> =>
    page.evaluate(
      (wanted) => window.harness.events.filter((event) => event.kind === wanted).map(({ id }) => id),
      kind,
    );
  const positions = (): Promise<[string, { x: number; y: number }][]> =>
    page.evaluate(() => [...window.harness.positions]);

  it('lays out a plan so that at most 2 % of the cards overlap', async () => {
    const share = await page.evaluate(() => {
      const boxes = window.harness.boxes();
      const meets = boxes.filter((a) =>
        boxes.some((b) => a !== b && a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2),
      );
      return meets.length / boxes.length;
    });
    expect(await ids()).toHaveLength(60);
    expect(share).toBeLessThanOrEqual(0.02);
  });

  it('selects by click, opens by double click and moves by keys', async () => {
    const at = await page.evaluate(() => window.harness.screenPlace('Task-0'));
    await page.mouse.click(at.x, at.y);
    expect((await seen('select')).at(-1)).toBe('Task-0');
    await page.waitForTimeout(600);
    await page.mouse.dblclick(at.x, at.y);
    await page.waitForFunction(() => window.harness.events.some(({ kind }) => kind === 'open'));
    expect(await seen('open')).toEqual(['Task-0']);
    await page.keyboard.press('ArrowRight');
    expect((await seen('select')).at(-1)).not.toBe('Task-0');
    await page.keyboard.press('Escape');
    expect((await seen('select')).at(-1)).toBeUndefined();
  });

  it('keeps every node in its place when a hub is expanded', async () => {
    const before = await positions();
    await page.evaluate(() => {
      const { canvas, planSample, expansionOf } = window.harness;
      const [plan, more] = [planSample(), expansionOf('Task-9', 30)];
      return canvas.show({
        nodes: [...plan.nodes, ...more.nodes],
        edges: [...plan.edges, ...more.edges],
        positions: window.harness.positions,
        anchor: 'Task-9',
      });
    });
    const after = new Map(await positions());
    expect(after.size).toBe(90);
    expect(before.map(([id]) => [id, after.get(id)])).toEqual(before);
  });

  it('comes to the last of two contents shown at once', async () => {
    await page.evaluate(() => {
      const { canvas, planSample, largeSample } = window.harness;
      const none = new Map();
      return Promise.all([
        canvas.show({ ...largeSample(300, 600), positions: none }),
        canvas.show({ ...planSample(), positions: none }),
      ]);
    });
    expect(await page.evaluate(() => window.harness.boxes().length)).toBe(60);
  });

  it('changes its theme', async () => {
    const light = await page.screenshot();
    await page.evaluate(() => {
      window.harness.setTheme('dark');
    });
    await page.waitForTimeout(200);
    expect((await page.screenshot()).equals(light)).toBe(false);
    expect(await page.evaluate(() => window.harness.cardFill('Task-0'))).toMatch(/^rgb\((\d\d?),/u);
  });

  it('ends without a trace', async () => {
    await page.evaluate(() => {
      window.harness.canvas.destroy();
    });
    expect(await page.evaluate(() => document.querySelectorAll('#canvas canvas').length)).toBe(0);
  });
});
