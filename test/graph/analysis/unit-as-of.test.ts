import { describe, expect, it } from 'vitest';
import { unitAsOf } from '../../../graph/analysis/unit-as-of.ts';
import { unitId } from '../../../graph/model/ids.ts';
import { readShippedPlan, shippedRegister } from '../../fixtures/shipped-plan.ts';

const graph = readShippedPlan();
const names = new Map(graph.nodes.map((node) => [node.id, node.name]));
const asOf = (name: string, year: number) => {
  const row = shippedRegister.find(name);
  if (row === undefined) throw new Error(name);
  const { units, managedBy } = unitAsOf(graph.edges, unitId(row.latinName), year);
  return { units: units.map((id) => names.get(id)).sort(), managedBy: managedBy.map((id) => names.get(id)) };
};

describe('a unit as of a year', () => {
  it.each([
    ['工业和信息化部', 2016, ['工业和信息化部']],
    ['工业和信息化部', 2023, ['工业和信息化部']],
    ['农业部', 2016, ['农业部']],
    ['农业部', 2018, ['农业农村部']],
    ['文化部', 2018, ['文化和旅游部']],
    ['国家旅游局', 2018, ['文化和旅游部']],
    ['工商总局', 2016, ['工商总局']],
    ['银监会', 2018, ['银保监会']],
    ['银监会', 2023, ['金融监管总局']],
    ['国务院法制办', 2018, ['司法部']],
  ])('%s in %i', (name, year, units) => {
    expect(asOf(name, year).units).toEqual(units);
  });

  it('knows who manages a bureau then, and leaves out what the register does not say', () => {
    expect(asOf('国家能源局', 2016).managedBy).toEqual(['国家发展改革委']);
    expect(asOf('国家海洋局', 2016).managedBy).toEqual(['国土资源部']);
    expect(asOf('公安部', 2023).managedBy).toEqual([]);
  });
});
