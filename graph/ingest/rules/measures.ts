import { addItem, asStructure, planId } from '../add-item.ts';
import { sectionsOf } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** Each section under 政策措施 is a Measure; the chapter 组织实施 is one as a whole. */
export const measures: Rule = ({ outline, graph }) => {
  for (const { section: chapter } of partsOfKind(outline, 'measures')) {
    for (const section of sectionsOf(chapter)) {
      const { ordinal, printed } = section.numbering;
      addItem(graph, {
        label: 'Measure',
        place: `${chapter.numbering.ordinal}.${ordinal}`,
        name: graph.words(section.title),
        block: section.block,
        range: section.title,
        whole: { id: planId(graph), ground: asStructure(graph, chapter.block, chapter.title) },
        properties: { level: 1, number: printed, order: ordinal },
      });
      for (const child of section.children) if (child.kind === 'paragraph') graph.claim(child.block);
    }
  }
  for (const { section: chapter } of partsOfKind(outline, 'implementation')) {
    addItem(graph, {
      label: 'Measure',
      place: String(chapter.numbering.ordinal),
      name: graph.words(chapter.title),
      block: chapter.block,
      range: chapter.title,
      whole: { id: planId(graph) },
      properties: { level: 1, number: chapter.numbering.printed, order: chapter.numbering.ordinal },
    });
  }
};
