import { isBelieved } from '../../analysis/edge-confidence.ts';
import { edgeRole } from '../../analysis/edge-role.ts';
import { WALKED_TYPES } from '../../ontology/relationship-types.ts';
import type { EdgeFilter } from '../graph-store.ts';
import type { Incident } from './index-graph.ts';

/** Whether an edge passes by its type, role and standing, whichever way it is walked. */
export function edgePasses(filter: Omit<EdgeFilter, 'direction'>): (incident: Incident) => boolean {
  const types = new Set(filter.types ?? WALKED_TYPES);
  const roles = filter.roles === undefined ? undefined : new Set(filter.roles);
  return ({ edge, standing }) => {
    const role = edgeRole(edge);
    return (
      types.has(edge.type) &&
      (roles === undefined || role === undefined || roles.has(role)) &&
      (filter.asOf === undefined ||
        edge.type !== 'MANAGED_BY' ||
        (edge.properties.asOf ?? []).includes(filter.asOf)) &&
      isBelieved(standing, filter)
    );
  };
}

/** Whether an edge passes as seen from one end: also by its direction and the neighbor's label. */
export function incidentPasses(filter: EdgeFilter): (incident: Incident) => boolean {
  const passes = edgePasses(filter);
  const labels = filter.labels === undefined ? undefined : new Set(filter.labels);
  return (incident) => {
    const { edge, direction, neighbor } = incident;
    return (
      (filter.direction === 'BOTH' || filter.direction === direction || edge.source === edge.target) &&
      (labels === undefined || labels.has(neighbor.label)) &&
      passes(incident)
    );
  };
}
