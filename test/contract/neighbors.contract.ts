import { describe, expect, it } from 'vitest';
import type { EdgeFilter, PageArguments } from '../../graph/store/graph-store.ts';
import type { Expansion } from '../../graph/store/selection.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';

const everything: PageArguments = { first: 99, totalCount: true };
const anyEdge: EdgeFilter = { direction: 'BOTH', includeInferred: true };

/** Degrees, counts of neighbors, pages of neighbors and what hangs on them. */
export function describeNeighbors(name: string, open: OpenStore): void {
  describe(`${name}: neighbors`, () => {
    const store = openedStore(open, SMALL_GRAPH);
    const neighborsOf = async (id: string, expansion: Partial<Expansion>) => {
      const label = SMALL_GRAPH.nodes.find((node) => node.id === id)?.label ?? 'Plan';
      const whole: Expansion = {
        ...everything,
        filter: anyEdge,
        order: 'neighbor',
        node: {},
        edge: {},
        ...expansion,
      };
      const [view] = await store().nodes({ ids: [id], node: { [label]: { expansions: { page: whole } } } });
      const page = view?.expansions['page'];
      expect(page?.totalCount).toBe(page?.rows.length);
      return page?.rows.map(({ value }) => `${value.edge.edge.type} ${value.view.node.id}`);
    };

    it('counts walked edges, with and without inferred ones', async () => {
      const both = { all: { includeInferred: true }, said: { includeInferred: false } };
      const views = await store().nodes({
        ids: [`${ALPHA}/goal/1`, UNITS.miit, UNITS.sci, `${ALPHA}/passage/11`],
        node: { Goal: { degrees: both }, Unit: { degrees: both }, Passage: { degrees: both } },
      });
      expect(views.map((view) => view?.degrees)).toEqual([
        { all: 4, said: 2 },
        { all: 4, said: 4 },
        { all: 1, said: 1 },
        { all: 1, said: 1 },
      ]);
    });

    it('counts neighbors by type, direction, label and role', async () => {
      const counts = { all: { includeInferred: true }, said: { includeInferred: false } };
      const [cac, goal] = await store().nodes({
        ids: [UNITS.cac, `${ALPHA}/goal/1`],
        node: { Unit: { neighborCounts: counts }, Goal: { neighborCounts: counts } },
      });
      const out = { direction: 'OUT', count: 1 };
      const inAssignments = [
        { ...out, type: 'PARTICIPATES_IN', label: 'Assignment', role: 'responsible' },
        { ...out, type: 'PARTICIPATES_IN', label: 'Assignment', role: 'participant' },
      ];
      expect(cac?.neighborCounts).toEqual({
        all: [
          ...inAssignments,
          { ...out, type: 'RESPONSIBLE_FOR', label: 'Task', role: 'participant' },
          { ...out, type: 'RESPONSIBLE_FOR', label: 'Project', role: 'responsible' },
        ],
        said: [...inAssignments, { ...out, type: 'RESPONSIBLE_FOR', label: 'Task', role: 'participant' }],
      });
      const parts = [
        { type: 'PART_OF', direction: 'IN', label: 'Goal', count: 1 },
        { type: 'PART_OF', direction: 'OUT', label: 'Plan', count: 1 },
      ];
      expect(goal?.neighborCounts).toEqual({
        all: [
          ...parts,
          { type: 'SUPPORTS', direction: 'IN', label: 'Task', count: 1 },
          { type: 'SUPPORTS', direction: 'IN', label: 'Project', count: 1 },
        ],
        said: parts,
      });
    });

    it('lists neighbors by type, role, order and place', async () => {
      expect(await neighborsOf(`${ALPHA}/assignment/1`, {})).toEqual([
        `PART_OF ${ALPHA}`,
        `COVERS ${ALPHA}/task/4.1.1`,
        `LEADS ${UNITS.miit}`,
        `LEADS ${UNITS.ndrc}`,
        `PARTICIPATES_IN ${UNITS.cac}`,
      ]);
      expect(await neighborsOf(`${ALPHA}/assignment/1`, { order: 'clause' })).toEqual([
        `PART_OF ${ALPHA}`,
        `COVERS ${ALPHA}/task/4.1.1`,
        `LEADS ${UNITS.miit}`,
        `LEADS ${UNITS.ndrc}`,
        `PARTICIPATES_IN ${UNITS.cac}`,
      ]);
      expect(
        await neighborsOf(UNITS.cac, { order: 'clause', filter: { ...anyEdge, types: ['PARTICIPATES_IN'] } }),
      ).toEqual([`PARTICIPATES_IN ${ALPHA}/assignment/2`, `PARTICIPATES_IN ${ALPHA}/assignment/1`]);
      expect(await neighborsOf(UNITS.cac, { order: 'clause' })).toEqual([
        `RESPONSIBLE_FOR ${ALPHA}/project/1`,
        `RESPONSIBLE_FOR ${ALPHA}/task/4.1.1`,
        `PARTICIPATES_IN ${ALPHA}/assignment/2`,
        `PARTICIPATES_IN ${ALPHA}/assignment/1`,
      ]);
    });

    it.each<[string, string, Partial<EdgeFilter>, readonly string[]]>([
      [
        'a type walked only when named',
        UNITS.miit,
        { types: ['MENTIONS'] },
        [`MENTIONS ${BETA}/passage/3`, `MENTIONS ${ALPHA}/passage/11`],
      ],
      ['the direction', UNITS.mof, { direction: 'IN' }, [`MANAGED_BY ${UNITS.sci}`]],
      ['the other direction', UNITS.mof, { direction: 'OUT' }, [`SUCCEEDED_BY ${UNITS.ndrc}`]],
      [
        'labels of the neighbor',
        UNITS.miit,
        { labels: ['Task'] },
        [`RESPONSIBLE_FOR ${BETA}/task/1`, `RESPONSIBLE_FOR ${ALPHA}/task/4.1.1`],
      ],
      ['no label at all', UNITS.miit, { labels: [] }, []],
      [
        'roles, where an edge has one',
        `${ALPHA}/task/4.1.1`,
        { roles: ['participant'], labels: ['Unit', 'Task'] },
        [`PART_OF ${ALPHA}/task/4.1`, `RESPONSIBLE_FOR ${UNITS.cac}`],
      ],
      ['what was not inferred', `${ALPHA}/goal/1`, { includeInferred: false, types: ['SUPPORTS'] }, []],
      [
        'what is sure enough',
        `${ALPHA}/goal/1`,
        { minConfidence: 0.5, types: ['SUPPORTS'] },
        [`SUPPORTS ${ALPHA}/task/4.1.1`],
      ],
      [
        'confidence, which binds inferred edges only',
        `${ALPHA}/indicator/1`,
        { minConfidence: 1, includeInferred: false, types: ['SUPPORTS', 'MEASURES'] },
        [`MEASURES ${ALPHA}/goal/1.1`, `SUPPORTS ${ALPHA}/action/1`],
      ],
    ])('keeps to %s', async (_what, id, filter, wanted) => {
      expect(await neighborsOf(id, { filter: { ...anyEdge, ...filter } })).toEqual(wanted);
    });

    it('starts from the parts too, and keeps to a plan', async () => {
      const measures = { ...anyEdge, types: ['MEASURES'], direction: 'IN' } as const;
      expect(await neighborsOf(`${ALPHA}/goal/1`, { filter: measures })).toEqual([]);
      expect(await neighborsOf(`${ALPHA}/goal/1`, { filter: measures, withParts: true })).toEqual([
        `MEASURES ${ALPHA}/indicator/1`,
      ]);
      const parts = { ...anyEdge, types: ['PART_OF'] } as const;
      expect(await neighborsOf(`${ALPHA}/goal/1`, { filter: parts, withParts: true })).toEqual([
        `PART_OF ${ALPHA}`,
        `PART_OF ${ALPHA}/goal/1.1`,
      ]);
      const leads = { ...anyEdge, types: ['LEADS'] } as const;
      expect(await neighborsOf(UNITS.miit, { filter: leads, plan: BETA })).toEqual([
        `LEADS ${BETA}/assignment/1`,
      ]);
    });

    it('fetches what hangs on an edge, two steps deep and twice under two keys', async () => {
      const filter = { ...anyEdge, types: ['RESPONSIBLE_FOR'] } as const;
      const edge = {
        source: {},
        target: { Task: { degrees: { d: { includeInferred: true } } } },
        assignments: {},
      };
      const step: Expansion = { ...everything, totalCount: false, filter, order: 'neighbor', node: {}, edge };
      const again: Expansion = { ...step, edge: {}, node: { Task: { expansions: { back: step } } } };
      const [view] = await store().nodes({
        ids: [UNITS.ndrc],
        node: { Unit: { expansions: { step, again } } },
      });
      const row = view?.expansions['step']?.rows[0]?.value;
      expect(row?.edge.source?.node.id).toBe(UNITS.ndrc);
      expect(row?.edge.target).toMatchObject({ node: { id: `${ALPHA}/task/4.1.1` }, degrees: { d: 6 } });
      expect(row?.edge.assignments?.map(({ node }) => node.id)).toEqual([`${ALPHA}/assignment/1`]);
      const back = view?.expansions['again']?.rows[0]?.value.view.expansions['back'];
      expect(back?.rows.map(({ value }) => value.view.node.id)).toEqual([UNITS.ndrc, UNITS.miit, UNITS.cac]);
      expect(view?.expansions['again']?.rows[0]?.value.edge).not.toHaveProperty('source');
    });
  });
}
