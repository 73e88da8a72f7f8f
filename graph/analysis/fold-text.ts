/** A text folded for comparison, with the place in the original of every UTF-16 unit of it. */
export interface FoldedText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** The text in NFKC and lower case without white space: what names and queries are compared in. */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

/** Like `foldText`, keeping for every unit of the result the span of the original it comes from. */
export function foldWithSpans(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const match of text.matchAll(/\P{M}\p{M}*|^\p{M}+/gsu)) {
    const piece = foldText(match[0]);
    folded += piece;
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text: folded, starts, ends };
}
