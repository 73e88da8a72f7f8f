import { itemId, type NodeId } from '../../model/ids.ts';
import { addItem, asStructure, planId } from '../add-item.ts';
import { addPoints } from '../add-points.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { sectionsOf, type Box, type Section } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each box (专栏) is a Project; it implements the task that stands before it, or the section's where none does. */
export const projects: Rule = ({ outline, graph }) => {
  for (const { section: chapter } of partsOfKind(outline, 'tasks')) {
    for (const section of sectionsOf(chapter)) addBoxes(graph, chapter, section);
  }
};

function addBoxes(graph: GraphBuilder, chapter: Section, section: Section): void {
  const place = `${chapter.numbering.ordinal}.${section.numbering.ordinal}`;
  let tasksBefore = 0;
  let above = { id: itemId(graph.document.id, 'Task', place), block: section.block, title: section.title };
  for (const child of section.children) {
    if (child.kind === 'paragraph') {
      tasksBefore += 1;
      const id = itemId(graph.document.id, 'Task', `${place}.${tasksBefore}`);
      above = { id, block: child.block, title: child.title ?? child.block };
    } else if (child.kind === 'box') {
      const project = addBox(graph, child);
      graph.addEdge({
        type: 'IMPLEMENTS',
        source: project,
        target: above.id,
        properties: {},
        provenance: [
          asStructure(graph, child.block, child.title),
          asStructure(graph, above.block, above.title),
        ],
      });
    }
  }
}

function addBox(graph: GraphBuilder, box: Box): NodeId {
  const { id } = addItem(graph, {
    label: 'Project',
    place: String(box.ordinal),
    name: graph.words(box.title),
    block: box.block,
    range: box.title,
    whole: { id: planId(graph) },
    properties: { level: 1, number: box.printed, order: box.ordinal },
  });
  addPoints(graph, 'Project', box.items, {
    id,
    place: String(box.ordinal),
    block: box.block,
    title: box.title,
  });
  return id;
}
