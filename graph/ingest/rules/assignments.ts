import { addAssignment } from '../add-assignment.ts';
import { dutyColumn, type DutyColumn } from '../duty-columns.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { DutyCell, DutyTable } from '../outline.ts';
import { placeParties, StandingRules, type PlacedClause } from '../placed-clause.ts';
import { parseCell, settled } from '../responsibility/parse-clause.ts';
import { standingRulesOf } from '../responsibility/standing-rules.ts';
import type { Rule } from '../rule.ts';
import type { UnitNamer } from '../unit-namer.ts';

/** Each row of a table that divides the work is an Assignment; its columns say who leads and who takes part. */
export const assignments: Rule = ({ outline, graph, namer }) => {
  if (outline.duties.length === 0) return;
  const rules = new StandingRules(graph);
  for (const block of graph.blocks) rules.state(standingRulesOf(block.plain), block);
  outline.duties.forEach((table, place) => {
    graph.claim(...table.headBlocks, ...(table.title === undefined ? [] : [table.title]));
    const before = outline.duties.slice(0, place).some(({ rows }) => rows.length > 0);
    table.rows.forEach((row, index) => {
      addRow(graph, namer, rules, table, row, { index, prefix: before ? `${place + 1}.` : '' });
    });
  });
};

function addRow(
  graph: GraphBuilder,
  namer: UnitNamer,
  rules: StandingRules,
  table: DutyTable,
  row: DutyTable['rows'][number],
  at: { readonly index: number; readonly prefix: string },
): void {
  const cells = table.headings.map((heading, column) => ({ column: dutyColumn(heading), cell: row[column] }));
  const present = cells.flatMap(({ column, cell }) => (cell === undefined ? [] : [{ column, cell }]));
  graph.claim(...present.map(({ cell }) => cell.block));
  const work = workCell(present);
  const units = present.filter((each) => each.column.kind === 'units');
  const [anyCell] = present;
  if (anyCell === undefined) return;
  if (work === undefined || units.length === 0) {
    graph.report(
      {
        code: 'assignment-row-short',
        severity: 'warning',
        message: `A row beginning with “${anyCell.cell.plain.slice(0, 20)}” has no cell that says ${work === undefined ? 'what is done' : 'who does it'}.`,
      },
      anyCell.cell.block,
    );
    return;
  }
  const printed = present.find(({ column }) => column.kind === 'number')?.cell;
  const number = printed === undefined ? undefined : graph.words(printed.range);
  const stop = /[。;]$/u.test(work.plain) ? 1 : 0;
  addAssignment(graph, namer, {
    place: `${at.prefix}${printed?.plain ?? String(at.index + 1)}`,
    ...(number === undefined ? {} : { number }),
    order: at.index + 1,
    work: { block: work.block, range: { start: work.range.start, end: work.range.end - stop } },
    ...(table.title === undefined ? {} : { whole: graph.ground('STRUCTURE', table.title) }),
    clause: clauseOf(graph, namer, rules, present),
  });
}

/** Of several columns that say what is done the last is the most particular. */
function workCell(present: readonly { column: DutyColumn; cell: DutyCell }[]): DutyCell | undefined {
  const kinds = ['work', 'other'];
  return kinds
    .map((kind) => present.findLast(({ column }) => column.kind === kind)?.cell)
    .find((cell) => cell !== undefined);
}

function clauseOf(
  graph: GraphBuilder,
  namer: UnitNamer,
  rules: StandingRules,
  present: readonly { column: DutyColumn; cell: DutyCell }[],
): PlacedClause {
  const read = present.flatMap(({ column, cell }) =>
    column.kind === 'units' ? [{ cell, reading: parseCell(cell.plain, column, namer.test) }] : [],
  );
  const { openEnded, deadline, scope, parties } = settled(...read.map(({ reading }) => reading));
  const cells: readonly DutyCell[] = read.flatMap(({ cell, reading }) => reading.parties.map(() => cell));
  const placed = parties.flatMap((party, place) => {
    const cell = cells[place];
    return cell === undefined ? [] : placeParties(cell.block, cell.range.start - cell.block.start, [party]);
  });
  const [block] = cells.map((cell) => cell.block);
  const words = (kind: DutyColumn['kind']): string | undefined => {
    const cell = present.find(({ column }) => column.kind === kind)?.cell;
    return cell === undefined ? undefined : graph.words(cell.range);
  };
  const until = words('deadline') ?? deadline;
  const where = words('scope') ?? scope;
  return {
    parties: block === undefined ? placed : rules.apply(placed, [], block, 0),
    unitsText: read.map(({ cell }) => graph.words(cell.range)).join(' | '),
    openEnded,
    ...(until === undefined ? {} : { deadline: until }),
    ...(where === undefined ? {} : { scope: where }),
  };
}
