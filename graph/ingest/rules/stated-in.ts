import type { Rule } from '../rule.ts';

/** Every item is STATED_IN the passages that its grounds stand in. */
export const statedIn: Rule = ({ graph }) => {
  for (const node of graph.nodes.values()) {
    if (node.label === 'Unit' || node.label === 'Passage') continue;
    for (const ground of node.provenance) {
      if (ground.basis === 'REGISTER') continue;
      graph.addEdge({
        type: 'STATED_IN',
        source: node.id,
        target: ground.passage,
        properties: {},
        provenance: [ground],
      });
    }
  }
};
