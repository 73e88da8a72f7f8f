import type { Block } from './block.ts';
import { findDutyTable } from './find-duty-table.ts';
import { numberingOf, NUMBERING_RANKS } from './numbering.ts';

/**
 * The index of the first heading: the first number of an outer style, else the first 1 of an inner style that a 2 follows;
 * the number of blocks where there is none.
 */
export function findBodyStart(blocks: readonly Block[]): number {
  const numbers = blocks.map((block) => numberingOf(block.plain));
  const outer = numbers.findIndex(
    (number) => number !== undefined && NUMBERING_RANKS[number.style] <= NUMBERING_RANKS.chapter,
  );
  if (outer !== -1) return outer;
  for (const style of ['section', 'item', 'subitem'] as const) {
    const own = numbers.findIndex((number) => number?.style === style && number.ordinal === 1);
    const second = numbers.findIndex(
      (number, at) => at > own && number?.style === style && number.ordinal === 2,
    );
    if (own !== -1 && second !== -1) return own;
  }
  const table = blocks.findIndex((_, at) => findDutyTable(blocks, at, new Map()) !== undefined);
  return table === -1 ? blocks.length : table;
}
