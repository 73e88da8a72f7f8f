import { LABELS, labelRank } from '../../../graph/ontology/labels.ts';
import { RELATIONSHIP_TYPES, RELATIONSHIP_TYPE_KEYS } from '../../../graph/ontology/relationship-types.ts';
import { ROLES, ROLE_KEYS } from '../../../graph/ontology/roles.ts';
import { modelKey } from '../../api/model-key.ts';
import type { NeighborPageQueryVariables } from '../../api/operations.generated.ts';
import { nameOf, spoken } from '../../i18n/translate.ts';
import type { DetailedNode } from './details-data.ts';

/** Neighbors over one type, in one direction, of one label and role, with their number. */
export type NeighborGroup = DetailedNode['neighborCounts'][number];

/** The groups in the order of the ontology. */
export function sortedGroups(groups: readonly NeighborGroup[]): readonly NeighborGroup[] {
  return [...groups].sort(
    (a, b) =>
      RELATIONSHIP_TYPE_KEYS.indexOf(a.type) - RELATIONSHIP_TYPE_KEYS.indexOf(b.type) ||
      roleRank(a) - roleRank(b) ||
      labelRank(a.label) - labelRank(b.label),
  );
}

/** What a group is called: its role, or how its type reads from this side, and the label of the neighbors. */
export function groupTitle(group: NeighborGroup): string {
  const { name, inverse } = RELATIONSHIP_TYPES[group.type];
  const relation =
    group.role === null
      ? spoken(group.direction === 'IN' ? inverse : name)
      : nameOf(ROLES[modelKey('role', group.role)]);
  return `${relation} · ${spoken(LABELS[group.label].plural)}`;
}

/** A group's own key. */
export function groupKey(group: NeighborGroup): string {
  return [group.type, group.direction, group.label, group.role ?? ''].join(' ');
}

/** The arguments that ask for exactly this group's neighbors. */
export function groupArguments(
  group: NeighborGroup,
): Pick<NeighborPageQueryVariables, 'types' | 'labels' | 'direction' | 'roles'> {
  return {
    types: [group.type],
    labels: [group.label],
    direction: group.direction,
    roles: group.role === null ? null : [group.role],
  };
}

function roleRank(group: NeighborGroup): number {
  return group.role === null ? -1 : ROLE_KEYS.indexOf(modelKey('role', group.role));
}
