import type { CanvasEdge, CanvasNode } from '../../../../client/canvas/canvas-content.ts';

/** A sequence of numbers from 0 to 1 that is the same every time (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const GOALS = [
  '核心技术自主创新实现系统性突破',
  '信息基础设施达到全球领先水平',
  '信息经济全面发展',
  '信息化发展环境日趋优化',
];
const TASKS = [
  '一 构建现代信息技术和产业生态体系',
  '二 建设泛在先进的信息基础设施体系',
  '三 建立统一开放的大数据体系',
  '四 构筑融合创新的信息经济体系',
  '五 支持善治高效的国家治理体系构建',
  '六 形成普惠便捷的信息惠民体系',
  '七 打造网信军民深度融合发展体系',
  '八 拓展网信企业全球化发展服务体系',
  '九 完善网络空间治理体系',
  '十 健全网络安全保障体系',
];
const PROJECTS = [
  '核心技术超越工程',
  '信息产业体系创新工程',
  '陆海空天一体化信息网络工程',
  '乡村及偏远地区宽带提升工程',
  '国家大数据发展工程',
  '国家互联网大数据平台建设工程',
  '制造业与互联网融合发展应用与推广工程',
  '农业农村信息化工程',
  '信息经济创新发展工程',
  '信息惠民工程',
  '网络安全监测预警和应急处置工程',
  '网络安全保障能力建设工程',
];
const ACTIONS = [
  '新一代信息网络技术超前部署行动',
  '北斗系统建设应用行动',
  '“互联网+政务服务”行动',
  '美丽中国信息化专项行动',
  '网络扶贫行动',
  '健康中国信息服务行动',
];
const UNITS = [
  '国家发展改革委',
  '中央网信办',
  '工业和信息化部',
  '公安部',
  '科技部',
  '财政部',
  '国家国防科工局',
  '国家标准委',
  '商务部',
  '教育部',
  '人力资源社会保障部',
  '人民银行',
  '交通运输部',
  '中科院',
  '质检总局',
  '国家卫生计生委',
  '国务院法制办',
  '农业部',
  '民政部',
  '新闻出版广电总局',
  '中央军委战略规划办公室',
];
const OTHERS: readonly CanvasNode[] = [
  node('plan', 'Plan', '“十三五”国家信息化规划'),
  node('indicator-1', 'Indicator', '固定宽带家庭普及率'),
  node('indicator-2', 'Indicator', '移动宽带用户普及率'),
  node('principle-1', 'Principle', '坚持以惠民为宗旨'),
  node('direction-1', 'Direction', '引领创新驱动'),
  node('measure-1', 'Measure', '完善法律法规'),
  node('assignment-1', 'Assignment', '制定网络安全审查办法'),
];

function node(id: string, label: CanvasNode['label'], name: string): CanvasNode {
  return { id, label, name, shortName: name };
}

/** A plan of 60 nodes with the real plan's names and invented edges, the same every time. */
export function planSample(): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  const random = seededNumbers(16);
  const of = (label: CanvasNode['label'], names: readonly string[]): CanvasNode[] =>
    names.map((name, index) => node(`${label}-${index}`, label, name));
  const [goals, tasks, projects, actions, units] = [
    of('Goal', GOALS),
    of('Task', TASKS),
    of('Project', PROJECTS),
    of('Action', ACTIONS),
    of('Unit', UNITS),
  ];
  const edges: CanvasEdge[] = [];
  const link = (
    source: CanvasNode | undefined,
    target: CanvasNode | undefined,
    edge: Pick<CanvasEdge, 'type' | 'basis'>,
  ): void => {
    if (source !== undefined && target !== undefined) {
      edges.push({ id: `edge-${edges.length}`, source: source.id, target: target.id, ...edge });
    }
  };
  const pick = (list: readonly CanvasNode[]): CanvasNode | undefined =>
    list[Math.floor(random() ** 2 * list.length)];
  const [plan, indicator, otherIndicator, principle, direction, measure, assignment] = OTHERS;
  for (const part of [...tasks, principle, direction, measure])
    link(part, plan, { type: 'PART_OF', basis: 'STRUCTURE' });
  for (const goal of goals) link(goal, plan, { type: 'PART_OF', basis: 'STATED' });
  for (const task of tasks)
    link(task, goals[Math.floor(random() * 4)], { type: 'SUPPORTS', basis: 'INFERRED' });
  for (const [index, project] of projects.entries())
    link(project, tasks[index % 10], { type: 'IMPLEMENTS', basis: 'STRUCTURE' });
  for (const action of actions) link(action, pick(goals), { type: 'SUPPORTS', basis: 'INFERRED' });
  for (const item of [...projects, ...actions]) {
    link(pick(units), item, { type: 'RESPONSIBLE_FOR', basis: 'STATED' });
    if (random() < 0.5) link(pick(units), item, { type: 'RESPONSIBLE_FOR', basis: 'STATED' });
  }
  for (const [index, unit] of units.entries())
    if (index > 4) link(unit, tasks[index % 10], { type: 'RESPONSIBLE_FOR', basis: 'STATED' });
  link(indicator, goals[1], { type: 'MEASURES', basis: 'STATED' });
  link(otherIndicator, goals[1], { type: 'MEASURES', basis: 'STATED' });
  link(assignment, tasks[9], { type: 'COVERS', basis: 'STATED' });
  link(units[1], assignment, { type: 'LEADS', basis: 'STATED' });
  link(units[20], units[6], { type: 'MANAGED_BY', basis: 'REGISTER' });
  return { nodes: [...goals, ...tasks, ...projects, ...actions, ...units, ...OTHERS], edges };
}

/** Nodes that hang on one node, as an expansion brings them. */
export function expansionOf(id: string, count: number): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  const nodes = Array.from({ length: count }, (_, index) =>
    node(`${id}/new-${index}`, 'Assignment', `第${index + 1}项 推进网络信息技术研发和应用`),
  );
  const edges = nodes.map((each): CanvasEdge => ({
    id: `${each.id}-edge`,
    type: 'COVERS',
    basis: 'STATED',
    source: each.id,
    target: id,
  }));
  return { nodes, edges };
}

/** A plan of any size: names of realistic length and edges that favour a few hubs. */
export function largeSample(
  nodeCount: number,
  edgeCount: number,
): { nodes: CanvasNode[]; edges: CanvasEdge[] } {
  const random = seededNumbers(7);
  const names = [...TASKS, ...PROJECTS, ...ACTIONS, ...UNITS];
  const labels: CanvasNode['label'][] = ['Unit', 'Task', 'Project', 'Assignment', 'Assignment', 'Action'];
  const nodes = Array.from({ length: nodeCount }, (_, index) =>
    node(`n${index}`, labels[index % labels.length] ?? 'Task', names[(index * 7) % names.length] ?? '公安部'),
  );
  const edges = Array.from({ length: edgeCount }, (_, index): CanvasEdge => {
    const source = index < nodeCount ? index : Math.floor(random() * nodeCount);
    const target = Math.floor(random() ** 3 * nodeCount);
    return {
      id: `e${index}`,
      type: index % 3 === 0 ? 'PART_OF' : 'RESPONSIBLE_FOR',
      basis: index % 5 === 0 ? 'INFERRED' : 'STATED',
      source: `n${source}`,
      target: `n${target === source ? (target + 1) % nodeCount : target}`,
    };
  });
  return { nodes, edges };
}
