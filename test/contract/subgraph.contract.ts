import { describe, expect, it } from 'vitest';
import type { SubgraphRequest } from '../../graph/store/graph-store.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';

const task = `${ALPHA}/task/4.1.1`;

/** Neighborhoods. */
export function describeSubgraph(name: string, open: OpenStore): void {
  describe(`${name}: subgraph`, () => {
    const store = openedStore(open, SMALL_GRAPH);
    const around = async (ids: readonly string[], request: Partial<SubgraphRequest> = {}) => {
      const filter = { includeInferred: true };
      const answer = await store().subgraph({
        ids,
        depth: 1,
        filter,
        limit: 99,
        node: {},
        edge: {},
        ...request,
      });
      return {
        ...answer,
        nodes: answer.nodes.map(({ node }) => node.id),
        edges: answer.edges.map(({ edge }) => edge.id),
      };
    };

    it('gives at depth 0 the edges among the given nodes', async () => {
      expect(
        await around([UNITS.miit, 'no-such', task, UNITS.miit, `${ALPHA}/assignment/1`], { depth: 0 }),
      ).toEqual({
        nodes: [UNITS.miit, task, `${ALPHA}/assignment/1`],
        edges: [
          `LEADS~${UNITS.miit}~${ALPHA}/assignment/1~lead`,
          `RESPONSIBLE_FOR~${UNITS.miit}~${task}~lead`,
          `COVERS~${ALPHA}/assignment/1~${task}`,
        ],
        truncated: false,
        totals: { nodes: 3, edges: 3, exact: true },
      });
    });

    it('walks nearest first in the order of neighbors', async () => {
      const { nodes, totals } = await around([task]);
      expect(nodes).toEqual([
        task,
        `${ALPHA}/task/4.1`,
        `${ALPHA}/goal/1`,
        `${ALPHA}/assignment/1`,
        UNITS.ndrc,
        UNITS.miit,
        UNITS.cac,
      ]);
      expect(totals).toEqual({ nodes: 7, edges: 9, exact: true });
    });

    it('cuts at the limit and tells the whole size', async () => {
      expect(await around([task], { limit: 3 })).toEqual({
        nodes: [task, `${ALPHA}/task/4.1`, `${ALPHA}/goal/1`],
        edges: [`PART_OF~${task}~${ALPHA}/task/4.1`, `SUPPORTS~${task}~${ALPHA}/goal/1`],
        truncated: true,
        totals: { nodes: 7, edges: 9, exact: true },
      });
    });

    it('reaches a Plan and a Passage but does not walk on from them', async () => {
      const filter = { includeInferred: true, types: ['PART_OF'] } as const;
      expect((await around([`${ALPHA}/action/1`], { depth: 3, filter })).nodes).toEqual([
        `${ALPHA}/action/1`,
        ALPHA,
      ]);
      const mentions = { includeInferred: true, types: ['MENTIONS', 'STATED_IN'] } as const;
      expect((await around([UNITS.miit], { depth: 2, filter: mentions })).nodes).toEqual([
        UNITS.miit,
        `${BETA}/passage/3`,
        `${ALPHA}/passage/11`,
      ]);
      const fromPlan = await around([BETA], { filter });
      expect(fromPlan.nodes).toHaveLength(6);
    });

    it('keeps to labels, roles and what was not inferred', async () => {
      const filter = { includeInferred: false, labels: ['Unit', 'Goal'], roles: ['lead'] } as const;
      expect(await around([task], { filter })).toEqual({
        nodes: [task, UNITS.ndrc, UNITS.miit],
        edges: [`RESPONSIBLE_FOR~${UNITS.ndrc}~${task}~lead`, `RESPONSIBLE_FOR~${UNITS.miit}~${task}~lead`],
        truncated: false,
        totals: { nodes: 3, edges: 2, exact: true },
      });
    });

    it('fetches what is selected of nodes and edges', async () => {
      const answer = await store().subgraph({
        ids: [UNITS.sci, UNITS.mof],
        depth: 0,
        filter: { includeInferred: true },
        limit: 9,
        node: { Unit: { degrees: { d: { includeInferred: true } } } },
        edge: { source: {}, target: {} },
      });
      expect(answer.nodes.map(({ degrees }) => degrees)).toEqual([{ d: 1 }, { d: 2 }]);
      expect(answer.edges.map(({ source, target }) => [source?.node.id, target?.node.id])).toEqual([
        [UNITS.sci, UNITS.mof],
      ]);
    });

    it('answers nothing for nothing', async () => {
      const nothing = { nodes: [], edges: [], truncated: false, totals: { nodes: 0, edges: 0, exact: true } };
      expect(await around(['no-such'])).toEqual(nothing);
      expect(await around([])).toEqual(nothing);
    });
  });
}
