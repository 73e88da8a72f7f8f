import type { Bilingual } from './bilingual.ts';
import type { Bound } from './bounds.ts';
import type { GoalKind } from './goal-kinds.ts';
import type { Role } from './roles.ts';
import type { UnitKind } from './unit-kinds.ts';

/** A figure as printed and as read; `value` is absent where the figure is no single number (`32/28`). */
export interface Quantity {
  /** As printed, brackets and signs included. */
  readonly text: string;
  readonly value?: number;
  readonly bound?: Bound;
  /** The unit of measure, `百分点` for a five-year total. */
  readonly unit?: string;
  readonly year?: number;
  /** True where the figure is a total over five years (printed in 〔〕). */
  readonly fiveYearTotal: boolean;
}

/** The value types a property may have; `kind`s are keys of their own ontology tables. */
interface PropertyTypes {
  string: string;
  integer: number;
  boolean: boolean;
  stringList: readonly string[];
  quantity: Quantity;
  goalKind: GoalKind;
  unitKind: UnitKind;
  role: Role;
}

/** One property of a label or of a relationship type. */
export interface PropertySpec {
  readonly type: keyof PropertyTypes;
  readonly required: boolean;
  readonly name: Bilingual;
}

type RequiredKeys<T extends Readonly<Record<string, PropertySpec>>> = {
  [K in keyof T]: T[K]['required'] extends true ? K : never;
}[keyof T];

/** The values that a table of properties describes. */
export type PropertyValues<T extends Readonly<Record<string, PropertySpec>>> = {
  readonly [K in RequiredKeys<T>]: PropertyTypes[T[K]['type']];
} & { readonly [K in Exclude<keyof T, RequiredKeys<T>>]?: PropertyTypes[T[K]['type']] };
