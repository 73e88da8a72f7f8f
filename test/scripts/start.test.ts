import { createServer } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runToEnd, startProduct } from '../browser/product.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-atlas-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm start', () => {
  it('lists its options', async () => {
    const { code, printed } = await runToEnd(['start', '--help']);
    expect(code).toBe(0);
    const options = [
      '--port',
      '--host',
      '--log-level',
      '--cost-per-minute',
      '--trusted-proxies',
      '[file...]',
    ];
    for (const option of options) expect(printed).toContain(option);
  });

  it.each([
    ['a document that is not there', ['/no/such/plan.txt'], {}, 'There is no file /no/such/plan.txt.'],
    ['a port that is none', ['--port', 'many'], {}, '--port must be a port from 0 to 65535 (given: "many").'],
    [
      'an environment that is wrong',
      [],
      { PORT: '99999' },
      'PORT must be a port from 0 to 65535 (given: "99999").',
    ],
    ['an option that is none', ['--prot', '80'], {}, "error: unknown option '--prot'"],
  ])('refuses %s with one sentence', async (_, args, environment, sentence) => {
    const { code, printed } = await runToEnd(['start', ...args], environment);
    expect(code).toBe(1);
    expect(printed.trim().split('\n')[0]).toBe(sentence);
    expect(printed).not.toMatch(/\n\s+at /u);
  });

  it.each([
    ['an empty file', '', 'is empty.'],
    ['a binary file', new Uint8Array([0x50, 0x4b, 0, 0, 7]), 'is not a text file: it holds zero bytes.'],
    ['a graph file cut short', '{\n"format": "plan-atlas/1",\n"documents": [', 'is no whole graph file'],
  ])('refuses %s with one sentence', async (name, content, sentence) => {
    const path = file(`${name.replaceAll(' ', '-')}.txt`, content);
    const { code, printed } = await runToEnd(['start', path]);
    expect(code).toBe(1);
    expect(printed).toContain(`${path} ${sentence}`);
    expect(printed.trim().split('\n')).toHaveLength(1);
  });

  it('refuses a Node that is too old with one sentence', async () => {
    const old = fileURLToPath(new URL('../fixtures/old-node.cjs', import.meta.url));
    const { code, printed } = await runToEnd(['start'], { NODE_OPTIONS: `--require ${old}` });
    expect(code).toBe(1);
    expect(printed).toBe('Plan Atlas needs Node 20.19 or later; this is Node 18.20.0.\n');
  });

  it('refuses a port in use with one sentence', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
    try {
      const { code, printed } = await runToEnd(['start', '--port', String(port)]);
      expect(code).toBe(1);
      expect(printed).toContain(`Port ${port} on 127.0.0.1 is in use`);
    } finally {
      other.close();
    }
  });

  it('serves documents and graph files alike, and ends cleanly', async () => {
    const graph = join(folder, 'graph.json');
    expect((await runToEnd(['parse', 'data/guofa-2016-73.txt', '--out', graph])).code).toBe(0);
    const ask = async (args: string[]) => {
      const product = await startProduct(args);
      try {
        expect(product.url).toMatch(/^http:\/\/127\.0\.0\.1:/u);
        const response = await fetch(`${product.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: '{ meta { dataVersion labels { label count } } }' }),
        });
        expect(product.printed()).not.toContain('Built');
        return await response.json();
      } finally {
        expect(await product.stop()).toBe(0);
      }
    };
    expect(await ask([graph])).toEqual(await ask([]));
  });
});

describe('npm run parse', () => {
  it('says how much of the document was understood', async () => {
    const { code, printed } = await runToEnd(['parse', 'data/guofa-2016-73.txt']);
    expect(code).toBe(0);
    expect(printed).toContain('passages 718: 690 claimed, 28 furniture, 0 unclaimed');
    expect(printed).toContain('problems 0');
  });
});
