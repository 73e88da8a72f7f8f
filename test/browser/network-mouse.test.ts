import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import {
  downloaded,
  drawnIds,
  overlapShare,
  placeOf,
  settledHash,
  visitNetwork,
  type NetworkVisit,
} from './network-page.ts';
import { startProduct, type Product } from './product.ts';

const ACTION = 'guofa-2016-73/action/7';
const START =
  '/#network?d=guofa-2016-73&s=~action/7&n=~action/7@0_0,unit/mps@300_0,unit/ndrc@0_200,~action/2@-300_0';
const START_IDS = ['guofa-2016-73/action/2', ACTION, 'unit/mps', 'unit/ndrc'];

describe.skipIf(chromiumPath === undefined)('[chromium] the network by mouse', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  });

  async function at(address: string, look: (visit: NetworkVisit) => Promise<void>): Promise<void> {
    const visit = await visitNetwork(browser, product, address);
    try {
      await look(visit);
      expect(visit.faults).toEqual([]);
    } finally {
      await visit.context.close();
    }
  }
  const press = (page: Page, name: string | RegExp) =>
    page
      .getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
      .first()
      .click();
  const click = async (page: Page, id: string, options: { shift?: boolean; double?: boolean } = {}) => {
    const { x, y } = await placeOf(page, id);
    if (options.shift === true) await page.keyboard.down('Shift');
    if (options.double === true) await page.mouse.dblclick(x, y);
    else await page.mouse.click(x, y);
    if (options.shift === true) await page.keyboard.up('Shift');
  };

  it('opens a neighborhood with at most 2 % of the cards overlapping', async () => {
    await at('/', async ({ page }) => {
      await page.getByRole('combobox').fill('网络扶贫');
      await page.getByRole('option', { name: /^网络扶贫行动/u }).click();
      await press(page, '在网络中看相邻');
      expect(await drawnIds(page, 30)).toContain(ACTION);
      expect(await overlapShare(page)).toBeLessThanOrEqual(0.02);
      for (const layout of ['分层', '按角色同心', '力导向']) {
        await press(page, layout);
        await settledHash(page);
        expect(await overlapShare(page)).toBeLessThanOrEqual(0.02);
      }
    });
  });

  it('expands by double click, and collapse restores exactly what was there', async () => {
    await at(START, async ({ page }) => {
      expect(await drawnIds(page, 4)).toEqual(START_IDS);
      const before = await settledHash(page);
      await click(page, 'guofa-2016-73/action/2', { double: true });
      await page.waitForFunction(
        () =>
          window
            .drawing()
            .nodes()
            .map((node) => node.id()).length > 4,
      );
      await settledHash(page);
      await press(page, '收起展开');
      expect(await drawnIds(page, 4)).toEqual(START_IDS);
      await click(page, ACTION);
      expect(await settledHash(page)).toBe(before);
    });
  });

  it('opens a hub as groups with exact counts and adds one of them', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      await click(page, 'unit/mps', { double: true });
      const groups = page.getByRole('group', { name: '按类展开“公安部”' });
      await groups.waitFor();
      const names = await groups.getByRole('button').allInnerTexts();
      expect(names.map((name) => name.replace(/\s+/gu, ' '))).toContain('牵头 · 分工 5');
      await groups.getByRole('button', { name: /牵头 · 分工/u }).click();
      expect(await drawnIds(page, 9)).toContain('unit/mps');
    });
  });

  it('moves by dragging, pins, and lays out anew around what is pinned', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      const { x, y } = await placeOf(page, ACTION);
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 30, y + 20, { steps: 3 });
      await page.mouse.move(x + 60, y + 80, { steps: 3 });
      await page.mouse.up();
      const moved = /~action\/7@(-?\d+_-?\d+)/u.exec(await settledHash(page))?.[1];
      expect(moved).not.toBe('0_0');
      await press(page, '固定位置');
      await press(page, '按角色同心');
      const after = await settledHash(page);
      expect(after).toContain(`~action/7@${moved ?? ''}`);
      expect(after).toContain('l=concentric');
      expect(after).not.toContain('unit/ndrc@0_200');
    });
  });

  it('marks by box and by Shift-click, and finds the paths between two', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      const box = await page.locator('.canvas').boundingBox();
      await page.keyboard.down('Shift');
      await page.mouse.move((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
      await page.mouse.down();
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 80, (box?.y ?? 0) + (box?.height ?? 0) - 12, {
        steps: 6,
      });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await page.getByText('已标记 4 个').waitFor();
      await press(page, '清除标记');
      await click(page, 'unit/mps', { shift: true });
      await click(page, 'unit/ndrc', { shift: true });
      await page.getByText('已标记 2 个').waitFor();
      await press(page, '找路径');
      await page.getByText(/^路径 1 \/ \d+，\d 步$/u).waitFor();
      await press(page, '下一条');
      await page.getByText(/^路径 2 \/ \d+，\d 步$/u).waitFor();
      expect(await settledHash(page)).toMatch(/p=\d+\.\d+\.1/u);
      await press(page, '不再突出路径');
      await press(page, '只留这些');
      expect(await drawnIds(page, 2)).toEqual(['unit/mps', 'unit/ndrc']);
    });
  });

  it('focuses, and filters by label, basis, relationship type and role', async () => {
    await at(
      '/#network?d=guofa-2016-73&n=~action/7@0_0,unit/mohrss@300_0,unit/ndrc@0_200',
      async ({ page }) => {
        await drawnIds(page, 3);
        await click(page, ACTION);
        await press(page, '突出相邻');
        await page.getByText('只突出“网络扶贫行动”的相邻').waitFor();
        const foot = page.locator('.network-foot');
        const whole = await foot.innerText();
        for (const name of ['负责', '单位', '原文明言'] as const) {
          await page
            .getByRole('complementary', { name: '视图' })
            .getByTitle(`显示或隐藏${name}`)
            .first()
            .click();
          await expect.poll(() => foot.innerText()).not.toBe(whole);
          await press(page, '全部显示');
          await expect.poll(() => foot.innerText()).toBe(whole);
        }
        await page.getByTitle('显示或隐藏牵头').last().click();
        await expect.poll(() => settledHash(page)).toContain('r=lead');
        await press(page, '取消突出');
        expect(await settledHash(page)).not.toContain('f=');
      },
    );
  });

  it('exports what is seen in every format', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      await settledHash(page);
      const saved = async (words: string) => {
        await press(page, '导出 ▾');
        return downloaded(page, () => press(page, words));
      };
      expect((await saved('图片 PNG')).text.slice(1, 4)).toBe('PNG');
      expect((await saved('矢量图 SVG')).text).toMatch(/^<svg[\s\S]*公安部/u);
      const json = JSON.parse((await saved('数据 JSON')).text) as { nodes: { id: string }[] };
      expect(json.nodes.map(({ id }) => id).sort()).toEqual(START_IDS);
      expect((await saved('GraphML')).text).toContain('<node id="unit/mps">');
      expect((await saved('节点表 CSV')).text.split('\r\n')).toHaveLength(6);
      expect((await saved('关系表 CSV')).text).toContain('RESPONSIBLE_FOR');
    });
  });

  it('undoes and redoes ten steps exactly', async () => {
    await at(START, async ({ page }) => {
      await drawnIds(page, 4);
      const steps: (() => Promise<void>)[] = [
        () => click(page, 'unit/mps', { shift: true }),
        () => press(page, '固定位置'),
        () => press(page, '分层'),
        () => page.getByTitle('显示或隐藏目标').click(),
        () => press(page, '突出相邻'),
        () => click(page, 'unit/ndrc', { shift: true }),
        () => press(page, '清除标记'),
        () => press(page, '在网络中看相邻'),
        () => press(page, '按角色同心'),
        () => page.getByRole('button', { name: '清空' }).click(),
      ];
      const seen = [await settledHash(page)];
      for (const step of steps) {
        await step();
        seen.push(await settledHash(page));
      }
      expect(new Set(seen).size).toBe(11);
      const back: string[] = [];
      for (let left = 0; left < 10; left += 1) {
        await press(page, '撤销');
        back.unshift(await settledHash(page));
      }
      expect(back).toEqual(seen.slice(0, 10));
      expect(await drawnIds(page, 4)).toEqual(START_IDS);
      const forth: string[] = [];
      for (let left = 0; left < 10; left += 1) {
        await press(page, '重做');
        forth.push(await settledHash(page));
      }
      expect(forth).toEqual(seen.slice(1));
    });
  });
});
