import { blocksUnder } from '../outline.ts';
import { kindOf } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** What a plan says of its situation, and the words that open a chapter, are read as text: they hold no item. */
export const background: Rule = ({ outline, graph }) => {
  for (const chapter of outline.chapters) {
    graph.claim(chapter.block);
    for (const child of chapter.children) if (child.kind === 'paragraph') graph.claim(child.block);
    if (kindOf(outline, chapter) === 'background') graph.claim(...blocksUnder(chapter));
  }
};
