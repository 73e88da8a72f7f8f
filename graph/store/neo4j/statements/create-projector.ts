import { projectEdge } from './project-edge.ts';
import { projectNode } from './project-node.ts';
import type { Projector } from './projector.ts';
import { createParameters } from './statement.ts';

/** Begins a statement; variables are numbered, so the same form has the same text. */
export function createProjector(): Projector {
  let count = 0;
  const projector: Projector = {
    parameters: createParameters(),
    variable: () => {
      count += 1;
      return `v${count}`;
    },
    node: (variable, selection) => projectNode(variable, selection, projector),
    edge: (variables, selection) => projectEdge(variables, selection, projector),
  };
  return projector;
}
