import type { DocumentId } from './ids.ts';

/** A finding of the reading, with its place; bad documents yield these, exceptions are for unusable input. */
export interface Problem {
  /** Stable, in kebab-case, such as `unit-unregistered`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  /** One English sentence for people. */
  readonly message: string;
  readonly document: DocumentId;
  /** Counted from 1 in the text as read. */
  readonly line: number;
  readonly start?: number;
  readonly end?: number;
}
