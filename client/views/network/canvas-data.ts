import { computed } from '@preact/signals';
import type { CanvasEdge, CanvasNode } from '../../canvas/canvas-content.ts';
import { CanvasGraphDocument, type NeighborPageQueryVariables } from '../../api/operations.generated.ts';
import { modelKey } from '../../api/model-key.ts';
import { request } from '../../api/request.ts';
import { createResource } from '../../api/resource.ts';
import { nodeName } from '../../i18n/node-name.ts';
import { explorer } from '../../state/explorer.ts';
import type { NeighborGroup } from '../../panels/details/neighbor-group.ts';

/** One id per line: ids hold no line ends. */
const SEPARATOR = '\n';

/** The nodes on the canvas and the edges among them, filters aside. */
export const canvasGraph = createResource(
  () => {
    const { entries, view } = explorer.state.value;
    return view !== 'network' || entries.length === 0
      ? undefined
      : entries
          .map((entry) => entry.id)
          .sort()
          .join(SEPARATOR);
  },
  async (key, signal) => {
    const ids = key.split(SEPARATOR);
    return (await request(CanvasGraphDocument, { ids, limit: ids.length }, { signal })).subgraph;
  },
);

/** The ids on the canvas that the data do not have. */
export const unknownIds = computed<readonly string[]>(() => {
  const { key, value } = canvasGraph.current.value;
  if (key === undefined || value === undefined) return [];
  const found = new Set(value.nodes.map((node) => node.id));
  return key.split(SEPARATOR).filter((id) => !found.has(id));
});

/** Parts of the state by themselves, so that what hangs on one of them is not made anew when another changes. */
const part = {
  entries: computed(() => explorer.state.value.entries),
  pinned: computed(() => explorer.state.value.pinned),
  hiddenLabels: computed(() => explorer.state.value.hiddenLabels),
  hiddenBases: computed(() => explorer.state.value.hiddenBases),
  hiddenTypes: computed(() => explorer.state.value.hiddenTypes),
  hiddenRoles: computed(() => explorer.state.value.hiddenRoles),
  graph: computed(() => canvasGraph.current.value.value),
};

/** What the canvas draws: the nodes of the state with the filters applied. */
export const visibleContent = computed(() => {
  const graph = part.graph.value;
  const wanted = new Set(part.entries.value.map((entry) => entry.id));
  const pins = new Set(part.pinned.value);
  const nodes = (graph?.nodes ?? [])
    .filter((node) => wanted.has(node.id) && !part.hiddenLabels.value.includes(node.label))
    .map((node): CanvasNode => {
      const englishName = 'englishName' in node ? node.englishName : null;
      const name = nodeName({ name: node.name, englishName });
      const shortName = name === node.name ? node.shortName : name;
      const { id, label, degree } = node;
      return { id, label, name, shortName, degree, ...(pins.has(id) && { pinned: true }) };
    });
  const shown = new Set(nodes.map((node) => node.id));
  const edges = (graph?.edges ?? [])
    .map((edge): CanvasEdge => ({
      id: edge.id,
      type: edge.type,
      source: edge.source.id,
      target: edge.target.id,
      basis: edge.basis,
      ...(edge.role !== null && { role: modelKey('role', edge.role) }),
    }))
    .filter(
      ({ source, target, basis, type, role }) =>
        shown.has(source) &&
        shown.has(target) &&
        !part.hiddenBases.value.includes(basis) &&
        !part.hiddenTypes.value.includes(type) &&
        (role === undefined || !part.hiddenRoles.value.includes(role)),
    );
  return { nodes, edges };
});

/** How many neighbors of a node's group are on the canvas. */
export function countOnCanvas(id: string, group: NeighborGroup): number {
  const graph = canvasGraph.current.value.value;
  const wanted = new Set(explorer.state.value.entries.map((entry) => entry.id));
  if (graph === undefined || !wanted.has(id)) return 0;
  const labels = new Map(graph.nodes.map((node) => [node.id, node.label]));
  const [near, far] =
    group.direction === 'OUT' ? (['source', 'target'] as const) : (['target', 'source'] as const);
  return graph.edges.filter(
    (edge) =>
      edge.type === group.type &&
      edge.role === group.role &&
      edge[near].id === id &&
      wanted.has(edge[far].id) &&
      labels.get(edge[far].id) === group.label,
  ).length;
}

/** What a node on the canvas is called. */
export function nameOnCanvas(id: string): string {
  return visibleContent.peek().nodes.find((node) => node.id === id)?.name ?? id;
}

/** The filter that asks for any neighbor. */
export const ANY_NEIGHBOR: Pick<NeighborPageQueryVariables, 'direction'> = { direction: 'BOTH' };
