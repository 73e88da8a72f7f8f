import type { TextRange } from './block.ts';

/** The sentences in a range of a text, each without its end mark and the space around it. */
export function sentencesOf(text: string, range: TextRange, ends = /[。!?！？]/u): TextRange[] {
  const sentences: TextRange[] = [];
  let start = range.start;
  for (let at = range.start; at <= range.end; at += 1) {
    if (at < range.end && !ends.test(text[at] ?? '')) continue;
    const sentence = text.slice(start, at);
    const trimmed = sentence.trim();
    if (trimmed !== '') {
      const from = start + sentence.indexOf(trimmed);
      sentences.push({ start: from, end: from + trimmed.length });
    }
    start = at + 1;
  }
  return sentences;
}
