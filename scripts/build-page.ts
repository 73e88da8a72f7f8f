import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A part of the page that is built by itself. */
interface Build {
  readonly root: string;
  readonly config: string;
  readonly out: string;
  /** What it is built from; a change in any of these files makes a build stale. */
  readonly sources: readonly string[];
  readonly logLevel: 'warn' | 'error';
}

const CONSOLE = 'client/console';
const BUILDS: readonly Build[] = [
  {
    root: 'client',
    config: 'vite.config.ts',
    out: 'dist/client',
    sources: ['client', 'graph/ontology', 'graph/model', 'graph/analysis', 'graph/export'],
    logLevel: 'warn',
  },
  {
    root: CONSOLE,
    config: 'vite.console.config.ts',
    out: 'dist/console',
    sources: [CONSOLE],
    // Its packages carry directives for servers that render React, of which the bundler warns file by file.
    logLevel: 'error',
  },
];

/** Builds the page and the console into dist unless they are built from just these sources already; answers whether it built. */
export async function buildPage(root: string): Promise<boolean> {
  let built = false;
  for (const part of BUILDS) {
    const stamp = join(root, part.out, '.built-from');
    const sources = hashOf(root, part);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) continue;
    const { build } = await import('vite');
    await build({
      root: join(root, part.root),
      configFile: join(root, part.config),
      logLevel: part.logLevel,
    });
    writeFileSync(stamp, sources);
    built = true;
  }
  return built;
}

function hashOf(root: string, { sources, config }: Build): string {
  const hash = createHash('sha256');
  for (const source of [...sources, config, 'package-lock.json']) {
    const path = join(root, source);
    const files = source.includes('.') ? [path] : filesUnder(path);
    for (const file of files) {
      if (source === 'client' && file.startsWith(join(root, CONSOLE))) continue;
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
