import type { NodeSelection } from '../../selection.ts';
import { createProjector } from './create-projector.ts';
import { UNITS_LOAD, type Statement } from './statement.ts';

/** What the database holds: the counts that each load wrote down, what is known of all, and the plans. */
export function metaStatement(plan: NodeSelection): Statement {
  const projector = createProjector();
  const text =
    `OPTIONAL MATCH (catalog:Catalog) WITH catalog ` +
    `OPTIONAL MATCH (served:Load {active: true}) WITH catalog, collect(served) AS served ` +
    `WITH catalog, served, [each IN served | each.id] + ['${UNITS_LOAD}'] AS loads ` +
    `RETURN catalog {.dataVersion, .units, .managedBy, .succeededBy} AS catalog, ` +
    `[each IN served | {labels: each.labels, labelCounts: each.labelCounts, types: each.types, typeCounts: each.typeCounts, problems: each.problems}] AS loaded, ` +
    `COLLECT { UNWIND served AS each MATCH (n:Entity) WHERE n.id = each.plan AND n.load = each.id WITH n, loads ORDER BY n.placeKey ` +
    `RETURN ${projector.node('n', plan)} } AS plans`;
  return { name: 'meta', text, values: projector.parameters.values };
}
