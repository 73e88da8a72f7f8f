import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { chromium } from 'playwright-core';
import { createMemoryStore } from '../graph/store/memory/memory-store.ts';
import { createApp } from '../server/app.ts';
import { listen } from '../server/listen.ts';
import { buildPage } from './build-page.ts';
import { readInput, shippedPlan, shippedRegister } from './read-inputs.ts';

interface Shot {
  readonly file: string;
  readonly address: string;
  readonly width: number;
  readonly height: number;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
}

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const ACTION = '#overview?d=guofa-2016-73&s=~action/7';

/** An action with its goals, items and units, laid out by the page itself. */
const AROUND_ACTION = [
  ...['', '.1', '.2', '.3', '.4', '.5'].map((item) => `~action/7${item}`),
  ...['~goal/3.3', '~goal/action-7'],
  ...'acwf cac ccod ccyl lgop mca miit moa moe mof mofcom mohrss moj most mot mwr ndrc'
    .split(' ')
    .map((unit) => `unit/${unit}`),
].join(',');
const NETWORK = `#network?d=guofa-2016-73&s=~action/7&n=${AROUND_ACTION}`;

/** The pictures of the docs, each of the real page on the shipped plan. */
const SHOTS: readonly Shot[] = [
  { file: 'overview-zh.png', address: '', ...WIDE, locale: 'zh-CN', colorScheme: 'light' },
  { file: 'overview-en-dark.png', address: '', ...WIDE, locale: 'en-US', colorScheme: 'dark' },
  { file: 'details-zh.png', address: ACTION, ...WIDE, locale: 'zh-CN', colorScheme: 'light' },
  { file: 'network-zh.png', address: NETWORK, ...WIDE, locale: 'zh-CN', colorScheme: 'light' },
  {
    file: 'network-en-dark.png',
    address: `${NETWORK}&l=layered`,
    ...WIDE,
    locale: 'en-US',
    colorScheme: 'dark',
  },
  { file: 'network-phone-zh.png', address: NETWORK, ...PHONE, locale: 'zh-CN', colorScheme: 'light' },
  { file: 'overview-phone-zh.png', address: '', ...PHONE, locale: 'zh-CN', colorScheme: 'light' },
];

/** `npm run screenshots`: takes the pictures of the docs from the running product; needs Chromium. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run screenshots --')
    .description('Takes the pictures of the docs from the running product.')
    .option('--out <folder>', 'where to put them', join(root, 'docs', 'images'))
    .option('--chromium <path>', 'the browser', process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium')
    .action(async (options: { out: string; chromium: string }) => {
      await takeAll(root, options.out, options.chromium);
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function takeAll(root: string, out: string, executablePath: string): Promise<void> {
  await buildPage(root);
  mkdirSync(out, { recursive: true });
  const store = createMemoryStore(readInput(shippedPlan(root), shippedRegister(root)));
  const app = await createApp({
    store,
    log: pino({ level: 'error' }),
    clientFolder: join(root, 'dist', 'client'),
  });
  const listening = await listen(app, { host: '127.0.0.1', port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    for (const { file, address, width, height, locale, colorScheme } of SHOTS) {
      const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme });
      const page = await context.newPage();
      await page.goto(`${listening.url}/${address}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: join(out, file) });
      process.stdout.write(`${file}\n`);
      await context.close();
    }
  } finally {
    await browser.close();
    await listening.close();
  }
}
