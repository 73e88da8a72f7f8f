import type { Numbering } from './numbering.ts';
import type { Block, TextRange } from './block.ts';
import type { UnitRegion } from './unit-region.ts';
import type { GraphDocument } from '../model/plan-graph.ts';

/** A paragraph; `title` is its first clause where that runs in, set off by a full stop. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly block: Block;
  readonly title?: TextRange;
  /** What follows the title, or all. */
  readonly body: TextRange;
}

/** A numbered heading with all that stands under it. */
export interface Section {
  readonly kind: 'section';
  readonly block: Block;
  readonly numbering: Numbering;
  /** The heading's words without number and end mark. */
  readonly title: TextRange;
  /** What follows the title in the same line. */
  readonly body?: TextRange;
  readonly children: readonly OutlineItem[];
}

/** A box (专栏): its heading and its items. */
export interface Box {
  readonly kind: 'box';
  readonly block: Block;
  readonly ordinal: number;
  readonly printed: string;
  readonly title: TextRange;
  readonly items: readonly Paragraph[];
}

/** A column of a dumped table: the words of its header cells, outermost first. */
export interface Column {
  readonly headings: readonly string[];
  readonly blocks: readonly Block[];
}

/** A row of a dumped table; empty cells of the original are not there. */
export interface Row {
  readonly first: Block;
  readonly cells: readonly Block[];
  /** The row that stands alone above this one and names a group. */
  readonly group?: Block;
}

/** A table, each cell a line. */
export interface Table {
  readonly kind: 'table';
  readonly title: Block;
  /** The header cell above the rows' names or numbers. */
  readonly corner: Block;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly groups: readonly Block[];
  readonly notes: readonly Block[];
}

/** A cell of a table that divides work: a block, or a part of one. */
export interface DutyCell {
  readonly block: Block;
  readonly range: TextRange;
  /** Its words in half-width forms. */
  readonly plain: string;
}

/** A table whose columns say what is done and who does it. */
export interface DutyTable {
  readonly kind: 'duties';
  readonly title?: Block;
  readonly headings: readonly string[];
  readonly headBlocks: readonly Block[];
  /** The cells of each row by column; an empty cell is absent. */
  readonly rows: readonly (readonly (DutyCell | undefined)[])[];
}

/** What may stand under a heading. */
export type OutlineItem = Section | Paragraph | Box | Table | DutyTable;

/** A document's order, before anything is said about what its parts mean. */
export interface Outline {
  readonly document: GraphDocument;
  readonly blocks: readonly Block[];
  /** The plan's own name (“十三五”国家信息化规划) and where it stands. */
  readonly name: string;
  readonly title: { readonly block: Block; readonly range: TextRange };
  /** Header, notice and repeated titles: part of the publication, not of the plan. */
  readonly notice: readonly Block[];
  readonly titles: readonly Block[];
  readonly preamble: readonly Paragraph[];
  readonly chapters: readonly Section[];
  /** Tables after the last chapter. */
  readonly annexes: readonly Table[];
  /** Tables that divide work, wherever they stand. */
  readonly duties: readonly DutyTable[];
  readonly furniture: readonly Block[];
  /** Whose bodies the document's names without a place mean. */
  readonly region: UnitRegion;
}

/** The sections directly under one. */
export function sectionsOf(section: Section): readonly Section[] {
  return section.children.filter((child) => child.kind === 'section');
}

/** The paragraphs directly under a section. */
export function paragraphsOf(section: Section): readonly Paragraph[] {
  return section.children.filter((child) => child.kind === 'paragraph');
}

/** The paragraphs of a section: what runs in after its heading, then those under it. */
export function textOf(section: Section): readonly Paragraph[] {
  const { block, body } = section;
  const own: readonly Paragraph[] = body === undefined ? [] : [{ kind: 'paragraph', block, body }];
  return [...own, ...paragraphsOf(section)];
}

/** Every paragraph and heading under a section, at whatever depth. */
export function blocksUnder(section: Section): readonly Block[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'section') return [child.block, ...blocksUnder(child)];
    return child.kind === 'paragraph' ? [child.block] : [];
  });
}
