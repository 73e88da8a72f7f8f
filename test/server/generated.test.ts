import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, test } from 'vitest';
import config from '../../codegen.ts';

const root = join(import.meta.dirname, '../..');

test('the files that `npm run generate` writes are fresh', async () => {
  const outputs = (await generate({ ...config, hooks: {}, silent: true, cwd: root }, false)) as {
    readonly filename: string;
    readonly content: string;
  }[];
  const code = outputs.filter(({ filename }) => filename.endsWith('.ts'));
  expect(code).toHaveLength(2);
  for (const { filename, content } of code) {
    const expected = content.replaceAll(/^export \{/gm, 'export type {');
    expect(readFileSync(join(root, filename), 'utf8'), filename).toBe(
      filename.startsWith('server') ? expected : content,
    );
  }
});
