import type { Block } from './block.ts';
import type { GraphBuilder } from './graph-builder.ts';
import type { Outline } from './outline.ts';
import type { FoundClause } from './responsibility/find-clauses.ts';
import type { UnitNamer } from './unit-namer.ts';
import type { UnitRegister } from './unit-register.ts';

/** What a rule works on. */
export interface RuleContext {
  readonly outline: Outline;
  readonly register: UnitRegister;
  readonly graph: GraphBuilder;
  /** Gives the units that spellings mean. */
  readonly namer: UnitNamer;
  /** The responsibility clauses in each line that holds any. */
  readonly clauses: ReadonlyMap<Block, readonly FoundClause[]>;
}

/** One rule: it reads the outline, or what earlier rules found, and adds to the graph. */
export type Rule = (context: RuleContext) => void;
