import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The product as `npm start` runs it, on a free port of the loopback interface. */
export interface Product {
  readonly url: string;
  /** What it printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C does and resolves with its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the product; rejects with what it printed where it ends before it has an address. */
export async function startProduct(args: readonly string[] = []): Promise<Product> {
  const { child, ended, printed } = runCommand(['start', '--port', '0', ...args]);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', () => {
      const address = /Plan Atlas is at (\S+)/u.exec(printed())?.[1];
      if (address !== undefined) resolve(address);
    });
    void ended.then(() => {
      reject(new Error(printed()));
    });
  });
  return {
    url,
    printed,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/** Runs a command of the product to its end. */
export async function runToEnd(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; printed: string }> {
  const { ended, printed } = runCommand(args, environment);
  return { code: await ended, printed: printed() };
}

function runCommand(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, ['scripts/run.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => {
      resolve(code);
    });
  });
  return { child, ended, printed: () => text };
}
