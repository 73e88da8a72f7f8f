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

test('a goal with its figures and what supports it', async () => {
  const query = `{ goals(filter: { level: 1 }) { totalCount edges { node {
    __typename id label name kind number level deadlineYear plan { id } degree
    stated: degree(includeInferred: false)
    provenance { document passage start quote basis rule confidence source }
    indicators { id target { text value bound unit year fiveYearTotal } goals { id } }
    supporters(minConfidence: 0) { totalCount edges { node { id } edge { type basis rule confidence role } } }
  } } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "goals": {
        "edges": [
          {
            "node": {
              "__typename": "Goal",
              "deadlineYear": null,
              "degree": 4,
              "id": "guofa-2016-1/goal/1",
              "indicators": [
                {
                  "goals": [
                    {
                      "id": "guofa-2016-1/goal/1.1",
                    },
                  ],
                  "id": "guofa-2016-1/indicator/1",
                  "target": {
                    "bound": null,
                    "fiveYearTotal": false,
                    "text": "26.2",
                    "unit": null,
                    "value": 26.2,
                    "year": null,
                  },
                },
              ],
              "kind": "NAMED",
              "label": "Goal",
              "level": 1,
              "name": "信息产业实力增强",
              "number": "1",
              "plan": {
                "id": "guofa-2016-1",
              },
              "provenance": [
                {
                  "basis": "STATED",
                  "confidence": null,
                  "document": "guofa-2016-1",
                  "passage": "guofa-2016-1/passage/2",
                  "quote": "信息产业实力增强。到2018年形成体系。",
                  "rule": null,
                  "source": null,
                  "start": 8,
                },
              ],
              "stated": 2,
              "supporters": {
                "edges": [
                  {
                    "edge": {
                      "basis": "INFERRED",
                      "confidence": 0.6,
                      "role": null,
                      "rule": "shared-terms",
                      "type": "SUPPORTS",
                    },
                    "node": {
                      "id": "guofa-2016-1/task/4.1.1",
                    },
                  },
                  {
                    "edge": {
                      "basis": "INFERRED",
                      "confidence": 0.4,
                      "role": null,
                      "rule": "shared-terms",
                      "type": "SUPPORTS",
                    },
                    "node": {
                      "id": "guofa-2016-1/project/1",
                    },
                  },
                ],
                "totalCount": 2,
              },
            },
          },
        ],
        "totalCount": 1,
      },
    }
  `);
});

test('an assignment with its parties and what it covers', async () => {
  const query = `{ node(id: "guofa-2016-1/assignment/1") { ... on Assignment {
    text unitsText openEnded deadline
    leads { id } participants { id kind }
    parties { type role wording source { id } target { id } basis }
    covers { id }
  } } }`;
  expect(await data(query)).toMatchInlineSnapshot(`
    {
      "node": {
        "covers": [
          {
            "id": "guofa-2016-1/task/4.1.1",
          },
        ],
        "deadline": null,
        "leads": [
          {
            "id": "unit/miit",
          },
          {
            "id": "unit/ndrc",
          },
        ],
        "openEnded": true,
        "participants": [
          {
            "id": "unit/cac",
            "kind": "PARTY_ORGAN",
          },
        ],
        "parties": [
          {
            "basis": "STATED",
            "role": "LEAD",
            "source": {
              "id": "unit/miit",
            },
            "target": {
              "id": "guofa-2016-1/assignment/1",
            },
            "type": "LEADS",
            "wording": "牵头",
          },
          {
            "basis": "STATED",
            "role": "LEAD",
            "source": {
              "id": "unit/ndrc",
            },
            "target": {
              "id": "guofa-2016-1/assignment/1",
            },
            "type": "LEADS",
            "wording": "牵头",
          },
          {
            "basis": "STATED",
            "role": "PARTICIPANT",
            "source": {
              "id": "unit/cac",
            },
            "target": {
              "id": "guofa-2016-1/assignment/1",
            },
            "type": "PARTICIPATES_IN",
            "wording": "按职责分工负责",
          },
        ],
        "text": "发展电子商务",
        "unitsText": "工业和信息化部、国家发展改革委牵头,中央网信办等",
      },
    }
  `);
});
