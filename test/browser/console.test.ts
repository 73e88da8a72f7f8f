import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { buildPage } from '../../scripts/build-page.ts';
import { readQuestions } from '../../server/console/read-questions.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { serveStore, type Served } from '../server/serve-store.ts';
import { launchChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let served: Served;
let browser: Browser;

beforeAll(async () => {
  await buildPage(root);
  served = await serveStore(createMemoryStore(readShippedPlan()), {
    clientFolder: join(root, 'dist/client'),
    consoleFolder: join(root, 'dist/console'),
  });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe('the console', () => {
  it.each([
    ['zh-CN', '示例问题', 'zh'],
    ['en-US', 'Worked questions', 'en'],
  ] as const)('runs a worked question in %s, all from this server', async (locale, heading, language) => {
    const page = await browser.newPage({ locale, viewport: { width: 1440, height: 900 } });
    try {
      const foreign: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && host !== new URL(served.url).host) foreign.push(request.url());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      await page.goto(served.url);
      await page.getByRole('heading', { name: heading }).waitFor();
      const title = readQuestions().find(({ name }) => name === 'led-by-a-ministry')?.title[language] ?? '';
      await page
        .locator(
          '.graphiql-query-editor .monaco-editor textarea, .graphiql-query-editor .monaco-editor .native-edit-context',
        )
        .first()
        .waitFor({ state: 'attached' });
      await page.getByRole('button', { name: title }).click();
      await page.locator('.graphiql-response').getByText('Ministry of Public Security').waitFor();
      expect(foreign).toEqual([]);
      expect(faults).toEqual([]);
    } finally {
      await page.close();
    }
  });
});

describe('the address of the API', () => {
  const get = (headers: Record<string, string>, search = '') => fetch(served.url + search, { headers });
  const browserAccept = 'text/html,application/xhtml+xml,*/*;q=0.8';

  it('shows the console to browsers and answers queries to all', async () => {
    const looked = await get({ accept: browserAccept });
    expect(looked.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(looked.headers.get('vary')).toContain('Accept');
    expect(looked.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await looked.text()).not.toMatch(/<script(?![^>]*src=)/u);
    const asked = await get({ accept: browserAccept }, '?query={meta{store}}');
    expect(await asked.json()).toMatchObject({ data: { meta: { store: 'memory' } } });
    expect((await get({ accept: 'application/json' })).headers.get('content-type')).toMatch(/json/u);
  });
});
