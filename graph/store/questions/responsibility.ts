import { compareText } from '../../analysis/compare-positions.ts';
import type { SkeletonNode } from '../../analysis/skeleton.ts';
import { responsibilityCells } from '../../analysis/responsibility-matrix.ts';
import { BadRequestError } from '../../model/errors.ts';
import type { Matrix, MatrixRequest } from '../analysis-requests.ts';
import type { SkeletonQuestion } from './skeleton-question.ts';

function linesOf(
  nodes: readonly SkeletonNode[],
): readonly { readonly node: SkeletonNode; readonly total: number }[] {
  const totals = new Map<SkeletonNode, number>();
  for (const node of nodes) totals.set(node, (totals.get(node) ?? 0) + 1);
  return [...totals]
    .map(([node, total]) => ({ node, total }))
    .sort((left, right) => compareText(left.node.placeKey, right.node.placeKey));
}

/** Units against what they are responsible for. */
export function responsibilityMatrix({ filter, most, row, column }: MatrixRequest): SkeletonQuestion<Matrix> {
  return (skeleton) => {
    const cells = responsibilityCells(skeleton, filter);
    if (cells.length > most) {
      throw new BadRequestError(
        'rows',
        `The matrix has ${cells.length} cells; at most ${most} are answered at once. Name a plan, rows or columns.`,
      );
    }
    const rows = linesOf(cells.map((cell) => cell.row));
    const columns = linesOf(cells.map((cell) => cell.column));
    return {
      wants: {
        nodes: {
          rows: { nodes: rows.map(({ node }) => node), selection: row },
          columns: { nodes: columns.map(({ node }) => node), selection: column },
        },
      },
      compose: (views) => ({
        rows: rows.map(({ node, total }) => ({ view: views.node('rows', node), total })),
        columns: columns.map(({ node, total }) => ({ view: views.node('columns', node), total })),
        cells: cells.map((cell) => ({ ...cell, row: cell.row.id, column: cell.column.id })),
      }),
    };
  };
}
