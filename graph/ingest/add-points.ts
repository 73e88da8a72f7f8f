import type { Label } from '../ontology/labels.ts';
import type { NodeId } from '../model/ids.ts';
import { addItem, asStructure, firstClause } from './add-item.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { Paragraph, Section } from './outline.ts';
import type { Block, TextRange } from './block.ts';

/** Labels whose level 1 is a heading and whose level 2 the paragraphs under it. */
export type PointLabel = Extract<Label, 'Direction' | 'Task' | 'Project' | 'Action' | 'Measure'>;

/** Adds the level-2 items that paragraphs are: each named by its run-in title, or by its first clause where it has none. */
export function addPoints(
  graph: GraphBuilder,
  label: PointLabel,
  paragraphs: readonly Paragraph[],
  whole: { readonly id: NodeId; readonly place: string; readonly block: Block; readonly title: TextRange },
): NodeId[] {
  return paragraphs.map((paragraph, index) => {
    const range = paragraph.title ?? firstClause(paragraph.block, 0);
    const { id } = addItem(graph, {
      label,
      place: `${whole.place}.${index + 1}`,
      name: graph.words(range),
      block: paragraph.block,
      range,
      whole: { id: whole.id, ground: asStructure(graph, whole.block, whole.title) },
      properties: { level: 2, order: index + 1 },
    });
    return id;
  });
}

/** The heading of a section as a whole that points stand under. */
export function wholeOf(section: Section, id: NodeId, place: string): Parameters<typeof addPoints>[3] {
  return { id, place, block: section.block, title: section.title };
}
