import type { PropertiesOf } from '../../model/graph-node.ts';
import { itemId } from '../../model/ids.ts';
import type { Quantity } from '../../ontology/property.ts';
import { addItem, planId } from '../add-item.ts';
import type { Block } from '../block.ts';
import { halfWidth } from '../half-width.ts';
import { numberingOf } from '../numbering.ts';
import type { OutlineItem, Row, Section, Table } from '../outline.ts';
import { readQuantity } from '../quantity.ts';
import type { Rule } from '../rule.ts';

type Figure = 'baseline' | 'target' | 'growth' | 'outcome' | 'outcomeGrowth';

/** Each numbered row of a table of indicators is an Indicator; its figures are read by the table's own columns. */
export const indicators: Rule = ({ outline, graph }) => {
  const tables = outline.chapters.flatMap(tablesUnder);
  for (const table of tables) {
    graph.claim(
      table.title,
      table.corner,
      ...table.groups,
      ...table.notes,
      ...table.columns.flatMap((column) => column.blocks),
    );
    const figures = figuresOf(table);
    const previous = figures.includes('outcome');
    const period = /[“"](.+?)[”"]/u.exec(table.title.text)?.[1];
    table.rows.forEach((row, index) => {
      const { printed, name, unit, range } = nameOf(row.first);
      const place = `${previous ? 'previous-' : ''}${printed.replace(/\D/gu, '')}`;
      const quantities = readFigures(row, table, figures, unit);
      const properties: PropertiesOf<'Indicator'> = {
        level: 1,
        number: printed,
        order: index + 1,
        ...(unit === undefined ? {} : { unitOfMeasure: unit }),
        ...(row.group === undefined ? {} : { category: row.group.text }),
        ...(period === undefined ? {} : { period }),
        ...quantities,
      };
      graph.claim(...row.cells);
      const indicator = addItem(graph, {
        label: 'Indicator',
        place,
        name,
        drawnNumber: printed.replace(/\D/gu, ''),
        block: row.first,
        range,
        whole: { id: planId(graph), ground: graph.ground('STRUCTURE', table.title) },
        properties,
      });
      if (quantities === undefined) {
        graph.report(
          {
            code: 'indicator-row-unread',
            severity: 'warning',
            message: `The row of ${name} has ${row.cells.length} figures, which fit no columns of its table.`,
          },
          row.first,
        );
      }
      const overall = itemId(graph.document.id, 'Goal', 'overall');
      if (!previous && graph.nodes.has(overall)) {
        graph.addEdge({
          type: 'MEASURES',
          source: indicator.id,
          target: overall,
          properties: {},
          provenance: [graph.ground('STRUCTURE', row.first, range), graph.ground('STRUCTURE', table.title)],
        });
      }
    });
  }
};

function tablesUnder(item: OutlineItem | Section): Table[] {
  if (item.kind === 'table') return [item];
  return item.kind === 'section' ? item.children.flatMap(tablesUnder) : [];
}

/** What each column holds: of several years the last is the target; with 实现 in its heading a column holds an outcome. */
function figuresOf(table: Table): Figure[] {
  const years = table.columns.flatMap((column) => yearOf(column.headings) ?? []);
  return table.columns.map(({ headings }) => {
    const heading = headings.join('');
    const achieved = /实现|完成/u.test(heading);
    if (/增[速长]|年均|累计/u.test(heading)) return achieved ? 'outcomeGrowth' : 'growth';
    if (achieved) return 'outcome';
    const year = yearOf(headings);
    const first = Math.min(...years);
    return years.length > 1 && year === first && first !== Math.max(...years) ? 'baseline' : 'target';
  });
}

/** Empty cells of a dumped table vanish: a row without figures of growth has just the others. */
function readFigures(
  row: Row,
  table: Table,
  figures: readonly Figure[],
  unit: string | undefined,
): Partial<Record<Figure, Quantity>> | undefined {
  const all = table.columns.map((column, at) => ({ column, figure: figures[at] ?? 'target' }));
  const withoutGrowth = all.filter(({ figure }) => figure !== 'growth' && figure !== 'outcomeGrowth');
  const fitting = [all, withoutGrowth].find((columns) => columns.length === row.cells.length);
  if (fitting === undefined) return undefined;
  return Object.fromEntries(
    fitting.map(({ column, figure }, at) => {
      const year = yearOf(column.headings);
      const grows = figure === 'growth' || figure === 'outcomeGrowth';
      const measure = grows ? '%' : unit;
      const quantity = readQuantity(row.cells[at]?.text ?? '', {
        ...(measure === undefined ? {} : { unit: measure }),
        ...(year === undefined || grows ? {} : { year }),
      });
      return [figure, quantity];
    }),
  );
}

function yearOf(headings: readonly string[]): number | undefined {
  const year = headings
    .map((heading) => /^(\d{4})年?$/u.exec(heading)?.[1])
    .find((match) => match !== undefined);
  return year === undefined ? undefined : Number(year);
}

/** `5.固定宽带家庭普及率(%)`: number, name, and the unit of measure in the last bracket. */
function nameOf(block: Block): {
  printed: string;
  name: string;
  unit?: string;
  range: { start: number; end: number };
} {
  const numbering = numberingOf(block.plain);
  const from = numbering?.length ?? 0;
  const unit = /\(([^()]+)\)$/u.exec(block.plain);
  const to = unit?.index ?? block.plain.length;
  return {
    printed: numbering?.printed ?? '',
    name: block.text.slice(from, to).trim(),
    ...(unit?.[1] === undefined ? {} : { unit: halfWidth(unit[1]) }),
    range: { start: block.start + from, end: block.start + to },
  };
}
