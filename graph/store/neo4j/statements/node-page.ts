import { positionKey } from '../../../analysis/position-key.ts';
import type { Label } from '../../../ontology/labels.ts';
import type { NodeFilter, NodeOrder, NodePageRequest } from '../../graph-store.ts';
import { int } from '../database-value.ts';
import { filterName } from '../records/search-columns.ts';
import { createProjector } from './create-projector.ts';
import { UNITS_LOAD, where, type Parameters, type Statement } from './statement.ts';

/** The property that holds a node's position in an order as one text. */
const KEYS: Readonly<Record<NodeOrder, string>> = {
  POSITION: 'placeKey',
  NAME: 'nameKey',
  DEGREE: 'degreeKey',
};

const IN_CHARGE = 'LEADS|PARTICIPATES_IN|RESPONSIBLE_FOR';
const LEADING = `(type(charge) = 'LEADS' OR (type(charge) = 'RESPONSIBLE_FOR' AND charge.role = 'lead'))`;

/** The edges of a unit's charge at the node: from it where it is a unit (in the plan asked for), to it otherwise. */
function chargeExists(label: Label, condition: string): string {
  return label === 'Unit'
    ? `EXISTS { MATCH (n)-[charge:${IN_CHARGE}]->(work) WHERE work.load IN planLoads AND ${condition} }`
    : `EXISTS { MATCH (n)<-[charge:${IN_CHARGE}]-() WHERE ${condition} }`;
}

function filterConditions(label: Label, filter: NodeFilter, parameters: Parameters): readonly string[] {
  const { plan, level, nameContains, unit, units, roles, hasLead } = filter;
  const conditions: string[] = [];
  if (plan !== undefined && label === 'Unit') conditions.push(`${parameters.add(plan)} IN n.plans`);
  if (level !== undefined) conditions.push(`n.level = ${parameters.add(int(level))}`);
  if (nameContains !== undefined) {
    const fragment = parameters.add(filterName(nameContains));
    conditions.push(`any(name IN n.filterNames WHERE name CONTAINS ${fragment})`);
  }
  for (const each of units ?? []) {
    const inRoles = roles === undefined ? '' : ` AND charge.role IN ${parameters.add([...roles])}`;
    conditions.push(
      `EXISTS { MATCH (of:Entity)-[charge:${IN_CHARGE}]->(n) WHERE of.id = ${parameters.add(each)} AND of.load = '${UNITS_LOAD}'${inRoles} }`,
    );
  }
  if (roles !== undefined && (unit === undefined || label === 'Unit')) {
    conditions.push(chargeExists(label, `charge.role IN ${parameters.add([...roles])}`));
  }
  if (hasLead !== undefined) conditions.push(`${hasLead ? '' : 'NOT '}${chargeExists(label, LEADING)}`);
  return conditions;
}

/** One page of a label's nodes; from the unit or the ids where the filter names some, otherwise along the index of the order. */
export function nodePageStatement(request: NodePageRequest): Statement {
  const { label, filter, order, first, after, totalCount } = request;
  const projector = createProjector();
  const { parameters } = projector;
  const key = `n.${KEYS[order]}`;
  const limit = parameters.add(int(first + 1));
  const conditions = filterConditions(label, filter, parameters);
  const passed = after === undefined ? [] : [`${key} > ${parameters.add(positionKey(after))}`];
  const from = filter.unit ?? (label === 'Unit' ? undefined : filter.units?.[0]);
  const unit = from === undefined ? undefined : parameters.add(from);
  const ids = filter.ids === undefined ? undefined : parameters.add([...filter.ids]);
  const inRoles =
    filter.roles === undefined ? '' : ` AND charge.role IN ${parameters.add([...filter.roles])}`;
  const named = ids === undefined ? [] : [`n.id IN ${ids}`];
  const loads = label === 'Unit' ? `['${UNITS_LOAD}']` : 'planLoads';

  /** Matches the rows that pass from the unit or the ids that the filter names; undefined where it names none. */
  const fromNamed = (more: readonly string[]): string | undefined => {
    const all = [...conditions, ...more];
    if (unit !== undefined && label === 'Unit') {
      return `MATCH (n:Entity) ${where([`n.id = ${unit}`, `n.load = '${UNITS_LOAD}'`, ...named, ...all])}`;
    }
    if (unit !== undefined) {
      return (
        `MATCH (u:Entity)-[charge:${IN_CHARGE}]->(n) WHERE u.id = ${unit} AND u.load = '${UNITS_LOAD}'${inRoles} ` +
        `AND n.label = '${label}' AND n.load IN planLoads WITH DISTINCT n, planLoads ${where([...named, ...all])}`
      );
    }
    if (ids === undefined) return undefined;
    const found = [...named, `n.load IN ${loads}`, `n.label = '${label}'`, ...all];
    return `MATCH (n:Entity) USING INDEX n:Entity(id, load) ${where(found)}`;
  };
  const walk = (more: readonly string[]) =>
    `MATCH (n:Entity) ${where([`n.load = load`, `n.label = '${label}'`, ...more, ...conditions])}`;
  const pageRows =
    fromNamed(passed) ??
    `UNWIND ${loads} AS load CALL (load, planLoads) { ${walk(passed.length === 0 ? [`${key} IS NOT NULL`] : passed)} ` +
      `RETURN n ORDER BY n.load, n.label, ${key} LIMIT ${limit} }`;
  const allRows = fromNamed([]) ?? `UNWIND ${loads} AS load ${walk([`${key} IS NOT NULL`])}`;
  const total = totalCount ? `, total: COUNT { ${allRows} RETURN n }` : '';
  const text =
    `MATCH (served:Load {active: true}) WITH collect(served) AS served ` +
    `WITH [each IN served | each.id] + ['${UNITS_LOAD}'] AS loads, ` +
    `[each IN served ${filter.plan === undefined ? '' : `WHERE each.plan = ${parameters.add(filter.plan)} `}| each.id] AS planLoads ` +
    `RETURN {rows: COLLECT { ${pageRows} WITH n ORDER BY ${key} LIMIT ${limit} RETURN ${projector.node('n', request.node)} }${total}} AS page`;
  return { name: `nodePage.${order}`, text, values: parameters.values };
}
