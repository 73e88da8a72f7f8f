import { addItem, asStructure, planId } from '../add-item.ts';
import { addPoints, wholeOf } from '../add-points.ts';
import { paragraphsOf, sectionsOf } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each section under 主攻方向 is a Direction, each paragraph in it a point. */
export const directions: Rule = ({ outline, graph }) => {
  for (const { section: chapter } of partsOfKind(outline, 'directions')) {
    for (const section of sectionsOf(chapter)) {
      const { ordinal, printed } = section.numbering;
      const place = String(ordinal);
      const { id } = addItem(graph, {
        label: 'Direction',
        place,
        name: graph.words(section.title),
        block: section.block,
        range: section.title,
        whole: { id: planId(graph), ground: asStructure(graph, chapter.block, chapter.title) },
        properties: { level: 1, number: printed, order: ordinal },
      });
      addPoints(graph, 'Direction', paragraphsOf(section), wholeOf(section, id, place));
    }
  }
};
