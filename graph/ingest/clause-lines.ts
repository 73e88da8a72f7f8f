import type { Block } from './block.ts';
import { fieldOfLabel } from './responsibility/clause-words.ts';
import type { FoundClause } from './responsibility/find-clauses.ts';

/** The clauses of each line that holds any. */
export type Clauses = ReadonlyMap<Block, readonly FoundClause[]>;

const LABELLED = /^[([]?([\p{Script=Han}]{2,10})\s*:\s*(\S.*?)[)\]]?[。;]?$/u;

/** A line that says until when or where something holds (完成时限:2022年底). */
export function conditionOf(
  block: Block,
): { readonly kind: 'deadline' | 'scope'; readonly words: string } | undefined {
  const [, label = '', words = ''] = LABELLED.exec(block.plain) ?? [];
  const field = fieldOfLabel(label);
  return field?.kind === 'deadline' || field?.kind === 'scope' ? { kind: field.kind, words } : undefined;
}

/** Whether a line is nothing but a clause, or a condition of the clause in the line before it. */
export function isClauseLine(block: Block, clauses: Clauses): boolean {
  const [first] = clauses.get(block) ?? [];
  return first === undefined
    ? conditionOf(block) !== undefined
    : block.plain.slice(0, first.start).trim() === '';
}
