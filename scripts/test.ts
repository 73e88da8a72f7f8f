import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { buildPage } from './build-page.ts';
import { findJava } from './neo4j/find-java.ts';
import { NEO4J_RELEASES } from './neo4j/releases.ts';

interface Step {
  readonly name: string;
  readonly args: readonly string[];
}

/** What stands before the tests: a warning of any of these is a failure. */
const CHECKS: readonly Step[] = [
  { name: 'types', args: ['typescript/bin/tsc', '-p', '.'] },
  { name: 'types of the page', args: ['typescript/bin/tsc', '-p', 'client'] },
  { name: 'lint', args: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  { name: 'format', args: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
];

/** The only reasons for which a test may be left out where everything has to run; a test's title begins with one in brackets. */
const REASONS: Readonly<Record<string, () => boolean>> = {
  '[corpus]': () => process.env['PLAN_ATLAS_CORPUS'] === undefined,
  '[neo4j-current]': () => findJava(NEO4J_RELEASES.current) === undefined,
};

/** `npm test`: checks of types, lint and format, then every test that this machine can run. */
export async function run(args: readonly string[], root: string): Promise<void> {
  const program = new Command('npm test --')
    .description('Runs every check that this machine can run, and says what it left out.')
    .argument('[filter...]', 'run only the tests whose file has one of these words in its path')
    .action(async (filter: string[]) => {
      process.exitCode = (await runAll(root, filter)) ? 0 : 1;
    });
  await program.parseAsync([...args], { from: 'user' });
}

async function runAll(root: string, filter: readonly string[]): Promise<boolean> {
  const started = Date.now();
  await buildPage(root);
  const failed: string[] = [];
  for (const check of filter.length === 0 ? CHECKS : []) {
    process.stdout.write(`— ${check.name}\n`);
    if ((await runTool(root, check.args)) !== 0) failed.push(check.name);
  }
  const tests = await runTests(root, filter);
  const leftOut = tests.leftOut.filter((title) => !excused(title));
  for (const title of tests.leftOut) process.stdout.write(`LEFT OUT: ${title}\n`);
  if (process.env['CI'] !== undefined) failed.push(...leftOut.map((title) => `left out: ${title}`));
  if (tests.passed + tests.failed === 0) failed.push('no test ran');
  if (!tests.finished && tests.failed === 0) failed.push('the test runner');
  for (const name of failed) process.stdout.write(`FAILED: ${name}\n`);
  const checksPassed =
    filter.length === 0
      ? CHECKS.length - failed.filter((name) => CHECKS.some((check) => check.name === name)).length
      : 0;
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(`${seconds} s\n`);
  process.stdout.write(`${tests.passed + checksPassed} passed, ${tests.failed + failed.length} failed\n`);
  return tests.failed + failed.length === 0;
}

function excused(title: string): boolean {
  return Object.entries(REASONS).some(([reason, holds]) => title.includes(reason) && holds());
}

interface TestCount {
  readonly passed: number;
  readonly failed: number;
  readonly leftOut: readonly string[];
  readonly finished: boolean;
}

interface JsonReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

async function runTests(root: string, filter: readonly string[]): Promise<TestCount> {
  process.stdout.write('— tests\n');
  const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-tests-'));
  try {
    const report = join(folder, 'report.json');
    const code = await runTool(root, [
      'vitest/vitest.mjs',
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...filter,
    ]);
    if (!existsSync(report)) return { passed: 0, failed: 0, leftOut: [], finished: false };
    return countOf(JSON.parse(readFileSync(report, 'utf8')) as JsonReport, code === 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countOf(report: JsonReport, finished: boolean): TestCount {
  const results = report.testResults.flatMap((file) => file.assertionResults);
  const count = (status: string) => results.filter((result) => result.status === status).length;
  const emptyFailures = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((result) => result.status === 'failed'),
  ).length;
  return {
    passed: count('passed'),
    failed: count('failed') + emptyFailures,
    leftOut: results
      .filter((result) => !['passed', 'failed'].includes(result.status))
      .map((result) => result.fullName),
    finished,
  };
}

function runTool(root: string, [tool = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
