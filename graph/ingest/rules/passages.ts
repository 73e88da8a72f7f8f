import { itemId } from '../../model/ids.ts';
import type { PropertiesOf } from '../../model/graph-node.ts';
import type { Block } from '../block.ts';
import { numberingOf, NUMBERING_RANKS } from '../numbering.ts';
import type { DutyTable, OutlineItem, Section, Table } from '../outline.ts';
import { planId } from '../add-item.ts';
import type { Rule } from '../rule.ts';
import { shortName } from '../short-name.ts';

type Kind = Pick<PropertiesOf<'Passage'>, 'kind' | 'depth' | 'row' | 'column'>;

/** Every line of the document is a Passage, with what it is: heading, paragraph, item of a box, cell, title or furniture. */
export const passages: Rule = ({ outline, graph }) => {
  const kinds = new Map<Block, Kind>();
  for (const block of outline.furniture) kinds.set(block, { kind: 'furniture' });
  for (const block of [...outline.titles, outline.title.block]) kinds.set(block, { kind: 'title' });
  for (const chapter of outline.chapters) markItem(chapter, kinds);
  for (const table of outline.annexes) markTable(table, kinds);
  for (const table of outline.duties) markDuties(table, kinds);
  for (const block of graph.blocks) {
    const name = block.text.slice(0, 20);
    const id = itemId(graph.document.id, 'Passage', block.ordinal);
    graph.addNode({
      id,
      label: 'Passage',
      name,
      shortName: shortName(name),
      properties: {
        order: block.ordinal,
        text: block.text,
        ...(kinds.get(block) ?? { kind: 'paragraph' }),
        line: block.line,
        start: block.start,
        end: block.end,
      },
      provenance: [graph.ground('STATED', block)],
    });
    graph.addPart(id, planId(graph), graph.ground('STRUCTURE', block));
  }
};

function markItem(item: OutlineItem | Section, kinds: Map<Block, Kind>): void {
  if (item.kind === 'table') markTable(item, kinds);
  if (item.kind === 'duties') markDuties(item, kinds);
  if (item.kind === 'box') {
    kinds.set(item.block, { kind: 'heading', depth: NUMBERING_RANKS.circle });
    for (const { block } of item.items) kinds.set(block, { kind: 'item' });
  }
  if (item.kind === 'section') {
    const style = numberingOf(item.block.plain)?.style ?? 'chapter';
    kinds.set(item.block, { kind: 'heading', depth: Math.max(0, Math.floor(NUMBERING_RANKS[style])) });
    for (const child of item.children) markItem(child, kinds);
  }
}

/** The rows of a table that is no dump of cells, counted in the same way. */
function markDuties(table: DutyTable, kinds: Map<Block, Kind>): void {
  if (table.title !== undefined) kinds.set(table.title, { kind: 'title' });
  table.headBlocks.forEach((block, column) => kinds.set(block, { kind: 'cell', row: 0, column: column + 1 }));
  table.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell !== undefined && !kinds.has(cell.block))
        kinds.set(cell.block, { kind: 'cell', row: at + 1, column: column + 1 });
    });
  });
}

/** Cells count rows from 1 below the header, which is row 0, and columns from 1. */
function markTable(table: Table, kinds: Map<Block, Kind>): void {
  kinds.set(table.title, { kind: 'title' });
  for (const block of table.notes) kinds.set(block, { kind: 'paragraph' });
  const cell = (row: number, column: number): Kind => ({ kind: 'cell', row, column });
  kinds.set(table.corner, cell(0, 1));
  table.columns.forEach(({ blocks }, column) => {
    for (const block of blocks) kinds.set(block, cell(0, column + 2));
  });
  table.rows.forEach(({ first, cells, group }, row) => {
    if (group !== undefined && !kinds.has(group)) kinds.set(group, cell(row + 1, 0));
    kinds.set(first, cell(row + 1, 1));
    cells.forEach((block, column) => kinds.set(block, cell(row + 1, column + 2)));
  });
}
