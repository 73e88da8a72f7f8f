import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { faultsOf, itemsOf, readFixture, rowsOf } from '../../fixtures/document-rows.ts';

const folder = fileURLToPath(new URL('../../fixtures/documents', import.meta.url));

describe('every small document', () => {
  it.each(readdirSync(folder))('%s: facts stand on their words, and no line is left over', (name) => {
    const graph = readFixture(name);
    expect(faultsOf(graph)).toEqual([]);
    for (const coverage of Object.values(graph.coverage)) expect(coverage.unclaimed).toBe(0);
  });
});

describe('clauses with labels', () => {
  const graph = readFixture('labelled-clauses.txt');

  it('give units by label, the prefix of a list reaching on, deadlines and scopes apart', () => {
    expect(rowsOf(graph)).toEqual({
      1: {
        units: [
          '市园林和绿化局 lead 牵头单位',
          '市财政局 participant 责任单位',
          '市住建局 participant 责任单位',
          '各县区 participant 责任单位',
          '高新区 participant 责任单位',
        ],
        covers: ['task/2.1.1.1 STATED'],
      },
      2: {
        units: [
          '市园林和绿化局 lead 牵头单位',
          '市城管局 lead 牵头单位',
          '市直有关部门单位 participant 责任单位',
          '各县区 participant 责任单位',
        ],
        covers: ['task/2.1.1.2 STATED'],
        deadline: '2024 年6 月底前',
      },
      3: {
        units: [
          '市行政审批局 lead 牵头单位',
          '市住建局 participant 责任单位',
          '市财政局 participant 责任单位',
          '市税务局 participant 责任单位',
          '各县区 participant 责任单位',
          '云溪银保监分局 supporter 配合单位',
        ],
        covers: ['task/2.1.1.3 STATED'],
        open: true,
        scope: '建成区',
      },
      4: {
        units: [
          '市城市管理局 lead 牵头单位',
          '市税务局 participant 责任单位',
          '云溪海关 participant 责任单位',
          '市委督查室 assessor 牵头考核单位',
        ],
        covers: ['task/2.1.1.4 STATED'],
      },
      5: {
        units: [
          '市商务局 lead 牵头部门',
          '市检察院 participant 参与单位',
          '市法院 participant 参与单位',
          '市工商联 participant 参与单位',
        ],
        covers: ['task/2.1.2.5 STATED'],
      },
      6: {
        units: ['市财政局 lead 牵头单位', '各县区 participant 责任单位', '高新区 participant 责任单位'],
        covers: ['task/2.1.2.6 STATED'],
      },
    });
  });

  it('keep what is divided and the clause as printed', () => {
    const rows = graph.nodes.filter((node) => node.label === 'Assignment');
    expect(rows.map(({ properties }) => properties.text)).toEqual([
      '在老旧小区周边建设口袋公园（含健身设施），方便居民就近休闲',
      '梳理公园清单，公布开放时间',
      '推行公园“一件事一次办”，缩短审批时间',
      '开放公园停车场',
      '建立古树档案',
      '设立古树专项资金',
    ]);
    expect(rows[4]?.properties.unitsText).toBe(
      '牵头部门：市商务局〔市口岸办〕；参与单位：市检察院、法院、工商联',
    );
    expect(rows[5]?.properties.unitsText).toBe('牵头单位：市财政局；责任单位：各县区、高新区');
  });

  it('name one body once, with what else it is called, and never a body of the centre', () => {
    const units = graph.nodes.filter((node) => node.label === 'Unit');
    const of = (name: string) => units.find((unit) => unit.name === name)?.properties;
    expect(of('市商务局')).toMatchObject({ kind: 'local', fullName: '云溪市商务局', aliases: ['市口岸办'] });
    expect(of('市工商联')).toMatchObject({ kind: 'local', aliases: ['工商联'] });
    expect(of('市税务局')?.aliases).toEqual(['税务局']);
    expect(of('各县区')?.kind).toBe('collective');
    expect(units.some(({ id }) => ['unit/acfic', 'unit/sat', 'unit/mof'].includes(id))).toBe(false);
  });

  it('read the outline: tasks at three levels by their own numbers, measures, a dated goal, the title joined to its date', () => {
    expect(itemsOf(graph, 'Task', 'Measure', 'Plan')).toEqual({
      '': '云溪市2024 年公园提升行动方案',
      'task/2.1': '着力增加公园供给',
      'task/2.1.1': '建设社区公园',
      'task/2.1.1.1': '在老旧小区周边建设口袋公园（含健身设施），方便居民就近休闲',
      'task/2.1.1.2': '梳理公园清单，公布开放时间',
      'task/2.1.1.3': '推行公园“一件事一次办”，缩短审批时间',
      'task/2.1.1.4': '开放公园停车场',
      'task/2.1.2': '管护古树名木',
      'task/2.1.2.5': '建立古树档案',
      'task/2.1.2.6': '设立古树专项资金',
      'measure/3.1': '加强组织领导',
      'measure/3.2': '加强督查考核',
    });
    expect(graph.nodes.find(({ id }) => id.endsWith('goal/overall'))?.properties).toMatchObject({
      kind: 'overall',
      deadline: '2024年底',
      deadlineYear: 2024,
    });
    expect(graph.documents[0]).toMatchObject({
      id: 'yunzhengbanfa-2024-9',
      number: '云政办发〔2024〕9 号',
      issuer: '云溪市人民政府办公室',
      dateWritten: '2024-03-05',
    });
  });
});

describe('a rule stated once for all later rows', () => {
  it('lets the first of a list lead, a single one too, but no collective, and not where somebody leads by word', () => {
    expect(rowsOf(readFixture('first-leads.txt'))).toEqual({
      1: {
        units: [
          '国家林草局 lead 负责',
          '国家发展改革委 participant 负责',
          '科技部 participant 负责',
          '工业和信息化部 participant 负责',
        ],
        covers: ['task/2.3 STATED'],
        open: true,
      },
      2: {
        units: ['交通运输部 lead 负责', '财政部 participant 负责', '国家林草局 participant 负责'],
        covers: ['task/2.4 STATED'],
        open: true,
      },
      3: {
        units: ['国家林草局 lead 牵头负责', '工业和信息化部 lead 牵头负责'],
        covers: ['measure/3.5 STATED'],
      },
      4: { units: ['各省级人民政府 responsible 负责'], covers: ['measure/3.6 STATED'] },
      5: { units: ['市场监管总局 lead 负责'], covers: ['measure/3.7 STATED'] },
    });
  });

  it('stands on the rule as well as on the name', () => {
    const graph = readFixture('first-leads.txt');
    const lead = graph.edges.find(({ type, target }) => type === 'LEADS' && target.endsWith('/assignment/5'));
    expect(lead?.provenance.map((ground) => ('quote' in ground ? ground.quote : ''))).toEqual([
      '市场监管总局',
      '列第一位者为牵头单位，下同',
    ]);
  });

  it('adds a unit implied for all later rows, on the words that imply it', () => {
    const graph = readFixture('implied-unit.txt');
    expect(rowsOf(graph)).toEqual({
      1: {
        units: ['水利部 lead 牵头', '国家发展改革委 participant 参与', '住房城乡建设部 participant 参与'],
        covers: ['task/2.1.1 STATED'],
      },
      2: {
        units: ['水利部 adviser 指导', '试点社区所在地政府 implementer 负责落实'],
        covers: ['task/2.1.2 STATED'],
      },
      3: {
        units: ['住房城乡建设部 adviser 指导', '市场监管总局 adviser 指导', '试点城市政府 implementer 落实'],
        covers: ['task/2.1.3 STATED'],
      },
      4: {
        units: [
          '国家发展改革委 responsible 负责',
          '财政部 responsible 负责',
          '试点城市政府 implementer 落实',
        ],
        covers: ['task/2.1.3 STATED'],
      },
      5: {
        units: ['中央网信办 adviser 指导', '供销合作总社 participant 参与', '试点城市政府 implementer 落实'],
        covers: ['task/2.1.3 STATED'],
      },
      6: {
        units: ['住房城乡建设部 adviser 指导', '试点城市政府 implementer 落实'],
        covers: ['task/2.2 STATED'],
      },
    });
    expect(itemsOf(graph, 'Task', 'Principle')).toEqual({
      'principle/1': '坚持因地制宜，注重实效',
      'principle/2': '坚持多方参与，形成合力',
      'task/2.1': '完善制度，发挥引领作用',
      'task/2.1.1': '建立节水指标体系',
      'task/2.1.2': '优化管理机制',
      'task/2.1.3': '推进一水多用',
      'task/2.2': '推进工程建设',
    });
  });
});

describe('two levels of assignment', () => {
  it('give the item and each measure under it its own', () => {
    const duty = '按职责分工负责';
    expect(rowsOf(readFixture('two-levels.txt'))).toEqual({
      1: {
        units: ['司法部', '公安部', '民政部', '各地区'].map((name) => `${name} responsible ${duty}`),
        covers: ['task/1.1 STATED'],
        open: true,
      },
      2: {
        units: ['司法部 lead 牵头', `国务院相关部门 participant ${duty}`, `各地区 participant ${duty}`],
        covers: ['task/1.1.1 STATED'],
      },
      3: {
        units: [
          '市场监管总局 lead 牵头',
          ...['国家发展改革委', '海关总署', '各地区'].map((name) => `${name} participant ${duty}`),
        ],
        covers: ['task/1.1.2 STATED'],
        open: true,
      },
      4: { units: ['各地区 responsible 负责', '各部门 responsible 负责'], covers: ['task/1.1.3 STATED'] },
      5: {
        units: ['国务院办公厅 lead 牵头', '各地区 participant 负责', '各部门 participant 负责'],
        covers: ['task/1.2 STATED'],
      },
      6: {
        units: [`教育部 responsible ${duty}`, `相关地区 responsible ${duty}`],
        covers: ['task/2.3 STATED'],
      },
      7: { units: ['教育部 responsible 负责', '财政部 responsible 负责'], covers: ['task/2.3.1 STATED'] },
      8: { units: ['各地区 responsible 负责', '各部门 responsible 负责'], covers: ['task/2.4 STATED'] },
      9: {
        units: ['国务院办公厅 lead 牵头', '各地区 participant 负责', '各部门 participant 负责'],
        covers: ['task/2.4.1 STATED'],
      },
    });
  });
});

describe('two documents that one notice carries', () => {
  const graph = readFixture('two-documents.txt');
  const responsible = (...names: readonly string[]) => names.map((name) => `${name} responsible 责任单位`);

  it('are two plans with the notice’s number and their own places', () => {
    expect(graph.documents.map(({ id, title, number }) => [id, title, number])).toEqual([
      ['haizhengbanmi-2022-15-1', '支持海洋观测发展若干政策', '海政办秘〔2022〕15号'],
      ['haizhengbanmi-2022-15-2', '海东省海洋观测创新行动计划（2022—2024年）', '海政办秘〔2022〕15号'],
    ]);
  });

  it('have rows of their own', () => {
    expect(rowsOf(graph)).toEqual({
      1: { units: responsible('省海洋厅', '省财政厅'), covers: ['task/1.1 STATED'] },
      2: { units: responsible('省海洋厅', '省大数据局', '各市人民政府'), covers: ['task/1.2 STATED'] },
      3: {
        units: responsible('省人力资源和社会保障厅', '人行海东中心支行', '海东证监局'),
        covers: ['task/2 STRUCTURE'],
      },
    });
    expect(rowsOf(graph, 'haizhengbanmi-2022-15-2')).toEqual({
      1: { units: responsible('省海洋厅', '各基础电信企业'), covers: ['task/2.1.1 STATED'] },
      2: {
        units: responsible('省海洋厅', '省市场监督管理局', '相关市人民政府'),
        covers: ['task/2.1.2 STATED'],
      },
      3: { units: responsible('省市场监督管理局'), covers: ['task/2.2.3 STRUCTURE'] },
      4: {
        units: responsible('省海洋观测专项工作组成员单位', '各市人民政府'),
        covers: ['task/3.1 STATED'],
      },
    });
  });

  it('end a box at the next number, and read no list of people', () => {
    expect(itemsOf(graph, 'Action', 'Project')).toEqual({
      'action/1': '网络强基行动',
      'action/2': '服务提升行动',
      'project/1': '浮标联网工程',
      'project/1.1': '建设浮标',
    });
    expect(graph.edges.filter(({ type }) => type === 'IMPLEMENTS').map(({ target }) => target)).toEqual([
      'haizhengbanmi-2022-15-2/task/2.1.2',
    ]);
  });
});

describe('clauses in other brackets', () => {
  it('are read like those in round ones; a list without a role and a list of people divide nothing', () => {
    const duty = '按职责分工负责';
    expect(rowsOf(readFixture('mixed-brackets.txt'))).toEqual({
      1: {
        units: [
          '省农业农村厅 lead 牵头',
          `省财政厅 participant ${duty}`,
          `省经济和信息化厅 participant ${duty}`,
          `各市、县(市、区)人民政府 participant ${duty}`,
        ],
        covers: ['task/2.1 STRUCTURE'],
      },
      2: {
        units: ['省商务厅', '省农业农村厅', '省供销社', '省邮政管理局'].map(
          (name) => `${name} responsible 责任单位`,
        ),
        covers: ['task/2.2 STATED'],
      },
      3: {
        units: ['省气象局 lead 牵头单位', '省应急管理厅 supporter 配合单位', '省水利厅 supporter 配合单位'],
        covers: ['task/2.3 STATED'],
        deadline: '2023年12月',
      },
      4: {
        units: [`省农业农村厅 responsible ${duty}`, `省经济和信息化厅 responsible ${duty}`],
        covers: ['task/2.4 STATED'],
        deadline: '2024年底前完成',
      },
      5: {
        units: [
          '省教育厅 responsible 负责',
          '省人力资源社会保障厅 responsible 负责',
          '省农业农村厅 responsible 负责',
          '各市、县政府 supporter 配合',
        ],
        covers: ['task/2.5 STATED'],
        open: true,
      },
      6: {
        units: ['科教处 responsible 责任处室', '计财处 responsible 责任处室'],
        covers: ['task/2.7 STATED'],
      },
      7: {
        units: ['省政府督查室 implementer 负责督促落实', '省农业农村厅 implementer 负责督促落实'],
        covers: ['measure/3.2 STATED'],
      },
      8: {
        units: [
          '省财政厅 responsible 负责',
          '省发展改革委 participant 参与',
          '中国农业银行江南省分行 participant 参与',
        ],
        covers: ['measure/3.3 STATED'],
      },
    });
  });
});

describe('tables that divide work', () => {
  it('dumped with merged and empty cells gone, are put under their columns by what the cells are', () => {
    const duty = '按职责分工负责';
    expect(rowsOf(readFixture('annex-six-columns.txt'))).toEqual({
      1: {
        units: ['省住房城乡建设厅 responsible 责任单位', '省市场监管局 responsible 责任单位'],
        covers: ['task/2.1 STATED'],
        deadline: '2023年12月底前',
      },
      2: {
        units: [
          '省住房城乡建设厅 lead 牵头',
          ...['省机关事务管理局', '省教育厅', '省卫生健康委'].map((name) => `${name} participant ${duty}`),
        ],
        covers: ['task/2.2 STATED'],
        deadline: '2025年底前',
      },
      3: {
        units: ['省能源局 responsible 责任单位', '各市人民政府 responsible 责任单位'],
        covers: [],
        deadline: '持续推进',
      },
      4: { units: ['各市、县人民政府 responsible 责任单位'], covers: ['task/2.3 STATED'] },
    });
  });

  it('in English without numbers, are tables of their own', () => {
    expect(rowsOf(readFixture('english-tables.txt'))).toEqual({
      1: {
        units: [
          'Parks and Recreation lead Lead Agency',
          'Public Works participant Partners',
          'Elm Tree Trust participant Partners',
        ],
        covers: ['task/1 STATED'],
        deadline: '2025-2027',
      },
      2: {
        units: ['Public Works lead Lead Agency', 'Finance participant Partners'],
        covers: ['task/2 STATED'],
        deadline: 'Ongoing',
      },
      '2.1': {
        units: ['Department of Transportation responsible Responsible Party'],
        covers: ['task/2.1 STATED'],
        deadline: '2026',
      },
      '2.2': {
        units: ['Elm Transit responsible Responsible Party'],
        covers: ['task/2.2 STATED'],
        deadline: '2030',
      },
    });
  });

  it('dumped one cell a line, give roles by column though empty cells vanished', () => {
    expect(rowsOf(readFixture('annex-columns.txt'))).toEqual({
      1: {
        units: [
          '省交通运输厅 lead 牵头单位',
          '省财政厅 supporter 配合单位',
          '省住房城乡建设厅 supporter 配合单位',
          '各市人民政府 supporter 配合单位',
        ],
        covers: ['task/1.1 STATED'],
        deadline: '2022年底',
      },
      2: {
        units: ['省交通运输厅 lead 牵头单位', '省发展改革委 lead 牵头单位'],
        covers: ['task/1.2 STATED'],
        deadline: '2024年',
      },
      3: {
        units: ['省交通运输厅 lead 牵头单位', '各市人民政府 supporter 配合单位'],
        covers: [],
        deadline: '长期坚持',
      },
    });
  });

  it('in lines with tabs, keep empty cells and a note that the first leads', () => {
    const graph = readFixture('annex-tabs.txt');
    expect(rowsOf(graph)).toEqual({
      1: {
        units: ['省交通运输厅 lead 责任部门', '省公安厅 participant 参与单位'],
        covers: ['task/1.1 STATED'],
        deadline: '每季度',
      },
      2: {
        units: ['省交通运输厅 lead 责任部门', '省财政厅 participant 责任部门'],
        covers: ['task/1.2 STATED'],
        deadline: '2023年12月',
      },
    });
    expect(graph.nodes.find(({ id }) => id.endsWith('assignment/1'))?.properties).toMatchObject({
      number: '1',
      unitsText: '省交通运输厅（省路政局） | 省公安厅',
    });
  });

  it('in English, give the rows of a plan that is its table', () => {
    expect(rowsOf(readFixture('english-table.txt'))).toEqual({
      1: {
        units: [
          'Finance Department responsible Responsible Party',
          'Office of the City Manager supporter Supporting Agencies',
          'Parks and Recreation Department supporter Supporting Agencies',
        ],
        covers: ['task/2.1 STATED'],
        deadline: 'Q2 2025',
      },
      2: {
        units: [
          'Human Resources Department responsible Responsible Party',
          'Information Technology Department responsible Responsible Party',
        ],
        covers: ['task/2.2 STATED'],
        deadline: '2026',
      },
    });
  });
});

describe('clauses without brackets', () => {
  it('stand in lines of their own, or end a paragraph', () => {
    const graph = readFixture('label-lines.txt');
    expect(rowsOf(graph)).toEqual({
      1: {
        units: [
          '县文旅局 lead 牵头单位',
          '县财政局 participant 责任单位',
          '县教育局 participant 责任单位',
          '各乡镇人民政府 participant 责任单位',
        ],
        covers: ['task/1.1 STRUCTURE'],
        deadline: '2022年底前',
      },
      2: {
        units: ['县文旅局 responsible 责任单位', '县人社局 responsible 责任单位'],
        covers: ['task/1.2 STRUCTURE'],
      },
      3: {
        units: ['县文旅局 lead 牵头', '县邮政公司 supporter 配合'],
        covers: ['task/1.3 STATED'],
        deadline: '2023年6月底前完成',
      },
      4: {
        units: ['县委督查室 assessor 考核', '各乡镇人民政府 implementer 抓好落实'],
        covers: ['task/1.4 STATED'],
      },
    });
    expect(graph.nodes.find(({ id }) => id.endsWith('assignment/1'))?.properties).toMatchObject({
      text: '每个行政村建设一个图书室，配备图书不少于一千册',
      unitsText: '牵头单位：县文旅局 | 责任单位：县财政局、教育局，各乡镇人民政府',
    });
  });
});

describe('brackets that are no clauses', () => {
  it('divide nothing', () => {
    const graph = readFixture('no-assignments.txt');
    expect(rowsOf(graph)).toEqual({});
    expect(graph.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(itemsOf(graph, 'Task', 'Measure')).toEqual({
      'task/2.1': '完善绿道网络',
      'task/2.2': '提升绿道品质',
      'measure/3.1': '加强领导',
    });
  });
});
