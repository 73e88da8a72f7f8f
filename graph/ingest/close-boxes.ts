import { overlapTerms, TermWeights } from './term-overlap.ts';
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
  const candidates = chapters.flatMap(allParagraphs).map(toCandidate);
  const weights = new TermWeights(candidates.map((candidate) => candidate.terms));
  const divided = new Set<Paragraph>();
  for (const row of rows) {
    const best = bestCandidate(row, candidates, weights);
    if (best !== undefined && best.inTitle >= SAME_TITLE) divided.add(best.paragraph);
  }
  return chapters.map((chapter) => closeIn(chapter, divided));
}

interface Candidate {
  readonly paragraph: Paragraph;
  readonly title: string;
  readonly titleTerms: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

function toCandidate(paragraph: Paragraph): Candidate {
  const { block, title: range } = paragraph;
  const title =
    range === undefined ? '' : block.plain.slice(range.start - block.start, range.end - block.start);
  return { paragraph, title, titleTerms: overlapTerms(title), terms: overlapTerms(block.plain) };
}

/** The paragraph that a row divides: it holds the row's words, its title those of the row's first clause. */
function bestCandidate(
  row: string,
  candidates: readonly Candidate[],
  weights: TermWeights,
): { paragraph: Paragraph; inTitle: number } | undefined {
  const clauses = row
    .split(/[,。;]/u)
    .filter((clause) => clause !== '' && !/组织实施.*(?:工程|行动)$/u.test(clause));
  const [lead] = clauses;
  if (lead === undefined) return undefined;
  const leadTerms = overlapTerms(lead);
  const rowTerms = overlapTerms(clauses.join(','));
  let best: { paragraph: Paragraph; score: number; inTitle: number } | undefined;
  for (const { paragraph, title, titleTerms, terms } of candidates) {
    const inTitle = weights.share(leadTerms, titleTerms);
    const inText = weights.share(rowTerms, terms);
    const score = title === lead ? 2 : (inTitle + inText) / 2 + Math.max(inTitle, inText) / 4;
    if (score > (best?.score ?? SAME_WORK)) best = { paragraph, score, inTitle };
  }
  return best;
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
