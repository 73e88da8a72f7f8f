import { numberingOf } from './numbering.ts';
import type { Block } from './block.ts';
import type { Column, Row, Table } from './outline.ts';

/** A table and the index of the first block after it. */
export interface FoundTable {
  readonly table: Table;
  readonly next: number;
}

/** Words that only stand in a header of an indicator table: years, growth, what is planned and what came of it. */
const HEADING = /^\d{4}年?$|年均|增[速长]|^\(.+\)$|目标|实现|完成|现状|属性|^单位$/u;
const NOTE = /^(?:注|备注|说明)\s*[::]/u;
/** No cell is as long as this; a longer line is prose again. */
const LONGEST_CELL = 40;

/** Whether a block is the first header cell of a dumped table. */
export function startsTable(block: Block): boolean {
  return /^(?:指标(?:名称)?|序号)$/u.test(compact(block));
}

/** Reads the table of indicators whose first header cell is at `index`; every cell of it is a block, and empty cells are not there. */
export function findTable(blocks: readonly Block[], index: number): FoundTable | undefined {
  const corner = blocks[index];
  const title = blocks[index - 1];
  if (corner === undefined || title === undefined) return undefined;
  const isName = (block: Block) => numberingOf(block.plain)?.style === 'item';
  const firstName = blocks.findIndex((block, at) => at > index && isName(block));
  if (firstName === -1) return undefined;
  let data = firstName;
  const before = blocks[firstName - 1];
  if (before !== undefined && firstName - 1 > index && !HEADING.test(compact(before))) data -= 1;
  const columns = readColumns(blocks.slice(index + 1, data));
  const rows: Row[] = [];
  const groups: Block[] = [];
  const notes: Block[] = [];
  let open: { first: Block; cells: Block[]; group?: Block } | undefined;
  let at = data;
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    if (NOTE.test(block.plain)) {
      notes.push(block);
      at += 1;
      break;
    }
    const style = numberingOf(block.plain)?.style;
    if (block.text.length > LONGEST_CELL || style === 'chapter' || style === 'section') break;
    if (isName(block)) {
      const group = groups.at(-1);
      open = { first: block, cells: [], ...(group === undefined ? {} : { group }) };
      rows.push(open);
    } else if (open !== undefined && /^[〔<>≥≤]?[\s\d<>≥≤]/u.test(block.plain)) {
      open.cells.push(block);
    } else {
      groups.push(block);
    }
  }
  return { table: { kind: 'table', title, corner, columns, rows, groups, notes }, next: at };
}

/** Joins the header's cells to columns: groups of columns come first, `(%)` belongs to the cell before it. */
function readColumns(cells: readonly Block[]): Column[] {
  const groups = cells.filter((cell) => /目标|实现|完成|情况/u.test(compact(cell)));
  const leaves: { headings: string[]; blocks: Block[] }[] = [];
  for (const cell of cells) {
    if (groups.includes(cell)) continue;
    const last = leaves.at(-1);
    if (/^\(.+\)$/u.test(cell.plain) && last !== undefined) {
      last.headings[0] = `${last.headings[0] ?? ''}${compact(cell)}`;
      last.blocks.push(cell);
    } else {
      leaves.push({ headings: [compact(cell)], blocks: [cell] });
    }
  }
  if (groups.length === 0) return leaves;
  const width = leaves.length / groups.length;
  return leaves.map((leaf, place) => {
    const group = groups[Math.floor(place / width)];
    return group === undefined
      ? leaf
      : { headings: [compact(group), ...leaf.headings], blocks: [group, ...leaf.blocks] };
  });
}

function compact(block: Block): string {
  return block.plain.replace(/\s+/gu, '');
}
