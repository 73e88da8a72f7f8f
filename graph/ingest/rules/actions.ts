import type { NodeId } from '../../model/ids.ts';
import { addItem, asStructure, planId } from '../add-item.ts';
import { addPoints, wholeOf } from '../add-points.ts';
import { addTaskTree } from '../add-task-tree.ts';
import type { Block, TextRange } from '../block.ts';
import { deadlineOf } from '../deadline.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { paragraphsOf, sectionsOf, type Section } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';
import { isLabel } from '../run-in-title.ts';
import { sentencesOf } from '../sentences.ts';

const ACTION_GOAL = /^(?:行动|主要|工作)?目标:\s*/u;

/** Each section under 优先行动 is an Action: its 行动目标 is a Goal with dated milestones, its paragraphs are its measures, what is numbered in it its tasks. */
export const actions: Rule = ({ outline, graph, clauses }) => {
  for (const { section: chapter } of partsOfKind(outline, 'actions')) {
    for (const section of sectionsOf(chapter)) {
      const { ordinal, printed } = section.numbering;
      const place = String(ordinal);
      const { id } = addItem(graph, {
        label: 'Action',
        place,
        name: graph.words(section.title),
        block: section.block,
        range: section.title,
        whole: { id: planId(graph), ground: asStructure(graph, chapter.block, chapter.title) },
        properties: { level: 1, number: printed, order: ordinal },
      });
      for (const child of sectionsOf(section)) {
        addTaskTree(graph, clauses, child, {
          label: 'Task',
          place: `${chapter.numbering.ordinal}.${ordinal}.${child.numbering.ordinal}`,
          level: 2,
          whole: { id, block: section.block, title: section.title },
        });
      }
      const paragraphs = paragraphsOf(section).filter(({ block }) => !isLabel(block.plain));
      const goal = paragraphs.find((paragraph) => ACTION_GOAL.test(paragraph.block.plain));
      if (goal !== undefined) addActionGoal(graph, section, id, goal.block);
      const measures = paragraphs.filter((paragraph) => paragraph !== goal);
      addPoints(graph, 'Action', measures, wholeOf(section, id, place));
    }
  }
};

function addActionGoal(graph: GraphBuilder, section: Section, action: NodeId, block: Block): void {
  const from = ACTION_GOAL.exec(block.plain)?.[0].length ?? 0;
  const range = sentencesOf(graph.document.text, { start: block.start + from, end: block.end })[0] ?? block;
  const all: TextRange = { start: range.start, end: block.text.endsWith('。') ? block.end - 1 : block.end };
  const place = `action-${section.numbering.ordinal}`;
  const { id } = addItem(graph, {
    label: 'Goal',
    place,
    name: graph.words(all),
    drawnNumber: '',
    block,
    range: all,
    whole: { id: action, ground: asStructure(graph, section.block, section.title) },
    properties: { level: 1, order: section.numbering.ordinal, kind: 'action' },
  });
  graph.addEdge({
    type: 'SUPPORTS',
    source: action,
    target: id,
    properties: {},
    provenance: [asStructure(graph, section.block, section.title), asStructure(graph, block, all)],
  });
  milestonesOf(graph, all).forEach((milestone, index) => {
    addItem(graph, {
      label: 'Goal',
      place: `${place}.${milestone.deadlineYear}`,
      name: graph.words(milestone.range),
      drawnNumber: '',
      block,
      range: milestone.range,
      whole: { id, ground: asStructure(graph, block, all) },
      properties: {
        level: 2,
        order: index + 1,
        kind: 'milestone',
        deadline: milestone.deadline,
        deadlineYear: milestone.deadlineYear,
      },
    });
  });
}

/** The dated parts of a goal: each begins with its date and runs until the next. */
function milestonesOf(
  graph: GraphBuilder,
  range: TextRange,
): { range: TextRange; deadline: string; deadlineYear: number }[] {
  const milestones: { range: TextRange; deadline: string; deadlineYear: number }[] = [];
  for (const part of sentencesOf(graph.document.text, range, /[;；。]/u)) {
    const deadline = deadlineOf(graph.words(part));
    const last = milestones.at(-1);
    if (deadline !== undefined) milestones.push({ range: part, ...deadline });
    else if (last !== undefined) last.range = { start: last.range.start, end: part.end };
  }
  return milestones;
}
