import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import {
  downloaded,
  drawnIds,
  placeOf,
  settledHash,
  tabTo,
  visitNetwork,
  type NetworkVisit,
} from './network-page.ts';
import { startProduct, type Product } from './product.ts';

const START = '/#network?d=guofa-2016-73&n=~action/7@0_0,unit/mps@300_0,unit/ndrc@0_200,~action/2@-300_0';

describe.skipIf(chromiumPath === undefined)('[chromium] the network without a mouse', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  });

  async function at(
    address: string,
    look: (visit: NetworkVisit) => Promise<void>,
    options: Parameters<typeof visitNetwork>[3] = {},
  ): Promise<void> {
    const visit = await visitNetwork(browser, product, address, options);
    try {
      await look(visit);
      expect(visit.faults).toEqual([]);
    } finally {
      await visit.context.close();
    }
  }
  const selectedIn = async (page: Page) => /[?&]s=([^&]+)/u.exec(await settledHash(page))?.[1];

  it('finds, opens a neighborhood and comes to the canvas by keyboard', async () => {
    await at('/', async ({ page }) => {
      await page.getByRole('combobox').waitFor();
      await page.keyboard.press('/');
      await page.keyboard.type('网络扶贫');
      await page.getByRole('option', { name: /^网络扶贫行动/u }).waitFor();
      const chosen = page.getByRole('option', { name: /^网络扶贫行动/u, selected: true });
      for (let presses = 0; presses < 10 && !(await chosen.isVisible()); presses += 1)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '网络扶贫行动' }).waitFor();
      await tabTo(page, /^在网络中看相邻$/u);
      await page.keyboard.press('Enter');
      await drawnIds(page, 30);
      await tabTo(page, /^关系网络画布$/u);
      expect(await page.locator('.canvas-keys').isVisible()).toBe(true);
    });
  });

  it('moves, marks, finds a path, pins, focuses, expands, collapses, undoes by keyboard', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      await tabTo(page, /^关系网络画布$/u);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await selectedIn(page)).toBe('unit/mps');
      await page.keyboard.press('m');
      await page.keyboard.press('ArrowLeft');
      expect(await selectedIn(page)).toBe('~action/7');
      await page.keyboard.press('ArrowDown');
      expect(await selectedIn(page)).toBe('unit/ndrc');
      await page.keyboard.press('m');
      await page.keyboard.press('p');
      await page.keyboard.press('f');
      expect(await settledHash(page)).toMatch(/k=2&m=1\.2&f=2/u);
      await page.keyboard.press('f');
      await tabTo(page, /^找路径$/u);
      await page.keyboard.press('Enter');
      await page.getByText(/^路径 1 /u).waitFor();
      await tabTo(page, /^不再突出路径$/u);
      await page.keyboard.press('Enter');
      await tabTo(page, /^关系网络画布$/u);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowLeft');
      expect(await selectedIn(page)).toBe('~action/2');
      // The path brought nodes of its own.
      const before = await page.evaluate(
        () =>
          window
            .drawing()
            .nodes()
            .map((node) => node.id()).length,
      );
      await page.keyboard.press('Enter');
      const expanded = () =>
        page.waitForFunction(
          (few) =>
            window
              .drawing()
              .nodes()
              .map((node) => node.id()).length > few,
          before,
        );
      await expanded();
      await settledHash(page);
      await tabTo(page, /^收起展开$/u);
      await page.keyboard.press('Enter');
      expect(await drawnIds(page, before)).toContain('unit/mps');
      await page.keyboard.press('Control+z');
      await expanded();
      await page.keyboard.press('Control+Shift+z');
      await drawnIds(page, before);
      await tabTo(page, /^关系网络画布$/u);
      await page.keyboard.press('Escape');
      expect(await selectedIn(page)).toBeUndefined();
    });
  });

  it('zooms, pans, chooses a layout, filters and exports by keyboard', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      await tabTo(page, /^分层$/u);
      await page.keyboard.press('Space');
      expect(await settledHash(page)).toContain('l=layered');
      await tabTo(page, /^导出/u);
      await page.keyboard.press('Enter');
      await tabTo(page, /^数据 JSON$/u);
      const { name } = await downloaded(page, () => page.keyboard.press('Enter'));
      expect(name).toBe('plan-atlas.json');
      await tabTo(page, /^关系网络画布$/u);
      const before = await placeOf(page, 'unit/mps');
      await page.keyboard.press('Shift+ArrowRight');
      expect((await placeOf(page, 'unit/mps')).x).toBeLessThan(before.x);
      await page.keyboard.press('0');
      await page.keyboard.press('-');
      await page.keyboard.press('+');
      await tabTo(page, /^单位/u);
      await page.keyboard.press('Enter');
      expect(await settledHash(page)).toContain('x=Unit');
    });
  });

  it('is used by touch at 390 pixels', async () => {
    await at(
      START,
      async ({ page }) => {
        await drawnIds(page, 4);
        const { x, y } = await placeOf(page, 'guofa-2016-73/action/7');
        await page.touchscreen.tap(x, y);
        await expect.poll(() => selectedIn(page)).toBe('~action/7');
        await page.getByRole('button', { name: '标记', exact: true }).tap();
        await page.getByText('已标记 1 个').waitFor();
        await page.getByRole('button', { name: '在网络中看相邻' }).tap();
        await page.waitForFunction(
          () =>
            window
              .drawing()
              .nodes()
              .map((node) => node.id()).length > 20,
        );
        await page.getByRole('button', { name: '关闭' }).first().tap();
        await page.getByRole('button', { name: '分层' }).tap();
        expect(await settledHash(page)).toContain('l=layered');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      },
      { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    );
  });
});
