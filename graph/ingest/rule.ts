import type { GraphBuilder } from './graph-builder.ts';
import type { Outline } from './outline.ts';
import type { UnitRegister } from './unit-register.ts';

/** What a rule works on. */
export interface RuleContext {
  readonly outline: Outline;
  readonly register: UnitRegister;
  readonly graph: GraphBuilder;
}

/** One rule: it reads the outline, or what earlier rules found, and adds to the graph. */
export type Rule = (context: RuleContext) => void;
