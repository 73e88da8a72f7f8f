import type { Belief } from '../../../analysis/edge-confidence.ts';
import { WALKED_TYPES, type RelationshipType } from '../../../ontology/relationship-types.ts';
import type { EdgeFilter } from '../../graph-store.ts';
import type { Parameters } from './statement.ts';

/** The types of a pattern, from the ontology; those walked where none is named. */
export function typesOf(types: readonly RelationshipType[] | undefined): string {
  return (types ?? WALKED_TYPES).join('|');
}

/** What a belief asks of an edge. */
export function beliefConditions(
  edge: string,
  { includeInferred, minConfidence }: Belief,
  parameters: Parameters,
): readonly string[] {
  if (!includeInferred) return [`${edge}.basis <> 'INFERRED'`];
  if (minConfidence === undefined || minConfidence <= 0) return [];
  return [
    `(${edge}.basis <> 'INFERRED' OR coalesce(${edge}.confidence, 1.0) >= ${parameters.add(minConfidence)})`,
  ];
}

/** What a filter asks of an edge besides its type and direction: its role and its standing. */
export function edgeConditions(
  edge: string,
  filter: Omit<EdgeFilter, 'direction'>,
  parameters: Parameters,
): readonly string[] {
  return [
    ...(filter.roles === undefined
      ? []
      : [`(${edge}.role IS NULL OR ${edge}.role IN ${parameters.add([...filter.roles])})`]),
    ...(filter.asOf === undefined
      ? []
      : [`(type(${edge}) <> 'MANAGED_BY' OR ${parameters.add(filter.asOf)} IN ${edge}.asOf)`]),
    ...beliefConditions(edge, filter, parameters),
  ];
}

/** What a filter asks of the neighbor: to be served, and of its labels. */
export function neighborConditions(
  neighbor: string,
  { labels }: Pick<EdgeFilter, 'labels'>,
  parameters: Parameters,
): readonly string[] {
  return [
    `${neighbor}.load IN loads`,
    ...(labels === undefined ? [] : [`${neighbor}.label IN ${parameters.add([...labels])}`]),
  ];
}
