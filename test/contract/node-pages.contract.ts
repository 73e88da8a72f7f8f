import { describe, expect, it } from 'vitest';
import type { Label } from '../../graph/ontology/labels.ts';
import type { NodeFilter, NodeOrder } from '../../graph/store/graph-store.ts';
import { ALPHA, BETA, SMALL_GRAPH, UNITS } from '../fixtures/small-graph.ts';
import type { OpenStore } from './graph-store.contract.ts';
import { openedStore } from './opened-store.ts';

const unit = (name: keyof typeof UNITS): string => UNITS[name];

/** Pages of one label's nodes: orders and filters. */
export function describeNodePages(name: string, open: OpenStore): void {
  describe(`${name}: node pages`, () => {
    const store = openedStore(open, SMALL_GRAPH);
    const idsOf = async (label: Label, filter: NodeFilter, order: NodeOrder = 'POSITION') => {
      const page = await store().nodePage({ label, filter, order, first: 99, totalCount: true, node: {} });
      expect(page.hasNextPage).toBe(false);
      expect(page.totalCount).toBe(page.rows.length);
      return page.rows.map(({ value }) => value.node.id);
    };

    it('orders items by document and place, units by the register and then by name', async () => {
      expect(await idsOf('Task', {})).toEqual([`${BETA}/task/1`, `${ALPHA}/task/4.1`, `${ALPHA}/task/4.1.1`]);
      expect(await idsOf('Unit', {})).toEqual(
        ['ndrc', 'miit', 'mof', 'cac', 'sci', 'localities'].map((id) => `unit/${id}`),
      );
    });

    it('orders names by their pinyin', async () => {
      // cai zheng bu, ge di qu, gong ye…, guo jia…, zhong guo…, zhong yang…
      expect(await idsOf('Unit', {}, 'NAME')).toEqual(
        ['mof', 'localities', 'miit', 'ndrc', 'sci', 'cac'].map((id) => `unit/${id}`),
      );
    });

    it('orders by degree, highest first, then by id', async () => {
      expect(await idsOf('Unit', {}, 'DEGREE')).toEqual(
        ['cac', 'miit', 'ndrc', 'localities', 'mof', 'sci'].map((id) => `unit/${id}`),
      );
    });

    it.each<[string, Label, NodeFilter, readonly string[]]>([
      ['plan', 'Task', { plan: BETA }, [`${BETA}/task/1`]],
      ['plan of the Plan itself', 'Plan', { plan: BETA }, [BETA]],
      ['plan of units', 'Unit', { plan: BETA }, [unit('miit')]],
      ['unknown plan', 'Task', { plan: 'no-such' }, []],
      ['level', 'Task', { level: 2 }, [`${ALPHA}/task/4.1.1`]],
      ['name, in any width and case', 'Task', { nameContains: '5ｇ' }, [`${BETA}/task/1`]],
      ['name: an alias of a unit', 'Unit', { nameContains: '工信' }, [unit('miit')]],
      [
        'ids',
        'Task',
        { ids: [`${ALPHA}/task/4.1.1`, `${BETA}/task/1`, ALPHA] },
        [`${BETA}/task/1`, `${ALPHA}/task/4.1.1`],
      ],
      ['no ids', 'Task', { ids: [] }, []],
      ['unit of tasks', 'Task', { unit: UNITS.miit }, [`${BETA}/task/1`, `${ALPHA}/task/4.1.1`]],
      ['unit and plan', 'Assignment', { unit: UNITS.miit, plan: ALPHA }, [`${ALPHA}/assignment/1`]],
      [
        'unit in a role',
        'Assignment',
        { unit: UNITS.cac, roles: ['responsible'] },
        [`${ALPHA}/assignment/2`],
      ],
      ['unit of units', 'Unit', { unit: UNITS.cac }, [unit('cac')]],
      ['unit of units in another role', 'Unit', { unit: UNITS.cac, roles: ['lead'] }, []],
      ['unknown unit', 'Task', { unit: 'unit/none' }, []],
      ['any unit in a role', 'Assignment', { roles: ['participant', 'adviser'] }, [`${ALPHA}/assignment/1`]],
      ['any unit in a role, of projects', 'Project', { roles: ['responsible'] }, [`${ALPHA}/project/1`]],
      ['units in a role', 'Unit', { roles: ['lead'] }, [unit('ndrc'), unit('miit')]],
      ['units in a role in a plan', 'Unit', { roles: ['lead'], plan: BETA }, [unit('miit')]],
      ['no lead', 'Assignment', { hasLead: false }, [`${ALPHA}/assignment/2`]],
      ['a lead', 'Task', { hasLead: true }, [`${BETA}/task/1`, `${ALPHA}/task/4.1.1`]],
      ['units that lead', 'Unit', { hasLead: true }, [unit('ndrc'), unit('miit')]],
      [
        'units of a plan that lead nothing',
        'Unit',
        { hasLead: false, plan: ALPHA },
        [unit('cac'), unit('localities')],
      ],
      [
        'all together',
        'Task',
        { plan: ALPHA, level: 2, unit: UNITS.ndrc, hasLead: true },
        [`${ALPHA}/task/4.1.1`],
      ],
    ])('filters by %s', async (_what, label, filter, ids) => {
      expect(await idsOf(label, filter)).toEqual(ids);
    });

    it('continues after a position that no row has', async () => {
      const request = {
        label: 'Task',
        filter: {},
        order: 'POSITION',
        first: 9,
        totalCount: false,
        node: {},
      } as const;
      const all = await store().nodePage(request);
      const [document = '', , ...rest] = all.rows[1]?.position ?? [];
      const page = await store().nodePage({ ...request, after: [document, 0, ...rest] });
      expect(page.rows.map(({ value }) => value.node.id)).toEqual([
        `${ALPHA}/task/4.1`,
        `${ALPHA}/task/4.1.1`,
      ]);
      const none = await store().nodePage({ ...request, after: ['zzz', 0, '', ''] });
      expect(none).toEqual({ rows: [], hasNextPage: false });
    });

    it('says that more follow, on a page of none too', async () => {
      const request = { label: 'Task', filter: { plan: ALPHA }, order: 'NAME', node: {} } as const;
      expect(await store().nodePage({ ...request, first: 0, totalCount: true })).toEqual({
        rows: [],
        hasNextPage: true,
        totalCount: 2,
      });
    });
  });
}
