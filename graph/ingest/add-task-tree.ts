import type { NodeId } from '../model/ids.ts';
import { addItem, asStructure } from './add-item.ts';
import type { Block, TextRange } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { blocksUnder, sectionsOf, type Section } from './outline.ts';
import type { Clauses } from './clause-lines.ts';
import { nameRange, taskParagraphs } from './task-paragraphs.ts';

/** Labels whose items may be divided to any depth. */
export type TreeLabel = 'Task' | 'Measure';

/** Where an item stands: the whole it is part of, its level and its place in the document's numbering. */
export interface TreePlace {
  readonly label: TreeLabel;
  readonly place: string;
  readonly level: number;
  readonly whole: { readonly id: NodeId; readonly block?: Block; readonly title?: TextRange };
}

/** Adds a heading as an item with all that stands under it: numbered headings, or paragraphs with a title or a clause. */
export function addTaskTree(graph: GraphBuilder, clauses: Clauses, section: Section, at: TreePlace): NodeId {
  const { block, numbering } = section;
  const title = nameRange(block, section.title, section.title, clauses);
  const { label, place, level, whole } = at;
  const { id } = addItem(graph, {
    label,
    place,
    name: graph.words(title),
    block,
    range: title,
    whole: { id: whole.id, ...groundOf(graph, whole) },
    properties: { level, number: numbering.printed, order: numbering.ordinal },
  });
  const own = { id, block, title };
  graph.claim(...blocksUnder(section));
  for (const child of sectionsOf(section)) {
    addTaskTree(graph, clauses, child, {
      label,
      place: `${place}.${child.numbering.ordinal}`,
      level: level + 1,
      whole: own,
    });
  }
  addParagraphs(graph, clauses, section, { label, place, level: level + 1, whole: own });
  return id;
}

/** Adds the paragraphs under a heading that are items of their own; `place` is the heading's. */
export function addParagraphs(graph: GraphBuilder, clauses: Clauses, section: Section, at: TreePlace): void {
  taskParagraphs(section, clauses).forEach(({ block, title, body }, index) => {
    const range = nameRange(block, title, body, clauses);
    addItem(graph, {
      label: at.label,
      place: `${at.place}.${index + 1}`,
      name: graph.words(range),
      block,
      range,
      whole: { id: at.whole.id, ...groundOf(graph, at.whole) },
      properties: { level: at.level, order: index + 1 },
    });
  });
}

function groundOf(
  graph: GraphBuilder,
  whole: TreePlace['whole'],
): { ground?: ReturnType<typeof asStructure> } {
  const { block, title } = whole;
  return block === undefined || title === undefined ? {} : { ground: asStructure(graph, block, title) };
}
