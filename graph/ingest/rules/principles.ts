import { addItem, asStructure, firstClause, planId } from '../add-item.ts';
import type { TextRange } from '../block.ts';
import type { GraphBuilder } from '../graph-builder.ts';
import { textOf, type Paragraph } from '../outline.ts';
import { partsOfKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** A first sentence as long as this is no name. */
const LONGEST_NAME = 30;

/** Each paragraph under 主要原则 is a Principle, named by its first sentence. */
export const principles: Rule = ({ outline, graph }) => {
  for (const { section } of partsOfKind(outline, 'principles')) {
    graph.claim(section.block);
    textOf(section).forEach((paragraph, index) => {
      const range = nameOf(graph, paragraph);
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

/** The title, else a short first sentence, else the first clause. */
function nameOf(graph: GraphBuilder, { block, title, body }: Paragraph): TextRange {
  if (title !== undefined) return title;
  const [first, second] = sentencesOf(graph.document.text, body);
  const named = first !== undefined && second !== undefined && first.end - first.start <= LONGEST_NAME;
  return named ? first : firstClause(block, body.start - block.start);
}
