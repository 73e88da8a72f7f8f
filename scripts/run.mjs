// Runs a command of this folder on a fresh clone: checks Node, installs what the lock file names, loads TypeScript.
// It stays plain JavaScript without dependencies, because it runs before there are any.
import { spawnSync } from 'child_process';
import { createHash } from 'crypto';
import { existsSync, readFileSync, writeFileSync } from 'fs';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed');
const [command, ...args] = process.argv.slice(2);

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`Plan Atlas needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  }
}

function installMissing() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Installing what package-lock.json names …\n');
  const npm = process.env.npm_execpath;
  const install = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const [program, parameters] = npm ? [process.execPath, [npm, ...install]] : ['npm', install];
  const { status, error } = spawnSync(program, parameters, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm,
  });
  if (status !== 0) fail(`The packages could not be installed${error ? `: ${error.message}` : ''}.`);
  writeFileSync(stamp, lock);
}

checkNode();
installMissing();
const { register } = await import('tsx/esm/api');
register();
const { run } = await import(`./${command}.ts`);
await run(args, root);
