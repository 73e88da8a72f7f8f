import { AxeBuilder } from '@axe-core/playwright';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import { downloaded, drawnIds, settledHash, visitNetwork } from './network-page.ts';
import { startProduct, type Product } from './product.ts';

const FULL =
  '/#network?d=guofa-2016-73&s=~action/7&n=~action/7@0_0,unit/mps@300_0,unit/ndrc@0_200,~action/2@-300_0' +
  '&x=Goal&t=PART_OF&r=adviser&l=concentric&k=1&m=0.2&p=1.2.0';

describe.skipIf(chromiumPath === undefined)('[chromium] the address and file of a network', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  });

  it('restores nodes, places, filters, selection, pins, marks and path in a fresh browser', async () => {
    const { context, page, faults } = await visitNetwork(browser, product, FULL);
    await drawnIds(page, 4);
    await page.getByText(/^路径 1 /u).waitFor();
    await page.getByText('已标记 2 个').waitFor();
    expect(`/${await settledHash(page)}`).toBe(FULL);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('opens after the data changed and says what is gone', async () => {
    const old = '/#network?d=guofa-2016-73&s=~task/99.9&n=~action/7@0_0,~task/99.9@200_0,unit/gone@0_90_0';
    const { context, page, faults } = await visitNetwork(browser, product, old);
    expect(await drawnIds(page, 1)).toEqual(['guofa-2016-73/action/7']);
    await page.getByText('有 2 个节点在现在的数据里找不到：guofa-2016-73/task/99.9 · unit/gone').waitFor();
    await page.getByRole('button', { name: '从画布移除' }).click();
    expect(await settledHash(page)).toBe('#network?d=guofa-2016-73&n=~action/7@0_0');
    expect(faults).toEqual([]);
    await context.close();
  });

  it('keeps more than 300 nodes with their places in a file that opens again', async () => {
    const answer = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `{ passages(first: 100) { edges { node { id } } }
          units(first: 93) { edges { node { id } } } projects(first: 83) { edges { node { id } } }
          actions(first: 57) { edges { node { id } } } }`,
      }),
    });
    const { data } = (await answer.json()) as { data: Record<string, { edges: { node: { id: string } }[] }> };
    const ids = Object.values(data).flatMap(({ edges }) => edges.map(({ node }) => node.id));
    expect(ids.length).toBeGreaterThan(300);
    const nodes = ids.map((id, index) => ({ id, x: 180 * (index % 20), y: 90 * Math.floor(index / 20) }));
    const file = join(tmpdir(), `plan-atlas-view-${process.pid}.json`);
    await writeFile(file, JSON.stringify({ format: 'plan-atlas-view/1', address: 'network', nodes }));
    const { context, page, faults } = await visitNetwork(browser, product, '/#network?n=unit/mps@0_0');
    await drawnIds(page, 1);
    await page.locator('input[type=file]').setInputFiles(file);
    await drawnIds(page, ids.length);
    await page.getByText('节点超过 300 个，链接里不含位置。').waitFor();
    const saved = await downloaded(page, () => page.getByRole('button', { name: '保存视图文件' }).click());
    expect((JSON.parse(saved.text) as { nodes: unknown }).nodes).toEqual(nodes);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('no') });
    await page.getByText(/“x\.json”不是视图文件/u).waitFor();
    expect(faults).toEqual([]);
    await context.close();
  });

  it.each([
    ['zh-CN', 'light', 1440],
    ['en-US', 'dark', 1440],
    ['zh-CN', 'dark', 390],
    ['en-US', 'light', 390],
  ] as const)('has no serious finding of axe, %s, %s, %i wide', async (locale, colorScheme, width) => {
    const { context, page, faults } = await visitNetwork(browser, product, FULL, {
      locale,
      colorScheme,
      viewport: { width, height: 900 },
    });
    await drawnIds(page, 4);
    await page.getByText(/^(?:路径 1|Path 1) /u).waitFor();
    await page.getByRole('button', { name: /^(?:导出|Export)/u }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(faults).toEqual([]);
    await context.close();
  });
});
