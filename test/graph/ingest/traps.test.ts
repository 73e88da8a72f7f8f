import { describe, expect, it } from 'vitest';
import type { GraphNode } from '../../../graph/model/graph-node.ts';
import { readShippedPlan, readText, shippedPlanBytes } from '../../fixtures/shipped-plan.ts';

const graph = readShippedPlan();
const nodes = new Map(graph.nodes.map((node) => [node.id as string, node]));
const at = (place: string): GraphNode => {
  const node = nodes.get(`guofa-2016-73/${place}`);
  if (node === undefined) throw new Error(`no node ${place}`);
  return node;
};
const namesUnder = (place: string) =>
  graph.nodes.filter(({ id }) => id.startsWith(`guofa-2016-73/${place}.`)).map(({ name }) => name);
const partiesOf = (row: number) =>
  graph.edges
    .filter(
      ({ type, target }) =>
        (type === 'LEADS' || type === 'PARTICIPATES_IN') && target === `guofa-2016-73/assignment/${row}`,
    )
    .map((edge) => [
      nodes.get(edge.source)?.name,
      'role' in edge.properties ? edge.properties.role : undefined,
    ]);
const coversOf = (row: number) =>
  graph.edges
    .filter(({ type, source }) => type === 'COVERS' && source === `guofa-2016-73/assignment/${row}`)
    .map(({ target }) => target.replace('guofa-2016-73/', ''))
    .sort();

describe('the ten traps of the shipped plan', () => {
  it('1: half-width and full-width punctuation read alike', () => {
    const text = new TextDecoder().decode(shippedPlanBytes);
    const wide = text.replace(/[,:;()]/gu, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    expect(readText(wide).edges.map(({ id }) => id)).toEqual(graph.edges.map(({ id }) => id));
  });

  it('2: page furniture and the header printed twice are furniture, and nothing else is', () => {
    const furniture = graph.nodes.filter(
      (node) => node.label === 'Passage' && node.properties.kind === 'furniture',
    );
    expect(furniture).toHaveLength(28);
    const lines = furniture.map((node) => (node.label === 'Passage' ? node.properties.line : 0));
    expect(lines.filter((line) => line > 45 && line < 1450)).toEqual([]);
    expect(furniture.map(({ name }) => name)).toEqual(expect.arrayContaining(['EN', 'Baidu', 'map']));
  });

  it('3: a box ends where the section goes on with its tasks', () => {
    expect(namesUnder('task/4.1')).toEqual([
      '打造自主先进的技术体系',
      '强化战略性前沿技术超前布局',
      '推动产业协同创新',
    ]);
    expect(namesUnder('task/4.2').slice(2)).toEqual([
      '统筹应用基础设施建设和频谱资源配置',
      '加快农村及偏远地区网络覆盖',
    ]);
    expect(namesUnder('task/4.3').slice(1)).toEqual([
      '推动数据资源应用',
      '强化数据资源管理',
      '注重数据安全保护',
    ]);
    expect([1, 2, 3, 4, 5, 6].map((box) => namesUnder(`project/${box}`).length)).toEqual([6, 5, 4, 2, 5, 3]);
    expect(namesUnder('project/12')).toHaveLength(4);
  });

  it('4: 发展电子商务 is a task and an item of box 9, and the annex means the task', () => {
    expect([at('task/4.4.3').name, at('project/9.3').name]).toEqual(['发展电子商务', '发展电子商务']);
    expect(coversOf(17)).toEqual(['task/4.4.3']);
  });

  it('5: a box item without a run-in title is named by its first clause', () => {
    expect(at('project/11.2').name).toBe('实施网信军民融合协同创新中心建设');
    expect(at('project/13.1').name).toBe('发挥互联网优势和特点');
    expect(at('project/15.5').name).toBe('建设互联网域名安全保障系统');
  });

  it('6: rows of two, three and four figures keep their columns', () => {
    const figures = (place: string) => {
      const node = at(place);
      if (node.label !== 'Indicator') throw new Error(place);
      const { baseline, target, growth, outcome, outcomeGrowth } = node.properties;
      return [baseline?.text, target?.text, growth?.text, outcome?.text, outcomeGrowth?.text];
    };
    expect(figures('indicator/1')).toEqual(['72.45', '88', undefined, undefined, undefined]);
    expect(figures('indicator/11')).toEqual(['21.79', '>38', '>11.8', undefined, undefined]);
    expect(figures('indicator/previous-1')).toEqual([undefined, '>79', undefined, '72.45', undefined]);
    expect(figures('indicator/previous-16')).toEqual([undefined, '>70', '〔>30〕', '75', '〔35〕']);
  });

  it('7: totals, bounds and double values are read as what they are', () => {
    expect(at('indicator/5').properties).toMatchObject({
      growth: { text: '〔24〕', value: 24, unit: '百分点', fiveYearTotal: true },
    });
    expect(at('indicator/17').properties).toMatchObject({
      baseline: { text: '<1', value: 1, bound: 'less_than', unit: '%', year: 2015, fiveYearTotal: false },
      target: { text: '>15', value: 15, bound: 'more_than', unit: '%', year: 2020, fiveYearTotal: false },
      growth: { text: '〔>14〕', value: 14, bound: 'more_than', unit: '百分点', fiveYearTotal: true },
    });
    expect(at('indicator/previous-2').properties).toMatchObject({
      target: { text: '32/28', unit: '纳米', year: 2015, fiveYearTotal: false },
    });
    expect(at('indicator/previous-2').properties).not.toHaveProperty('target.value');
  });

  it('8: rows without a lead, without 等, and with collective phrases', () => {
    expect(partiesOf(61)).toEqual([
      ['财政部', 'responsible'],
      ['税务总局', 'responsible'],
    ]);
    expect(at('assignment/61').properties).toMatchObject({ openEnded: false });
    expect(partiesOf(58)).toEqual(
      ['国家发展改革委', '财政部', '工业和信息化部', '科技部'].map((name) => [name, 'responsible']),
    );
    expect(at('assignment/58').properties).toMatchObject({ openEnded: true });
    expect(partiesOf(70)).toEqual([
      ['中央网信办', 'lead'],
      ['各地区', 'participant'],
      ['各部门', 'participant'],
    ]);
    expect(partiesOf(50)).toEqual([
      ['教育部', 'lead'],
      ['中央组织部', 'participant'],
    ]);
  });

  it('9: one body is one unit, and a name inside a longer one is not it', () => {
    const mentioned = (text: string) =>
      readText(`关于测试的通知\n\n一、总体要求\n\n(一)分工。\n\n${text}\n`)
        .edges.filter(({ type }) => type === 'MENTIONS')
        .map(({ target }) => target);
    expect(mentioned('由工信部和工业和信息化部办理。')).toEqual(['unit/miit']);
    expect(mentioned('由科技部办理。')).toEqual(['unit/most']);
    expect(mentioned('由中央军委科学技术委员会办理。')).toHaveLength(1);
    expect(mentioned('由中央军委科学技术委员会办理。')).not.toContain('unit/most');
  });

  it('10: rows in other words, and a task with its project in one row', () => {
    expect(coversOf(2)).toEqual(['project/1', 'task/4.1.2']);
    expect(coversOf(9)).toEqual(['project/4', 'task/4.2.4']);
    expect(coversOf(11)).toEqual(['task/4.3.3']);
    expect(coversOf(62)).toEqual(['measure/6.5']);
    const edge = graph.edges.find(
      ({ id }) => id === 'COVERS~guofa-2016-73/assignment/11~guofa-2016-73/task/4.3.3',
    );
    expect(edge?.provenance.map(({ basis }) => basis)).toEqual(['INFERRED', 'INFERRED']);
  });
});
