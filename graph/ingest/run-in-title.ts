import { within, type Block, type TextRange } from './block.ts';
import type { Paragraph } from './outline.ts';

/** A run-in title is a short first sentence; a longer one is prose. */
const LONGEST_TITLE = 45;
const DASH = /^[-—–·●•]+\s*/u;
/** Words that announce what follows in the same line and are no part of it. */
const LABEL = /^(?:具体|工作|主要|重点|改革|政策)?(?:措施|任务|举措)\s*:\s*(?=\S)/u;

/** A heading ends at its first full stop; what follows in the line is its body. A long first sentence is named by its first clause. */
export function splitHeading(block: Block, from: number): { title: TextRange; body?: TextRange } {
  const stop = block.plain.indexOf('。', from);
  if (stop === -1) return { title: within(block, from, block.plain.length) };
  const title = within(block, from, stop);
  return stop + 1 >= block.plain.length
    ? { title }
    : { title, body: within(block, stop + 1, block.plain.length) };
}

/** A paragraph whose first sentence is short, without a comma, and followed by more has a run-in title. */
export function toParagraph(block: Block, numbering?: number): Paragraph {
  const from = numbering ?? DASH.exec(block.plain)?.[0].length ?? LABEL.exec(block.plain)?.[0].length ?? 0;
  const stop = block.plain.indexOf('。', from);
  const lead = stop === -1 ? '' : block.plain.slice(from, stop);
  const runsIn =
    stop !== -1 && stop + 1 < block.plain.length && lead.length <= LONGEST_TITLE && !/[,;:]/u.test(lead);
  return runsIn
    ? {
        kind: 'paragraph',
        block,
        title: within(block, from, stop),
        body: within(block, stop + 1, block.plain.length),
      }
    : { kind: 'paragraph', block, body: within(block, from, block.plain.length) };
}

/** Whether a paragraph only announces what follows (具体措施:). */
export function isLabel(plain: string): boolean {
  return /^\p{Script=Han}{2,10}:$/u.test(plain);
}

/** Whether a paragraph begins with words that announce it, so that it stands under the paragraph before it. */
export function hasLabel(plain: string): boolean {
  return LABEL.test(plain);
}
