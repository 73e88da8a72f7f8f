import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingOf, type GraphEdge } from '../../graph/model/graph-edge.ts';
import { LABEL_KEYS, type Label } from '../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPE_KEYS } from '../../graph/ontology/relationship-types.ts';
import { ROLE_KEYS } from '../../graph/ontology/roles.ts';
import type { EdgeFilter } from '../../graph/store/graph-store.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';
import { readPages } from './read-pages.ts';

const GRAPH = randomGraph({ seed: 73, nodes: 2000, edges: 6000 });
const LABEL_OF = new Map<string, Label>(GRAPH.nodes.map(({ id, label }) => [id, label]));
const PLANS = GRAPH.documents.map(({ id }) => id);
const UNIT_IDS = GRAPH.nodes.filter(({ label }) => label === 'Unit').map(({ id }) => id);
const RUNS = { seed: 73, numRuns: 60 };

const optional = <T>(key: string, values: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    values.map((value) => ({ [key]: value })),
  );
const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
const label = fc.constantFrom(...LABEL_KEYS);

const edgeFilter: fc.Arbitrary<Omit<EdgeFilter, 'direction'>> = fc
  .tuple(
    fc.record({ includeInferred: fc.boolean() }),
    optional('types', some(RELATIONSHIP_TYPE_KEYS)),
    optional('labels', some(LABEL_KEYS)),
    optional('roles', some(ROLE_KEYS)),
    optional('minConfidence', fc.constantFrom(0, 0.3, 0.5, 1)),
  )
  .map(([first, ...rest]) => Object.assign({ ...first }, ...rest) as Omit<EdgeFilter, 'direction'>);

/** The filter as its documentation words it, said again here so that a store's own reading is not compared with itself. */
function passes(edge: GraphEdge, filter: Omit<EdgeFilter, 'direction'>): boolean {
  if (filter.types === undefined && (edge.type === 'STATED_IN' || edge.type === 'MENTIONS')) return false;
  if (filter.types?.includes(edge.type) === false) return false;
  if ('role' in edge.properties && filter.roles?.includes(edge.properties.role) === false) return false;
  const { basis, confidence = 1 } = standingOf(edge.provenance);
  return basis !== 'INFERRED' || (filter.includeInferred && confidence >= (filter.minConfidence ?? 0));
}

function stepsAround(
  ids: readonly string[],
  depth: number,
  filter: Omit<EdgeFilter, 'direction'>,
): Set<string> {
  const reached = new Set(ids);
  let frontier = new Set(ids);
  for (let step = 0; step < depth; step += 1) {
    const next = new Set<string>();
    for (const edge of GRAPH.edges.filter((candidate) => passes(candidate, filter))) {
      for (const [from, to] of [
        [edge.source, edge.target],
        [edge.target, edge.source],
      ] as const) {
        const ends = step > 0 && ['Plan', 'Passage'].includes(LABEL_OF.get(from) ?? '');
        const allowed = filter.labels?.includes(LABEL_OF.get(to) ?? 'Plan') ?? true;
        if (frontier.has(from) && !ends && allowed && !reached.has(to)) next.add(to);
      }
    }
    for (const id of next) reached.add(id);
    frontier = next;
  }
  return reached;
}

/** Properties that hold on every graph, tried on a random one. */
export function describeRandomGraph(name: string, open: OpenStore): void {
  describe(`${name}: a random graph`, () => {
    const store = openedStore(open, GRAPH);

    it('pages through nodes without repeats or holes, under every order and filter', async () => {
      const filter = fc
        .tuple(
          optional('plan', fc.constantFrom(...PLANS)),
          optional('level', fc.constantFrom(1, 2)),
          optional('nameContains', fc.constantFrom('信', 'ipv', '5G')),
          optional('unit', fc.constantFrom(...UNIT_IDS)),
          optional('roles', some(ROLE_KEYS)),
          optional('hasLead', fc.boolean()),
        )
        .map((parts) => Object.assign({}, ...parts) as Record<string, never>);
      const order = fc.constantFrom('POSITION', 'NAME', 'DEGREE');
      await fc.assert(
        fc.asyncProperty(
          label,
          filter,
          order,
          fc.integer({ min: 1, max: 40 }),
          async (of, by, orderBy, first) => {
            const request = { label: of, filter: by, order: orderBy, totalCount: true, node: {} } as const;
            const whole = await store().nodePage({ ...request, first: 5000 });
            const paged = await readPages((after) =>
              store().nodePage({ ...request, first, ...(after && { after }) }),
            );
            expect(paged.values.map(({ node }) => node.id)).toEqual(
              whole.rows.map(({ value }) => value.node.id),
            );
            expect(paged.totalCount).toBe(whole.rows.length);
          },
        ),
        RUNS,
      );
    });

    it('gives every node of a label in every order', async () => {
      for (const of of LABEL_KEYS) {
        const ids = GRAPH.nodes.filter((node) => node.label === of).map(({ id }) => id);
        for (const order of ['POSITION', 'NAME', 'DEGREE'] as const) {
          const page = await store().nodePage({
            label: of,
            filter: {},
            order,
            first: 5000,
            totalCount: false,
            node: {},
          });
          expect(page.rows.map(({ value }) => value.node.id).sort()).toEqual([...ids].sort());
        }
      }
    });

    it('pages through exactly the neighbors that the edges give', async () => {
      const direction = fc.constantFrom('IN', 'OUT', 'BOTH');
      const order = fc.constantFrom('neighbor', 'clause');
      const id = fc.constantFrom(...GRAPH.nodes.slice(0, 40).map((node) => node.id));
      await fc.assert(
        fc.asyncProperty(id, edgeFilter, direction, order, async (of, some, way, by) => {
          const filter: EdgeFilter = { ...some, direction: way };
          const expected = GRAPH.edges.filter((edge) => {
            const neighbor = edge.source === of ? edge.target : edge.source;
            const atNode = (way !== 'IN' && edge.source === of) || (way !== 'OUT' && edge.target === of);
            return (
              atNode &&
              passes(edge, some) &&
              (some.labels?.includes(LABEL_OF.get(neighbor) ?? 'Plan') ?? true)
            );
          });
          const paged = await readPages(async (after) => {
            const page = {
              filter,
              order: by,
              first: 7,
              totalCount: true,
              node: {},
              edge: {},
              ...(after && { after }),
            };
            const selection = { [LABEL_OF.get(of) ?? 'Plan']: { expansions: { page } } };
            const [view] = await store().nodes({ ids: [of], node: selection });
            return view?.expansions['page'] ?? { rows: [], hasNextPage: false };
          });
          expect(paged.values.map(({ edge }) => edge.edge.id).sort()).toEqual(
            expected.map((edge) => edge.id).sort(),
          );
          expect(paged.totalCount).toBe(expected.length);
        }),
        RUNS,
      );
    });

    it('answers a subgraph with what the edges reach, and with the edges among it', async () => {
      const ids = fc.subarray(
        GRAPH.nodes.slice(0, 60).map((node) => node.id),
        { minLength: 1, maxLength: 3 },
      );
      const depth = fc.integer({ min: 0, max: 3 });
      await fc.assert(
        fc.asyncProperty(
          ids,
          depth,
          edgeFilter,
          fc.constantFrom(5, 50, 5000),
          async (from, steps, filter, limit) => {
            const answer = await store().subgraph({
              ids: from,
              depth: steps,
              filter,
              limit,
              node: {},
              edge: {},
            });
            const reached = stepsAround(from, steps, filter);
            const among = (nodes: ReadonlySet<string>) =>
              GRAPH.edges.filter(
                (edge) => nodes.has(edge.source) && nodes.has(edge.target) && passes(edge, filter),
              );
            const answered = new Set<string>(answer.nodes.map(({ node }) => node.id));
            expect(answer.totals).toEqual({ nodes: reached.size, edges: among(reached).length, exact: true });
            expect(answered.size).toBe(Math.min(limit, reached.size));
            expect([...answered].filter((node) => !reached.has(node))).toEqual([]);
            expect(answer.edges.map(({ edge }) => edge.id).sort()).toEqual(
              among(answered)
                .map(({ id }) => id)
                .sort(),
            );
            expect(answer.truncated).toBe(reached.size > limit);
          },
        ),
        RUNS,
      );
    });

    it('never walks through a Plan or a Passage', async () => {
      const types = ['PART_OF', 'STATED_IN', 'MENTIONS'] as const;
      for (const { id } of GRAPH.nodes.slice(0, 60)) {
        const filter = { types, includeInferred: true };
        const answer = await store().subgraph({
          ids: [id],
          depth: 4,
          filter,
          limit: 5000,
          node: {},
          edge: {},
        });
        expect(new Set(answer.nodes.map(({ node }) => node.id))).toEqual(stepsAround([id], 4, filter));
      }
    });

    it('finds literally what holds the query, and facets add up to the total', async () => {
      const query = fc.constantFrom('信', '信息', '网络安全', '5g', 'pv6', '庆5', '数据工程', '商务');
      await fc.assert(
        fc.asyncProperty(
          query,
          fc.option(fc.constantFrom(...PLANS), { nil: undefined }),
          async (text, plan) => {
            const ask = {
              query: text,
              facets: true,
              totalCount: true,
              node: {},
              ...(plan !== undefined && { plan }),
            };
            const whole = await store().search({ ...ask, first: 5000 });
            const paged = await readPages((after) =>
              store().search({ ...ask, first: 50, ...(after && { after }) }),
            );
            expect(paged.values).toEqual(whole.rows.map(({ value }) => value));
            expect(whole.facets?.reduce((sum, { count }) => sum + count, 0)).toBe(whole.totalCount);
            if (plan !== undefined) return;
            const holds = GRAPH.nodes.filter((node) => {
              const names = [node.name, node.shortName];
              if (node.label === 'Unit') names.push(node.properties.fullName, ...node.properties.aliases);
              const texts = node.label === 'Passage' ? [node.properties.text] : names;
              return texts.some((words) => words.toLowerCase().includes(text));
            });
            expect(whole.rows.map(({ value }) => value.view.node.id).sort()).toEqual(
              holds.map(({ id }) => id).sort(),
            );
          },
        ),
        RUNS,
      );
    });

    it('pages through problems without repeats or holes', async () => {
      const paged = await readPages((after) =>
        store().problemPage({ first: 7, totalCount: true, ...(after && { after }) }),
      );
      expect(paged.values).toHaveLength(GRAPH.problems.length);
      expect(paged.totalCount).toBe(GRAPH.problems.length);
    });
  });
}
