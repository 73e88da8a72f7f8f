import type { DocumentId, NodeId } from './ids.ts';

/** A place in a document: `text.slice(start, end) === quote`, in UTF-16 units of the document's text, inside one passage. */
export interface Span {
  readonly document: DocumentId;
  readonly passage: NodeId;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A ground that the document itself gives, in words or by its structure. */
export interface DocumentGround extends Span {
  readonly basis: 'STATED' | 'STRUCTURE';
}

/** A ground that a rule concluded from the quoted words. */
export interface InferredGround extends Span {
  readonly basis: 'INFERRED';
  readonly rule: string;
  /** How surely, from 0 to 1. */
  readonly confidence: number;
}

/** A ground outside the document: a row of the register of units and its evidence. */
export interface RegisterGround {
  readonly basis: 'REGISTER';
  readonly source: string;
}

/** One reason to believe a fact. */
export type Ground = DocumentGround | InferredGround | RegisterGround;

/** The grounds of a fact: at least one, in the order found. */
export type Provenance = readonly [Ground, ...Ground[]];
