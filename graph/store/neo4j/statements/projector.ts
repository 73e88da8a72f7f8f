import type { EdgeSelection, NodeSelection } from '../../selection.ts';
import type { Parameters } from './statement.ts';

/** The variables that hold an edge and its ends. */
export interface EdgeVariables {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
}

/** What the parts of one statement share: its parameters, fresh names for variables, and how nodes and edges are written. */
export interface Projector {
  readonly parameters: Parameters;
  variable(): string;
  /** The expression that gives a node with what was selected of it; `readNode` reads it. */
  node(variable: string, selection: NodeSelection): string;
  /** The expression that gives an edge with what was selected of it; `readEdge` reads it. */
  edge(variables: EdgeVariables, selection: EdgeSelection): string;
}
