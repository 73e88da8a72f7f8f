import { describe, expect, it } from 'vitest';
import type { PlanGraph } from '../../graph/model/plan-graph.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';
import { readPages } from './read-pages.ts';

/** Meta, nodes by id, units by name, problems, aborted calls. */
export function describeStoreBasics(name: string, open: OpenStore): void {
  describe(`${name}: basics`, () => {
    const store = openedStore(open, SMALL_GRAPH);

    it('says what it holds', async () => {
      const meta = await store().meta({ plan: { Plan: { text: true } } });
      expect(meta.labels).toEqual([
        { label: 'Plan', count: 2 },
        { label: 'Goal', count: 2 },
        { label: 'Indicator', count: 1 },
        { label: 'Principle', count: 1 },
        { label: 'Direction', count: 1 },
        { label: 'Task', count: 3 },
        { label: 'Project', count: 1 },
        { label: 'Action', count: 1 },
        { label: 'Measure', count: 1 },
        { label: 'Assignment', count: 3 },
        { label: 'Unit', count: 6 },
        { label: 'Passage', count: 15 },
      ]);
      expect(meta.relationshipTypes).toEqual([
        { type: 'PART_OF', count: 29 },
        { type: 'MEASURES', count: 1 },
        { type: 'IMPLEMENTS', count: 1 },
        { type: 'SUPPORTS', count: 3 },
        { type: 'COVERS', count: 3 },
        { type: 'LEADS', count: 3 },
        { type: 'PARTICIPATES_IN', count: 3 },
        { type: 'RESPONSIBLE_FOR', count: 6 },
        { type: 'STATED_IN', count: 2 },
        { type: 'MENTIONS', count: 3 },
        { type: 'MANAGED_BY', count: 1 },
        { type: 'SUCCEEDED_BY', count: 1 },
      ]);
      expect(meta.plans.map(({ node, text }) => [node.id, text])).toEqual([
        [BETA, SMALL_GRAPH.documents[1]?.text],
        [ALPHA, SMALL_GRAPH.documents[0]?.text],
      ]);
      expect(meta.problems).toBe(3);
    });

    it('answers ids in the order asked, whole and bare, and nothing for an unknown one', async () => {
      const ids = [UNITS.miit, 'no-such', `${ALPHA}/task/4.1.1`, UNITS.miit];
      const views = await store().nodes({ ids, node: {} });
      const wanted = ids.map((id) => SMALL_GRAPH.nodes.find((node) => node.id === id));
      expect(views).toEqual(
        wanted.map((node) => node && { node, degrees: {}, neighborCounts: {}, expansions: {} }),
      );
    });

    it('fetches the plan of an item, none of a unit', async () => {
      const selection = { plan: { Plan: { degrees: { all: { includeInferred: true } } } } };
      const [task, unit] = await store().nodes({
        ids: [`${BETA}/task/1`, UNITS.miit],
        node: { Task: selection, Unit: selection },
      });
      expect(task?.plan?.node.id).toBe(BETA);
      expect(task?.plan?.degrees).toEqual({ all: 5 });
      expect(unit).toMatchObject({ node: { id: UNITS.miit } });
      expect(unit).not.toHaveProperty('plan');
    });

    it.each([
      ['工业和信息化部', UNITS.miit],
      ['工信部', UNITS.miit],
      ['MIIT', UNITS.miit],
      ['中华人民共和国财政部', UNITS.mof],
      ['national development and reform commission', UNITS.ndrc],
      ['ＣＡＣ', UNITS.cac],
      ['工业', undefined],
      ['', undefined],
      ['发展电子商务', undefined],
    ])('knows the unit %s means', async (unitName, id) => {
      const view = await store().unitByName({ name: unitName, node: {} });
      expect(view?.node.id).toBe(id);
    });

    it('pages through problems by document, line and code', async () => {
      const [unregistered, second, first] = SMALL_GRAPH.problems;
      const all = await readPages((after) =>
        store().problemPage({ first: 1, totalCount: true, ...(after && { after }) }),
      );
      expect(all).toEqual({ values: [first, second, unregistered], totalCount: 3 });
      const some = await store().problemPage({ first: 9, totalCount: true, plan: ALPHA, severity: 'info' });
      expect(some).toMatchObject({ rows: [{ value: second }], hasNextPage: false, totalCount: 1 });
      expect((await store().problemPage({ first: 9, totalCount: false })).totalCount).toBeUndefined();
    });

    it('rejects with the reason of an aborted signal', async () => {
      const reason = new Error('enough');
      const options = { signal: AbortSignal.abort(reason) };
      const page = { first: 1, totalCount: false };
      const filter = { includeInferred: true };
      await expect(store().meta({ plan: {} }, options)).rejects.toBe(reason);
      await expect(store().nodes({ ids: [ALPHA], node: {} }, options)).rejects.toBe(reason);
      await expect(store().unitByName({ name: '工信部', node: {} }, options)).rejects.toBe(reason);
      await expect(
        store().nodePage({ ...page, label: 'Task', filter: {}, order: 'NAME', node: {} }, options),
      ).rejects.toBe(reason);
      await expect(store().search({ ...page, query: '部', facets: false, node: {} }, options)).rejects.toBe(
        reason,
      );
      await expect(
        store().subgraph({ ids: [ALPHA], depth: 1, filter, limit: 1, node: {}, edge: {} }, options),
      ).rejects.toBe(reason);
      await expect(store().problemPage(page, options)).rejects.toBe(reason);
    });
  });

  describe(`${name}: data version`, () => {
    const versionOf = async (graph: PlanGraph): Promise<string> => {
      const store = await open(graph);
      const { dataVersion } = await store.meta({ plan: {} });
      await store.close();
      return dataVersion;
    };

    it('is the same for the same data in another order, and another for other data', async () => {
      const version = await versionOf(SMALL_GRAPH);
      expect(await versionOf({ ...SMALL_GRAPH, nodes: [...SMALL_GRAPH.nodes].reverse() })).toBe(version);
      const changed = SMALL_GRAPH.nodes.map((node) =>
        node.id === UNITS.mof ? { ...node, shortName: '财政' } : node,
      );
      expect(await versionOf({ ...SMALL_GRAPH, nodes: changed })).not.toBe(version);
    });
  });
}
