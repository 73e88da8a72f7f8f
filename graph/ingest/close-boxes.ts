import { OverlapIndex, workClauses, type OverlapText } from './overlap-index.ts';
import type { Box, OutlineItem, Paragraph, Section } from './outline.ts';

/** A row of the annex divides the paragraph that holds at least this share of its words, weighted by rarity. */
const SAME_WORK = 0.45;
/** A row that names a task takes up at least this share of its first clause from the task's title. */
const SAME_TITLE = 0.2;

/**
 * Ends the boxes. A box has no closing mark, so the paragraphs after it may be its items or again tasks of its section.
 * The annex walks through the tasks, and rarely through items: from the first paragraph on, other than the first under
 * the box, that a row divides, the paragraphs belong to the section.
 */
export function closeBoxes(chapters: readonly Section[], rows: readonly string[]): readonly Section[] {
  if (rows.length === 0) return chapters;
  const index = new OverlapIndex(chapters.flatMap(allParagraphs).map(toText));
  const divided = new Set<Paragraph>();
  for (const row of rows) {
    const [best] = index.find(workClauses(row), 1);
    if (best !== undefined && best.score > SAME_WORK && best.inTitle >= SAME_TITLE) divided.add(best.value);
  }
  return chapters.map((chapter) => closeIn(chapter, divided));
}

function toText(paragraph: Paragraph): OverlapText<Paragraph> {
  const { block, title } = paragraph;
  return {
    value: paragraph,
    title: title === undefined ? '' : block.plain.slice(title.start - block.start, title.end - block.start),
    plain: block.plain,
  };
}

function closeIn(section: Section, divided: ReadonlySet<Paragraph>): Section {
  return { ...section, children: section.children.flatMap((child) => closeChild(child, divided)) };
}

function closeChild(child: OutlineItem, divided: ReadonlySet<Paragraph>): OutlineItem[] {
  if (child.kind === 'section') return [closeIn(child, divided)];
  if (child.kind !== 'box') return [child];
  const end = child.items.findIndex((item, place) => place > 0 && divided.has(item));
  if (end === -1) return [child];
  const box: Box = { ...child, items: child.items.slice(0, end) };
  return [box, ...child.items.slice(end)];
}

function allParagraphs(section: Section): Paragraph[] {
  return section.children.flatMap((child) => {
    if (child.kind === 'section') return allParagraphs(child);
    if (child.kind === 'box') return child.items;
    return child.kind === 'paragraph' ? [child] : [];
  });
}
