import { halfWidth } from './half-width.ts';

/** A stretch of the document's text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One line of the text that is not blank: what becomes a Passage. */
export interface Block extends TextRange {
  /** Counted from 1 among the blocks. */
  readonly ordinal: number;
  /** Counted from 1 among all lines. */
  readonly line: number;
  /** The line without the space around it. */
  readonly text: string;
  /** `text` in half-width forms, of the same length. */
  readonly plain: string;
}

/** A run of space as long as this is a gap between blocks and not part of a line. */
const GAP = /\s{200,}/gu;

/** Splits a text into its non-blank lines; LF, CRLF and CR end a line. */
export function splitBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let line = 0;
  for (const match of text.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/gu)) {
    line += 1;
    let from = match.index;
    for (const content of (match[1] ?? '').split(GAP)) {
      const trimmed = content.trim();
      const at = text.indexOf(content, from);
      from = at + content.length;
      if (trimmed === '') continue;
      const start = at + content.indexOf(trimmed);
      blocks.push({
        ordinal: blocks.length + 1,
        line,
        start,
        end: start + trimmed.length,
        text: trimmed,
        plain: halfWidth(trimmed),
      });
    }
  }
  return blocks;
}

/** The range of a part of a block, given by offsets in the block's own text. */
export function within(block: Block, from: number, to: number): TextRange {
  return { start: block.start + from, end: block.start + to };
}
