import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, launchChromium } from './chromium.ts';
import { startProduct, type Product } from './product.ts';

interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to any other origin than the product's. */
  readonly strayed: string[];
  /** What the page complained of. */
  readonly complaints: string[];
}

describe.skipIf(chromiumPath === undefined)('[chromium] the first way through', () => {
  let product: Product;
  let browser: Browser;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    expect(await product.stop()).toBe(0);
  });

  async function visit(address = '/', options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'zh-CN',
      ...options,
    });
    const page = await context.newPage();
    const strayed: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== product.url) strayed.push(request.url());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.goto(product.url + address);
    return { context, page, strayed, complaints };
  }

  /** Types into the search and chooses the option of that name and label, as a person does. */
  async function choose(page: Page, typed: string, option: RegExp): Promise<void> {
    await page.getByRole('combobox').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await page.getByRole('option', { name: option }).click();
  }

  it('opens on the plan at a glance', async () => {
    const { context, page, strayed, complaints } = await visit();
    await page.getByText('信息基础设施达到全球领先水平').first().waitFor();
    const text = await page.locator('main').innerText();
    for (const name of [
      '构建现代信息技术和产业生态体系',
      '核心技术超越工程',
      '网络扶贫行动',
      '国家发展改革委',
    ]) {
      expect(text.replace(/\s+/gu, '')).toContain(name);
    }
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('searches 大数据, opens a task, sees who leads it, and reads the sentence', async () => {
    const { context, page, strayed, complaints } = await visit();
    await choose(page, '大数据', /^建立统一开放的大数据体系/u);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: /建立统一开放的大数据体系/u }).waitFor();
    await details.getByRole('button', { name: /^包含 · 任务/u }).click();
    await details
      .getByRole('button', { name: /加强数据资源规划建设/u })
      .first()
      .click();
    await details.getByRole('heading', { name: /加强数据资源规划建设/u }).waitFor();
    const panel = async () => (await details.innerText()).replace(/\s+/gu, '');
    await expect.poll(panel, { timeout: 10_000 }).toContain('国家发展改革委');
    expect(await panel()).toContain('牵头');
    await expect
      .poll(panel, { timeout: 10_000 })
      .toContain('加快推进政务数据资源、社会数据资源、互联网数据资源建设');
    expect(strayed).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('keeps the selection in the address, for a fresh browser too', async () => {
    const first = await visit();
    await choose(first.page, '网络扶贫行动', /^网络扶贫行动/u);
    const heading = (page: Page) =>
      page.getByRole('complementary', { name: '详情' }).getByRole('heading', { name: '网络扶贫行动' });
    await heading(first.page).waitFor();
    await expect.poll(() => first.page.url(), { timeout: 10_000 }).toContain('s=~action/');
    const address = new URL(first.page.url());
    await first.context.close();
    const second = await visit(address.pathname + address.search + address.hash);
    await heading(second.page).waitFor();
    await second.context.close();
  });

  it('speaks English where the browser does, and names units in English', async () => {
    const { context, page } = await visit('/', { locale: 'en-US' });
    await page.getByText('Ministry of Public Security').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await context.close();
  });

  it.each([
    ['wide', 1440, 900, 'zh-CN', 'light'],
    ['wide and dark', 1440, 900, 'en-US', 'dark'],
    ['on a phone', 390, 844, 'zh-CN', 'light'],
    ['on a phone, dark', 390, 844, 'en-US', 'dark'],
  ] as const)(
    'has no serious finding of axe and nothing wider than the screen, %s',
    async (_, width, height, locale, colorScheme) => {
      const { context, page } = await visit('/', { viewport: { width, height }, locale, colorScheme });
      await page.getByText('核心技术超越工程').first().waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await context.close();
    },
  );

  it('opens a neighborhood in the network and expands it by type with counts', async () => {
    const { context, page, complaints } = await visit();
    await choose(page, '网络扶贫行动', /^网络扶贫行动/u);
    const details = page.getByRole('complementary', { name: '详情' });
    await details.getByRole('heading', { name: '网络扶贫行动' }).waitFor();
    await details
      .getByRole('button', { name: /网络中|在网络/u })
      .first()
      .click();
    await page.locator('canvas').first().waitFor();
    await expect.poll(() => page.url(), { timeout: 10_000 }).toContain('#network');
    expect(complaints).toEqual([]);
    await context.close();
  });
});
