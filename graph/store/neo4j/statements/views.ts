import type { Wants } from '../../questions/skeleton-question.ts';
import { createProjector } from './create-projector.ts';
import { UNITS_LOAD, type Statement } from './statement.ts';

/** Fetches groups of nodes and some edges by their ids, with the version of the data that they are of. */
export function viewsStatement({ nodes, edges }: Wants): Statement {
  const projector = createProjector();
  const { parameters } = projector;
  const groups = Object.values(nodes).map(({ nodes: wanted, selection }, at) => {
    const ids = parameters.add([...new Set(wanted.map(({ id }) => id as string))]);
    return (
      `COLLECT { UNWIND ${ids} AS id MATCH (n:Entity) WHERE n.id = id AND n.load IN loads ` +
      `RETURN ${projector.node('n', selection)} } AS nodes${at}`
    );
  });
  const wanted = new Map((edges?.edges ?? []).map((edge) => [edge.id, edge]));
  const refs = parameters.add(
    [...wanted.values()].map(({ type, source, target, role }) => ({
      type,
      source,
      target,
      role: role ?? null,
    })),
  );
  const types = [...new Set([...wanted.values()].map(({ type }) => type))];
  const links =
    types.length === 0
      ? '[]'
      : `COLLECT { UNWIND ${refs} AS ref MATCH (s:Entity) WHERE s.id = ref.source AND s.load IN loads ` +
        `MATCH (t:Entity) WHERE t.id = ref.target AND t.load IN loads ` +
        `MATCH (s)-[r:${types.join('|')}]->(t) WHERE type(r) = ref.type AND (ref.role IS NULL OR r.role = ref.role) ` +
        `RETURN ${projector.edge({ edge: 'r', source: 's', target: 't' }, edges?.selection ?? {})} }`;
  const text =
    `OPTIONAL MATCH (catalog:Catalog) WITH catalog.dataVersion AS version ` +
    `OPTIONAL MATCH (served:Load {active: true}) WITH version, collect(served.id) + ['${UNITS_LOAD}'] AS loads ` +
    `RETURN version, ${[...groups, `${links} AS links`].join(', ')}`;
  return { name: 'views', text, values: parameters.values };
}
