import type { NodeId } from '../../model/ids.ts';
import { addItem, planId } from '../add-item.ts';
import { within, type Block } from '../block.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { Row, Table } from '../outline.ts';
import { parseClause } from '../responsibility/parse-clause.ts';
import type { Rule } from '../rule.ts';
import type { UnitNamer } from '../unit-namer.ts';
import { unitNamer } from '../unit-namer.ts';

/** Each row of an annex that divides the work is an Assignment; its last cell says who leads and who takes part. */
export const assignments: Rule = ({ outline, register, graph }) => {
  const namer = unitNamer(graph, register);
  for (const table of outline.annexes) {
    if (!table.columns.some((column) => /单位|部门/u.test(column.headings.join('')))) continue;
    graph.claim(table.title, table.corner, ...table.columns.flatMap((column) => column.blocks));
    table.rows.forEach((row, index) => {
      addRow(graph, namer, table, row, index);
    });
  }
};

function addRow(graph: GraphBuilder, namer: UnitNamer, table: Table, row: Row, index: number): void {
  const work = row.cells[0];
  const units = row.cells.at(-1);
  if (work === undefined || units === undefined || work === units) {
    graph.report(
      {
        code: 'assignment-row-short',
        severity: 'warning',
        message: `Row ${row.first.text} of ${table.title.text} has fewer cells than its table has columns.`,
      },
      row.first,
    );
    return;
  }
  const number = row.first.text;
  const clause = parseClause(units.plain);
  const stop = /[。;]$/u.test(work.plain) ? 1 : 0;
  const range = within(work, 0, work.text.length - stop);
  const { id } = addItem(graph, {
    label: 'Assignment',
    place: row.first.plain,
    name: `分工${number}`,
    drawnNumber: number,
    block: work,
    range,
    whole: { id: planId(graph), ground: graph.ground('STRUCTURE', table.title) },
    properties: {
      level: 1,
      number,
      order: index + 1,
      text: graph.words(range),
      unitsText: units.text,
      openEnded: clause.openEnded,
    },
  });
  graph.claim(row.first, ...row.cells);
  clause.parties.forEach((party, place) => {
    addParty(graph, namer, id, units, { ...party, order: place + 1 });
  });
  if (clause.parties.length === 0) {
    graph.report(
      {
        code: 'assignment-without-units',
        severity: 'warning',
        message: `Row ${number} names no unit in a way that could be read.`,
      },
      units,
    );
  }
}

function addParty(
  graph: GraphBuilder,
  namer: UnitNamer,
  assignment: NodeId,
  block: Block,
  party: ReturnType<typeof parseClause>['parties'][number] & { readonly order: number },
): void {
  const range = within(block, party.start, party.end);
  const source = namer(graph.words(range), block, range);
  const { role, wording, order } = party;
  graph.addEdge({
    type: role === 'lead' ? 'LEADS' : 'PARTICIPATES_IN',
    source,
    target: assignment,
    properties: { role, wording, order },
    provenance: [graph.ground('STATED', block, range)],
  });
}
