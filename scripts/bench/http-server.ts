import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { createApp } from '../../server/app.ts';
import { buildTypeDefinitions } from '../../server/graphql/sdl/build-type-definitions.ts';
import { listen } from '../../server/listen.ts';
import { readInput, shippedPlan, shippedRegister } from '../read-inputs.ts';

/** What a server of the benchmark tells the process that started it. */
export interface ServerMessage {
  readonly url?: string;
  /** How long the server took for one request, in milliseconds. */
  readonly milliseconds?: number;
}

const [kind, answer = '{}'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
const tell = (message: ServerMessage): void => {
  process.send?.(message);
};

const app = kind === 'ours' ? await ours() : await plain(JSON.parse(answer) as Record<string, unknown>);
const { url } = await listen(app, { host: '127.0.0.1', port: 0 });
tell({ url: `${url}/graphql` });
process.on('disconnect', () => process.exit(0));

/** The product with all its guards, its logs and its counts; what each request took is told where it is asked for. */
async function ours() {
  const told = answer === 'tell';
  return createApp({
    store: createMemoryStore(readInput(shippedPlan(root), shippedRegister(root))),
    bucket: { costPerMinute: 1e12, loopbackToo: true },
    log: {
      info(data) {
        if (told && 'milliseconds' in data) tell({ milliseconds: Number(data.milliseconds) });
      },
      warn: () => undefined,
      error: () => undefined,
    },
  });
}

/** Apollo and Express as their manuals put them together, with the answer ready in memory and no guard at all. */
async function plain(data: Record<string, unknown>) {
  const server = new ApolloServer({
    typeDefs: buildTypeDefinitions(),
    resolvers: {
      Query: Object.fromEntries(Object.entries(data).map(([field, value]) => [field, () => value])),
    },
  });
  await server.start();
  return express().use('/graphql', express.json(), expressMiddleware(server));
}
