import type { RelationshipType } from '../ontology/relationship-types.ts';
import { isBelieved, type Belief } from './edge-confidence.ts';
import type { Skeleton, SkeletonEdge, SkeletonIncident, SkeletonNode } from './skeleton.ts';

/** How a chain came to a node; what it may do next depends on it. */
export type Arrival = 'START' | 'MEASURE' | 'SUPPORT' | 'COVER' | 'IMPLEMENT' | 'DESCEND' | 'CLIMB';

/** One step of a chain. */
export interface Hop {
  readonly edge: SkeletonEdge;
  readonly to: SkeletonNode;
  readonly arrival: Arrival;
}

/** The steps that are taken against the direction of their edges. */
const AGAINST: Readonly<Partial<Record<RelationshipType, Arrival>>> = {
  SUPPORTS: 'SUPPORT',
  COVERS: 'COVER',
  IMPLEMENTS: 'IMPLEMENT',
  PART_OF: 'DESCEND',
};

function isAim({ label }: SkeletonNode): boolean {
  return label === 'Goal' || label === 'Indicator';
}

/** The step that an edge is when walked downwards, from goals to what serves them; undefined where it is none. */
function downward({ edge, direction, neighbor }: SkeletonIncident): Arrival | undefined {
  if (edge.type === 'MEASURES') return 'MEASURE';
  if (edge.type === 'PART_OF' && direction === 'OUT') {
    // What serves a goal does not serve a statement of it, so a chain never climbs to a goal.
    return isAim(neighbor) ? undefined : 'CLIMB';
  }
  return direction === 'IN' ? AGAINST[edge.type] : undefined;
}

/** The step that an edge is when walked upwards: the downward step from its other end, named from this one. */
function upward(from: SkeletonNode, incident: SkeletonIncident): Arrival | undefined {
  const direction = incident.direction === 'IN' ? 'OUT' : 'IN';
  const step = downward({ edge: incident.edge, direction, neighbor: from });
  return step === 'DESCEND' ? 'CLIMB' : step === 'CLIMB' ? 'DESCEND' : step;
}

/** Whether a step may follow upon another: never from a whole just climbed to down to a sibling, nor back to where it came from. */
function mayFollow(last: Arrival, next: Arrival): boolean {
  if (last === 'CLIMB') return next !== 'DESCEND';
  if (last === 'DESCEND') return next !== 'CLIMB';
  return last !== 'MEASURE' || next !== 'MEASURE';
}

/** The steps that a chain may take from a node; a Plan or a Passage is never on a chain. */
export function hopsFrom(
  skeleton: Skeleton,
  from: SkeletonNode,
  last: Arrival,
  { belief, up }: { readonly belief: Belief; readonly up: boolean },
): readonly Hop[] {
  const hops: Hop[] = [];
  for (const incident of skeleton.incidents(from.id)) {
    const { edge, neighbor } = incident;
    if (neighbor.label === 'Plan' || neighbor.label === 'Passage' || neighbor === from) continue;
    const arrival = up ? upward(from, incident) : downward(incident);
    if (arrival === undefined || !mayFollow(last, arrival) || !isBelieved(edge.standing, belief)) continue;
    hops.push({ edge, to: neighbor, arrival });
  }
  return hops;
}
