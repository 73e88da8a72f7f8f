import type { Section } from '../outline.ts';
import { partKind } from '../part-kind.ts';
import type { Rule } from '../rule.ts';

/** What a plan says of its situation, and the words that open a chapter, are read as text: they hold no item. */
export const background: Rule = ({ outline, graph }) => {
  for (const chapter of outline.chapters) {
    graph.claim(chapter.block);
    for (const child of chapter.children) if (child.kind === 'paragraph') graph.claim(child.block);
    if (partKind(graph.words(chapter.title)) === 'background') claimProse(chapter);
  }

  function claimProse(section: Section): void {
    for (const child of section.children) {
      if (child.kind !== 'section') continue;
      graph.claim(child.block);
      if (partKind(graph.words(child.title)) !== 'background') continue;
      for (const part of child.children) if (part.kind === 'paragraph') graph.claim(part.block);
    }
  }
};
