import type { Block } from './block.ts';
import { dividesWork, dutyColumn } from './duty-columns.ts';
import { fitRow } from './fit-row.ts';
import { numberingOf } from './numbering.ts';
import type { DutyCell, DutyTable } from './outline.ts';
import type { TextGrid } from './plan-document.ts';

/** A table that divides work, and the index of the first block after it. */
export interface FoundDutyTable {
  readonly table: DutyTable;
  readonly next: number;
}

/** A header's cells are short. */
const LONGEST_HEADING = 24;
const MOST_COLUMNS = 9;
const SEPARATOR = /\t+|\s*\|\s*|\s{3,}/u;

/** The table that divides work whose header begins at a block: of an HTML page, of lines with marks, or of one cell a line. */
export function findDutyTable(
  blocks: readonly Block[],
  at: number,
  grids: ReadonlyMap<number, TextGrid>,
): FoundDutyTable | undefined {
  const block = blocks[at];
  if (block === undefined || block.plain.length > 400) return undefined;
  return gridTable(blocks, at, grids) ?? separatedTable(blocks, at) ?? dumpedTable(blocks, at);
}

function gridTable(
  blocks: readonly Block[],
  at: number,
  grids: ReadonlyMap<number, TextGrid>,
): FoundDutyTable | undefined {
  const grid = grids.get(blocks[at]?.start ?? -1);
  if (grid === undefined) return undefined;
  const inside = new Map<number, Block>();
  let next = at;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined || block.start >= grid.end) break;
    inside.set(block.start, block);
  }
  const rows = grid.rows.map((row) =>
    row
      .map((cell) => (cell === undefined ? undefined : inside.get(cell)))
      .map((block) => block && wholeCell(block)),
  );
  const header = rows.findIndex((row) => dividesWork(row.map((cell) => cell?.plain ?? '')));
  if (header === -1 || header > 2) return undefined;
  const headings = (rows[header] ?? []).map((cell) => cell?.plain ?? '');
  const headBlocks = rows.slice(0, header + 1).flatMap((row) => row.flatMap((cell) => cell?.block ?? []));
  const known = new Set(headBlocks);
  const data = rows
    .slice(header + 1)
    .filter((row) => row.some((cell) => cell !== undefined && !known.has(cell.block)));
  return { table: titled(blocks, at, { kind: 'duties', headings, headBlocks, rows: data }), next };
}

function separatedTable(blocks: readonly Block[], at: number): FoundDutyTable | undefined {
  const head = blocks[at];
  if (head === undefined || !SEPARATOR.test(head.plain)) return undefined;
  const headings = cellsOf(head).map((cell) => cell?.plain ?? '');
  if (
    headings.length < 2 ||
    headings.some((word) => word.length > LONGEST_HEADING) ||
    !dividesWork(headings)
  ) {
    return undefined;
  }
  const rows: DutyTable['rows'][number][] = [];
  const headBlocks = [head];
  let next = at + 1;
  for (; next < blocks.length; next += 1) {
    const block = blocks[next];
    if (block === undefined) break;
    if (/^[\s|:+-]+$/u.test(block.plain)) {
      headBlocks.push(block);
      continue;
    }
    const cells = cellsOf(block);
    if (cells.length < 2) break;
    rows.push(cells);
  }
  return rows.length === 0
    ? undefined
    : { table: titled(blocks, at, { kind: 'duties', headings, headBlocks, rows }), next };
}

/** The cells of a line with tabs or upright strokes between them. */
function cellsOf(block: Block): (DutyCell | undefined)[] {
  const mark = block.plain.includes('|') ? '|' : block.plain.includes('\t') ? '\t' : undefined;
  const cells: (DutyCell | undefined)[] = [];
  const take = (from: number, to: number): void => {
    const raw = block.plain.slice(from, to);
    const start = from + raw.length - raw.trimStart().length;
    const plain = raw.trim();
    const range = { start: block.start + start, end: block.start + start + plain.length };
    cells.push(plain === '' ? undefined : { block, range, plain });
  };
  let from = 0;
  const pattern = mark === undefined ? /\s{3,}/gu : mark === '|' ? /\|/gu : /\t/gu;
  for (const match of block.plain.matchAll(pattern)) {
    take(from, match.index);
    from = match.index + match[0].length;
  }
  take(from, block.plain.length);
  if (mark === '|' && block.plain.startsWith('|')) cells.shift();
  if (mark === '|' && block.plain.endsWith('|')) cells.pop();
  return cells;
}

/** Rows of one cell a line below a header of one cell a line; where rows are numbered the numbers tell them apart. */
function dumpedTable(blocks: readonly Block[], at: number): FoundDutyTable | undefined {
  const width = headerWidth(blocks, at);
  if (width === 0) return undefined;
  const headBlocks = blocks.slice(at, at + width);
  const headings = headBlocks.map((block) =>
    block.plain.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, ''),
  );
  const kinds = headings.map((heading) => dutyColumn(heading).kind);
  const numbered = kinds[0] === 'number';
  const rows: DutyTable['rows'][number][] = [];
  let next = at + width;
  while (next < blocks.length) {
    const end = numbered ? numberedEnd(blocks, next, rows.length + 1, width) : next + width;
    const cells = blocks.slice(next, end);
    const [first] = cells;
    if (first === undefined || (numbered && first.plain.replace(/[.、]$/u, '') !== String(rows.length + 1)))
      break;
    if (!numbered && (cells.length < width || cells.some((cell) => isHeading(cell)))) break;
    rows.push(fitRow(cells, kinds).map((cell) => cell && wholeCell(cell)));
    next = end;
  }
  return rows.length === 0
    ? undefined
    : { table: titled(blocks, at, { kind: 'duties', headings, headBlocks, rows }), next };
}

/** How many blocks from one on are header cells that together divide work; 0 where they do not. */
function headerWidth(blocks: readonly Block[], at: number): number {
  let width = 0;
  const headings: string[] = [];
  for (; width < MOST_COLUMNS; width += 1) {
    const plain = blocks[at + width]?.plain ?? '';
    const short =
      plain.length > 0 &&
      plain.length <= longestHeading(plain) &&
      !/[。;:,|\t]/u.test(plain) &&
      numberingOf(plain) === undefined;
    if (
      !short ||
      /^\d+$/u.test(plain) ||
      (dutyColumn(plain).kind === 'other' && !/^(?:备注|成果|Notes?|Status)/iu.test(plain))
    )
      break;
    headings.push(plain);
  }
  const titled = /(?:表|方案|清单|分工)$|^(?:Table|Annex|Appendix|Figure)\b|\bPlan$/iu.test(
    headings[0] ?? '',
  );
  const late = headings.some((heading, column) => column > 0 && dutyColumn(heading).kind === 'number');
  return width >= 2 && !titled && !late && dividesWork(headings) ? width : 0;
}

/** A heading in Han characters is shorter than one in Latin letters. */
function longestHeading(plain: string): number {
  return /\p{Script=Han}/u.test(plain) ? LONGEST_HEADING / 2 : LONGEST_HEADING * 1.5;
}

function isHeading(block: Block): boolean {
  const style = numberingOf(block.plain)?.style;
  return style === 'chapter' || style === 'part' || style === 'section';
}

/** Where a numbered row ends: at the next number, or after as many cells as there are columns. */
function numberedEnd(blocks: readonly Block[], from: number, number: number, width: number): number {
  for (let at = from + 1; at < Math.min(blocks.length, from + width); at += 1) {
    if (blocks[at]?.plain.replace(/[.、]$/u, '') === String(number + 1)) return at;
  }
  return Math.min(blocks.length, from + width);
}

function titled(blocks: readonly Block[], at: number, table: Omit<DutyTable, 'title'>): DutyTable {
  const title = blocks[at - 1];
  return title !== undefined && title.plain.length <= 60 && !/[。;]$/u.test(title.plain)
    ? { ...table, title }
    : table;
}

/** A cell that is a block of its own. */
function wholeCell(block: Block): DutyCell {
  return { block, range: block, plain: block.plain };
}
