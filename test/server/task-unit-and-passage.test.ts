import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
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

test('a task with its place and who is responsible for it', async () => {
  const query = `{ node(id: "guofa-2016-1/task/4.1.1") { ... on Task {
    parent { id ... on Task { children { id } } }
    responsibilities { role source { id } assignments { id } }
    supports { confidence target { id } }
    neighborCounts { type direction label role count }
  } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "node": {
        "neighborCounts": [
          {
            "count": 1,
            "direction": "OUT",
            "label": "Task",
            "role": null,
            "type": "PART_OF",
          },
          {
            "count": 1,
            "direction": "OUT",
            "label": "Goal",
            "role": null,
            "type": "SUPPORTS",
          },
          {
            "count": 1,
            "direction": "IN",
            "label": "Assignment",
            "role": null,
            "type": "COVERS",
          },
          {
            "count": 2,
            "direction": "IN",
            "label": "Unit",
            "role": "LEAD",
            "type": "RESPONSIBLE_FOR",
          },
          {
            "count": 1,
            "direction": "IN",
            "label": "Unit",
            "role": "PARTICIPANT",
            "type": "RESPONSIBLE_FOR",
          },
        ],
        "parent": {
          "children": [
            {
              "id": "guofa-2016-1/task/4.1.1",
            },
          ],
          "id": "guofa-2016-1/task/4.1",
        },
        "responsibilities": [
          {
            "assignments": [
              {
                "id": "guofa-2016-1/assignment/1",
              },
            ],
            "role": "LEAD",
            "source": {
              "id": "unit/ndrc",
            },
          },
          {
            "assignments": [
              {
                "id": "guofa-2016-1/assignment/1",
              },
            ],
            "role": "LEAD",
            "source": {
              "id": "unit/miit",
            },
          },
          {
            "assignments": [
              {
                "id": "guofa-2016-1/assignment/1",
              },
            ],
            "role": "PARTICIPANT",
            "source": {
              "id": "unit/cac",
            },
          },
        ],
        "supports": [
          {
            "confidence": 0.6,
            "target": {
              "id": "guofa-2016-1/goal/1",
            },
          },
        ],
      },
    }
  `);
});

test('a unit with its names and assignments', async () => {
  const query = `{ unit(id: "unit/miit") { name fullName aliases kind
    all: assignments { totalCount edges { node { id } } }
    ofOne: assignments(plan: "guofa-2016-1", roles: [LEAD]) { totalCount edges { node { id } } }
  } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "unit": {
        "aliases": [
          "工信部",
        ],
        "all": {
          "edges": [
            {
              "node": {
                "id": "guobanfa-2018-2/assignment/1",
              },
            },
            {
              "node": {
                "id": "guofa-2016-1/assignment/1",
              },
            },
          ],
          "totalCount": 2,
        },
        "fullName": "中华人民共和国工业和信息化部",
        "kind": "CONSTITUENT_DEPARTMENT",
        "name": "工业和信息化部",
        "ofOne": {
          "edges": [
            {
              "node": {
                "id": "guofa-2016-1/assignment/1",
              },
            },
          ],
          "totalCount": 1,
        },
      },
    }
  `);
});

test('a passage with what it names', async () => {
  const query = `{ node(id: "guofa-2016-1/passage/11") { ... on Passage {
    text kind line start end mentions { type target { id } } } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "node": {
        "end": 145,
        "kind": "paragraph",
        "line": 11,
        "mentions": [
          {
            "target": {
              "id": "unit/miit",
            },
            "type": "MENTIONS",
          },
        ],
        "start": 105,
        "text": "1 发展电子商务 工业和信息化部、国家发展改革委牵头,中央网信办等按职责分工负责",
      },
    }
  `);
});
