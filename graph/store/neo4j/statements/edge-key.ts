/** The expression that sorts edges of one type and role as their ids sort. */
export function edgeKey(edge: string): string {
  return `(startNode(${edge}).id + '~' + endNode(${edge}).id + CASE WHEN ${edge}.role IS NULL THEN '' ELSE '~' END)`;
}
