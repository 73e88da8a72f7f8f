import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placeOf } from '../../graph/analysis/sort-keys.ts';
import { searchQuery } from '../../graph/analysis/search-query.ts';
import { skeletonEdge, skeletonNode } from '../../graph/analysis/skeleton-parts.ts';
import type { Expansion } from '../../graph/store/selection.ts';
import { metaStatement } from '../../graph/store/neo4j/statements/meta.ts';
import { nodePageStatement } from '../../graph/store/neo4j/statements/node-page.ts';
import { nodesStatement } from '../../graph/store/neo4j/statements/nodes.ts';
import { problemPageStatement } from '../../graph/store/neo4j/statements/problem-page.ts';
import { searchStatement } from '../../graph/store/neo4j/statements/search.ts';
import {
  skeletonEdgesStatement,
  skeletonNodesStatement,
  skeletonProblemsStatement,
  skeletonVersionStatement,
} from '../../graph/store/neo4j/statements/skeleton.ts';
import type { Statement } from '../../graph/store/neo4j/statements/statement.ts';
import { subgraphStatement } from '../../graph/store/neo4j/statements/subgraph.ts';
import { unitByNameStatement } from '../../graph/store/neo4j/statements/unit-by-name.ts';
import { viewsStatement } from '../../graph/store/neo4j/statements/views.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { profileStatements, type StatementProfile } from './profile-statement.ts';
import { needsNeo4j, openFilledStore, startTestServer, type TestServer } from './test-server.ts';

const PLAN = 'guofa-2016-73';
const GOAL = `${PLAN}/goal/2`;
const UNIT = 'unit/mps';
const page = { first: 10, totalCount: false };
const step = (expansion: Omit<Expansion, 'first' | 'totalCount' | 'node' | 'edge' | 'order'>): Expansion => ({
  ...page,
  order: 'neighbor',
  node: {},
  edge: {},
  ...expansion,
});
const everyNeighbor = step({ filter: { direction: 'BOTH', includeInferred: true } });
const walked = { includeInferred: true };
const broad = searchQuery('信息');
if (broad === undefined) throw new Error('A query of letters has terms.');

const graph = readShippedPlan();
const passages = graph.nodes
  .filter(({ label }) => label === 'Passage')
  .map((node) => placeOf(node))
  .sort((left, right) => left[1] - right[1]);
const link = graph.edges.find(({ type }) => type === 'LEADS');
if (link === undefined) throw new Error('The plan has edges.');
const found = graph.nodes.filter(({ label }) => label === 'Goal').slice(0, 10);

interface Row {
  readonly statement: Statement;
  /** Of the database for the shipped plan, as counted on 5.26; a plan that does a fifth more is found out. */
  readonly dbHits: number;
  /** Where an id or a place is given, an index leads there. */
  readonly seeks?: boolean;
}

const nodePage = { label: 'Passage', filter: {}, order: 'POSITION', ...page, node: {} } as const;

const ROWS: Readonly<Record<string, Row>> = {
  'one node by its id': { statement: nodesStatement([GOAL], {}), dbHits: 22, seeks: true },
  'the neighbors of a node': {
    statement: nodesStatement([UNIT], { Unit: { expansions: { n: everyNeighbor } } }),
    dbHits: 937,
    seeks: true,
  },
  'the neighbors with their neighbors': {
    statement: nodesStatement([GOAL], {
      Goal: {
        expansions: { n: { ...everyNeighbor, node: { Project: { expansions: { m: everyNeighbor } } } } },
      },
    }),
    dbHits: 184,
    seeks: true,
  },
  'what a unit shares': {
    statement: nodesStatement([UNIT], {
      Unit: { shares: { s: { filter: {}, minShared: 1, ...page, pair: { unit: {} } } } },
    }),
    dbHits: 20557,
    seeks: true,
  },
  'what became of a unit': {
    statement: nodesStatement([UNIT], { Unit: { successors: { s: { asOf: 2023, node: {} } } } }),
    dbHits: 28,
    seeks: true,
  },
  'the first page of a label': { statement: nodePageStatement(nodePage), dbHits: 193, seeks: true },
  'page 50 of a label': {
    statement: nodePageStatement({ ...nodePage, after: passages[489] ?? [] }),
    dbHits: 193,
    seeks: true,
  },
  'a page by name': {
    statement: nodePageStatement({ ...nodePage, order: 'NAME' }),
    dbHits: 193,
    seeks: true,
  },
  'a page by degree': {
    statement: nodePageStatement({ ...nodePage, order: 'DEGREE' }),
    dbHits: 193,
    seeks: true,
  },
  'the rows of a unit': {
    statement: nodePageStatement({ ...nodePage, label: 'Assignment', filter: { unit: UNIT } }),
    dbHits: 460,
    seeks: true,
  },
  'the rows of two units': {
    statement: nodePageStatement({
      ...nodePage,
      label: 'Assignment',
      filter: { units: [UNIT, 'unit/cac'], roles: ['lead'] },
    }),
    dbHits: 493,
    seeks: true,
  },
  'a unit by its name': { statement: unitByNameStatement('公安部', {}), dbHits: 206, seeks: true },
  'one step around a node': {
    statement: subgraphStatement(
      { ids: [GOAL], depth: 1, filter: walked, limit: 50, node: {}, edge: {} },
      500,
    ),
    dbHits: 241,
    seeks: true,
  },
  'two steps around a unit': {
    statement: subgraphStatement(
      { ids: [UNIT], depth: 2, filter: walked, limit: 50, node: {}, edge: {} },
      500,
    ),
    dbHits: 16739,
    seeks: true,
  },
  'the edges among some nodes': {
    statement: subgraphStatement(
      { ids: [GOAL, UNIT], depth: 0, filter: walked, limit: 50, node: {}, edge: {} },
      500,
    ),
    dbHits: 136,
    seeks: true,
  },
  'the nodes and edges of an answer': {
    statement: viewsStatement({
      nodes: { nodes: { nodes: found.map(skeletonNode), selection: {} } },
      edges: { edges: [skeletonEdge(link)], selection: {} },
    }),
    dbHits: 333,
    seeks: true,
  },
  'a broad search': {
    statement: searchStatement({ query: '信息', facets: false, ...page, node: {} }, broad),
    dbHits: 1449,
  },
  'a page of findings': { statement: problemPageStatement(page), dbHits: 4 },
  'what the database holds': { statement: metaStatement({}), dbHits: 32 },
  'the version': { statement: skeletonVersionStatement(), dbHits: 3 },
  'the nodes of the skeleton': { statement: skeletonNodesStatement(), dbHits: 16888 },
  'the edges of the skeleton': { statement: skeletonEdgesStatement(), dbHits: 48666 },
  'the findings of the skeleton': { statement: skeletonProblemsStatement(), dbHits: 4 },
};

/** The names that the statements of the folder give themselves, up to what varies in them. */
function statementNames(): readonly string[] {
  const folder = new URL('../../graph/store/neo4j/statements/', import.meta.url);
  return readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?:name: |statement\(\s*)['`]([\w.]+)/g)].map(
      ([, name = '']) => name,
    ),
  );
}

const { title, missing } = needsNeo4j('lts');

it('profiles every statement there is', () => {
  const profiled = Object.values(ROWS).map(({ statement: { name } }) => name);
  const left = statementNames().filter((name) => !profiled.some((each) => each.startsWith(name)));
  expect(left).toEqual([]);
  expect(statementNames().length).toBeGreaterThan(10);
});

describe.skipIf(missing)(`statements under PROFILE: ${title}`, () => {
  let server: TestServer | undefined;
  let profiles: ReadonlyMap<string, StatementProfile> = new Map();

  beforeAll(async () => {
    server = await startTestServer('lts');
    const store = await openFilledStore(server.address, graph);
    await store.close();
    const names = Object.keys(ROWS);
    const measured = await profileStatements(
      server.address,
      Object.values(ROWS).map(({ statement }) => statement),
    );
    profiles = new Map(names.map((name, at) => [name, measured[at] as StatementProfile]));
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  }, 60_000);

  it.each(Object.keys(ROWS))('%s', (name) => {
    const [row, profile] = [ROWS[name], profiles.get(name)];
    if (row === undefined || profile === undefined) throw new Error(`${name} was not profiled.`);
    expect(profile.dbHits).toBeLessThanOrEqual(row.dbHits * 1.2);
    expect(profile.dbHits).toBeGreaterThanOrEqual(row.dbHits * 0.5);
    const operators = [...profile.operators];
    expect(operators.filter((operator) => /^(CartesianProduct|AllNodesScan|Eager)$/.test(operator))).toEqual(
      [],
    );
    if (row.seeks === true) expect(operators.some((operator) => /Index\w*Seek/.test(operator))).toBe(true);
  });

  it('page 50 costs what page 1 costs', () => {
    const hits = (name: string) => profiles.get(name)?.dbHits ?? Infinity;
    expect(hits('page 50 of a label')).toBeLessThanOrEqual(1.2 * hits('the first page of a label'));
  });
});
