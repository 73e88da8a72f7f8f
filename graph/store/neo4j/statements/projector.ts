import { createParameters, type Parameters } from './statement.ts';

/** What the parts of one statement share: its parameters and fresh names for variables. */
export interface Projector {
  readonly parameters: Parameters;
  variable(): string;
}

/** Begins a statement; variables are numbered, so the same form has the same text. */
export function createProjector(): Projector {
  let count = 0;
  return {
    parameters: createParameters(),
    variable() {
      count += 1;
      return `v${count}`;
    },
  };
}
