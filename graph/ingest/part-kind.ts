import type { Outline, Section } from './outline.ts';
import { halfWidth } from './half-width.ts';

/** What a part of a plan is about, told by its heading's words. */
export type PartKind =
  | 'background'
  | 'principles'
  | 'goals'
  | 'directions'
  | 'tasks'
  | 'actions'
  | 'measures'
  | 'implementation'
  | 'unknown';

/** The words of headings, the first that fits decides. */
const WORDS: readonly (readonly [RegExp, PartKind])[] = [
  [/现状|形势|成就|意义|指导思想|总体要求|总体思路/u, 'background'],
  [/原则/u, 'principles'],
  [/目标/u, 'goals'],
  [/主攻方向|发展方向|重点方向/u, 'directions'],
  [/任务|重点工程|重点工作/u, 'tasks'],
  [/行动$|行动步骤|优先行动/u, 'actions'],
  [/组织实施|组织领导|实施步骤/u, 'implementation'],
  [/措施|保障|政策/u, 'measures'],
];

/** The kind of part that a heading opens. */
export function partKind(heading: string): PartKind {
  const plain = halfWidth(heading);
  return WORDS.find(([words]) => words.test(plain))?.[1] ?? 'unknown';
}

/** The sections of a kind, at whatever depth they stand, with the chapter they belong to. */
export function partsOfKind(
  outline: Outline,
  kind: PartKind,
): readonly { readonly section: Section; readonly chapter: Section }[] {
  return outline.chapters.flatMap((chapter) => walk(outline, chapter, chapter, kind));
}

function walk(
  outline: Outline,
  section: Section,
  chapter: Section,
  kind: PartKind,
): { section: Section; chapter: Section }[] {
  const heading = outline.document.text.slice(section.title.start, section.title.end);
  const own = partKind(heading);
  if (own === kind) return [{ section, chapter }];
  if (own !== 'background' && own !== 'unknown') return [];
  return section.children.flatMap((child) =>
    child.kind === 'section' && NESTED.has(kind) ? walk(outline, child, chapter, kind) : [],
  );
}

/** Parts that may stand inside a chapter of general requirements. */
const NESTED: ReadonlySet<PartKind> = new Set(['principles', 'goals']);
