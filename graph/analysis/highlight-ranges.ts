import { findSpelled } from './find-spelled.ts';
import { foldWithSpans, type FoldedText } from './fold-text.ts';
import type { SearchField } from './search-fields.ts';
import type { SearchQuery } from './search-query.ts';
import { spellText } from './spell-text.ts';

/** A stretch of a text in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

function rangeOf(folded: FoldedText, from: number, to: number): TextRange {
  return { start: folded.starts[from] ?? 0, end: folded.ends[to - 1] ?? 0 };
}

/** Where a query stands in a field, or the characters it spells, in order and apart; empty where it does not. */
export function highlightRanges(field: SearchField, query: SearchQuery): readonly TextRange[] {
  const folded = foldWithSpans(field.text);
  const ranges: TextRange[] = [];
  const { length } = query.folded;
  for (
    let at = folded.text.indexOf(query.folded);
    at >= 0;
    at = folded.text.indexOf(query.folded, at + length)
  ) {
    ranges.push(rangeOf(folded, at, at + length));
  }
  if (ranges.length > 0 || query.typed === undefined || field.rank === 'passage') return ranges;
  const spelling = spellText(folded.text);
  if (spelling === undefined) return ranges;
  let free = 0;
  for (const { from, through } of findSpelled(spelling, query.typed)) {
    const first = spelling.characters[from];
    const last = spelling.characters[through];
    if (first === undefined || last === undefined || from < free) continue;
    ranges.push(rangeOf(folded, first.offset, last.offset + (last.han ? 1 : last.letters.length)));
    free = through + 1;
  }
  return ranges;
}
