import { itemId, type NodeId } from '../../model/ids.ts';
import { within } from '../block.ts';
import { halfWidth } from '../half-width.ts';
import { NameFinder } from '../name-finder.ts';
import type { Rule } from '../rule.ts';
import { isCentral } from '../unit-region.ts';
import { addRegisteredUnit, yearOf } from '../unit-namer.ts';

/** Shorter spellings stand inside too many other words to be names. */
const SHORTEST_UNIT = 3;
const SHORTEST_TITLE = 5;
/** A province, city or county before a name makes it another body's. */
const PLACE_BEFORE = /[省市县区州盟旗]$/u;

/** A passage MENTIONS the units, projects, actions and indicators whose names stand in it, the longest name at each place. */
export const mentions: Rule = ({ outline, register, graph }) => {
  const names = new Map<string, () => NodeId>();
  const year = yearOf(graph.document);
  const local = outline.region.place !== undefined;
  for (const unit of register.units) {
    for (const name of [unit.name, unit.fullName, ...unit.aliases]) {
      const meant = register.find(name, year);
      if (name.length < SHORTEST_UNIT || meant !== unit || (unit.since ?? 0) > (year ?? 2016)) continue;
      if (!local || isCentral(name)) names.set(halfWidth(name), () => addRegisteredUnit(graph, unit));
    }
  }
  for (const node of [...graph.nodes.values()]) {
    const named = node.label === 'Project' || node.label === 'Action' || node.label === 'Indicator';
    if (named && node.properties.level === 1 && node.name.length >= SHORTEST_TITLE) {
      names.set(halfWidth(node.name), () => node.id);
    }
  }
  const furniture = new Set(outline.furniture);
  const finder = new NameFinder(names.keys(), (before) => !PLACE_BEFORE.test(before));
  for (const block of graph.blocks) {
    if (furniture.has(block)) continue;
    const source = itemId(graph.document.id, 'Passage', block.ordinal);
    for (const { name, at } of finder.find(block.plain)) {
      const target = names.get(name)?.();
      if (target === undefined) continue;
      const range = within(block, at, at + name.length);
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
