import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { serveStore, type Served } from '../server/serve-store.ts';

interface Example {
  readonly language: 'sh' | 'python' | 'js';
  readonly code: string;
  /** What it prints, where the page shows it. */
  readonly printed: string | undefined;
}

const run = promisify(execFile);
const page = readFileSync(fileURLToPath(new URL('../../docs/api.md', import.meta.url)), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'api-examples-'));
let served: Served;

beforeAll(async () => {
  served = await serveStore(createMemoryStore(readShippedPlan()));
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

const examples: readonly Example[] = [
  ...page.matchAll(/```(sh|python|js)\n([\s\S]+?)```(?:\n\n```(?:json|text)\n([\s\S]+?)```)?/gu),
].map(([, language = '', code = '', printed]) => ({
  language: language as Example['language'],
  code,
  printed,
}));

/** Runs an example in a folder that all of them share, against the server of this test. */
async function execute({ language, code }: Example): Promise<string> {
  const here = code.replaceAll('http://127.0.0.1:4000/graphql', served.url);
  const [program, args] = {
    sh: ['bash', ['-euc', here]],
    python: ['python3', ['-c', here]],
    js: [process.execPath, ['--input-type=module', '-e', here]],
  }[language] as [string, string[]];
  const environment = {
    ...process.env,
    PYTHONIOENCODING: 'utf-8',
    NO_PROXY: '127.0.0.1',
    no_proxy: '127.0.0.1',
  };
  const { stdout } = await run(program, args, { cwd: folder, env: environment, timeout: 30_000 });
  return stdout;
}

async function isInstalled(python: string): Promise<boolean> {
  return run('python3', ['-c', `import ${python}`]).then(
    () => true,
    () => false,
  );
}

test('every example runs as it stands and prints what the page shows', async () => {
  expect(new Set(examples.map(({ language }) => language))).toEqual(new Set(['sh', 'python', 'js']));
  const hasPandas = await isInstalled('pandas');
  const hasPython = process.env['CI'] !== undefined || (await isInstalled('json'));
  for (const example of examples) {
    if (example.code.includes('import pandas') && !hasPandas) continue;
    if (example.language === 'python' && !hasPython) continue;
    const printed = await execute(example);
    expect(printed, example.code).not.toBe('');
    if (example.printed !== undefined) expect(printed.trim(), example.code).toBe(example.printed.trim());
  }
});

test('the page names no code that the server does not give', async () => {
  const { ERROR_STATUSES } = await import('../../server/graphql/errors/error-codes.ts');
  const named = [...page.matchAll(/^\| (`[A-Z_]+`(?:, `[A-Z_]+`)*) \|/gmu)].flatMap(([, codes = '']) =>
    codes.replaceAll('`', '').split(', '),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((code) => !(code in ERROR_STATUSES))).toEqual([]);
});
