import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGraph } from '../../../graph/ingest/read-graph.ts';
import type { PlanGraph } from '../../../graph/model/plan-graph.ts';
import { faultsOf, levelsOf, rowsOf } from '../../fixtures/document-rows.ts';
import { shippedRegister } from '../../fixtures/shipped-plan.ts';

const folder = process.env['PLAN_ATLAS_CORPUS'];
const read = (file: string): PlanGraph => {
  const path = join(folder ?? '', file);
  if (!existsSync(path)) throw new Error(`${path} is not there; PLAN_ATLAS_CORPUS names the wrong folder.`);
  return readGraph(readFileSync(path), file, shippedRegister);
};
const suite = describe.skipIf(folder === undefined);
const as = (role: string, wording: string, ...names: readonly string[]) =>
  names.map((name) => `${name} ${role} ${wording}`);
const leading = (name: string, ...others: readonly string[]) => [
  ...as('lead', '负责', name),
  ...as('participant', '负责', ...others),
];
const guided = (...names: readonly string[]) => [
  ...as('adviser', '指导', ...names),
  '试点城市政府 implementer 落实',
];
const sound = (graph: PlanGraph) => {
  expect(faultsOf(graph)).toEqual([]);
  for (const { unclaimed } of Object.values(graph.coverage)) expect(unclaimed).toBe(0);
};

suite('[corpus] 国发〔2018〕42号, the first of a list leads', () => {
  const graph = folder === undefined ? undefined : read('gf2018-42-nongji.txt');
  const rows = graph === undefined ? {} : rowsOf(graph);

  it('has 18 clauses on 15 tasks and 3 measures', () => {
    if (graph === undefined) return;
    sound(graph);
    expect(graph.documents[0]).toMatchObject({ id: 'guofa-2018-42', dateWritten: '2018-12-21' });
    expect(Object.keys(rows)).toHaveLength(18);
    expect(levelsOf(graph, 'Task')).toEqual({ 1: 15 });
    expect(levelsOf(graph, 'Measure')).toEqual({ 1: 3 });
    expect(Object.values(rows).filter(({ open }) => open === true)).toHaveLength(16);
  });

  it('reads who leads and who takes part', () => {
    expect(rows['1']).toEqual({
      units: leading('工业和信息化部', '国家发展改革委', '科技部', '农业农村部'),
      covers: ['task/2.3 STATED'],
      open: true,
    });
    expect(rows['3']?.units).toEqual(
      leading(
        '工业和信息化部',
        '国家发展改革委',
        '农业农村部',
        '商务部',
        '国务院国资委',
        '国家国际发展合作署',
      ),
    );
    expect(rows['4']?.units).toEqual(
      leading('市场监管总局', '工业和信息化部', '国家发展改革委', '农业农村部'),
    );
    expect(rows['7']?.units).toEqual(
      leading(
        '农业农村部',
        '科技部',
        '工业和信息化部',
        '财政部',
        '交通运输部',
        '商务部',
        '人民银行',
        '银保监会',
        '中国民航局',
      ),
    );
    expect(rows['10']).toEqual({
      units: leading('农业农村部', '财政部', '人民银行', '税务总局', '银保监会'),
      covers: ['task/5.12 STATED'],
      open: true,
    });
    expect(rows['13']?.covers).toEqual(['task/6.15 STATED']);
    expect(rows['14']?.units).toEqual(leading('教育部', '工业和信息化部', '农业农村部'));
    expect(rows['16']).toEqual({
      units: as('lead', '牵头负责', '农业农村部', '工业和信息化部'),
      covers: ['measure/8.18 STATED'],
    });
    expect(rows['17']).toEqual({
      units: ['各省级人民政府 responsible 负责'],
      covers: ['measure/8.19 STATED'],
    });
  });

  it('as a saved page gives the same nodes and edges', () => {
    const page = read('gf2018-42-nongji.html');
    expect(page.nodes.map(({ id }) => id)).toEqual(graph?.nodes.map(({ id }) => id));
    expect(page.edges.map(({ id }) => id)).toEqual(graph?.edges.map(({ id }) => id));
    sound(page);
  });
});

suite('[corpus] 国办发〔2018〕128号, a unit is implied for all later rows', () => {
  const graph = folder === undefined ? undefined : read('gbf2018-128-wufei.txt');
  const rows = graph === undefined ? {} : rowsOf(graph);

  it('has 39 clauses, several in a paragraph', () => {
    if (graph === undefined) return;
    sound(graph);
    expect(graph.documents[0]).toMatchObject({ id: 'guobanfa-2018-128', dateWritten: '2018-12-29' });
    expect(Object.keys(rows)).toHaveLength(39);
    expect(levelsOf(graph, 'Task')).toEqual({ 1: 6, 2: 20 });
    expect(levelsOf(graph, 'Measure')).toEqual({ 1: 8 });
    expect(levelsOf(graph, 'Principle')).toEqual({ 1: 4 });
    const implied = Object.values(rows).filter(({ units }) =>
      units.includes('试点城市政府 implementer 落实'),
    );
    expect(implied).toHaveLength(37);
  });

  it('reads every role by its word', () => {
    expect(rows['1']).toEqual({
      units: [
        ...as('lead', '牵头', '生态环境部'),
        ...as(
          'participant',
          '参与',
          '国家发展改革委',
          '工业和信息化部',
          '住房城乡建设部',
          '农业农村部',
          '国家统计局',
        ),
      ],
      covers: ['task/2.1.1 STATED'],
    });
    expect(rows['2']?.units).toEqual(['生态环境部 adviser 指导', '试点城市政府 implementer 负责落实']);
    expect(rows['3']?.units).toHaveLength(11);
    expect(rows['7']).toEqual({
      units: guided('国家发展改革委', '工业和信息化部', '生态环境部', '商务部', '市场监管总局'),
      covers: ['task/2.2.2 STATED'],
    });
    expect(rows['8']?.units).toEqual([
      ...as('responsible', '负责', '市场监管总局', '工业和信息化部'),
      '试点城市政府 implementer 落实',
    ]);
    expect(rows['16']?.units).toEqual(guided('国家发展改革委', '商务部', '国家邮政局', '市场监管总局'));
    expect(rows['17']?.units).toEqual(guided('商务部', '文化和旅游部', '国管局'));
    expect(rows['19']).toEqual({ units: guided('生态环境部'), covers: ['task/2.4.2 STATED'] });
    expect(rows['25']).toEqual({ units: guided('生态环境部'), covers: ['task/2.5.2 STATED'] });
    expect(rows['26']?.units).toEqual(guided('生态环境部', '国家卫生健康委'));
    expect(rows['32']?.units).toEqual(
      guided('人民银行', '财政部', '国家发展改革委', '生态环境部', '农业农村部', '银保监会'),
    );
    expect(rows['35']?.units).toEqual(
      guided('国家发展改革委', '工业和信息化部', '住房城乡建设部', '市场监管总局', '国管局'),
    );
    expect(rows['36']?.units).toEqual([
      '商务部 adviser 指导',
      '供销合作总社 participant 参与',
      '试点城市政府 implementer 落实',
    ]);
    expect(rows['39']).toEqual({
      units: guided('财政部', '国家发展改革委', '生态环境部'),
      covers: ['task/2.6.3 STATED'],
    });
  });
});

suite('[corpus] 国办发〔2020〕43号, two levels of assignment', () => {
  const graph = folder === undefined ? undefined : read('gbf2020-43-fangguanfu-resplit.txt');
  const rows = graph === undefined ? {} : rowsOf(graph);
  const duty = '按职责分工负责';

  it('has 25 items and 74 measures under them, each with its clause', () => {
    if (graph === undefined) return;
    sound(graph);
    expect(graph.documents[0]).toMatchObject({ id: 'guobanfa-2020-43', dateWritten: '2020-11-01' });
    expect(levelsOf(graph, 'Task')).toEqual({ 1: 25, 2: 74 });
    expect(Object.keys(rows)).toHaveLength(99);
    const targets = Object.values(rows).flatMap(({ covers }) => covers);
    expect(new Set(targets).size).toBe(99);
    expect(targets.every((target) => target.endsWith(' STATED'))).toBe(true);
  });

  it('reads who leads, who takes part and which lists are open', () => {
    expect(rows['1']).toEqual({
      units: as(
        'responsible',
        duty,
        '财政部',
        '国家发展改革委',
        '工业和信息化部',
        '民政部',
        '人力资源社会保障部',
        '交通运输部',
        '人民银行',
        '税务总局',
        '市场监管总局',
        '银保监会',
        '各地区',
      ),
      covers: ['task/1.1 STATED'],
      open: true,
    });
    expect(rows['4']).toEqual({
      units: [
        '市场监管总局 lead 牵头',
        ...as('participant', duty, '国家发展改革委', '住房城乡建设部', '交通运输部', '海关总署', '各地区'),
      ],
      covers: ['task/1.1.3 STATED'],
      open: true,
    });
    expect(rows['5']).toEqual({
      units: as('responsible', duty, '银保监会', '各地区'),
      covers: ['task/1.1.4 STATED'],
    });
    expect(rows['9']?.units).toEqual(as('responsible', duty, '财政部', '人民银行', '银保监会'));
    expect(rows['17']?.units).toEqual(as('responsible', '负责', '各地区', '各部门'));
    expect(rows['20']?.units).toEqual([
      '国务院办公厅 lead 牵头',
      ...as('participant', '负责', '各地区', '各部门'),
    ]);
    expect(rows['32']).toEqual({
      units: [
        ...as('lead', '牵头', '国务院办公厅', '国家发展改革委'),
        ...as('participant', duty, '工业和信息化部', '公安部', '交通运输部', '中央网信办'),
      ],
      covers: ['task/2.7.5 STATED'],
      open: true,
    });
    expect(rows['39']?.units).toEqual(as('responsible', duty, '市场监管总局', '相关地区'));
    expect(rows['58']?.covers).toEqual(['task/3.14.1 STATED']);
    expect(rows['72']?.units).toEqual(
      as('responsible', duty, '国家卫生健康委', '国家医疗保障局', '人力资源社会保障部', '各地区'),
    );
    expect(rows['82']?.units).toEqual(
      as(
        'responsible',
        duty,
        '人力资源社会保障部',
        '民政部',
        '国家卫生健康委',
        '应急管理部',
        '国家医疗保障局',
        '国务院扶贫办',
        '中国残联',
        '各地区',
      ),
    );
    expect(rows['93']).toEqual({ units: ['外汇局 responsible 负责'], covers: ['task/4.21.4 STATED'] });
    expect(rows['96']).toEqual({
      units: ['国务院职能转变协调办 lead 牵头', ...as('participant', duty, '国务院相关部门', '相关地区')],
      covers: ['task/5.23.1 STATED'],
    });
    expect(rows['99']?.covers).toEqual(['task/5.25.1 STATED']);
  });
});

suite('[corpus] 皖政办秘〔2021〕82号, two documents in one', () => {
  const graph = folder === undefined ? undefined : read('ah2021-gongyehulianwang.txt');
  const first = graph === undefined ? {} : rowsOf(graph, 'wanzhengbanmi-2021-82-1');
  const second = graph === undefined ? {} : rowsOf(graph, 'wanzhengbanmi-2021-82-2');
  const charged = (...names: readonly string[]) => as('responsible', '责任单位', ...names);

  it('has 16 and 33 clauses', () => {
    if (graph === undefined) return;
    sound(graph);
    expect(graph.documents.map(({ id }) => id)).toEqual([
      'wanzhengbanmi-2021-82-1',
      'wanzhengbanmi-2021-82-2',
    ]);
    expect(Object.keys(first)).toHaveLength(16);
    expect(Object.keys(second)).toHaveLength(33);
    expect(levelsOf(graph, 'Task', 'wanzhengbanmi-2021-82-1')).toEqual({ 1: 8, 2: 13 });
    expect(levelsOf(graph, 'Task', 'wanzhengbanmi-2021-82-2')).toEqual({ 1: 5, 2: 24, 3: 5 });
    expect(levelsOf(graph, 'Action')).toEqual({ 1: 9 });
    expect(levelsOf(graph, 'Project')).toEqual({ 1: 12, 2: 12 });
    expect(levelsOf(graph, 'Measure')).toEqual({ 1: 4 });
    expect(graph.edges.filter(({ type }) => type === 'IMPLEMENTS')).toHaveLength(12);
  });

  it('reads the bodies of the province, the branches and the collectives', () => {
    expect(first['1']).toEqual({
      units: charged('省经济和信息化厅', '省财政厅'),
      covers: ['task/1.1 STATED'],
    });
    expect(first['7']?.units).toEqual(charged('省经济和信息化厅', '省通信管理局', '省财政厅'));
    expect(first['13']).toEqual({
      units: charged('省经济和信息化厅', '省人力资源和社会保障厅', '省教育厅', '省财政厅', '各市人民政府'),
      covers: ['task/7 STRUCTURE'],
    });
    expect(first['15']?.units).toEqual(
      charged('省经济和信息化厅', '省财政厅', '省地方金融监管局', '省投资集团', '各市人民政府'),
    );
    expect(first['16']?.units).toEqual(
      charged('省地方金融监管局', '人行合肥中心支行', '安徽银保监局', '安徽证监局', '各市人民政府'),
    );
    expect(second['1']?.units).toEqual(
      charged('省通信管理局', '省铁塔公司', '各基础电信企业', '各市人民政府'),
    );
    expect(second['3']).toEqual({
      units: charged('省通信管理局', '省经济和信息化厅', '相关市人民政府'),
      covers: ['task/2.2.3 STATED'],
    });
    expect(second['12']?.units).toEqual(charged('省推进工业互联网创新发展专项工作组'));
    expect(second['13']).toEqual({ units: charged('省经济和信息化厅'), covers: ['task/2.5.13 STRUCTURE'] });
    expect(second['16']?.units).toEqual(
      charged('省农业农村厅', '省发展改革委', '省商务厅', '省经济和信息化厅'),
    );
    expect(second['26']?.units).toHaveLength(8);
    expect(second['30']).toEqual({
      units: charged('省推进工业互联网创新发展专项工作组成员单位', '各市人民政府'),
      covers: ['measure/4.1 STATED'],
    });
  });

  it('knows 省市场监管局 and 省市场监督管理局 for one, and takes no person for a body', () => {
    const units = graph?.nodes.filter((node) => node.label === 'Unit') ?? [];
    const market = units.filter(({ name }) => name.includes('市场监'));
    expect(market.map(({ name, properties }) => [name, properties])).toEqual([
      ['省市场监督管理局', expect.objectContaining({ kind: 'local', aliases: ['省市场监管局'] })],
    ]);
    expect(units.some(({ name }) => /组长|成员$|厅长|省长/u.test(name))).toBe(false);
  });
});

suite('[corpus] 通党办发〔2023〕1号, 330 tasks joined from lines', () => {
  const graph = folder === undefined ? undefined : read('tongliao2023-yingshang-pdf-joined.txt');
  const rows = graph === undefined ? {} : rowsOf(graph);
  const row = (lead: readonly string[], ...others: readonly string[]) => [
    ...as('lead', '牵头单位', ...lead),
    ...as('participant', '责任单位', ...others),
  ];

  it('has one clause for each of its 330 tasks', () => {
    if (graph === undefined) return;
    sound(graph);
    expect(graph.documents[0]).toMatchObject({ id: 'tongdangbanfa-2023-1', dateWritten: '2023-02-07' });
    expect(levelsOf(graph, 'Task')).toEqual({ 1: 4, 2: 19, 3: 330 });
    expect(levelsOf(graph, 'Measure')).toEqual({ 1: 6 });
    expect(Object.keys(rows)).toHaveLength(330);
    for (const [number, { covers }] of Object.entries(rows)) {
      expect(covers).toHaveLength(1);
      expect(covers[0]).toMatch(new RegExp(`^task/2\\.\\d\\.\\d+\\.${number} STATED$`, 'u'));
    }
  });

  it('reads the rows that are hard', () => {
    const all = ['各旗县市区', '开发区'];
    expect(rows['5']?.units).toEqual(
      row(['市行政审批和政务服务局', '市大数据中心'], '市直有关部门单位', ...all),
    );
    expect(rows['14']?.units).toEqual(row(['市行政审批和政务服务局']));
    expect(rows['17']?.units).toEqual(
      row(['市行政审批和政务服务局'], '市直有关部门单位', '霍林郭勒市', '科左后旗', '库伦旗', '奈曼旗'),
    );
    expect(rows['24']).toEqual({
      units: row(['市发改委'], '市财政局', '市人社局', '市医保局', '市税务局', ...all),
      covers: ['task/2.1.1.24 STATED'],
      open: true,
    });
    expect(rows['30']?.units).toEqual(
      row(['市市场监管局', '市住建局', '市税务局'], '市直有关部门单位', ...all),
    );
    expect(rows['55']?.units).toEqual(
      row(['市自然资源局'], '市住建局', '市税务局', '通辽银保监分局', '人民银行通辽市中心支行'),
    );
    expect(rows['59']?.units).toEqual(row(['市自然资源局'], '市公安局', '市法院', '市税务局'));
    expect(rows['81']).toEqual({
      units: row(
        ['市商务局', '通辽海关'],
        '市市场监管局',
        '市发改委',
        '市工信局',
        '市司法局',
        '市财政局',
        '市金融办',
        '市国资委',
        '市公共资源交易中心',
      ),
      covers: ['task/2.1.6.81 STATED'],
      open: true,
    });
    expect(rows['92']?.units).toEqual(row(['市财政局'], '市金融办', '各采购单位', ...all));
    expect(rows['109']?.units).toEqual(
      row(['市发改委'], '市公共资源交易中心', '市住建局', '市水务局', '市交通运输局', ...all),
    );
    expect(rows['125']?.units).toEqual(row(['市住建局'], '科尔沁区', '开发区'));
    expect(rows['134']?.units).toEqual(row(['市住建局'], '市行政审批和政务服务局', '新奥燃气公司'));
    expect(rows['164']?.units).toEqual(
      row(['人民银行通辽市中心支行', '市金融办'], '市工信局', '各银行业金融机构', ...all),
    );
    expect(rows['215']?.units).toEqual(
      row(['市发改委'], '市大数据中心', '市医保局', '市教育局', '市司法局', '市消防救援支队'),
    );
    expect(rows['271']?.units).toEqual(
      row(['市市场监管局'], '市委宣传部', '市公安局', '市农牧局', '市检察院', ...all),
    );
    expect(rows['294']?.units).toEqual(row(['市市场监管局'], '开鲁县'));
    expect(rows['316']?.units).toEqual(
      row(['市卫健委'], '市财政局', '市民政局', '市统计局', '市科技局', '市妇联', ...all),
    );
    expect(rows['326']?.units).toEqual(
      row(['市交通运输局'], '市公安局', '市市场监管局', '市城发集团', '市公共交通运输集团有限公司', ...all),
    );
    expect(rows['329']?.units).toEqual(row(['市交通运输局'], '市城发集团', '市公共交通运输集团有限公司'));
  });

  it('makes no body of the centre of a body of the city', () => {
    const central = [
      'unit/ndrc',
      'unit/mohurd',
      'unit/nea',
      'unit/sasac',
      'unit/nbs',
      'unit/acwf',
      'unit/nhsa',
    ];
    const parties = graph?.edges.filter(({ type }) => type === 'LEADS' || type === 'PARTICIPATES_IN') ?? [];
    expect(parties.filter(({ source }) => central.includes(source))).toEqual([]);
    expect(parties.filter(({ source }) => !/^unit\/[0-9a-f]{10}$/u.test(source))).toEqual([]);
  });
});
