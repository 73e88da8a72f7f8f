import type { Block, TextRange } from './block.ts';
import { paragraphsOf, sectionsOf, type Paragraph, type Section } from './outline.ts';
import { isClauseLine, type Clauses } from './clause-lines.ts';
import { hasLabel, isLabel } from './run-in-title.ts';

/** A paragraph under a heading, and whether a clause stands in it or in the lines of its own after it. */
interface Prose {
  readonly paragraph: Paragraph;
  readonly divided: boolean;
}

/** The last of a heading's paragraphs, where its clause is the only one and so closes all of them. */
export function closingParagraph(section: Section, clauses: Clauses): Paragraph | undefined {
  const prose = proseOf(section, clauses);
  const last = prose.at(-1);
  if (last === undefined || prose.length < 2 || clauses.has(section.block)) return undefined;
  return prose.every(({ divided }, at) => divided === (at === prose.length - 1)) ? last.paragraph : undefined;
}

/**
 * The paragraphs under a heading that are tasks of their own: those with a run-in title or a clause. What runs in after the
 * heading is the first of them where others follow; a single paragraph under a heading only says what the heading means.
 */
export function taskParagraphs(section: Section, clauses: Clauses): readonly Paragraph[] {
  if (sectionsOf(section).length > 0) return [];
  const prose = proseOf(section, clauses);
  const labelled = prose.filter(({ paragraph }) => hasLabel(paragraph.block.plain));
  if (labelled.length > 0) return labelled.map(({ paragraph }) => paragraph);
  const runIn = runInParagraph(section, clauses);
  const first = runIn === undefined ? [] : [{ paragraph: runIn, divided: clauses.has(section.block) }];
  const closing = closingParagraph(section, clauses);
  const all = prose.length === 0 ? [] : [...first, ...prose];
  // Where some have clauses, what comes after the last of them speaks of all of them together.
  const last = closing === undefined ? all.findLastIndex(({ divided }) => divided) : -1;
  const own = last === -1 ? all : all.slice(0, last + 1);
  const [only] = own;
  if (own.length === 1 && only !== undefined) {
    return only.paragraph.title !== undefined && !only.divided ? [only.paragraph] : [];
  }
  return own
    .filter(({ paragraph, divided }) => paragraph.title !== undefined || (divided && paragraph !== closing))
    .map(({ paragraph }) => paragraph);
}

/** What runs in after a heading, unless it is nothing but the clause. */
function runInParagraph(section: Section, clauses: Clauses): Paragraph | undefined {
  const { block, body } = section;
  const [first] = clauses.get(block) ?? [];
  if (body === undefined) return undefined;
  const words = block.plain.slice(body.start - block.start, first?.start ?? block.plain.length);
  return words.trim() === '' ? undefined : { kind: 'paragraph', block, body };
}

/** The paragraphs directly under a heading, those apart that only announce others or are clauses in lines of their own. */
function proseOf(section: Section, clauses: Clauses): readonly Prose[] {
  const prose: { paragraph: Paragraph; divided: boolean }[] = [];
  for (const paragraph of paragraphsOf(section)) {
    const { block } = paragraph;
    const last = prose.at(-1);
    if (isLabel(block.plain)) continue;
    if (isClauseLine(block, clauses)) {
      if (last !== undefined) last.divided = true;
    } else prose.push({ paragraph, divided: clauses.has(block) });
  }
  return prose;
}

/** A first sentence longer than this is named by its first clause. */
const LONGEST_NAME = 45;

/** The words that name an item: its title, ending before any clause, or its first clause where it has none. */
export function nameRange(
  block: Block,
  title: TextRange | undefined,
  body: TextRange,
  clauses: Clauses,
): TextRange {
  const from = (title ?? body).start - block.start;
  const clause = clauses.get(block)?.find(({ start }) => start >= from);
  const limit = Math.min(
    title === undefined ? block.plain.length : title.end - block.start,
    clause?.start ?? Infinity,
  );
  const words = block.plain.slice(from, limit).trimEnd();
  const short = title !== undefined && words.length <= LONGEST_NAME;
  const cut = short ? -1 : firstMark(words);
  const length = cut > 0 ? cut : words.replace(/[,;。]+$/u, '').length;
  const left = words.length - words.trimStart().length;
  return { start: block.start + from + left, end: block.start + from + Math.max(length, left + 1) };
}

/** Where a text's first clause ends, marks inside quotes and brackets apart; -1 where it has but one. */
function firstMark(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const char = words[at] ?? '';
    if ('([“《〔'.includes(char)) depth += 1;
    else if (')]”》〕'.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && ',;。'.includes(char)) return at;
  }
  return -1;
}
