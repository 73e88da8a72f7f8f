import fc from 'fast-check';
import { buildASTSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { buildTypeDefinitions } from '../../server/graphql/sdl/build-type-definitions.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { arbitraryQuery } from './arbitrary-query.ts';
import { serveStore, type Served } from './serve-store.ts';

const schema = buildASTSchema(buildTypeDefinitions());
const REFUSALS = new Set(['BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED', 'QUERY_TOO_LARGE']);
let served: Served;

beforeAll(async () => {
  served = await serveStore(createMemoryStore(SMALL_GRAPH));
});
afterAll(() => served.close());

/** Every object of an answer, each told by the `__typename` it was asked for. */
function objects(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objects);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return [record, ...Object.values(record).flatMap(objects)];
}

test('thousands of generated queries are answered in the schema’s types and within their cost, or refused with a reason', async () => {
  const ids = ['unit/miit', ...SMALL_GRAPH.nodes.slice(0, 6).map(({ id }) => id)];
  const seen = { answered: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryQuery(schema, ids), async (query) => {
      expect(validate(schema, parse(query))).toEqual([]);
      const { status, body } = await served.ask(query);
      const codes = (body.errors ?? []).map(({ extensions }) => String(extensions['code']));
      expect(codes.filter((code) => !REFUSALS.has(code))).toEqual([]);
      if (codes.length > 0 && !body.data) {
        seen.refused += 1;
        expect(status).toBe(400);
        return;
      }
      seen.answered += 1;
      expect(status).toBe(200);
      const typed = objects(body.data).slice(1);
      for (const { __typename: type } of typed) expect(schema.getType(String(type))).toBeDefined();
      const { requested } = body.extensions?.['cost'] as { requested: number };
      expect(requested).toBeLessThanOrEqual(LIMITS.cost);
    }),
    { numRuns: 3000, seed: 20261124, endOnFailure: true },
  );
  expect(seen.answered).toBeGreaterThan(500);
  expect(seen.refused).toBeGreaterThan(100);
  expect(served.logged).toEqual([]);
}, 180_000);
