import { halfWidth } from './half-width.ts';
import { NUMBERING_RANKS } from './numbering.ts';
import { sectionsOf, type Outline, type Section } from './outline.ts';

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

/** The words of headings, the first that fits decides: at a heading's end, or anywhere in a short one. */
const WORDS: readonly (readonly [RegExp, PartKind])[] = [
  [/现状|形势|成就|意义|指导思想|总体要求|总体思路/u, 'background'],
  [/原则/u, 'principles'],
  [/目标(?:要求)?/u, 'goals'],
  [/主攻方向|发展方向|重点方向/u, 'directions'],
  [/任务(?:分工)?|重点工程|重点工作|工作内容|任务举措|任务措施/u, 'tasks'],
  [/行动(?:步骤)?|优先行动/u, 'actions'],
  [/组织实施|组织领导|实施步骤|组织保障|工作要求|有关要求|工作机制|附则/u, 'implementation'],
  [/措施|保障|政策/u, 'measures'],
];
/** The same in English; a heading there is its words. */
const ENGLISH: readonly (readonly [RegExp, PartKind])[] = [
  [
    /introduction|background|purpose|overview|context|vision|foreword|summary|scope|definitions/iu,
    'background',
  ],
  [/principles/iu, 'principles'],
  [/goals|objectives|targets/iu, 'goals'],
  [/implementation|monitoring|governance|reporting|review/iu, 'implementation'],
];
/** In a heading as short as this a word tells its kind wherever it stands. */
const SHORT = 12;

/** The kind of part that a heading opens. */
export function partKind(heading: string): PartKind {
  const plain = halfWidth(heading).trim();
  if (!/\p{Script=Han}/u.test(plain)) return ENGLISH.find(([words]) => words.test(plain))?.[1] ?? 'unknown';
  const tells = ([words]: (typeof WORDS)[number]): boolean => {
    if (plain.length <= SHORT) return words.test(plain);
    return new RegExp(`(?:${words.source})(?:体系|机制|落实)?$`, 'u').test(plain);
  };
  return WORDS.find(tells)?.[1] ?? 'unknown';
}

/** A section with the chapter it belongs to. */
export interface Part {
  readonly section: Section;
  readonly chapter: Section;
}

/** The sections of a kind, at whatever depth they stand, with the chapter they belong to. */
export function partsOfKind(outline: Outline, kind: PartKind): readonly Part[] {
  return outline.chapters.flatMap((chapter) => walk(outline, chapter, chapter, kind));
}

/** The parts that hold tasks: those called so, and chapters named for what is to be done rather than by a general word. */
export function taskParts(outline: Outline): readonly Part[] {
  return outline.chapters.flatMap((chapter): readonly Part[] => {
    if (kindOf(outline, chapter) !== 'unknown') return walk(outline, chapter, chapter, 'tasks');
    return holdsParts(outline, chapter)
      ? sectionsOf(chapter).flatMap((section) =>
          ['tasks', 'unknown'].includes(kindOf(outline, section)) ? [{ section, chapter: section }] : [],
        )
      : [{ section: chapter, chapter }];
  });
}

/** The kind of part that a section is. */
export function kindOf(outline: Outline, section: Section): PartKind {
  return partKind(outline.document.text.slice(section.title.start, section.title.end));
}

function walk(outline: Outline, section: Section, chapter: Section, kind: PartKind): Part[] {
  const own = kindOf(outline, section);
  if (own === kind) return [{ section, chapter }];
  if (own !== 'background' && own !== 'unknown') return [];
  const inside = NESTED.has(kind) || (own === 'unknown' && holdsParts(outline, section));
  if (!inside) return [];
  const outermost = holdsParts(outline, section);
  return sectionsOf(section).flatMap((child) => walk(outline, child, outermost ? child : chapter, kind));
}

/** Whether a section is a volume of chapters: some of its sections are parts of a plan by their headings. */
function holdsParts(outline: Outline, section: Section): boolean {
  return sectionsOf(section).some(
    (child) =>
      ['directions', 'tasks', 'actions', 'implementation', 'measures'].includes(kindOf(outline, child)) &&
      NUMBERING_RANKS[child.numbering.style] <= NUMBERING_RANKS.chapter,
  );
}

/** Parts that may stand inside a chapter of general requirements. */
const NESTED: ReadonlySet<PartKind> = new Set(['principles', 'goals']);
