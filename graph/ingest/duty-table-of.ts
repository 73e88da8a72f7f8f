import type { Block } from './block.ts';
import { dividesWork } from './duty-columns.ts';
import type { DutyCell, DutyTable, Table } from './outline.ts';

/** A dumped table as one that divides work, or nothing where its headings do not. */
export function dutyTableOf(table: Table): DutyTable | undefined {
  const headings = [compact(table.corner), ...table.columns.map((column) => column.headings.join(''))];
  if (!dividesWork(headings)) return undefined;
  return {
    kind: 'duties',
    title: table.title,
    headings,
    headBlocks: [table.corner, ...table.columns.flatMap((column) => column.blocks)],
    rows: table.rows.map(({ first, cells }) => [first, ...cells].map(wholeCell)),
  };
}

/** A cell that is a block of its own. */
export function wholeCell(block: Block): DutyCell {
  return { block, range: block, plain: block.plain };
}

function compact(block: Block): string {
  return block.plain.replace(/\s+/gu, '');
}
