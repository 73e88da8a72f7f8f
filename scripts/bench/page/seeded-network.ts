import type { CanvasEdge, CanvasNode, Point } from '../../../client/canvas/canvas-content.ts';
import { seededNumbers } from '../seeded-plan.ts';

/** A network to draw, with places for who starts from places. */
export interface SeededNetwork {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly CanvasEdge[];
  readonly positions: ReadonlyMap<string, Point>;
}

const NAMES = [
  '核心技术自主创新实现系统性突破',
  '构建现代信息技术和产业生态体系',
  '乡村及偏远地区宽带提升工程',
  '网络扶贫行动',
  '国家发展改革委',
  '公安部',
  '推进网络信息技术研发和应用',
  '人力资源社会保障部',
  '信息惠民工程',
];
const LABELS = ['Unit', 'Task', 'Project', 'Assignment', 'Assignment', 'Action'] as const;

/** A network of a plan's shape: names of a plan's length, a few hubs, places on a wide grid; the same for the same sizes. */
export function seededNetwork(nodeCount: number, edgeCount: number): SeededNetwork {
  const random = seededNumbers(7);
  const nodes = Array.from({ length: nodeCount }, (_, index): CanvasNode => {
    const name = NAMES[(index * 7) % NAMES.length] ?? '';
    return { id: `n${index}`, label: LABELS[index % LABELS.length] ?? 'Task', name, shortName: name };
  });
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
  const columns = Math.ceil(Math.sqrt(nodeCount * 0.8));
  const positions = new Map(
    nodes.map(({ id }, index) => [
      id,
      { x: 170 * (index % columns) + 40 * random(), y: 90 * Math.floor(index / columns) + 20 * random() },
    ]),
  );
  return { nodes, edges, positions };
}

/** The neighbors that an expansion brings. */
export function neighborsOf(id: string, count: number): Omit<SeededNetwork, 'positions'> {
  const nodes = Array.from({ length: count }, (_, index): CanvasNode => {
    const name = `推进网络信息技术研发${index}`;
    return { id: `${id}/${index}`, label: 'Assignment', name, shortName: name };
  });
  const edges = nodes.map((node): CanvasEdge => ({
    id: `${node.id}/edge`,
    type: 'COVERS',
    basis: 'STATED',
    source: node.id,
    target: id,
  }));
  return { nodes, edges };
}
