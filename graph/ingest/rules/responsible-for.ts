import type { EdgeOf, GraphEdge } from '../../model/graph-edge.ts';
import { standingOf } from '../../model/graph-edge.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Ground, Provenance } from '../../model/provenance.ts';
import type { Role } from '../../ontology/roles.ts';
import type { Rule } from '../rule.ts';

/** RESPONSIBLE_FOR is exactly the join of the assignments' units and what the assignments cover, one edge per unit, target and role. */
export const responsibleFor: Rule = ({ graph }) => {
  const edges = [...graph.edges.values()];
  const parties = edges.filter((edge) => edge.type === 'LEADS' || edge.type === 'PARTICIPATES_IN');
  const covers = new Map<NodeId, EdgeOf<'COVERS'>[]>();
  for (const edge of edges) {
    if (edge.type === 'COVERS') covers.set(edge.source, [...(covers.get(edge.source) ?? []), edge]);
  }
  const joined = new Map<
    string,
    { unit: NodeId; target: NodeId; role: Role; rows: NodeId[]; grounds: Ground[] }
  >();
  for (const party of parties) {
    for (const cover of covers.get(party.target) ?? []) {
      const { role } = party.properties;
      const key = `${party.source} ${cover.target} ${role}`;
      const known = joined.get(key) ?? {
        unit: party.source,
        target: cover.target,
        role,
        rows: [],
        grounds: [],
      };
      known.rows.push(party.target);
      known.grounds.push(...joinedGrounds(party, cover));
      joined.set(key, known);
    }
  }
  for (const { unit, target, role, rows, grounds } of joined.values()) {
    const [first, ...others] = grounds;
    if (first === undefined) continue;
    const provenance: Provenance = [first, ...others];
    graph.addEdge({
      type: 'RESPONSIBLE_FOR',
      source: unit,
      target,
      properties: { role, assignments: rows },
      provenance,
    });
  }
};

/** Both halves of a join, each as weak as the weaker of the two. */
function joinedGrounds(party: GraphEdge, cover: GraphEdge): Ground[] {
  const standing = standingOf(cover.provenance);
  return [...party.provenance, ...cover.provenance].map((ground) => {
    if (ground.basis === 'REGISTER' || standing.basis !== 'INFERRED') return ground;
    const { document, passage, start, end, quote } = ground;
    return {
      document,
      passage,
      start,
      end,
      quote,
      basis: 'INFERRED',
      rule: standing.rule ?? 'covers',
      confidence: standing.confidence ?? 1,
    };
  });
}
