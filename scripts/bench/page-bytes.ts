import { gzipSync } from 'node:zlib';
import { spawn } from 'node:child_process';
import type { Browser } from 'playwright-core';

/** Script by gzip in kilobytes, and the time from a key in the search to the list on the screen, in milliseconds. */
export interface Bytes {
  readonly first: number;
  readonly network: number;
  readonly search: readonly number[];
}

/** Visits the product as it is started and adds up the scripts that arrive until something readable, then the network, is there. */
export async function measureBytes(browser: Browser, root: string): Promise<Bytes> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--port', '0'], { cwd: root });
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let printed = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
        printed += chunk;
        const address = /Plan Atlas is at (\S+)/u.exec(printed)?.[1];
        if (address !== undefined) resolve(address);
      });
      child.once('close', () => {
        reject(new Error('The product did not start.'));
      });
    });
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
    const scripts: Promise<number>[] = [];
    page.on('response', (response) => {
      if (!/\.js$/u.test(new URL(response.url()).pathname) || /worker/u.test(response.url())) return;
      scripts.push(response.body().then((body) => gzipSync(body).length / 1000));
    });
    const sum = async () => (await Promise.all(scripts)).reduce((all, one) => all + one, 0);
    await page.goto(url);
    await page.getByText('核心技术超越工程').first().waitFor();
    const first = await sum();
    const search: number[] = [];
    for (const typed of ['公', '大', '网', '信', '数', '工', '安']) {
      await page.getByRole('combobox').fill('');
      await page.waitForTimeout(300);
      const took = await page.evaluate<number>(`new Promise((resolve) => {
        const box = document.querySelector('[role=combobox]');
        box.focus();
        const begun = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelector('[role=option]') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - begun)));
        }).observe(document.body, { childList: true, subtree: true });
        document.execCommand('insertText', false, ${JSON.stringify(typed)});
      })`);
      search.push(took);
    }
    await page.goto(`${url}/#network?n=unit/mps@0_0,unit/ndrc@300_0`);
    await page.reload();
    scripts.length = 0;
    await page.reload();
    await page.locator('.canvas canvas').first().waitFor();
    await page.waitForTimeout(500);
    const network = await sum();
    await page.close();
    return { first, network, search };
  } finally {
    child.kill('SIGINT');
    await ended;
  }
}
