import { planId } from '../add-item.ts';
import { addParagraphs, addTaskTree } from '../add-task-tree.ts';
import { sectionsOf } from '../outline.ts';
import { kindOf, taskParts, type PartKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Sections of a chapter that other rules read. */
const OTHERS: ReadonlySet<PartKind> = new Set(['background', 'principles', 'goals']);

/** Each section of a chapter of tasks is a Task of level 1, what is numbered or titled under it, boxes apart, a task under it. */
export const tasks: Rule = ({ outline, graph, clauses }) => {
  for (const { section: chapter, chapter: numbered } of taskParts(outline)) {
    const named = kindOf(outline, chapter) === 'tasks';
    const whole = { id: planId(graph), block: chapter.block, title: chapter.title };
    const place = String(numbered.numbering.ordinal);
    const sections = sectionsOf(chapter);
    for (const section of sections) {
      if (!named && OTHERS.has(kindOf(outline, section))) continue;
      addTaskTree(graph, clauses, section, {
        label: 'Task',
        place: `${place}.${section.numbering.ordinal}`,
        level: 1,
        whole,
      });
    }
    if (sections.length > 0) continue;
    if (named) addParagraphs(graph, clauses, chapter, { label: 'Task', place, level: 1, whole });
    else
      addTaskTree(graph, clauses, chapter, { label: 'Task', place, level: 1, whole: { id: planId(graph) } });
  }
};
