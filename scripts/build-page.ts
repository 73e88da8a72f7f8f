import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the page is built from; a change in any of these files makes a build stale. */
const SOURCES = [
  'client',
  'graph/ontology',
  'graph/model',
  'graph/analysis',
  'graph/export',
  'vite.config.ts',
  'package-lock.json',
];

/** Builds the page into dist/client unless it is built from just these sources already; answers whether it built. */
export async function buildPage(root: string): Promise<boolean> {
  const stamp = join(root, 'dist', 'client', '.built-from');
  const sources = hashOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return false;
  const { build } = await import('vite');
  await build({ root: join(root, 'client'), configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  writeFileSync(stamp, sources);
  return true;
}

function hashOf(root: string): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(root, source);
    const files = source.includes('.') ? [path] : filesUnder(path);
    for (const file of files)
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
