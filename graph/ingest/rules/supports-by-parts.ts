import { standingOf, type EdgeOf } from '../../model/graph-edge.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Ground } from '../../model/provenance.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { Rule } from '../rule.ts';

const RULE = 'supports-by-parts';
/** Parts that support less surely than this do not speak for their whole. */
const SURE = 0.65;
/** So many different parts have to agree. */
const PARTS = 2;

/** A task of level 1 SUPPORTS the named goal whose statements at least two of its own tasks support, and more than any other goal. */
export const supportsByParts: Rule = ({ graph }) => {
  const votes = new Map<NodeId, Map<NodeId, EdgeOf<'SUPPORTS'>[]>>();
  for (const edge of graph.edges.values()) {
    if (edge.type !== 'SUPPORTS' || (standingOf(edge.provenance).confidence ?? 1) < SURE) continue;
    const task = wholeOf(graph, edge.source, 'Task');
    const goal = wholeOf(graph, edge.target, 'Goal');
    if (task === undefined || goal === undefined) continue;
    const byGoal = votes.get(task) ?? new Map<NodeId, EdgeOf<'SUPPORTS'>[]>();
    byGoal.set(goal, [...(byGoal.get(goal) ?? []), edge]);
    votes.set(task, byGoal);
  }
  for (const [task, byGoal] of votes) {
    const [first, second] = [...byGoal]
      .map(([goal, edges]) => ({ goal, edges, parts: new Set(edges.map((edge) => edge.source)).size }))
      .sort((a, b) => b.parts - a.parts);
    if (first === undefined || first.parts < PARTS || first.parts <= (second?.parts ?? 0)) continue;
    addSupport(graph, task, first.goal, first.edges, first.parts);
  }
};

/** The level-1 node that a task or a statement is part of. */
function wholeOf(graph: GraphBuilder, id: NodeId, label: 'Task' | 'Goal'): NodeId | undefined {
  const node = graph.nodes.get(id);
  if (node?.label !== label || node.properties.level !== 2) return undefined;
  const whole = [...graph.nodes.values()].find(
    (other) => other.label === label && other.properties.level === 1 && id.startsWith(`${other.id}.`),
  );
  return whole?.label === 'Goal' && whole.properties.kind !== 'named' ? undefined : whole?.id;
}

function addSupport(
  graph: GraphBuilder,
  task: NodeId,
  goal: NodeId,
  edges: readonly EdgeOf<'SUPPORTS'>[],
  parts: number,
): void {
  const confidence = Math.min(0.9, 0.6 + 0.1 * parts);
  const grounds = edges
    .flatMap((edge) => edge.provenance)
    .map((ground): Ground => (ground.basis === 'INFERRED' ? { ...ground, rule: RULE, confidence } : ground));
  const [first, ...others] = grounds;
  if (first === undefined) return;
  graph.addEdge({
    type: 'SUPPORTS',
    source: task,
    target: goal,
    properties: {},
    provenance: [first, ...others],
  });
}
