import type { Expansion } from '../../../graph/store/selection.ts';

/** Which edges an expansion follows and in what order. */
export type ExpansionRequest = Omit<Expansion, 'node' | 'edge' | 'first' | 'after' | 'totalCount'>;

/** The step of an expansion: which edges, in what order, which page. */
export interface ExpansionStep {
  readonly request: ExpansionRequest;
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** A field that takes one step through the graph: what it returns of the neighbors, and the step from its arguments. */
export interface ExpansionField {
  readonly shape: 'node' | 'nodes' | 'edges' | 'nodeConnection' | 'neighborConnection';
  readonly step: (args: Readonly<Record<string, unknown>>) => ExpansionStep;
}

/** Makes an expansion field whose arguments are of the type generated for it. */
export function expansionField(
  shape: ExpansionField['shape'],
  step: (args: never) => ExpansionStep,
): ExpansionField {
  // The executor has coerced the arguments by the schema from which their type is generated.
  return { shape, step: step as ExpansionField['step'] };
}
