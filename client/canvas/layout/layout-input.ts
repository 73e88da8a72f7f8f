import type { LayoutKind } from '../canvas-content.ts';

/** One card to be placed; one whose middle is known stays where it is. */
export interface LayoutCard {
  readonly width: number;
  readonly height: number;
  readonly x?: number;
  readonly y?: number;
}

/** What a layout needs; edges and the anchor are indices into `cards`. */
export interface LayoutInput {
  readonly cards: readonly LayoutCard[];
  readonly edges: readonly (readonly [number, number])[];
  readonly anchor?: number;
  /** Absent: the whole by forces, or the new cards around those that have a place. */
  readonly kind?: LayoutKind;
  /** Whether all is laid out anew; cards with a place then stand fast, and the others go where the layout wants them. */
  readonly whole?: boolean;
  /** The layer or ring of each card, for the layouts that have such. */
  readonly ranks?: readonly number[];
  /** The width of the view over its height. */
  readonly aspect: number;
}

/** Middles in the order of the cards: x, y, x, y … */
export type LayoutResult = Float64Array;

/** What the page tells the worker. */
export type LayoutRequest =
  | { readonly kind: 'start'; readonly job: number; readonly input: LayoutInput }
  | { readonly kind: 'cancel'; readonly job: number };

/** What the worker answers. */
export type LayoutReply =
  | { readonly kind: 'done'; readonly job: number; readonly result: LayoutResult }
  | { readonly kind: 'failed'; readonly job: number; readonly message: string };
