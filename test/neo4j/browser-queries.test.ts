import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePositions, compareText } from '../../graph/analysis/compare-positions.ts';
import { placeOf } from '../../graph/analysis/sort-keys.ts';
import { standingOf } from '../../graph/model/graph-edge.ts';
import { hasLabel, type GraphNode } from '../../graph/model/graph-node.ts';
import { openDriver } from '../../graph/store/neo4j/open-driver.ts';
import { readShippedPlan } from '../fixtures/shipped-plan.ts';
import { needsNeo4j, openFilledStore, startTestServer, type TestServer } from './test-server.ts';

const guide = readFileSync(new URL('../../docs/neo4j.md', import.meta.url), 'utf8');
const QUERIES = [...guide.matchAll(/```cypher\n\/\/ ([^\n]+)\n(.*?)```/gsu)].map(
  ([, name = '', text = '']) => ({
    name,
    text,
  }),
);

const { nodes, edges } = readShippedPlan();
const byId = new Map(nodes.map((node) => [node.id as string, node]));
const node = (id: string): GraphNode => {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`${id} is not in the plan.`);
  return found;
};
const byPlace = (left: GraphNode, right: GraphNode) => comparePositions(placeOf(left), placeOf(right));
const idOfUnit = (name: string) => nodes.find((each) => each.label === 'Unit' && each.name === name)?.id;
const rowsOf = (unit: string | undefined, types: readonly string[]) =>
  new Set(
    edges.filter(({ type, source }) => types.includes(type) && source === unit).map(({ target }) => target),
  );
const charges = ['LEADS', 'PARTICIPATES_IN'];

/** The most frequent names first, as a query orders them. */
function most(counts: ReadonlyMap<string, number>, first: number): [string, number][] {
  return [...counts]
    .sort(([left, many], [right, more]) => more - many || compareText(left, right))
    .slice(0, first);
}

/** What each query has to answer, counted from the graph that reading gives. */
const EXPECTED: Readonly<Record<string, () => unknown[]>> = {
  'what a unit leads': () =>
    [...rowsOf(idOfUnit('工业和信息化部'), ['LEADS'])]
      .map(node)
      .sort(byPlace)
      .map((row) => (hasLabel(row, 'Assignment') ? [row.properties.number, row.properties.text] : [])),
  'who shares most rows with 公安部': () => {
    const own = rowsOf(idOfUnit('公安部'), charges);
    const counts = new Map<string, number>();
    for (const unit of nodes) {
      if (!hasLabel(unit, 'Unit') || unit.name === '公安部' || unit.properties.kind === 'collective')
        continue;
      const shared = [...rowsOf(unit.id, charges)].filter((row) => own.has(row)).length;
      if (shared > 0) counts.set(unit.name, shared);
    }
    return most(counts, 10);
  },
  'the rows that two units lead together': () => {
    const other = rowsOf(idOfUnit('工业和信息化部'), ['LEADS']);
    return [...rowsOf(idOfUnit('中央网信办'), ['LEADS'])]
      .filter((row) => other.has(row))
      .map(node)
      .sort(byPlace)
      .map(({ id }) => [id]);
  },
  'who is responsible for a task, in which role, by which rows': () =>
    edges
      .flatMap((edge) => {
        if (edge.type !== 'RESPONSIBLE_FOR') return [];
        const [task, unit] = [node(edge.target), node(edge.source)];
        if (task.label !== 'Task' || task.name !== '打造自主先进的技术体系') return [];
        return [{ task, answer: [task.id, unit.name, edge.properties.role, edge.properties.assignments] }];
      })
      .sort(
        (left, right) =>
          byPlace(left.task, right.task) ||
          comparePositions(left.answer.slice(1, 3).map(String), right.answer.slice(1, 3).map(String)),
      )
      .map(({ answer }) => answer),
  'which projects stand by a goal, over what supports it or its statements': () =>
    nodes
      .filter((each) => hasLabel(each, 'Goal') && each.properties.kind === 'named')
      .sort(byPlace)
      .map((goal) => {
        const statements = edges.flatMap(({ type, source, target }) =>
          type === 'PART_OF' && target === goal.id && node(source).label === 'Goal' ? [source] : [],
        );
        const aims = new Set([goal.id, ...statements]);
        const works = edges.flatMap(({ type, source, target }) =>
          type === 'SUPPORTS' && aims.has(target) ? [source] : [],
        );
        const projects = works.flatMap((work) => [
          ...(node(work).label === 'Project' ? [work] : []),
          ...edges.flatMap(({ type, source, target }) =>
            type === 'IMPLEMENTS' && target === work ? [source] : [],
          ),
        ]);
        return [goal.name, new Set(projects).size];
      })
      .filter(([, count]) => count !== 0),
  'the sentences behind an edge: why a rule ties work to a goal': () =>
    edges
      .filter(
        ({ type, target, provenance }) =>
          type === 'SUPPORTS' &&
          node(target).label === 'Goal' &&
          (standingOf(provenance).confidence ?? 0) >= 0.9,
      )
      .sort(
        (left, right) =>
          (standingOf(right.provenance).confidence ?? 0) - (standingOf(left.provenance).confidence ?? 0) ||
          byPlace(node(left.source), node(right.source)) ||
          byPlace(node(left.target), node(right.target)),
      )
      .map(({ source, target, provenance }) => {
        const { rule, confidence } = standingOf(provenance);
        const quotes = provenance.map((ground) => (ground.basis === 'REGISTER' ? '' : ground.quote));
        return [node(source).name, node(target).name, rule, confidence, quotes];
      }),
  'tasks that no unit leads': () => {
    const led = new Set(
      edges.flatMap((edge) =>
        edge.type === 'RESPONSIBLE_FOR' && edge.properties.role === 'lead' ? [edge.target] : [],
      ),
    );
    return nodes
      .filter(({ label, id }) => label === 'Task' && !led.has(id))
      .sort(byPlace)
      .map(({ id }) => [id]);
  },
  'indicators of the plan from baseline to target': () =>
    [...nodes].sort(byPlace).flatMap((each) => {
      if (!hasLabel(each, 'Indicator') || each.properties.outcome !== undefined) return [];
      const { baseline, target, unitOfMeasure } = each.properties;
      return [[each.name, baseline?.value ?? null, target?.value ?? null, unitOfMeasure ?? null]];
    }),
  'which bodies the plan mentions most': () => {
    const passages = new Map<string, Set<string>>();
    for (const { type, source, target } of edges) {
      if (type !== 'MENTIONS' || node(target).label !== 'Unit') continue;
      const { name } = node(target);
      passages.set(name, (passages.get(name) ?? new Set<string>()).add(source));
    }
    return most(new Map([...passages].map(([name, { size }]) => [name, size])), 10);
  },
  'what the reforms made of bodies': () =>
    edges
      .flatMap((edge) =>
        edge.type === 'SUCCEEDED_BY'
          ? [{ unit: node(edge.source), date: edge.properties.date ?? '', successor: node(edge.target) }]
          : [],
      )
      .sort(
        (left, right) =>
          byPlace(left.unit, right.unit) ||
          compareText(left.date, right.date) ||
          byPlace(left.successor, right.successor),
      )
      .map(({ unit, date, successor }) => [unit.name, date, successor.name]),
};

const { title, missing } = needsNeo4j('lts');

it('has ten and more queries, each with its answer counted anew', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(10);
  expect(QUERIES.map(({ name }) => name)).toEqual(Object.keys(EXPECTED));
});

describe.skipIf(missing)(`the queries of docs/neo4j.md: ${title}`, () => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer('lts');
    const store = await openFilledStore(server.address, readShippedPlan());
    await store.close();
  }, 300_000);
  afterAll(async () => {
    await server?.stop();
  }, 60_000);

  it.each(QUERIES)('$name', async ({ name, text }) => {
    if (server === undefined) throw new Error('The server is up only inside a test.');
    const driver = openDriver(server.address);
    try {
      const { records } = await driver.executeQuery(text, {}, { database: server.address.database });
      const expected = EXPECTED[name]?.() ?? [];
      expect(records.map((record) => [...record.values()])).toEqual(expected);
      expect(expected.length).toBeGreaterThan(0);
    } finally {
      await driver.close();
    }
  });
});
