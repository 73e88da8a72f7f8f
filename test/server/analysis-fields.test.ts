import { afterAll, beforeAll, expect, test } from 'vitest';
import { createMemoryStore } from '../../graph/store/memory/memory-store.ts';
import { LIMITS } from '../../server/graphql/limits.ts';
import { SMALL_GRAPH } from '../fixtures/small-graph.ts';
import { countedStore, type Call } from './counted-store.ts';
import { serveStore, type Served } from './serve-store.ts';

let served: Served;
let calls: Call[];

beforeAll(async () => {
  const counted = countedStore(createMemoryStore(SMALL_GRAPH));
  calls = counted.calls;
  served = await serveStore(counted.store);
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

async function refusal(query: string): Promise<unknown> {
  const { status, body } = await served.ask(query);
  const [error] = body.errors ?? [];
  return { status, message: error?.message, argument: error?.extensions['argument'] };
}

test('pairs of units page by page, each with the rows asked for under each alias', async () => {
  const pairs = async (after: string) =>
    (await data(
      `{ unitPairs(first: 2${after}) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor }
         edges { node { units { id } count relative byRoles { roles count } a: assignments(first: 0) { id } assignments { id leads { id } } } } } }`,
    )) as { unitPairs: { pageInfo: { endCursor: string }; edges: unknown[] } };
  const first = await pairs('');
  expect(first).toEqual({
    unitPairs: {
      totalCount: 3,
      pageInfo: { hasNextPage: true, hasPreviousPage: false, endCursor: expect.any(String) as string },
      edges: [
        {
          node: {
            units: [{ id: 'unit/cac' }, { id: 'unit/miit' }],
            count: 1,
            relative: 0.75,
            byRoles: [{ roles: ['PARTICIPANT', 'LEAD'], count: 1 }],
            a: [],
            assignments: [
              { id: 'guofa-2016-1/assignment/1', leads: [{ id: 'unit/miit' }, { id: 'unit/ndrc' }] },
            ],
          },
        },
        expect.anything(),
      ],
    },
  });
  const second = await pairs(`, after: "${first.unitPairs.pageInfo.endCursor}"`);
  expect(second.unitPairs.edges).toHaveLength(1);
});

test('a cursor of one order is refused under another', async () => {
  const answer = (await data('{ unitPairs(first: 1) { pageInfo { endCursor } } }')) as {
    unitPairs: { pageInfo: { endCursor: string } };
  };
  const { endCursor } = answer.unitPairs.pageInfo;
  expect(
    await refusal(`{ unitPairs(first: 1, orderBy: RELATIVE, after: "${endCursor}") { totalCount } }`),
  ).toEqual({
    status: 400,
    message: 'The cursor given as `after` does not belong to this field with this filter and order.',
    argument: 'after',
  });
});

test('what a unit shares stands at the unit, and the rows themselves at the root', async () => {
  expect(
    await data(
      `{ unit(name: "网信办") { shares(first: 1, roles: [LEAD, PARTICIPANT]) { totalCount edges { node { units { name } } } } managedBy { id } successors(asOf: 2023) { id } }
         sharedAssignments(units: ["unit/cac", "unit/ndrc"]) { totalCount edges { node { id } } } }`,
    ),
  ).toEqual({
    unit: {
      shares: {
        totalCount: 2,
        edges: [{ node: { units: [{ name: '中央网信办' }, { name: '工业和信息化部' }] } }],
      },
      managedBy: null,
      successors: [],
    },
    sharedAssignments: { totalCount: 1, edges: [{ node: { id: 'guofa-2016-1/assignment/1' } }] },
  });
});

test('circles, gaps, the matrix, paths and chains are one call each', async () => {
  calls.length = 0;
  expect(
    await data(
      `{ unitCircles(minShared: 1) { units { id } }
         gaps { totalCount edges { node { kind cause reason node { id } } } }
         responsibilityMatrix(roles: [LEAD], plan: "guobanfa-2018-2") { rows { total node { id } } columns { node { id } total } cells { row column roles assignments } }
         paths(from: "unit/miit", to: "guofa-2016-1/goal/1", first: 1) { truncated paths { confidence nodes { id } edges { type source { id } } } }
         trace(from: "guofa-2016-1/goal/1", to: null) { from { id } truncated chains { confidence nodes { id } edges { type } } stops { depth node { id } } } }`,
    ),
  ).toEqual({
    unitCircles: [{ units: [{ id: 'unit/ndrc' }, { id: 'unit/miit' }, { id: 'unit/cac' }] }],
    gaps: {
      totalCount: 1,
      edges: [
        {
          node: {
            kind: 'GOAL_WITHOUT_PROJECT',
            cause: 'NOT_STATED',
            reason: 'What serves this goal leads on to no project.',
            node: { id: 'guofa-2016-1/goal/1.1' },
          },
        },
      ],
    },
    responsibilityMatrix: {
      rows: [{ total: 1, node: { id: 'unit/miit' } }],
      columns: [{ total: 1, node: { id: 'guobanfa-2018-2/task/1' } }],
      cells: [
        {
          row: 'unit/miit',
          column: 'guobanfa-2018-2/task/1',
          roles: ['LEAD'],
          assignments: ['guobanfa-2018-2/assignment/1'],
        },
      ],
    },
    paths: {
      truncated: true,
      paths: [
        {
          confidence: 0.6,
          nodes: [{ id: 'unit/miit' }, { id: 'guofa-2016-1/task/4.1.1' }, { id: 'guofa-2016-1/goal/1' }],
          edges: [
            { type: 'RESPONSIBLE_FOR', source: { id: 'unit/miit' } },
            { type: 'SUPPORTS', source: { id: 'guofa-2016-1/task/4.1.1' } },
          ],
        },
      ],
    },
    trace: {
      from: { id: 'guofa-2016-1/goal/1' },
      truncated: false,
      chains: [
        {
          confidence: 0.6,
          nodes: [
            { id: 'guofa-2016-1/goal/1' },
            { id: 'guofa-2016-1/task/4.1.1' },
            { id: 'guofa-2016-1/task/4.1' },
            { id: 'guofa-2016-1/project/1' },
          ],
          edges: [{ type: 'SUPPORTS' }, { type: 'PART_OF' }, { type: 'IMPLEMENTS' }],
        },
      ],
      stops: [{ depth: 3, node: { id: 'guofa-2016-1/action/1' } }],
    },
  });
  expect(calls.map(({ method }) => method).sort()).toEqual([
    'gapPage',
    'paths',
    'responsibilityMatrix',
    'trace',
    'unitCircles',
  ]);
});

test('a name that no unit bears is answered with names like it', async () => {
  const { status, body } = await served.ask('{ found: unit(name: "工业信息部") { id } }');
  expect({ status, body }).toMatchObject({
    status: 200,
    body: {
      data: { found: null },
      extensions: {
        suggestions: [
          { path: ['found'], name: '工业信息部', units: [{ id: 'unit/miit', name: '工业和信息化部' }] },
        ],
      },
    },
  });
});

test.each([
  [
    '{ sharedAssignments(units: []) { totalCount } }',
    '`units` of `sharedAssignments` must have a length of at least 1, not 0.',
    'units',
  ],
  [
    '{ unitPairs(minShared: 0) { totalCount } }',
    '`minShared` of `unitPairs` must be at least 1, not 0.',
    'minShared',
  ],
  [
    `{ paths(from: "a", to: "b", maxLength: ${LIMITS.pathLength + 1}) { truncated } }`,
    '`maxLength` of `paths` must be at most 6, not 7.',
    'maxLength',
  ],
  [
    '{ paths(from: "unit/cac", to: "unit/cac") { truncated } }',
    'A path leads from one node to another; `from` and `to` are the same.',
    'to',
  ],
  ['{ trace(from: "none") { truncated } }', 'No node has the id `none`.', 'from'],
])('%s is refused', async (query, message, argument) => {
  expect(await refusal(query)).toEqual({ status: 400, message, argument });
});
