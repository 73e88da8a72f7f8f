import { addItem, asStructure, firstClause, planId } from '../add-item.ts';
import { paragraphsOf } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each paragraph under 主要原则 is a Principle, named by its first sentence. */
export const principles: Rule = ({ outline, graph }) => {
  for (const { section } of partsOfKind(outline, 'principles')) {
    graph.claim(section.block);
    paragraphsOf(section).forEach((paragraph, index) => {
      const range = paragraph.title ?? firstClause(paragraph.block, 0);
      addItem(graph, {
        label: 'Principle',
        place: String(index + 1),
        name: graph.words(range),
        block: paragraph.block,
        range,
        whole: { id: planId(graph), ground: asStructure(graph, section.block, section.title) },
        properties: { level: 1, order: index + 1 },
      });
    });
  }
};
