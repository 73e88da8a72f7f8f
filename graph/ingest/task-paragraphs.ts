import type { Block, TextRange } from './block.ts';
import { paragraphsOf, sectionsOf, type Paragraph, type Section } from './outline.ts';
import type { FoundClause } from './responsibility/find-clauses.ts';
import { hasLabel, isLabel } from './run-in-title.ts';

/** The clauses of each line. */
export type Clauses = ReadonlyMap<Block, readonly FoundClause[]>;

/** The last of a heading's paragraphs, where its clause is the only one and so closes all of them. */
export function closingParagraph(section: Section, clauses: Clauses): Paragraph | undefined {
  const paragraphs = proseOf(section);
  const last = paragraphs.at(-1);
  if (last === undefined || paragraphs.length < 2 || clauses.has(section.block)) return undefined;
  const closed = clauses.get(last.block)?.length === 1;
  return closed && paragraphs.every((each) => each === last || !clauses.has(each.block)) ? last : undefined;
}

/**
 * The paragraphs under a heading that are tasks of their own: those with a run-in title or a clause. What runs in after the
 * heading is the first of them where others follow; a single paragraph under a heading only says what the heading means.
 */
export function taskParagraphs(section: Section, clauses: Clauses): readonly Paragraph[] {
  if (sectionsOf(section).length > 0) return [];
  const prose = proseOf(section);
  const labelled = prose.filter(({ block }) => hasLabel(block.plain));
  if (labelled.length > 0) return labelled;
  const runIn = runInParagraph(section, clauses);
  const all = runIn === undefined || prose.length === 0 ? prose : [runIn, ...prose];
  const closing = closingParagraph(section, clauses);
  const [first] = all;
  if (all.length === 1 && first !== undefined) {
    return first.title !== undefined && !clauses.has(first.block) ? all : [];
  }
  // Where some have clauses, what comes after the last of them speaks of all of them together.
  const last = closing === undefined ? all.findLastIndex(({ block }) => clauses.has(block)) : -1;
  const own = last === -1 ? all : all.slice(0, last + 1);
  return own.filter((each) => each.title !== undefined || (clauses.has(each.block) && each !== closing));
}

/** What runs in after a heading, unless it is nothing but the clause. */
function runInParagraph(section: Section, clauses: Clauses): Paragraph | undefined {
  const { block, body } = section;
  const [first] = clauses.get(block) ?? [];
  if (body === undefined) return undefined;
  const words = block.plain.slice(body.start - block.start, first?.start ?? block.plain.length);
  return words.trim() === '' ? undefined : { kind: 'paragraph', block, body };
}

/** The paragraphs directly under a heading, those apart that only announce others. */
function proseOf(section: Section): readonly Paragraph[] {
  return paragraphsOf(section).filter(({ block }) => !isLabel(block.plain));
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
