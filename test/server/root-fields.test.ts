import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { serveStore, type Served } from './serve-store.ts';

let served: Served;

beforeAll(async () => {
  served = await serveStore(createMemoryStore(SMALL_GRAPH));
});
afterAll(async () => {
  await served.close();
  expect(served.logged).toEqual([]);
});

async function data(query: string): Promise<unknown> {
  const { status, body } = await served.ask(query);
  expect(body.errors).toBeUndefined();
  expect(status).toBe(200);
  return body.data;
}

test('meta tells the store, its counts and the limits', async () => {
  expect(await data('{ meta { store problems plans { id title } limits { name value } } }')).toEqual({
    meta: {
      store: 'memory',
      problems: 3,
      plans: [
        { id: 'guobanfa-2018-2', title: '电子商务通知' },
        { id: 'guofa-2016-1', title: '信息化发展规划' },
      ],
      limits: Object.entries(LIMITS).map(([name, value]) => ({ name, value })),
    },
  });
});

test('unknown ids find nothing, in their places', async () => {
  expect(
    await data(
      '{ node(id: "x") { id } unit(id: "guofa-2016-1") { id } nodes(ids: ["x", "unit/mof"]) { id } }',
    ),
  ).toEqual({
    node: null,
    unit: null,
    nodes: [null, { id: 'unit/mof' }],
  });
});

test('a search with its facets and highlights', async () => {
  const query = `{ search(query: "电", labels: [Task]) { totalCount facets { label count } edges { score node { id }
    highlights { field text ranges { start end } } } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "search": {
        "edges": [
          {
            "highlights": [
              {
                "field": "name",
                "ranges": [
                  {
                    "end": 3,
                    "start": 2,
                  },
                ],
                "text": "发展电子商务",
              },
            ],
            "node": {
              "id": "guofa-2016-1/task/4.1.1",
            },
            "score": 2,
          },
        ],
        "facets": [
          {
            "count": 1,
            "label": "Plan",
          },
          {
            "count": 1,
            "label": "Task",
          },
          {
            "count": 3,
            "label": "Passage",
          },
        ],
        "totalCount": 1,
      },
    }
  `);
});

test('a subgraph, and at depth 0 the edges among the nodes given', async () => {
  const query = `{
    around: subgraph(ids: ["unit/sci"]) { truncated totals { nodes edges exact } nodes { id } edges { id } }
    among: subgraph(ids: ["unit/sci", "unit/mof", "unit/miit"], depth: 0) { nodes { id } edges { id } }
  }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "among": {
        "edges": [
          {
            "id": "MANAGED_BY~unit/sci~unit/mof",
          },
        ],
        "nodes": [
          {
            "id": "unit/sci",
          },
          {
            "id": "unit/mof",
          },
          {
            "id": "unit/miit",
          },
        ],
      },
      "around": {
        "edges": [
          {
            "id": "MANAGED_BY~unit/sci~unit/mof",
          },
        ],
        "nodes": [
          {
            "id": "unit/sci",
          },
          {
            "id": "unit/mof",
          },
        ],
        "totals": {
          "edges": 1,
          "exact": true,
          "nodes": 2,
        },
        "truncated": false,
      },
    }
  `);
});

test('the problems of the reading', async () => {
  const query = `{ problems(severity: "warning") { totalCount edges { node {
    code severity message document line start end } } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "problems": {
        "edges": [
          {
            "node": {
              "code": "unit-unregistered",
              "document": "guofa-2016-1",
              "end": 103,
              "line": 12,
              "message": "No row of the register knows 各地区.",
              "severity": "warning",
              "start": 100,
            },
          },
        ],
        "totalCount": 1,
      },
    }
  `);
});
