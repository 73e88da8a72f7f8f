import { Parser } from 'htmlparser2';
import type { TextGrid } from './plan-document.ts';

/** What a saved page says: its text, a block a line, and the tables in it. */
export interface PageText {
  readonly text: string;
  readonly grids: readonly TextGrid[];
}

const BREAKS = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'title',
  'tr',
  'ul',
]);
const SILENT = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'select',
  'svg',
  'iframe',
  'textarea',
]);
/** A cell of a table of data is a line of its own; one of a table that lays a page out holds blocks. */
const LONGEST_CELL_BLOCKS = 12;

interface OpenCell {
  readonly row: number;
  readonly rowspan: number;
  readonly colspan: number;
  readonly lines: number[];
}

interface OpenTable {
  readonly rows: OpenCell[][];
  nested: boolean;
}

/** Whether a text is a page's markup. */
export function isPage(text: string): boolean {
  return /^\s*(?:<!doctype html|<\?xml|<(?:html|head|body|div|table|p|meta|article|section|h[1-6])[\s>])/iu.test(
    text.slice(0, 2000),
  );
}

/** Extracts what a page says: blocks and cells each on a line of their own, scripts and styles left out. */
export function pageText(markup: string): PageText {
  const lines: string[] = [];
  const tables: OpenTable[] = [];
  const finished: OpenTable[] = [];
  const cells: OpenCell[] = [];
  let silent = 0;
  let line = '';
  const endLine = (): void => {
    const words = line.replace(/[ \t\r\n\f]+/gu, ' ').trim();
    line = '';
    if (words === '') return;
    cells.at(-1)?.lines.push(lines.length);
    lines.push(words);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (SILENT.has(name)) silent += 1;
        if (BREAKS.has(name)) endLine();
        if (name === 'table') {
          const outer = tables.at(-1);
          if (outer !== undefined) outer.nested = true;
          tables.push({ rows: [], nested: false });
        }
        const table = tables.at(-1);
        if (name === 'tr') table?.rows.push([]);
        if ((name === 'td' || name === 'th') && table !== undefined) {
          if (table.rows.length === 0) table.rows.push([]);
          const cell = {
            row: table.rows.length - 1,
            rowspan: spanOf(attributes['rowspan']),
            colspan: spanOf(attributes['colspan']),
            lines: [],
          };
          table.rows.at(-1)?.push(cell);
          cells.push(cell);
        }
      },
      ontext(words) {
        if (silent === 0) line += words;
      },
      onclosetag(name) {
        if (SILENT.has(name)) silent -= 1;
        if (BREAKS.has(name)) endLine();
        if (name === 'td' || name === 'th') cells.pop();
        if (name === 'table') {
          const table = tables.pop();
          if (table !== undefined) finished.push(table);
        }
      },
    },
    { decodeEntities: true },
  );
  parser.write(markup);
  parser.end();
  endLine();
  return joined(lines, finished.filter(isData));
}

function spanOf(attribute: string | undefined): number {
  const span = Number(attribute ?? 1);
  return Number.isInteger(span) && span > 0 && span <= 1000 ? span : 1;
}

/** A table of data has rows of several cells, none with a table or many blocks inside. */
function isData(table: OpenTable): boolean {
  return (
    !table.nested &&
    table.rows.filter((row) => row.length > 1).length > 1 &&
    table.rows.every((row) => row.every((cell) => cell.lines.length <= LONGEST_CELL_BLOCKS))
  );
}

/** Joins the lines, those of one data cell to one, and tells where each cell begins. */
function joined(lines: readonly string[], tables: readonly OpenTable[]): PageText {
  const follows = new Set(
    tables.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell.lines.slice(1)))),
  );
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const parts: string[] = [];
  let length = 0;
  lines.forEach((words, at) => {
    const before = at === 0 ? '' : follows.has(at) ? ' ' : '\n';
    parts.push(before, words);
    starts.push(length + before.length);
    length += before.length + words.length;
    ends.push(length);
  });
  text = parts.join('');
  const grids = tables.flatMap((table) => gridOf(table, starts, ends));
  return { text, grids };
}

/** The cells of a table by row and column, a merged cell in each place that it spans. */
function gridOf(table: OpenTable, starts: readonly number[], ends: readonly number[]): TextGrid[] {
  const rows: (number | undefined)[][] = table.rows.map(() => []);
  const taken = table.rows.map(() => new Set<number>());
  let first = Infinity;
  let last = -1;
  table.rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (taken[row]?.has(column) === true) column += 1;
      const [line] = cell.lines;
      const start = line === undefined ? undefined : starts[line];
      if (line !== undefined) {
        first = Math.min(first, line);
        last = Math.max(last, ...cell.lines);
      }
      for (let down = row; down < Math.min(rows.length, row + cell.rowspan); down += 1) {
        for (let over = column; over < column + cell.colspan; over += 1) {
          taken[down]?.add(over);
          const target = rows[down];
          if (target !== undefined && over === column) target[over] = start;
        }
      }
      column += cell.colspan;
    }
  });
  const start = starts[first];
  const end = ends[last];
  return start === undefined || end === undefined ? [] : [{ start, end, rows }];
}
