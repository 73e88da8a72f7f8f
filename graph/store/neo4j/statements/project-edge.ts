import type { EdgeSelection } from '../../selection.ts';
import type { EdgeVariables, Projector } from './projector.ts';

/** The expression that gives an edge with what was selected of it; `readEdge` reads it. */
export function projectEdge(
  { edge, source, target }: EdgeVariables,
  selection: EdgeSelection,
  projector: Projector,
): string {
  const parts = [
    `type: type(${edge})`,
    `source: ${source}.id`,
    `target: ${target}.id`,
    `columns: properties(${edge})`,
  ];
  if (selection.source !== undefined) parts.push(`sourceView: ${projector.node(source, selection.source)}`);
  if (selection.target !== undefined) parts.push(`targetView: ${projector.node(target, selection.target)}`);
  if (selection.assignments !== undefined) {
    const at = projector.variable();
    const row = projector.variable();
    parts.push(
      `rows: COLLECT { UNWIND range(0, size(coalesce(${edge}.assignments, [])) - 1) AS ${at} ` +
        `MATCH (${row}:Entity) WHERE ${row}.id = ${edge}.assignments[${at}] AND ${row}.load = ${target}.load ` +
        `WITH ${row}, ${at} ORDER BY ${at} RETURN ${projector.node(row, selection.assignments)} }`,
    );
  }
  return `{${parts.join(', ')}}`;
}
