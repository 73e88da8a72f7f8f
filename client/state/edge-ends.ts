/** Whether a selected id is an edge's: type, source, target and role joined by `~`, which no node id holds. */
export function isEdgeId(id: string): boolean {
  return id.includes('~');
}

/** The ids of the two ends that an edge's id names. */
export function edgeEnds(id: string): readonly [source: string, target: string] | undefined {
  const [, source, target] = id.split('~');
  return source === undefined || target === undefined ? undefined : [source, target];
}
