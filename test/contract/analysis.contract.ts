import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf } from '../../graph/analysis/plan-of.ts';
import { standingOf, type GraphEdge } from '../../graph/model/graph-edge.ts';
import { placeOf } from '../../graph/analysis/sort-keys.ts';
import { comparePositions } from '../../graph/analysis/compare-positions.ts';
import { ROLE_KEYS, type Role } from '../../graph/ontology/roles.ts';
import type { NodeView } from '../../graph/store/selection.ts';
import { randomGraph } from '../fixtures/random-graph.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';
import { readPages } from './read-pages.ts';

const GRAPH = randomGraph({ seed: 16, nodes: 500, edges: 2500 });
const RUNS = { seed: 73, numRuns: 25 };
const KIND = new Map(
  GRAPH.nodes.map(({ id, properties }) => [id as string, 'kind' in properties ? properties.kind : undefined]),
);
const NODE = new Map(GRAPH.nodes.map((node) => [node.id as string, node]));

interface Rows {
  readonly plan?: string;
  readonly roles?: readonly Role[];
}

const rowFilter: fc.Arbitrary<Rows> = fc.record(
  {
    plan: fc.constantFrom(...GRAPH.documents.map(({ id }) => id as string)),
    roles: fc.subarray([...ROLE_KEYS], { minLength: 1 }),
  },
  { requiredKeys: [] },
);

/** The units of each row under a filter, counted from the edges alone. */
function unitsOfRows({ plan, roles }: Rows): Map<string, Map<string, Set<Role>>> {
  const rows = new Map<string, Map<string, Set<Role>>>();
  if (roles === undefined) {
    for (const { id, label } of GRAPH.nodes) if (label === 'Assignment') rows.set(id, new Map());
  }
  for (const { type, source, target, properties } of GRAPH.edges) {
    if ((type !== 'LEADS' && type !== 'PARTICIPATES_IN') || !('role' in properties)) continue;
    if (roles?.includes(properties.role) === false) continue;
    const units = rows.get(target) ?? new Map<string, Set<Role>>();
    rows.set(target, units);
    units.set(source, (units.get(source) ?? new Set()).add(properties.role));
  }
  return new Map([...rows].filter(([id]) => plan === undefined || planOf(id) === plan));
}

/** Every pair counted anew. */
function countPairs(filter: Rows, minShared: number) {
  const rows = [...unitsOfRows(filter)];
  const bodies = [...KIND]
    .filter(([id, kind]) => id.startsWith('unit/') && kind !== 'collective')
    .map(([id]) => id)
    .sort();
  const rowsWith = (unit: string) => rows.filter(([, units]) => units.has(unit)).map(([id]) => id);
  const busy = bodies.map((id) => ({ id, rows: rowsWith(id) })).filter((each) => each.rows.length > 0);
  return busy.flatMap((one, at) =>
    busy.slice(at + 1).flatMap((other) => {
      const shared = one.rows.filter((row) => other.rows.includes(row));
      const relative = (shared.length * rows.length) / (one.rows.length * other.rows.length);
      return shared.length >= Math.max(1, minShared)
        ? [{ units: [one.id, other.id], count: shared.length, relative, shared: shared.sort() }]
        : [];
    }),
  );
}

const idOf = ({ node }: NodeView) => node.id as string;
const believed = ({ provenance }: GraphEdge) => standingOf(provenance).confidence ?? 1;
const PAIR = { unit: {}, assignments: { first: 100, node: {} } };

/** Questions about the whole graph: who shares what, who is responsible, paths, chains, gaps. */
export function describeAnalysis(name: string, open: OpenStore): void {
  describe(`${name}: analysis of the small graph`, () => {
    const store = openedStore(open, SMALL_GRAPH);
    const belief = { includeInferred: true };

    it('pairs the bodies of a row, never a collective', async () => {
      const page = await store().unitPairs({
        filter: {},
        minShared: 1,
        order: 'COUNT',
        first: 9,
        totalCount: true,
        pair: PAIR,
      });
      expect(
        page.rows.map(({ value: { units, count, relative, byRoles, assignments } }) => [
          ...units.map(idOf),
          count,
          relative,
          byRoles,
          assignments?.map(idOf),
        ]),
      ).toEqual([
        [
          UNITS.cac,
          UNITS.miit,
          1,
          0.75,
          [{ roles: ['participant', 'lead'], count: 1 }],
          [`${ALPHA}/assignment/1`],
        ],
        [
          UNITS.cac,
          UNITS.ndrc,
          1,
          1.5,
          [{ roles: ['participant', 'lead'], count: 1 }],
          [`${ALPHA}/assignment/1`],
        ],
        [UNITS.miit, UNITS.ndrc, 1, 1.5, [{ roles: ['lead', 'lead'], count: 1 }], [`${ALPHA}/assignment/1`]],
      ]);
      expect(page.totalCount).toBe(3);
    });

    it('shows who is responsible for what as a sparse matrix', async () => {
      const matrix = await store().responsibilityMatrix({
        filter: { includeInferred: true, plan: ALPHA },
        most: 9,
        row: {},
        column: {},
      });
      expect(matrix.rows.map(({ view, total }) => [idOf(view), total])).toEqual([
        [UNITS.ndrc, 1],
        [UNITS.miit, 1],
        [UNITS.cac, 2],
        [UNITS.localities, 1],
      ]);
      expect(matrix.columns.map(({ view, total }) => [idOf(view), total])).toEqual([
        [`${ALPHA}/task/4.1.1`, 3],
        [`${ALPHA}/project/1`, 2],
      ]);
      expect(matrix.cells).toContainEqual({
        row: UNITS.cac,
        column: `${ALPHA}/task/4.1.1`,
        roles: ['participant'],
        assignments: [`${ALPHA}/assignment/1`],
      });
      await expect(
        store().responsibilityMatrix({ filter: { includeInferred: true }, most: 2, row: {}, column: {} }),
      ).rejects.toThrow('The matrix has 6 cells; at most 2 are answered at once.');
    });

    it('traces a goal down to projects, best first, and says where chains stop', async () => {
      const request = {
        to: ['Project'] as const,
        first: 9,
        maxLength: 8,
        belief,
        start: {},
        node: {},
        edge: {},
        stop: {},
      };
      const trace = await store().trace({ ...request, from: `${ALPHA}/goal/1` });
      expect(trace.paths.map(({ nodes, confidence }) => [confidence, ...nodes.map(idOf)])).toEqual([
        [0.6, `${ALPHA}/goal/1`, `${ALPHA}/task/4.1.1`, `${ALPHA}/task/4.1`, `${ALPHA}/project/1`],
        [0.4, `${ALPHA}/goal/1`, `${ALPHA}/project/1`],
      ]);
      expect(trace.stops.map(({ view, depth, reason }) => [idOf(view), depth, reason])).toEqual([
        [`${ALPHA}/action/1`, 3, 'It leads on to no Project.'],
      ]);
      const sure = await store().trace({
        ...request,
        from: `${ALPHA}/goal/1`,
        belief: { includeInferred: true, minConfidence: 0.5 },
      });
      expect(sure.paths).toHaveLength(1);
      const up = await store().trace({ ...request, from: `${ALPHA}/project/1` });
      expect(up.paths.map(({ nodes }) => nodes.map(idOf))).toEqual([
        [`${ALPHA}/project/1`, `${ALPHA}/task/4.1`, `${ALPHA}/task/4.1.1`, `${ALPHA}/goal/1`],
        [`${ALPHA}/project/1`, `${ALPHA}/goal/1`],
      ]);
      await expect(store().trace({ ...request, from: 'none' })).rejects.toThrow('No node has the id `none`.');
    });

    it('lists what is missing with its cause', async () => {
      const kinds = [
        'TASK_WITHOUT_LEAD',
        'GOAL_WITHOUT_PROJECT',
        'INDICATOR_WITHOUT_SUPPORTER',
        'INDICATOR_WITHOUT_FIGURE',
        'ASSIGNMENT_WITHOUT_TARGET',
        'ONLY_COLLECTIVE_UNITS',
      ] as const;
      const request = { kinds, maxLength: 8, node: {}, first: 1, totalCount: true };
      const gaps = async (includeInferred: boolean) => {
        const all = await readPages((after) =>
          store().gapPage({ ...request, belief: { includeInferred }, ...(after && { after }) }),
        );
        return all.values.map(({ kind, cause, view }) => [kind, cause, idOf(view)]);
      };
      expect(await gaps(true)).toEqual([['GOAL_WITHOUT_PROJECT', 'NOT_STATED', `${ALPHA}/goal/1.1`]]);
      expect(await gaps(false)).toEqual([
        ['GOAL_WITHOUT_PROJECT', 'NOT_STATED', `${ALPHA}/goal/1`],
        ['GOAL_WITHOUT_PROJECT', 'NOT_STATED', `${ALPHA}/goal/1.1`],
        ['ASSIGNMENT_WITHOUT_TARGET', 'NOT_UNDERSTOOD', `${ALPHA}/assignment/2`],
      ]);
    });

    it('follows a body through a reform', async () => {
      const successors = { '2016': { asOf: 2016, node: {} }, '2018': { asOf: 2018, node: {} } };
      const [mof] = await store().nodes({ ids: [UNITS.mof], node: { Unit: { successors } } });
      expect(mof?.successors?.['2016']).toEqual([]);
      expect(mof?.successors?.['2018']?.map(idOf)).toEqual([UNITS.ndrc]);
    });

    it('suggests units with a name like the one given', async () => {
      const names = async (name: string) =>
        (await store().similarUnits({ name, first: 2, node: {} })).map(idOf);
      expect(await names('工业信息部')).toEqual([UNITS.miit]);
      expect(await names('qqqqqq')).toEqual([]);
    });

    it('answers nothing for ids it does not know, and refuses a path from a node to itself', async () => {
      const request = { from: ALPHA, to: 'none', maxLength: 3, first: 3, belief, node: {}, edge: {} };
      expect(await store().paths(request)).toEqual({ paths: [], truncated: false });
      await expect(store().paths({ ...request, to: ALPHA })).rejects.toThrow('are the same');
      expect(planOf(BETA)).toBe(BETA);
    });
  });

  describe(`${name}: analysis of a random graph`, () => {
    const store = openedStore(open, GRAPH);

    it('counts every pair as the edges do, under every filter and order, page by page', async () => {
      const order = fc.constantFrom('COUNT' as const, 'RELATIVE' as const);
      await fc.assert(
        fc.asyncProperty(rowFilter, fc.integer({ min: 1, max: 3 }), order, async (filter, minShared, by) => {
          const request = { filter, minShared, order: by, first: 40, totalCount: true, pair: PAIR };
          const all = await readPages((after) => store().unitPairs({ ...request, ...(after && { after }) }));
          const wanted = countPairs(filter, minShared);
          const key = ({ count, relative, units }: { count: number; relative: number; units: string[] }) =>
            by === 'COUNT' ? [-count, ...units] : [-relative, -count, ...units];
          wanted.sort((left, right) => comparePositions(key(left), key(right)));
          expect(
            all.values.map(({ units, count, relative, assignments = [] }) => ({
              units: units.map(idOf),
              count,
              relative,
              shared: assignments.map(idOf).sort(),
            })),
          ).toEqual(wanted);
          expect(all.totalCount).toBe(wanted.length);
        }),
        RUNS,
      );
    });

    it('gives each unit its own pairs, and the rows that units share', async () => {
      await fc.assert(
        fc.asyncProperty(rowFilter, async (filter) => {
          const wanted = countPairs(filter, 1);
          const pair = wanted[Math.floor(wanted.length / 2)];
          if (pair === undefined) return;
          const [one = '', other = ''] = pair.units;
          const shares = { s: { filter, minShared: 1, first: 100, totalCount: true, pair: PAIR } };
          const [view] = await store().nodes({ ids: [one], node: { Unit: { shares } } });
          const own = wanted.filter(({ units }) => units.includes(one));
          expect(view?.shares?.['s']?.totalCount).toBe(own.length);
          const found = view?.shares?.['s']?.rows.map(({ value }) => value) ?? [];
          expect(
            found.map(({ units, count, relative }) => ({ units: units.map(idOf), count, relative })),
          ).toEqual(
            own
              .sort((left, right) =>
                comparePositions([-left.count, ...left.units], [-right.count, ...right.units]),
              )
              .map(({ units, count, relative }) => ({ units, count, relative })),
          );
          for (const { byRoles, units } of found) {
            const [mine = '', theirs = ''] = units.map(idOf);
            const times = [...unitsOfRows(filter).values()].reduce(
              (sum, row) => sum + (row.get(mine)?.size ?? 0) * (row.get(theirs)?.size ?? 0),
              0,
            );
            expect(byRoles.reduce((sum, { count }) => sum + count, 0)).toBe(times);
          }
          const rows = await readPages((after) =>
            store().nodePage({
              label: 'Assignment',
              filter: { ...filter, units: [one, other] },
              order: 'POSITION',
              node: {},
              first: 2,
              totalCount: true,
              ...(after && { after }),
            }),
          );
          expect(rows.values.map(idOf).sort()).toEqual(pair.shared);
          expect(rows.totalCount).toBe(pair.count);
        }),
        RUNS,
      );
    });

    it('finds the simple paths that walking every way finds', async () => {
      const ids = [...NODE.keys()];
      const edges = GRAPH.edges.filter(({ type }) => type !== 'STATED_IN' && type !== 'MENTIONS');
      const around = new Map<string, { edge: GraphEdge; to: string }[]>();
      for (const edge of edges) {
        for (const [from, to] of [
          [edge.source, edge.target],
          [edge.target, edge.source],
        ] as const) {
          around.set(from, [...(around.get(from) ?? []), { edge, to }]);
        }
      }
      const walk = (
        path: string[],
        to: string,
        left: number,
        walked: GraphEdge[],
        out: [string[], GraphEdge[]][],
      ) => {
        const at = path[path.length - 1] ?? '';
        if (at === to) {
          out.push([path, walked]);
          return;
        }
        if (left === 0 || (path.length > 1 && ['Plan', 'Passage'].includes(NODE.get(at)?.label ?? '')))
          return;
        for (const next of around.get(at) ?? []) {
          if (!path.includes(next.to)) walk([...path, next.to], to, left - 1, [...walked, next.edge], out);
        }
      };
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ids), fc.constantFrom(...ids), async (from, to) => {
          if (from === to) return;
          const all: [string[], GraphEdge[]][] = [];
          walk([from], to, 3, [], all);
          const key = ([nodes, walked]: [string[], GraphEdge[]]) => [
            nodes.length,
            -walked.reduce((product, edge) => product * believed(edge), 1),
            ...nodes,
            ...walked.map(({ id }) => id),
          ];
          all.sort((left, right) => comparePositions(key(left), key(right)));
          const { paths, truncated } = await store().paths({
            from,
            to,
            maxLength: 3,
            first: 4,
            belief: { includeInferred: true },
            node: {},
            edge: {},
          });
          expect(paths.map(({ nodes }) => nodes.map(idOf))).toEqual(all.slice(0, 4).map(([nodes]) => nodes));
          expect(paths.map(({ edges: walked }) => walked.map(({ edge }) => edge.id))).toEqual(
            all.slice(0, 4).map(([, walked]) => walked.map(({ id }) => id)),
          );
          expect(truncated).toBe(all.length > 4);
        }),
        { ...RUNS, numRuns: 60 },
      );
    });

    it('adds the matrix up from the edges', async () => {
      const roles: readonly Role[] = ['lead', 'participant'];
      const matrix = await store().responsibilityMatrix({
        filter: { includeInferred: false, roles },
        most: 1e6,
        row: {},
        column: {},
      });
      const wanted = new Map<string, Set<Role>>();
      for (const edge of GRAPH.edges) {
        if (edge.type !== 'RESPONSIBLE_FOR' || !roles.includes(edge.properties.role)) continue;
        if (standingOf(edge.provenance).basis === 'INFERRED') continue;
        const key = `${edge.source} ${edge.target}`;
        wanted.set(key, (wanted.get(key) ?? new Set()).add(edge.properties.role));
      }
      expect(
        matrix.cells.map(({ row, column, roles: held }) => [`${row} ${column}`, [...held].sort()]).sort(),
      ).toEqual([...wanted].map(([key, held]) => [key, [...held].sort()]).sort());
      const places = matrix.rows.map(({ view }) => placeOf(view.node));
      expect(places).toEqual([...places].sort(comparePositions));
      expect(matrix.rows.reduce((sum, { total }) => sum + total, 0)).toBe(matrix.cells.length);
      expect(matrix.columns.reduce((sum, { total }) => sum + total, 0)).toBe(matrix.cells.length);
    });
  });
}
