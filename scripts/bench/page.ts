import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview, type PreviewServer } from 'vite';
import { measureBytes, type Bytes } from './page-bytes.ts';
import { measureNetwork, type Measured } from './page-measures.ts';
import { pageReport } from './page-report.ts';

/** The sizes that are compared: the plan's own, and larger ones. */
export const SIZES = [
  { name: 'policy (500 nodes, 1,500 edges)', nodes: 500, edges: 1500 },
  { name: '1,000 nodes, 3,000 edges', nodes: 1000, edges: 3000 },
  { name: '5,000 nodes, 15,000 edges', nodes: 5000, edges: 15_000 },
] as const;

interface BenchOptions {
  readonly rounds: string;
  readonly chromium: string;
  readonly write: boolean;
}

/** `npm run bench:page`: our canvas beside sigma.js and plain Cytoscape, layouts beside fcose and ForceAtlas2, bytes. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm run bench:page --')
    .description('Times the page in headless Chromium and writes the table into docs/performance.md.')
    .option('--rounds <number>', 'rounds, alternating between those compared', '5')
    .option('--chromium <path>', 'the browser', process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium')
    .option('--no-write', 'only print the table')
    .action(async (options: BenchOptions) => {
      const report = await bench(root, Number(options.rounds), options.chromium);
      process.stdout.write(`${report}\n`);
      if (options.write) writeReport(join(root, 'docs/performance.md'), report);
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function bench(root: string, rounds: number, executablePath: string): Promise<string> {
  const server = await serveBenchPage();
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const measured: Measured[] = [];
    for (const size of SIZES)
      measured.push(await onPage(browser, server, (page) => measureNetwork(page, size, rounds)));
    const bytes: Bytes = await measureBytes(browser, root);
    return pageReport({
      measured,
      bytes,
      rounds,
      machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, Node ${process.versions.node}, Chromium ${browser.version()}`,
      date: new Date().toISOString().slice(0, 10),
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

async function onPage<T>(
  browser: Browser,
  server: PreviewServer,
  measure: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  try {
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction('"bench" in window');
    return await measure(page);
  } finally {
    await page.close();
  }
}

/** Built as the page itself is, so that minified code is compared with minified code. */
async function serveBenchPage(): Promise<PreviewServer> {
  const root = join(import.meta.dirname, 'page');
  const outDir = join(tmpdir(), `plan-atlas-bench-${process.pid}`);
  const common = { root, configFile: false, logLevel: 'error' } as const;
  await build({
    ...common,
    build: { outDir, emptyOutDir: true, target: 'es2023' },
    worker: { format: 'es' },
  });
  return preview({ ...common, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
}

const BEGIN = '<!-- bench:page -->';
const END = '<!-- /bench:page -->';

/** Puts the report between its two marks, at the end of the document where it has none. */
function writeReport(file: string, report: string): void {
  const text = readFileSync(file, 'utf8');
  const part = `${BEGIN}\n\n${report}\n\n${END}`;
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  writeFileSync(
    file,
    begin < 0 || end < begin
      ? `${text.trimEnd()}\n\n${part}\n`
      : text.slice(0, begin) + part + text.slice(end + END.length),
  );
}
