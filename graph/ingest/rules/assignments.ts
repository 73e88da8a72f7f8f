import type { NodeId } from '../../model/ids.ts';
import type { Provenance } from '../../model/provenance.ts';
import { addAssignment } from '../add-assignment.ts';
import { addItem, planId } from '../add-item.ts';
import type { Block, TextRange } from '../block.ts';
import { dutyColumn, type DutyColumn } from '../duty-columns.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { sectionsOf, type DutyCell, type DutyTable, type Section } from '../outline.ts';
import { placeParties, StandingRules, type PlacedClause } from '../placed-clause.ts';
import { parseCell, settled } from '../responsibility/parse-clause.ts';
import { standingRulesOf } from '../responsibility/standing-rules.ts';
import type { Rule } from '../rule.ts';
import type { UnitNamer } from '../unit-namer.ts';
import { workPlaces, type WorkPlace } from '../work-places.ts';
import { isWork } from '../work-texts.ts';

/** Each row of a table that divides the work is an Assignment; its columns say who leads and who takes part. */
export const assignments: Rule = ({ outline, graph, namer }) => {
  if (outline.duties.length === 0) return;
  const rules = new StandingRules(graph);
  for (const block of graph.blocks) {
    const stated = standingRulesOf(block.plain);
    rules.state(stated, block);
    if (stated.length > 0) graph.claim(block);
  }
  const hosts = tableHosts(outline.chapters, workPlaces(graph));
  const hosting = new Set([...hosts.values()].map((host) => host.id));
  const bare = [...graph.nodes.values()].every((node) => !isWork(node) || hosting.has(node.id));
  outline.duties.forEach((table, place) => {
    graph.claim(...table.headBlocks, ...(table.title === undefined ? [] : [table.title]));
    const before = outline.duties.slice(0, place).some(({ rows }) => rows.length > 0);
    table.rows.forEach((row, index) => {
      addRow(graph, namer, rules, table, row, {
        index,
        prefix: before ? `${place + 1}.` : '',
        ...(bare ? { host: hosts.get(table) ?? { id: planId(graph), place: '', level: 1 } } : {}),
      });
    });
  });
};

function addRow(
  graph: GraphBuilder,
  namer: UnitNamer,
  rules: StandingRules,
  table: DutyTable,
  row: DutyTable['rows'][number],
  at: { readonly index: number; readonly prefix: string; readonly host?: TableHost },
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
  const place = `${at.prefix}${printed?.plain ?? String(at.index + 1)}`;
  const range = { start: work.range.start, end: work.range.end - stop };
  const id = addAssignment(graph, namer, {
    place,
    ...(number === undefined ? {} : { number }),
    order: at.index + 1,
    work: { block: work.block, range },
    named: present.flatMap(({ column, cell }) => (column.kind === 'work' && cell !== work ? [cell] : [])),
    ...(table.title === undefined ? {} : { whole: graph.ground('STRUCTURE', table.title) }),
    clause: clauseOf(graph, namer, rules, present),
  });
  if (at.host !== undefined) {
    addRowTask(graph, id, at.host, { place, block: work.block, range, order: at.index + 1, number });
  }
}

/** The whole that a table's rows are part of, where they are the plan's tasks. */
interface TableHost {
  readonly id: NodeId;
  /** What stands before a row's number in its task's place. */
  readonly place: string;
  readonly level: number;
}

/** The item under whose heading each table stands. */
function tableHosts(
  sections: readonly Section[],
  places: ReadonlyMap<Block, readonly WorkPlace[]>,
): Map<DutyTable, TableHost> {
  const hosts = new Map<DutyTable, TableHost>();
  for (const section of sections) {
    const node = places.get(section.block)?.[0]?.node;
    for (const child of section.children) {
      if (child.kind !== 'duties' || node === undefined) continue;
      const place = `${node.id.split('/').at(-1) ?? ''}.`;
      hosts.set(child, { id: node.id, place, level: (node.properties.level ?? 1) + 1 });
    }
    for (const [table, host] of tableHosts(sectionsOf(section), places)) hosts.set(table, host);
  }
  return hosts;
}

/** Where the plan is its table, a row is the task that it divides. */
function addRowTask(
  graph: GraphBuilder,
  source: NodeId,
  host: TableHost,
  row: {
    readonly place: string;
    readonly block: Block;
    readonly range: TextRange;
    readonly order: number;
    readonly number: string | undefined;
  },
): void {
  const { place, block, range, order, number } = row;
  const task = addItem(graph, {
    label: 'Task',
    place: `${host.place}${place}`,
    name: graph.words(range),
    block,
    range,
    whole: { id: host.id },
    properties: { level: host.level, ...(number === undefined ? {} : { number }), order },
  });
  const provenance: Provenance = [graph.ground('STATED', block, range)];
  graph.addEdge({ type: 'COVERS', source, target: task.id, properties: {}, provenance });
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
