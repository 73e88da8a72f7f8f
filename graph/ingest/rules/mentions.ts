import { itemId, type NodeId } from '../../model/ids.ts';
import { within } from '../block.ts';
import { halfWidth } from '../half-width.ts';
import type { Rule } from '../rule.ts';
import { addRegisteredUnit } from '../unit-namer.ts';

/** Shorter spellings stand inside too many other words to be names. */
const SHORTEST_UNIT = 3;
const SHORTEST_TITLE = 5;

/** A passage MENTIONS the units, projects, actions and indicators whose names stand in it, the longest name at each place. */
export const mentions: Rule = ({ outline, register, graph }) => {
  const names = new Map<string, () => NodeId>();
  for (const unit of register.units) {
    if (unit.since !== undefined) continue;
    for (const name of [unit.name, unit.fullName, ...unit.aliases]) {
      if (name.length >= SHORTEST_UNIT) names.set(halfWidth(name), () => addRegisteredUnit(graph, unit));
    }
  }
  for (const node of [...graph.nodes.values()]) {
    const named = node.label === 'Project' || node.label === 'Action' || node.label === 'Indicator';
    if (named && node.properties.level === 1 && node.name.length >= SHORTEST_TITLE) {
      names.set(halfWidth(node.name), () => node.id);
    }
  }
  const furniture = new Set(outline.furniture);
  const pattern = anyOf([...names.keys()]);
  for (const block of graph.blocks) {
    if (furniture.has(block)) continue;
    const source = itemId(graph.document.id, 'Passage', block.ordinal);
    for (const match of block.plain.matchAll(pattern)) {
      const target = names.get(match[0])?.();
      if (target === undefined) continue;
      const range = within(block, match.index, match.index + match[0].length);
      graph.addEdge({
        type: 'MENTIONS',
        source,
        target,
        properties: {},
        provenance: [graph.ground('STATED', block, range)],
      });
    }
  }
};

/** Matches any of the words, the longest at a place; not where a province, city or county stands before it. */
function anyOf(words: readonly string[]): RegExp {
  const escaped = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![省市县区州盟旗])(?:${escaped.join('|')})`, 'gu');
}
