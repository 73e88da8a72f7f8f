import { addItem, asStructure, planId } from '../add-item.ts';
import { addPoints, wholeOf } from '../add-points.ts';
import { paragraphsOf, sectionsOf } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each section under 重大任务 is a Task of level 1, each paragraph in it, boxes apart, a task under it. */
export const tasks: Rule = ({ outline, graph }) => {
  for (const { section: chapter } of partsOfKind(outline, 'tasks')) {
    for (const section of sectionsOf(chapter)) {
      const { ordinal, printed } = section.numbering;
      const place = `${chapter.numbering.ordinal}.${ordinal}`;
      const { id } = addItem(graph, {
        label: 'Task',
        place,
        name: graph.words(section.title),
        block: section.block,
        range: section.title,
        whole: { id: planId(graph), ground: asStructure(graph, chapter.block, chapter.title) },
        properties: { level: 1, number: printed, order: ordinal },
      });
      addPoints(graph, 'Task', paragraphsOf(section), wholeOf(section, id, place));
    }
  }
};
