import type { NodeId } from '../../model/ids.ts';
import { addItem, asStructure, planId } from '../add-item.ts';
import { addPoints } from '../add-points.ts';
import type { Block } from '../block.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import type { Box, Section } from '../outline.ts';
import type { Rule } from '../rule.ts';
import { workPlaces, type WorkPlace } from '../work-places.ts';

/** Each box (专栏) is a Project; it implements the task that stands before it, or the section's where none does. */
export const projects: Rule = ({ outline, graph }) => {
  const places = workPlaces(graph);
  for (const chapter of outline.chapters) addBoxes(graph, places, chapter, undefined);
};

/** Adds the boxes under a section; answers with the last task in it. */
function addBoxes(
  graph: GraphBuilder,
  places: ReadonlyMap<Block, readonly WorkPlace[]>,
  section: Section,
  before: WorkPlace | undefined,
): WorkPlace | undefined {
  let above = places.get(section.block)?.at(-1) ?? before;
  for (const child of section.children) {
    if (child.kind === 'paragraph') above = places.get(child.block)?.at(-1) ?? above;
    if (child.kind === 'section') above = addBoxes(graph, places, child, above);
    if (child.kind !== 'box') continue;
    const project = addBox(graph, child);
    if (above?.node.label !== 'Task') continue;
    graph.addEdge({
      type: 'IMPLEMENTS',
      source: project,
      target: above.node.id,
      properties: {},
      provenance: [
        asStructure(graph, child.block, child.title),
        asStructure(graph, above.block, above.range),
      ],
    });
  }
  return above;
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
