import type { Block } from './block.ts';
import { conditionOf, isClauseLine, type Clauses } from './clause-lines.ts';
import { placeParties, type PlacedClause } from './placed-clause.ts';
import type { FoundClause } from './responsibility/find-clauses.ts';

/** A line with its clauses; where it is nothing but a clause, with the lines that go on with it. */
export interface ClauseLine {
  readonly block: Block;
  readonly clauses: readonly FoundClause[];
  /** The line that a clause in a line of its own closes. */
  readonly work: Block;
  /** What the lines after it add. */
  readonly more: readonly PlacedClause[];
  readonly blocks: readonly Block[];
}

/** The lines that hold clauses, in order; lines that are nothing but clauses are one where they follow each other. */
export function clauseLines(blocks: readonly Block[], found: Clauses): ClauseLine[] {
  const lines: ClauseLine[] = [];
  let work = blocks[0];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    const clauses = block === undefined ? undefined : found.get(block);
    if (block === undefined || clauses === undefined) {
      if (block !== undefined && !isClauseLine(block, found)) work = block;
      continue;
    }
    const alone = isClauseLine(block, found) && clauses.length === 1;
    const following: Block[] = [];
    for (let next = blocks[at + 1]; alone && next !== undefined; next = blocks[at + 1]) {
      if (!isClauseLine(next, found) || (found.get(next)?.length ?? 0) > 1) break;
      following.push(next);
      at += 1;
    }
    lines.push({
      block,
      clauses,
      work: work ?? block,
      more: following.map((next) => partOf(next, found)),
      blocks: following,
    });
    if (!alone) work = block;
  }
  return lines;
}

/** What a line of its own adds to the clause before it: units, or a condition. */
function partOf(block: Block, found: Clauses): PlacedClause {
  const [own] = found.get(block) ?? [];
  const condition = conditionOf(block);
  return {
    parties: own === undefined ? [] : placeParties(block, own.from, own.clause.parties),
    unitsText: own === undefined ? '' : block.text.slice(own.from, own.to).trim(),
    openEnded: own?.clause.openEnded ?? false,
    ...(own?.clause.deadline === undefined ? {} : { deadline: own.clause.deadline }),
    ...(own?.clause.scope === undefined ? {} : { scope: own.clause.scope }),
    ...(own !== undefined || condition === undefined ? {} : { [condition.kind]: condition.words }),
  };
}

/** A clause with what the lines after it add; who is in charge takes part where somebody leads. */
export function joinLines(first: PlacedClause, more: readonly PlacedClause[]): PlacedClause {
  if (more.length === 0) return first;
  const all = [first, ...more];
  const parties = all.flatMap((part) => part.parties);
  const led = parties.some(({ role }) => role === 'lead');
  const deadline = all.find((part) => part.deadline !== undefined)?.deadline;
  const scope = all.find((part) => part.scope !== undefined)?.scope;
  return {
    parties: parties.map((party) =>
      led && party.role === 'responsible' ? { ...party, role: 'participant' } : party,
    ),
    unitsText: all
      .map((part) => part.unitsText)
      .filter((words) => words !== '')
      .join(' | '),
    openEnded: all.some((part) => part.openEnded),
    ...(deadline === undefined ? {} : { deadline }),
    ...(scope === undefined ? {} : { scope }),
  };
}
