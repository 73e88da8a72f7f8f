import { unitId } from '../../model/ids.ts';
import type { Rule } from '../rule.ts';
import { addRegisteredUnit } from '../unit-namer.ts';

/** The register says who manages the units found and what became of them; managers and successors become Units too. */
export const managers: Rule = ({ register, graph }) => {
  const queue = [...graph.nodes.values()].filter((node) => node.label === 'Unit').map((node) => node.id);
  const rows = new Map(register.units.map((unit) => [unitId(unit.latinName), unit]));
  const seen = new Set(queue);
  for (const id of queue) {
    const unit = rows.get(id);
    if (unit === undefined) continue;
    const ground = { basis: 'REGISTER', source: unit.source } as const;
    const reach = (other: typeof unit) => {
      const target = addRegisteredUnit(graph, other);
      if (!seen.has(target)) queue.push(target);
      seen.add(target);
      return target;
    };
    const years = new Map<typeof unit, string[]>();
    for (const { year, name } of unit.managers) {
      const manager = register.byFullName(name) ?? register.find(name);
      if (manager !== undefined) years.set(manager, [...(years.get(manager) ?? []), String(year)]);
    }
    for (const [manager, asOf] of years) {
      const target = reach(manager);
      graph.addEdge({ type: 'MANAGED_BY', source: id, target, properties: { asOf }, provenance: [ground] });
    }
    for (const { successor, date, decision, kind } of unit.successions) {
      const next = register.byLatinName(successor);
      if (next === undefined) continue;
      graph.addEdge({
        type: 'SUCCEEDED_BY',
        source: id,
        target: reach(next),
        properties: { date, decision, kind },
        provenance: [ground],
      });
    }
  }
};
