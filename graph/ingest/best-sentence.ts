import type { TextRange } from './block.ts';
import { halfWidth } from './half-width.ts';
import { sentencesOf } from './sentences.ts';
import { overlapTerms, type TermWeights } from './term-overlap.ts';

/** The sentence in a range that holds most of some terms, and the share it holds; the first of equals. */
export function bestSentence(
  text: string,
  range: TextRange,
  terms: ReadonlySet<string>,
  weights: TermWeights,
): { readonly range: TextRange; readonly share: number } | undefined {
  let best: { range: TextRange; share: number } | undefined;
  for (const sentence of sentencesOf(text, range)) {
    const share = weights.share(terms, overlapTerms(halfWidth(text.slice(sentence.start, sentence.end))));
    if (share > (best?.share ?? -1)) best = { range: sentence, share };
  }
  return best;
}
