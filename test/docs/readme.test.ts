import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { createApp } from '../../server/app.ts';
import { listen } from '../../server/listen.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';

const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const readme = readFileSync(place('README.md'), 'utf8');

describe('the README', () => {
  it('is short and begins with the two commands', () => {
    expect(readme.split('\n').length).toBeLessThan(120);
    const [firstBlock] = /```sh\n([\s\S]+?)```/u.exec(readme)?.slice(1) ?? [];
    expect(firstBlock).toMatch(/^npm start .*\nnpm test /u);
  });

  it('links only to what is there', () => {
    const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => !existsSync(place(target)))).toEqual([]);
  });

  it('prints the answer that its query really gets', async () => {
    const [, body = ''] = /-d '(\{[\s\S]+?\})'\n```/u.exec(readme) ?? [];
    const [, answer = ''] = /```json\n([\s\S]+?)```/u.exec(readme) ?? [];
    const app = await createApp({
      store: createMemoryStore(readShippedPlan()),
      log: pino({ level: 'silent' }),
    });
    const listening = await listen(app, { host: '127.0.0.1', port: 0 });
    try {
      const response = await fetch(`${listening.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body.replace(/\n\s*/gu, ' '),
      });
      expect(await response.json()).toEqual(JSON.parse(answer));
    } finally {
      await listening.close();
    }
  });
});
