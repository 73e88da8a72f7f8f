import type { Standing } from '../model/graph-edge.ts';
import type { EdgeId, NodeId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { Label } from '../ontology/labels.ts';
import type { RelationshipType } from '../ontology/relationship-types.ts';
import type { Role } from '../ontology/roles.ts';
import { compareText } from './compare-positions.ts';

/** What the questions about the whole graph need of a node. */
export interface SkeletonNode {
  readonly id: NodeId;
  readonly label: Label;
  /** Sorts as its place does. */
  readonly placeKey: string;
  /** Of a Unit or a Goal. */
  readonly kind?: string;
  /** Of a Unit: the folded names that mean it. */
  readonly names?: readonly string[];
  /** Of an Indicator: whether it is of the previous period, and whether the plan gives a figure that could be read. */
  readonly isPast?: boolean;
  readonly figure?: 'READ' | 'UNREAD';
  /** Where its grounds stand in its document, in UTF-16 units. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** What they need of an edge. */
export interface SkeletonEdge {
  readonly id: EdgeId;
  readonly type: RelationshipType;
  readonly source: NodeId;
  readonly target: NodeId;
  readonly role?: Role;
  readonly standing: Standing;
  /** Of RESPONSIBLE_FOR: the rows it is joined from. */
  readonly rows?: readonly string[];
}

/** An edge as seen from one of its ends. */
export interface SkeletonIncident {
  readonly edge: SkeletonEdge;
  readonly direction: 'IN' | 'OUT';
  readonly neighbor: SkeletonNode;
}

/** The skeleton of a graph: what is connected with what, how surely, and where it stands; no names, no texts. */
export interface Skeleton {
  node(id: string): SkeletonNode | undefined;
  /** A label's nodes by place. */
  labelled(label: Label): readonly SkeletonNode[];
  /** The edges at a node by the neighbor's place and the edge's id, a loop once as `OUT`. */
  incidents(id: string): readonly SkeletonIncident[];
  readonly problems: readonly Problem[];
}

/** Connects the parts of an skeleton; an edge whose end is missing is left out. */
export function buildSkeleton(parts: {
  readonly nodes: readonly SkeletonNode[];
  readonly edges: readonly SkeletonEdge[];
  readonly problems: readonly Problem[];
}): Skeleton {
  const byId = new Map<string, SkeletonNode>();
  const byLabel = new Map<Label, SkeletonNode[]>();
  for (const node of [...parts.nodes].sort((left, right) => compareText(left.placeKey, right.placeKey))) {
    byId.set(node.id, node);
    const known = byLabel.get(node.label);
    if (known === undefined) byLabel.set(node.label, [node]);
    else known.push(node);
  }
  const incidents = new Map<string, SkeletonIncident[]>();
  const add = (id: string, incident: SkeletonIncident) => {
    const known = incidents.get(id);
    if (known === undefined) incidents.set(id, [incident]);
    else known.push(incident);
  };
  for (const edge of parts.edges) {
    const [source, target] = [byId.get(edge.source), byId.get(edge.target)];
    if (source === undefined || target === undefined) continue;
    add(source.id, { edge, direction: 'OUT', neighbor: target });
    if (source !== target) add(target.id, { edge, direction: 'IN', neighbor: source });
  }
  const sorted = new Set<string>();
  return {
    node: (id) => byId.get(id),
    labelled: (label) => byLabel.get(label) ?? [],
    incidents(id) {
      const known = incidents.get(id) ?? [];
      if (!sorted.has(id)) {
        known.sort(
          (left, right) =>
            compareText(left.neighbor.placeKey, right.neighbor.placeKey) ||
            compareText(left.edge.id, right.edge.id),
        );
        sorted.add(id);
      }
      return known;
    },
    problems: parts.problems,
  };
}
